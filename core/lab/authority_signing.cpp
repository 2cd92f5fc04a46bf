// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an authority signs: certificates, ROAs, CRL, manifest. When it does is in authority.cpp, what may be
// wrong with it in flaws.cpp.
#include "core/lab/authority.h"

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

/// notBefore of certificates, as CAs do for others' slow clocks.
constexpr Duration Backdated = std::chrono::hours(1);

/// Of the ASPAs of FaultKind::Contradiction; among those that mean nobody (RFC 5398).
constexpr std::uint32_t FirstProvider = 65'536;

/// Certificates of one age do not all end in the same hour.
Duration jitter(size_t index, Duration lifetime) { return lifetime * static_cast<int>(index % 16) / 128; }

} // namespace

struct Authority::Issue
{
    Instant now;
    const SigningConduct& conduct;
    const Lifetimes& lifetimes;
    const std::vector<SigningKey>& eeKeys;
    Flaws flaws;

    const SigningKey& eeKey(std::uint64_t serial) const { return eeKeys[serial % eeKeys.size()]; }
    bool wants(const Plan& plan) const
    {
        return !conduct.bare && (!plan.onDemand || conduct.successors.contains(plan.name));
    }
};

int Authority::issue(Instant now, const Conduct& conduct, const Lifetimes& lifetimes,
                     const std::vector<SigningKey>& eeKeys)
{
    const Instant at = signingTime(now, conduct);
    const SigningConduct& signing = conduct.signing;
    const Issue issue{at, signing, lifetimes, eeKeys, Flaws(signing.flaws, at, eeKeys.front())};
    const int renewed = renewPlanned(issue);
    m_listed.clear();
    listPlanned(issue);
    const std::uint64_t manifestSerial = m_nextSerial++;
    issueCrls(issue, manifestSerial);
    issueManifest(issue, manifestSerial);
    m_conduct = signing;
    m_issuedAt = at;
    return renewed + 2;
}

/// Signs what is new or near its end, as it should be: flaws go as they came, without a trace.
int Authority::renewPlanned(const Issue& issue)
{
    static const std::vector<Flaw> None;
    const Flaws flawless(None, issue.now, issue.eeKeys.front());
    const Duration lifetime = issue.lifetimes.certificate;
    const Duration margin = lifetime / 6;
    int count = 0;
    m_renewAt = Instant::max();
    for (size_t i = 0; i < m_plans.size(); ++i) {
        const Plan& plan = m_plans[i];
        if (!issue.wants(plan))
            continue;
        const auto old = m_signed.find(plan.name);
        const bool fresh = old != m_signed.end() && old->second.validity.notBefore <= issue.now &&
                           issue.now + margin < old->second.validity.notAfter;
        if (!fresh) {
            if (old != m_signed.end())
                revoke(old->second, issue.now);
            const Validity validity{issue.now - Backdated, issue.now + lifetime - jitter(i, lifetime)};
            const std::uint64_t serial = m_nextSerial++;
            m_signed.insert_or_assign(
                plan.name,
                Signed{productOf(signPlanned(plan, validity, serial, issue, flawless)), serial, validity});
            ++count;
        }
        m_renewAt = std::min(m_renewAt, m_signed.at(plan.name).validity.notAfter - margin);
    }
    return count;
}

QByteArray Authority::signPlanned(const Plan& plan, const Validity& validity, std::uint64_t serial,
                                  const Issue& issue, const Flaws& flaws) const
{
    if (!plan.child)
        return signAround(plan.name, plan.roa ? roaContent(*plan.roa) : *plan.content,
                          eeDraft(plan.name, plan.resources, validity, serial, issue.eeKey(serial)),
                          validity.notBefore + Backdated, flaws);
    CertificateSpec spec = certificateDraft(*plan.child, plan.resources, validity, serial);
    flaws.alter(plan.name, spec);
    return encodeCertificate(spec);
}

CertificateSpec Authority::certificateDraft(const Authority& subject, const Resources& resources,
                                            const Validity& validity, std::uint64_t serial) const
{
    return {.serial = serial,
            .validity = validity,
            .subject = subject.m_key,
            .issuer = m_key,
            .resources = resources,
            .ca = true,
            .caRepository = subject.m_place.caRepository,
            .manifest = subject.manifestUri(),
            .notification = subject.m_place.notification,
            .crlUri = m_place.caRepository + crlName(),
            .issuerUri = m_place.certificateUri};
}

CertificateSpec Authority::eeDraft(const QString& name, const Resources& resources, const Validity& validity,
                                   std::uint64_t serial, const SigningKey& key) const
{
    return {.serial = serial,
            .validity = validity,
            .subject = key,
            .issuer = m_key,
            .resources = resources,
            .signedObject = m_place.caRepository + name,
            .crlUri = m_place.caRepository + crlName(),
            .issuerUri = m_place.certificateUri};
}

QByteArray Authority::signAround(const QString& name, const SignedContent& content, CertificateSpec spec,
                                 Instant signingTime, const Flaws& flaws)
{
    flaws.alter(name, spec);
    return encodeSignedObject(content, encodeCertificate(spec), spec.subject, signingTime,
                              spec.subjectKeyIdentifier);
}

void Authority::revoke(const Signed& old, Instant now)
{
    m_revoked.push_back({old.serial, now, old.validity.notAfter});
}

void Authority::list(const QString& name, const QByteArray& encoded, const Issue& issue)
{
    m_listed.insert_or_assign(name, productOf(issue.flaws.altered(name, encoded)));
}

