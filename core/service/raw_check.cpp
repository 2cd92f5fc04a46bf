// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/raw_check.h"

#include "core/base/limits.h"
#include "core/rpki/validation.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using rpki::Manifest;
using rpki::ValidatedCaPtr;
using rpki::ValidatedCrl;

namespace {

/// A CA's manifest and CRL, both valid.
struct Point
{
    Manifest manifest;
    ValidatedCrl crl;
};

class RawCheck
{
public:
    RawCheck(const rpki::Tal& tal, const std::vector<RawObject>& objects, Instant at)
        : m_tal(tal), m_objects(objects), m_validator(at)
    {
    }
    RawVerdict run();

private:
    const RawObject* find(QStringView kind, const QString& uri) const;
    ValidatedCaPtr trustAnchor();
    std::optional<Point> pointOf(const ValidatedCaPtr& ca, const QString& prefix);
    ValidatedCaPtr childOf(const ValidatedCaPtr& issuer, const Point& point);
    RawVerdict ended(const QString& why) const { return {m_reached, false, m_why.isEmpty() ? why : m_why}; }
    void note(const Findings& findings);

    const rpki::Tal& m_tal;
    const std::vector<RawObject>& m_objects;
    rpki::Validator m_validator;
    bool m_reached = false;
    QString m_why;
};

const RawObject* RawCheck::find(QStringView kind, const QString& uri) const
{
    for (const RawObject& object : m_objects)
        if (object.kind == kind && object.uri == uri)
            return &object;
    return nullptr;
}

void RawCheck::note(const Findings& findings)
{
    for (const Finding& finding : findings)
        if (rpki::isRefusal(finding) && m_why.isEmpty())
            m_why = finding.name();
}

ValidatedCaPtr RawCheck::trustAnchor()
{
    for (const QString& uri : m_tal.uris) {
        const RawObject* object = find(u"certificate", uri);
        if (!object)
            continue;
        const auto anchor =
            m_validator.validateTrustAnchor(object->bytes, m_tal, RsyncUri::tryFromString(uri));
        note(anchor.findings);
        return anchor ? *anchor : nullptr;
    }
    return nullptr;
}

/// `prefix` tells the CA's own objects from its issuers' ("parent-").
std::optional<Point> RawCheck::pointOf(const ValidatedCaPtr& ca, const QString& prefix)
{
    const QString uri = ca->publicationPoint().manifest.toString();
    const RawObject* manifest = find(prefix + u"manifest"_s, uri);
    const RawObject* crl = find(prefix + u"crl"_s, uri);
    if (!manifest || !crl)
        return std::nullopt;
    const auto verified = m_validator.verify<Manifest>(manifest->bytes, sha256Of(manifest->bytes), *ca);
    const auto list = m_validator.verifyCrl(crl->bytes, sha256Of(crl->bytes), *ca);
    note(verified.findings);
    note(list.findings);
    if (!verified.verified || !list.verified)
        return std::nullopt;
    const auto current = m_validator.validate(*list.verified);
    note(current.findings);
    if (!current)
        return std::nullopt;
    const auto valid = m_validator.validate(*verified.verified, *current);
    note(valid.findings);
    const auto name = (*verified.verified)->certificate.crlUri();
    const auto* entry = valid && name ? valid->manifest().find(name->fileName().toLatin1()) : nullptr;
    if (!entry || entry->hash != list.verified->hash())
        return std::nullopt;
    return Point{valid->manifest(), *current};
}

/// The next certificate of the chain: the one that lies at this CA's and is on its manifest.
ValidatedCaPtr RawCheck::childOf(const ValidatedCaPtr& issuer, const Point& point)
{
    for (const RawObject& object : m_objects) {
        const auto uri = RsyncUri::tryFromString(object.uri);
        if (object.kind != "certificate"_L1 || !uri ||
            uri->folder() != issuer->publicationPoint().manifest.folder())
            continue;
        const Sha256 hash = sha256Of(object.bytes);
        const auto* entry = point.manifest.find(uri->fileName().toLatin1());
        if (!entry || entry->hash != hash)
            continue;
        const auto verified = m_validator.verifyCertificate(object.bytes, hash, *issuer);
        note(verified.findings);
        if (!verified.verified)
            continue;
        const auto child = m_validator.validate(*verified.verified, issuer, point.crl, *uri);
        note(child.findings);
        if (child)
            return *child;
    }
    return nullptr;
}

RawVerdict RawCheck::run()
{
    ValidatedCaPtr ca = trustAnchor();
    if (!ca)
        return ended(u"no valid certificate of the trust anchor is here"_s);
    for (int depth = 0; depth <= limits::MaxChainDepth; ++depth) {
        m_reached = find(u"manifest", ca->publicationPoint().manifest.toString()) != nullptr;
        if (m_reached)
            return pointOf(ca, {}) ? RawVerdict{true, true, {}} : ended(u"no valid manifest and CRL"_s);
        const auto point = pointOf(ca, u"parent-"_s);
        if (!point)
            return ended(u"an issuer's manifest and CRL are not here, or not valid"_s);
        ca = childOf(ca, *point);
        if (!ca)
            return ended(u"a certificate of the chain is not here, or not valid"_s);
    }
    return ended(u"the chain is too long"_s);
}

} // namespace

RawVerdict validateRaw(const rpki::Tal& tal, const std::vector<RawObject>& objects, Instant at)
{
    return RawCheck(tal, objects, at).run();
}

} // namespace caretaker::service
