// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/authority.h"

#include "core/rpki/crypto.h"

#include <QDir>

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

QString stemOf(const SigningKey& key) { return key.ski().toHex().toLower(); }

std::int64_t slotOf(Instant at, Duration phase, Duration every)
{
    return (at - phase).time_since_epoch() / every;
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

QString Authority::secondCrlName() const { return stemOf(m_key) + "-2.crl"_L1; }

QString Authority::certificateName() const { return stemOf(m_key) + ".cer"_L1; }

void Authority::certify(Authority& child, const Resources& resources)
{
    child.m_issuer = this;
    m_plans.push_back({.name = child.certificateName(), .child = &child, .resources = resources});
}

void Authority::certifySuccessor(const Authority& child, Authority& successor)
{
    successor.m_issuer = this;
    const auto plan =
        std::find_if(m_plans.begin(), m_plans.end(), [&](const Plan& p) { return p.child == &child; });
    Q_ASSERT(plan != m_plans.end());
    m_plans.push_back({.name = successor.certificateName(),
                       .child = &successor,
                       .resources = plan->resources,
                       .onDemand = true});
}

void Authority::certifyOnDemand(Authority& child)
{
    certify(child, {.inherit = true});
    m_plans.back().onDemand = true;
}

void Authority::authorise(const RoaPlan& roa)
{
    const auto number = m_plans.size() + 1;
    m_plans.push_back(
        {.name = u"roa-%1.roa"_s.arg(number, 4, 10, QChar(u'0')), .roa = roa, .resources = resourcesOf(roa)});
}

void Authority::introduce(const QStringList& card)
{
    m_plans.push_back(
        {.name = u"contact.gbr"_s, .content = ghostbustersContent(card), .resources = {.inherit = true}});
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

void Authority::advanceManifestNumber(const SigningConduct& conduct)
{
    const int back = conduct.amountOf(FaultKind::ManifestRollback).value_or(0);
    const bool wasBack = m_conduct.has(FaultKind::ManifestRollback);
    const auto by = static_cast<std::uint64_t>(std::max(back, 0));
    const auto gap = static_cast<std::uint64_t>(conduct.amountOf(FaultKind::ManifestGap).value_or(0));
    if (by != 0 && !wasBack)
        m_manifestNumber = m_highestManifestNumber > by ? m_highestManifestNumber - by : 1;
    else if (by == 0 && wasBack)
        m_manifestNumber = m_highestManifestNumber + 1;
    else if (!conduct.has(FaultKind::ManifestReuse))
        ++m_manifestNumber;
    m_manifestNumber += gap;
    m_highestManifestNumber = std::max(m_highestManifestNumber, m_manifestNumber);
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
