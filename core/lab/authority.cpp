// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/authority.h"

#include "core/lab/signed_object_encoder.h"
#include "core/rpki/crypto.h"

#include <QDir>

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration Backdated =
    std::chrono::hours(1); // notBefore of certificates, as CAs do for others' slow clocks

QString stemOf(const SigningKey& key) { return key.ski().toHex().toLower(); }

std::int64_t slotOf(Instant at, Duration phase, Duration every)
{
    return (at - phase).time_since_epoch() / every;
}

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

/// Without wildcards nothing is compiled: this runs for each fault at each instant.
bool matches(const QString& pattern, const QString& name)
{
    return pattern == name || (pattern.contains(u'*') && QDir::match(pattern, name));
}

Resources resourcesOf(const RoaPlan& roa) { return {.ipv4 = {roa.ipv4}, .ipv6 = {roa.ipv6}}; }

} // namespace

Product productOf(QByteArray bytes)
{
    const Sha256 hash = rpki::fastSha256(bytes);
    return {std::move(bytes), hash};
}

Authority::Authority(QString handle, SigningKey key, AuthorityPlace place, Duration phase)
    : m_handle(std::move(handle)), m_key(std::move(key)), m_place(std::move(place)), m_phase(phase)
{
}

QString Authority::manifestName() const { return stemOf(m_key) + ".mft"_L1; }

QString Authority::crlName() const { return stemOf(m_key) + ".crl"_L1; }

QString Authority::certificateName() const { return stemOf(m_key) + ".cer"_L1; }

void Authority::certify(const Authority& child, const Resources& resources)
{
    m_plans.push_back({.name = child.certificateName(), .child = &child, .resources = resources});
}

void Authority::authorise(const RoaPlan& roa)
{
    const auto number = m_plans.size() + 1;
    m_plans.push_back(
        {.name = u"roa-%1.roa"_s.arg(number, 4, 10, QChar(u'0')), .roa = roa, .resources = resourcesOf(roa)});
}

QStringList Authority::namesMatching(const QString& pattern) const
{
    if (pattern == "manifest"_L1)
        return {manifestName()};
    if (pattern == "crl"_L1)
        return {crlName()};
    if (pattern == "roa"_L1)
        return firstRoa();
    QStringList names;
    for (const Plan& plan : m_plans) {
        if (matches(pattern, plan.name))
            names << plan.name;
    }
    for (const QString& own : {crlName(), manifestName()}) {
        if (matches(pattern, own))
            names << own;
    }
    return names;
}

QStringList Authority::firstRoa() const
{
    const auto plan =
        std::find_if(m_plans.begin(), m_plans.end(), [](const Plan& p) { return p.roa.has_value(); });
    return plan == m_plans.end() ? QStringList() : QStringList{plan->name};
}

bool Authority::slotChanged(Instant now, const Lifetimes& lifetimes) const
{
    return slotOf(now, m_phase, lifetimes.reissue) != slotOf(m_issuedAt, m_phase, lifetimes.reissue);
}

/// A stopped CA has done all that was due until it stopped, however far apart the looks are, and nothing
/// since.
Instant Authority::signingTime(Instant now, const Conduct& conduct) const
{
    const bool began = m_issuedAt != Instant{}; // one that stopped before it began has still begun
    return conduct.stoppedSince && began ? std::max(m_issuedAt, std::min(now, *conduct.stoppedSince)) : now;
}

bool Authority::due(Instant now, const Conduct& conduct, const Lifetimes& lifetimes) const
{
    const Instant at = signingTime(now, conduct);
    if (!m_manifest)
        return true;
    if (conduct.stoppedSince && at == m_issuedAt)
        return false;
    return at < m_issuedAt || at >= m_renewAt || slotChanged(at, lifetimes) ||
           (!conduct.stoppedSince && conduct.signing != m_conduct);
}

int Authority::issue(Instant now, const Conduct& conduct, const Lifetimes& lifetimes,
                     const std::vector<SigningKey>& eeKeys)
{
    const Instant at = signingTime(now, conduct);
    const int renewed = renewPlanned(at, lifetimes, eeKeys);
    listProducts(conduct.signing.malformed);
    issueCrl(at, conduct, lifetimes);
    issueManifest(at, conduct, lifetimes, eeKeys);
    m_conduct = conduct.signing;
    m_issuedAt = at;
    return renewed + 2;
}

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

void Authority::advanceManifestNumber(const Conduct& conduct)
{
    const auto by = static_cast<std::uint64_t>(std::max(conduct.signing.rollbackBy, 0));
    if (by != 0 && m_conduct.rollbackBy == 0)
        m_manifestNumber = m_highestManifestNumber > by ? m_highestManifestNumber - by : 1;
    else if (by == 0 && m_conduct.rollbackBy != 0)
        m_manifestNumber = m_highestManifestNumber + 1;
    else
        ++m_manifestNumber;
    m_highestManifestNumber = std::max(m_highestManifestNumber, m_manifestNumber);
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

void Authority::moveTo(AuthorityPlace place)
{
    m_place = std::move(place);
    m_signed.clear();
    m_listed.clear();
    m_manifest.reset();
    m_revoked.clear();
}

} // namespace caretaker::lab
