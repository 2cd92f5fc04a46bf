// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/crl.h"

#include "core/base/limits.h"
#include "core/rpki/certificate_extensions.h"
#include "core/rpki/oids.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version2 = 1;

void readRevoked(der::Reader list, Crl& crl)
{
    crl.hasEmptyList = list.atEnd();
    while (!list.atEnd()) {
        if (static_cast<qsizetype>(crl.revoked.size()) == limits::MaxCrlEntries) {
            list.fail("too many revoked certificates");
            return;
        }
        der::Reader entry = list.enter(der::Sequence);
        crl.revoked.push_back(entry.serial());
        entry.time();
        if (!entry.atEnd()) {
            crl.hasEntryExtensions = true;
            entry.readWhole(der::Sequence);
        }
        entry.expectEnd();
    }
    std::sort(crl.revoked.begin(), crl.revoked.end());
}

void readExtension(der::Reader extension, Crl& crl)
{
    const QByteArrayView id = extension.oid();
    const bool critical = extension.has(der::Boolean) && extension.boolean();
    der::Reader value = extension.enter(der::OctetString);
    extension.expectEnd();
    if (id == oid::AuthorityKeyIdentifier && !crl.authorityKeyIdentifier) {
        bool hasIssuer = false;
        crl.authorityKeyIdentifier = readAuthorityKeyIdentifier(value, hasIssuer);
        crl.hasOtherExtensions |= critical || hasIssuer;
    } else if (id == oid::CrlNumber && !crl.number) {
        crl.number = value.serial();
        value.expectEnd();
        crl.hasOtherExtensions |= critical;
    } else {
        crl.hasOtherExtensions = true;
    }
}

void readTbs(der::Reader tbs, Crl& crl)
{
    if (tbs.has(der::Integer))
        crl.version = tbs.number();
    crl.signedBytes.innerAlgorithm = tbs.readWhole(der::Sequence).toByteArray();
    crl.issuer = tbs.readWhole(der::Sequence).toByteArray();
    crl.thisUpdate = tbs.time();
    if (tbs.has(der::UtcTime) || tbs.has(der::GeneralizedTime))
        crl.nextUpdate = tbs.time();
    if (tbs.has(der::Sequence))
        readRevoked(tbs.enter(der::Sequence), crl);
    if (tbs.has(der::contextConstructed(0))) {
        der::Reader wrapper = tbs.enter(der::contextConstructed(0));
        der::Reader extensions = wrapper.enter(der::Sequence);
        wrapper.expectEnd();
        while (!extensions.atEnd())
            readExtension(extensions.enter(der::Sequence), crl);
    }
    tbs.expectEnd();
}

Finding finding(FindingId id, const QString& problem = {})
{
    return problem.isEmpty() ? Finding{id, {}, {}} : Finding{id, {}, {{u"problem"_s, problem}}};
}

} // namespace

bool Crl::revokes(const Serial& serial) const
{
    return std::binary_search(revoked.begin(), revoked.end(), serial);
}

Judged<Crl> decodeCrl(QByteArrayView bytes)
{
    der::Failure failure;
    der::Reader document(bytes, failure);
    der::Reader whole = document.enter(der::Sequence);
    document.expectEnd();
    Crl crl;
    const QByteArrayView tbs = whole.readWhole(der::Sequence);
    readTbs(der::Reader(tbs, failure).enter(der::Sequence), crl);
    crl.signedBytes.toBeSigned = tbs.toByteArray();
    crl.signedBytes.outerAlgorithm = whole.readWhole(der::Sequence).toByteArray();
    const der::BitString signature = whole.bitString();
    crl.signedBytes.signature = signature.bytes.toByteArray();
    if (signature.unusedBits != 0)
        whole.fail("signature is not a whole number of octets");
    whole.expectEnd();
    if (failure.failed)
        return Judged<Crl>::refused(finding(FindingId::OBJECT_MALFORMED, QString::fromLatin1(failure.what)));
    return {std::move(crl), {}};
}

Findings inspectCrl(const Crl& crl)
{
    Findings findings;
    const auto require = [&](bool right, const QString& problem) {
        if (!right)
            findings.push_back(finding(FindingId::CRL_PROFILE, problem));
    };
    require(crl.version == Version2, u"not version 2"_s);
    require(crl.signedBytes.followsProfile(), u"signature algorithm is not sha256WithRSAEncryption"_s);
    require(crl.nextUpdate && *crl.nextUpdate >= crl.thisUpdate,
            u"nextUpdate is absent or before thisUpdate"_s);
    require(crl.authorityKeyIdentifier.has_value(), u"no authority key identifier"_s);
    require(crl.number.has_value(), u"no CRL number"_s);
    require(!crl.hasOtherExtensions, u"an extension that the profile does not allow"_s);
    append(findings, inspectName(crl.issuer));
    if (crl.hasEntryExtensions)
        findings.push_back(finding(FindingId::CRL_ENTRY_EXTENSIONS));
    if (crl.hasEmptyList)
        findings.push_back(finding(FindingId::CRL_EMPTY_LIST));
    return findings;
}

} // namespace caretaker::rpki
