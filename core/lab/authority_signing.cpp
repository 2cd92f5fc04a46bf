// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an authority signs: certificates, ROAs, CRL, manifest. When it does is in authority.cpp.
#include "core/lab/authority.h"
#include "core/lab/signed_object_encoder.h"

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

/// notBefore of certificates, as CAs do for others' slow clocks.
constexpr Duration Backdated = std::chrono::hours(1);

/// Certificates of one age do not all end in the same hour.
Duration jitter(size_t index, Duration lifetime) { return lifetime * static_cast<int>(index % 16) / 128; }

/// Bytes that begin like DER and are nothing; the same for the same name.
QByteArray garbageFor(const QString& name)
{
    QByteArray bytes = QByteArray::fromHex("3082018c");
    for (int i = 0; bytes.size() < 400; ++i)
        bytes += sha256Of((name + QString::number(i)).toUtf8()).toByteArray();
    return bytes;
}

} // namespace

int Authority::renewPlanned(Instant now, const Lifetimes& lifetimes, const std::vector<SigningKey>& eeKeys)
{
    const Duration margin = lifetimes.certificate / 6;
    int count = 0;
    m_renewAt = Instant::max();
    for (size_t i = 0; i < m_plans.size(); ++i) {
        const auto old = m_signed.find(m_plans[i].name);
        const bool fresh = old != m_signed.end() && old->second.validity.notBefore <= now &&
                           now + margin < old->second.validity.notAfter;
        if (!fresh) {
            if (old != m_signed.end())
                revoke(old->second, now);
            const Validity validity{now - Backdated,
                                    now + lifetimes.certificate - jitter(i, lifetimes.certificate)};
            m_signed.insert_or_assign(m_plans[i].name, signPlanned(m_plans[i], validity, eeKeys));
            ++count;
        }
        m_renewAt = std::min(m_renewAt, m_signed.at(m_plans[i].name).validity.notAfter - margin);
    }
    return count;
}

Authority::Signed Authority::signPlanned(const Plan& plan, const Validity& validity,
                                         const std::vector<SigningKey>& eeKeys)
{
    if (plan.roa)
        return signObject({plan.name, validity, plan.resources, validity.notBefore + Backdated},
                          roaContent(*plan.roa), eeKeys);
    const std::uint64_t serial = m_nextSerial++;
    return {productOf(certificateFor(plan, validity, serial)), serial, validity};
}

QByteArray Authority::certificateFor(const Plan& plan, const Validity& validity, std::uint64_t serial) const
{
    return encodeCertificate({.serial = serial,
                              .validity = validity,
                              .subject = plan.child->m_key,
                              .issuer = m_key,
                              .resources = plan.resources,
                              .ca = true,
                              .caRepository = plan.child->m_place.caRepository,
                              .manifest = plan.child->manifestUri(),
                              .notification = plan.child->m_place.notification,
                              .crlUri = m_place.caRepository + crlName(),
                              .issuerUri = m_place.certificateUri});
}

Authority::Signed Authority::signObject(const EeSpec& ee, const SignedContent& content,
                                        const std::vector<SigningKey>& eeKeys)
{
    const std::uint64_t serial = m_nextSerial++;
    const SigningKey& key = eeKeys[serial % eeKeys.size()];
    const QByteArray certificate = encodeCertificate({.serial = serial,
                                                      .validity = ee.validity,
                                                      .subject = key,
                                                      .issuer = m_key,
                                                      .resources = ee.resources,
                                                      .signedObject = m_place.caRepository + ee.name,
                                                      .crlUri = m_place.caRepository + crlName(),
                                                      .issuerUri = m_place.certificateUri});
    return {productOf(encodeSignedObject(content, certificate, key, ee.signingTime)), serial, ee.validity};
}

void Authority::revoke(const Signed& old, Instant now)
{
    m_revoked.push_back({old.serial, now, old.validity.notAfter});
}

void Authority::listProducts(const QStringList& malformed)
{
    m_listed.clear();
    for (const auto& [name, made] : m_signed)
        m_listed.emplace(name, malformed.contains(name) ? productOf(garbageFor(name)) : made.product);
}

void Authority::issueCrl(Instant now, const Conduct& conduct, const Lifetimes& lifetimes)
{
    const Instant thisUpdate = conduct.signing.crlExpired ? now - lifetimes.manifest - std::chrono::hours(1)
                                                          : now + conduct.signing.skew;
    if (m_manifest && m_manifest->validity.notAfter > now) // one-time EE, RFC 9286 section 4.2.1
        revoke(*m_manifest, now);
    std::erase_if(m_revoked, [&](const RevokedCertificate& one) { return one.notAfter <= now; });
    const QByteArray crl =
        encodeCrl({++m_crlNumber, thisUpdate, thisUpdate + lifetimes.manifest, m_revoked}, m_key);
    const bool garbage = conduct.signing.malformed.contains(crlName());
    m_listed.insert_or_assign(crlName(), productOf(garbage ? garbageFor(crlName()) : crl));
}

void Authority::issueManifest(Instant now, const Conduct& conduct, const Lifetimes& lifetimes,
                              const std::vector<SigningKey>& eeKeys)
{
    std::vector<ManifestEntry> entries;
    for (const auto& [name, product] : m_listed)
        entries.push_back({name, product.hash});
    advanceManifestNumber(conduct);
    const Instant thisUpdate = now + conduct.signing.skew;
    const Validity validity{thisUpdate, thisUpdate + lifetimes.manifest};
    const EeSpec ee{manifestName(), validity, {.inherit = true}, thisUpdate};
    m_manifest = signObject(
        ee, manifestContent(m_manifestNumber, validity.notBefore, validity.notAfter, entries), eeKeys);
    const bool garbage = conduct.signing.malformed.contains(manifestName());
    m_listed.insert_or_assign(manifestName(),
                              garbage ? productOf(garbageFor(manifestName())) : m_manifest->product);
}

} // namespace caretaker::lab
