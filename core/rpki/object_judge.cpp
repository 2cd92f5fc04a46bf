// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/object_judge.h"

#include "core/rpki/oids.h"

#include <algorithm>
#include <iterator>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxResourcesInFinding = 5; // of each kind

template <typename T>
void moveAppend(std::vector<T>& all, std::vector<T>& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

/// An object that is there as listed.
struct ObjectJudge::Listed
{
    const QByteArray& fileName;
    const QByteArray& bytes;
    const Sha256& hash;
    const ValidatedCrl& crl;
};

struct ObjectJudge::Type
{
    QByteArrayView extension;
    Judgement (ObjectJudge::*judge)(const Listed&);
};

/// RFC 9286 section 4.2.2 and the registry that it points to.
const ObjectJudge::Type ObjectJudge::Types[] = {
    {".cer", &ObjectJudge::judgeCertificate},
    {".crl", &ObjectJudge::judgeCrl},
    {".roa", &ObjectJudge::judgeSigned<Roa>},
    {".asa", &ObjectJudge::judgeSigned<Aspa>},
    {".gbr", &ObjectJudge::judgeSigned<Ghostbusters>},
    {".tak", &ObjectJudge::judgeTrustAnchorKey},
    {".spl", &ObjectJudge::judgeSigned<PrefixList>},
    {".sig", &ObjectJudge::judgeChecklist},
    {"", &ObjectJudge::passOver}, // any other
};

const ObjectJudge::Type& ObjectJudge::typeOf(const QByteArray& fileName)
{
    return *std::find_if(std::begin(Types), std::end(Types),
                         [&](const Type& type) { return fileName.endsWith(type.extension); });
}

void ObjectTally::append(ObjectTally&& later)
{
    counts.add(later.counts);
    totals.add(later.totals);
    moveAppend(findings, later.findings);
    moveAppend(children, later.children);
    moveAppend(known, later.known);
    payloads.append(std::move(later.payloads));
    if (later.firstToExpire)
        noteExpiry(*later.firstToExpire);
}

void ObjectTally::noteExpiry(const Expiry& expiry)
{
    if (!firstToExpire || expiry.at < firstToExpire->at)
        firstToExpire = expiry;
}

std::optional<PublishedObject> ObjectJudge::find(const ManifestEntry& entry)
{
    auto object = m_folder.object(entry.fileName);
    if (!object) {
        ++m_tally.counts.missing;
        const bool isCrl = entry.fileName == m_namedCrl.fileName;
        m_tally.findings.push_back(
            {isCrl ? FindingId::CRL_MISSING : FindingId::OBJECT_MISSING, uriText(entry.fileName), {}});
        return std::nullopt;
    }
    if (object->hash == entry.hash)
        return object;
    ++m_tally.counts.mismatched;
    m_tally.findings.push_back({FindingId::OBJECT_HASH_MISMATCH, uriText(entry.fileName), {}});
    return std::nullopt;
}

void ObjectJudge::judge(const ManifestEntry& entry, const ValidatedCrl& crl)
{
    const auto object = find(entry);
    if (!object)
        return;
    if (const KnownObject* known = m_known ? m_known->find(entry, crl) : nullptr) {
        ++m_tally.totals.objectsValidated;
        m_tally.known.push_back(*known);
        return accept(known->object, entry.fileName);
    }
    if (const auto valid = judgeListed(entry, *object, crl))
        accept(*valid, entry.fileName);
    else
        ++m_tally.counts.invalid;
}

/// Remembers it when it is valid and there was nothing to say.
ObjectJudge::Judgement ObjectJudge::judgeListed(const ManifestEntry& entry, const PublishedObject& object,
                                                const ValidatedCrl& crl)
{
    const std::size_t findings = m_tally.findings.size();
    auto valid = (this->*typeOf(entry.fileName).judge)({entry.fileName, object.bytes, object.hash, crl});
    if (m_validator.remembers() && valid && m_tally.findings.size() == findings && certificateOf(*valid))
        m_tally.known.push_back({entry, *valid});
    return valid;
}

void ObjectJudge::accept(const ValidListed& object, const QByteArray& fileName)
{
    ++m_tally.counts.valid;
    const Certificate* certificate = certificateOf(object);
    if (certificate && (!m_tally.firstToExpire || certificate->notAfter < m_tally.firstToExpire->at))
        m_tally.firstToExpire = Expiry{uriText(fileName), certificate->notAfter};
    std::visit([this](const auto& valid) { count(valid); }, object);
}

ObjectJudge::Judgement ObjectJudge::judgeCertificate(const Listed& listed)
{
    const auto uri = m_ca->publicationPoint().manifest.file(QString::fromLatin1(listed.fileName));
    if (!uri) { // too long
        add({Finding{FindingId::MFT_FILE_NAME, {}, {}}}, listed);
        return std::nullopt;
    }
    const auto certificate = m_validator.verifyCertificate(listed.bytes, listed.hash, *m_ca);
    ++m_tally.totals.objectsValidated;
    add(certificate.findings, listed);
    if (!certificate.verified)
        return std::nullopt;
    checkCrlPointer(**certificate.verified, listed);
    if (!certificate.decoded->claimsToBeCa())
        return judgeRouter(*certificate.verified, listed);
    auto child = m_validator.validate(*certificate.verified, m_ca, listed.crl, *uri);
    add(child.findings, listed);
    return child ? Judgement(std::move(*child)) : std::nullopt;
}

ObjectJudge::Judgement ObjectJudge::judgeRouter(const Verified<Certificate>& certificate,
                                                const Listed& listed)
{
    auto key = m_validator.validateRouter(certificate, *m_ca, listed.crl);
    add(key.findings, listed);
    return key && isPermitted(*certificate, listed) ? Judgement(std::move(*key)) : std::nullopt;
}

/// The CA's own CRL was judged before; a second one has no business here (RFC 9286 section 5).
ObjectJudge::Judgement ObjectJudge::judgeCrl(const Listed& listed)
{
    if (listed.fileName == m_namedCrl.fileName)
        return std::monostate{};
    add({Finding{FindingId::CRL_UNEXPECTED, {}, {}}}, listed);
    return std::nullopt;
}

template <typename Content>
ObjectJudge::Judgement ObjectJudge::judgeSigned(const Listed& listed)
{
    ++m_tally.totals.objectsValidated;
    const auto object = m_validator.verify<Content>(listed.bytes, listed.hash, *m_ca);
    add(object.findings, listed);
    if (!object.verified)
        return std::nullopt;
    checkLocation((*object.verified)->certificate, listed);
    checkCrlPointer((*object.verified)->certificate, listed);
    auto validated = m_validator.validate(*object.verified, *m_ca, listed.crl);
    add(validated.findings, listed);
    const bool valid = validated && isPermitted(validated->certificate(), listed);
    return valid ? Judgement(std::move(*validated)) : std::nullopt;
}

/// RFC 9691 section 2.3: below any other CA than the trust anchor it is ignored, whatever it says.
ObjectJudge::Judgement ObjectJudge::judgeTrustAnchorKey(const Listed& listed)
{
    if (!m_ca->issuer())
        return judgeSigned<TrustAnchorKey>(listed);
    add({Finding{FindingId::TAK_NOT_OF_ANCHOR, {}, {}}}, listed);
    return passOver(listed);
}

/// It would be checked by whom it was given to; here it has no business, whatever it says.
ObjectJudge::Judgement ObjectJudge::judgeChecklist(const Listed& listed)
{
    add({Finding{FindingId::RSC_PUBLISHED, {}, {}}}, listed);
    return passOver(listed);
}

ObjectJudge::Judgement ObjectJudge::passOver(const Listed&)
{
    ++m_tally.totals.others;
    return std::monostate{};
}

void ObjectJudge::count(const RouterKey& key)
{
    ++m_tally.totals.routerCertificates;
    m_tally.payloads.routerKeys.push_back(key);
}

void ObjectJudge::count(const ValidatedObject<Roa>& roa)
{
    ++m_tally.totals.roas;
    for (const Vrp& vrp : roa.content().vrps())
        m_tally.payloads.vrps.push_back(vrp);
}

void ObjectJudge::count(const ValidatedObject<Aspa>& aspa)
{
    ++m_tally.totals.aspas;
    m_tally.payloads.vaps.push_back({aspa.content().customer, aspa.content().providers});
}

/// What the certificate itself claims; what it inherits is its issuer's matter.
bool ObjectJudge::isPermitted(const Certificate& certificate, const Listed& listed)
{
    if (!m_constraints)
        return true;
    const ResourceSet excess = m_constraints->excess(certificate.resources.resolved({}));
    if (excess.isEmpty())
        return true;
    const QString some = excess.toStrings(MaxResourcesInFinding).join(u", "_s);
    add({Finding{FindingId::CERT_CONSTRAINED, {}, {{u"resources"_s, some}}}}, listed);
    return false;
}

void ObjectJudge::checkLocation(const Certificate& certificate, const Listed& listed)
{
    if (!namesLocation(certificate, m_ca->publicationPoint().manifest, listed.fileName))
        add({Finding{FindingId::CERT_SIA_MISMATCH, {}, {}}}, listed);
}

/// RFC 6487 section 4.8.6: each object names the CRL that tells whether it is revoked.
void ObjectJudge::checkCrlPointer(const Certificate& certificate, const Listed& listed)
{
    if (certificate.crlUris.front() != m_namedCrl.uriAsWritten && certificate.crlUri() != m_namedCrl.uri)
        add({Finding{FindingId::CERT_CRL_POINTER_MISMATCH, {}, {}}}, listed);
}

bool namesLocation(const Certificate& ee, const RsyncUri& manifest, const QByteArray& fileName)
{
    const QString expected = manifest.folder().toString() + QString::fromLatin1(fileName);
    const auto isExpected = [&](const AccessDescription& location) {
        return location.method == oid::SignedObject && QLatin1StringView(location.uri) == expected;
    };
    if (std::any_of(ee.subjectInfo.begin(), ee.subjectInfo.end(), isExpected))
        return true;
    const auto location = ee.rsyncAccess(ee.subjectInfo, oid::SignedObject); // host and scheme in any case
    return location && location->toString() == expected;
}

QString ObjectJudge::uriText(const QByteArray& fileName) const
{
    return m_ca->publicationPoint().manifest.folder().toString() + QString::fromLatin1(fileName);
}

void ObjectJudge::add(const Findings& findings, const Listed& listed)
{
    if (!findings.empty())
        rpki::append(m_tally.findings, about(findings, uriText(listed.fileName)));
}

ObjectTally ObjectJudge::take()
{
    m_tally.totals.signaturesVerified = m_validator.signaturesVerified();
    return std::move(m_tally);
}

} // namespace caretaker::rpki