/// What was signed before, but what has flaws is signed again, with the same serial.
void Authority::listPlanned(const Issue& issue)
{
    for (const Plan& plan : m_plans) {
        if (!issue.wants(plan))
            continue;
        const Signed& made = m_signed.at(plan.name);
        list(plan.name,
             issue.flaws.alterDraftOf(plan.name)
                 ? signPlanned(plan, made.validity, made.serial, issue, issue.flaws)
                 : made.product.bytes,
             issue);
    }
    if (issue.conduct.has(FaultKind::Loop))
        listLoop(*this, certificateName(), issue);
    if (issue.conduct.has(FaultKind::LoopThroughParent) && m_issuer)
        listLoop(*m_issuer, m_issuer->certificateName(), issue);
    if (issue.conduct.has(FaultKind::Contradiction))
        listContradiction(issue);
    for (const Authority* peer : m_peers) {
        if (issue.flaws.names(FaultKind::CasPointingAtEachOther, peer->certificateName()))
            listLoop(*peer, peer->certificateName(), issue);
    }
}

void Authority::listLoop(const Authority& subject, const QString& name, const Issue& issue)
{
    const Validity validity{issue.now - Backdated, issue.now + issue.lifetimes.certificate};
    list(name, encodeCertificate(certificateDraft(subject, {.inherit = true}, validity, m_nextSerial++)),
         issue);
}

void Authority::listExtra(const QString& name, const SignedContent& content, const Resources& resources,
                          const Issue& issue)
{
    const Validity validity{issue.now - Backdated, issue.now + issue.lifetimes.certificate};
    const std::uint64_t serial = m_nextSerial++;
    list(name,
         signAround(name, content, eeDraft(name, resources, validity, serial, issue.eeKey(serial)), issue.now,
                    issue.flaws),
         issue);
}

/// Nothing of a CA without ROAs.
void Authority::listContradiction(const Issue& issue)
{
    const auto plan =
        std::find_if(m_plans.begin(), m_plans.end(), [](const Plan& p) { return p.roa.has_value(); });
    if (plan == m_plans.end())
        return;
    const RoaPlan& roa = *plan->roa;
    RoaPlan disavowal = roa;
    disavowal.asn = 0;
    listExtra(u"as0.roa"_s, roaContent(disavowal), plan->resources, issue);
    const Resources customer{.asns = {{roa.asn, roa.asn}}};
    listExtra(u"one.asa"_s, aspaContent({roa.asn, {FirstProvider}}), customer, issue);
    listExtra(u"other.asa"_s, aspaContent({roa.asn, {FirstProvider + 1}}), customer, issue);
}

/// All that the CRL names: what was revoked, the manifest before (one-time EE, RFC 9286 section 4.2.1), and
/// what a fault revokes.
std::vector<RevokedCertificate> Authority::revokedNow(const Issue& issue, std::uint64_t manifestSerial) const
{
    std::vector<RevokedCertificate> revoked = m_revoked;
    for (const auto& [name, made] : m_signed) {
        if (issue.flaws.revoked(name))
            revoked.push_back({made.serial, issue.now, made.validity.notAfter});
    }
    if (issue.flaws.revoked(manifestName()))
        revoked.push_back({manifestSerial, issue.now, issue.now + issue.lifetimes.manifest});
    return revoked;
}

void Authority::issueCrls(const Issue& issue, std::uint64_t manifestSerial)
{
    if (m_manifest && m_manifest->validity.notAfter > issue.now)
        revoke(*m_manifest, issue.now);
    std::erase_if(m_revoked, [&](const RevokedCertificate& one) { return one.notAfter <= issue.now; });
    const std::vector<RevokedCertificate> revoked = revokedNow(issue, manifestSerial);
    const Instant thisUpdate = issue.now + issue.conduct.skew;
    CrlDraft draft{{++m_crlNumber, thisUpdate, thisUpdate + issue.lifetimes.manifest, revoked}, &m_key};
    if (issue.conduct.has(FaultKind::TwoCrls)) {
        ++draft.spec.number;
        list(secondCrlName(), encodeCrl(draft.spec, m_key), issue);
        --draft.spec.number;
    }
    issue.flaws.alter(crlName(), draft);
    list(crlName(), encodeCrl(draft.spec, *draft.issuer), issue);
}

std::vector<ManifestEntry> Authority::manifestEntries(const Issue& issue) const
{
    std::vector<ManifestEntry> entries;
    for (const auto& [name, product] : m_listed)
        entries.push_back({name, product.hash});
    issue.flaws.alter(entries);
    return entries;
}

void Authority::issueManifest(const Issue& issue, std::uint64_t serial)
{
    advanceManifestNumber(issue.conduct);
    const Instant thisUpdate = issue.now + issue.conduct.skew;
    const Validity validity{thisUpdate, thisUpdate + issue.lifetimes.manifest};
    ManifestTimes times = validity;
    issue.flaws.alter(manifestName(), times);
    const SignedContent content =
        manifestContent(m_manifestNumber, times.notBefore, times.notAfter, manifestEntries(issue));
    const QByteArray bytes =
        signAround(manifestName(), content,
                   eeDraft(manifestName(), {.inherit = true}, validity, serial, issue.eeKey(serial)),
                   thisUpdate, issue.flaws);
    m_manifest = Signed{productOf(bytes), serial, validity};
    list(manifestName(), bytes, issue);
}

} // namespace caretaker::lab
