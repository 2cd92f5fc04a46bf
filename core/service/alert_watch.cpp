// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/alert_watch.h"

#include "core/observe/attribution.h"
#include "core/store/snapshot_store.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace caretaker::service {

using metrics::Alert;
using metrics::AlertRule;
using metrics::Counters;
using metrics::History;
using metrics::Indicator;
using metrics::Subject;
using metrics::SubjectKind;
using observe::Blame;

namespace {

Instant hourOf(Instant at) { return std::chrono::floor<std::chrono::hours>(at); }

/// What the repository does, whatever its CAs publish; the rest is what they publish.
bool isOfRepository(Indicator indicator)
{
    switch (indicator) {
    case Indicator::TransportReachability:
    case Indicator::DnsResolution:
    case Indicator::SyncSuccess:
    case Indicator::UpdateFreshness:
    case Indicator::SerialProgress:
    case Indicator::SerialRegressions:
    case Indicator::DeltaVolume:
        return true;
    default:
        return false;
    }
}

bool failedWithRepository(Indicator indicator, const metrics::BaseCounters& sum)
{
    const qint64 failedFetches = sum.fetchesAttempted - sum.fetchesSucceeded;
    return indicator == Indicator::FetchSuccess && failedFetches <= sum.syncsAttempted - sum.syncsSucceeded;
}

std::map<QString, int> sharing(const std::vector<fleet::DelegatedCa>& fleet)
{
    std::map<QString, int> cas;
    for (const fleet::DelegatedCa& ca : fleet)
        ++cas[ca.repositoryKey()];
    return cas;
}

} // namespace

AlertWatch::AlertWatch(const store::Database& database, VantageName vantage,
                       const std::vector<fleet::DelegatedCa>& fleet, metrics::MetricsRules rules)
    : m_database(database), m_metrics(database), m_vantage(std::move(vantage)), m_deviations(std::move(rules))
{
    const auto isThreshold = [](const AlertRule& rule) { return !rule.deviation; };
    std::ranges::copy_if(m_deviations.alerts, std::back_inserter(m_thresholds), isThreshold);
    std::erase_if(m_deviations.alerts, isThreshold);
    const auto cas = sharing(fleet);
    for (const fleet::DelegatedCa& ca : fleet) {
        const Blame host = observe::blameForTransport(ca, cas.at(ca.repositoryKey()));
        m_hosts.insert_or_assign(ca.handle, host);
        if (ca.notification)
            m_users[ca.notification->toString()].push_back({ca.handle, host});
        m_users[ca.caRepository.moduleRoot().toString()].push_back({ca.handle, host});
    }
}

const std::vector<health::MetricAlert>& AlertWatch::of(const CaHandle& ca) const
{
    static const std::vector<health::MetricAlert> None;
    const auto found = m_alerts.find(ca);
    return found == m_alerts.end() ? None : found->second;
}

Expected<void> AlertWatch::advance(Instant now)
{
    if (m_hour == hourOf(now))
        return {};
    m_alerts.clear();
    m_hour.reset();
    return judgeThresholds(now).and_then([&] { return judgeDeviations(now); }).map([&] {
        m_hour = hourOf(now);
    });
}

Expected<void> AlertWatch::judgeThresholds(Instant now)
{
    std::set<Duration> windows;
    for (const AlertRule& rule : m_thresholds)
        windows.insert(rule.window);
    for (const Duration window : windows)
        if (auto judged = judgeWindow(window, now); !judged)
            return judged;
    return {};
}

/// The sum of a window stands for its hours: a threshold is judged by nothing else.
Expected<void> AlertWatch::judgeWindow(Duration window, Instant now)
{
    metrics::MetricsRules rules{.alerts = m_thresholds};
    std::erase_if(rules.alerts, [window](const AlertRule& rule) { return rule.window != window; });
    const Instant begin = hourOf(now - window);
    const auto sums = m_metrics.sums(m_vantage, begin, now);
    if (!sums)
        return unexpected(sums.error());
    for (const auto& [subject, sum] : *sums) {
        if (!concerns(subject))
            continue;
        const auto updated = lastUpdateOf(subject, sum);
        if (!updated)
            return unexpected(updated.error());
        take(subject, metrics::alertsOf(History{{{begin, sum}}, *updated, now}, rules), sum);
    }
    return {};
}

Expected<std::optional<Instant>> AlertWatch::lastUpdateOf(const Subject& subject, const Counters& sum) const
{
    const bool isAsked = std::ranges::any_of(
        m_thresholds, [](const AlertRule& rule) { return rule.indicator == Indicator::UpdateFreshness; });
    if (!isAsked || subject.kind != SubjectKind::Repository || sum.base.syncsAttempted == 0)
        return std::optional<Instant>();
    return store::SnapshotStore(m_database)
        .headOf(m_vantage.toString(), subject.name)
        .map([](const std::optional<store::SnapshotHead>& head) {
            return head ? std::optional(head->updatedAt) : std::nullopt;
        });
}

/// A history is read only where the last whole hour is large enough for a rule.
Expected<void> AlertWatch::judgeDeviations(Instant now)
{
    if (m_deviations.alerts.empty())
        return {};
    const Instant end = hourOf(now) - Duration(1);
    const auto hours = m_metrics.sums(m_vantage, hourOf(end), end);
    if (!hours)
        return unexpected(hours.error());
    for (const auto& [subject, hour] : *hours) {
        if (!concerns(subject) || !mayDeviate(hour))
            continue;
        auto history = m_metrics.hours(m_vantage, subject, end - metrics::reachOf(m_deviations), end);
        if (!history)
            return unexpected(history.error());
        take(subject, metrics::alertsOf(History{std::move(*history), {}, end}, m_deviations), hour);
    }
    return {};
}

bool AlertWatch::mayDeviate(const Counters& hour) const
{
    return std::ranges::any_of(m_deviations.alerts, [&](const AlertRule& rule) {
        const auto value = metrics::valueOf(rule.indicator, hour);
        return value && std::abs(*value) >= rule.atLeast;
    });
}

bool AlertWatch::concerns(const Subject& subject) const
{
    if (subject.kind == SubjectKind::Repository)
        return m_users.contains(subject.name);
    const auto ca = CaHandle::tryFromString(subject.name);
    return ca && m_hosts.contains(*ca);
}

void AlertWatch::take(const Subject& subject, const std::vector<Alert>& alerts, const Counters& sum)
{
    for (const Alert& alert : alerts) {
        if (isOfRepository(alert.rule.indicator) != (subject.kind == SubjectKind::Repository))
            continue;
        if (subject.kind == SubjectKind::Ca)
            takeOwn(CaHandle::fromString(subject.name), alert, sum);
        else
            for (const User& user : m_users.at(subject.name))
                m_alerts[user.ca].push_back({alert, subject.name, user.blame});
    }
}

void AlertWatch::takeOwn(const CaHandle& ca, const Alert& alert, const Counters& sum)
{
    const bool byHost = failedWithRepository(alert.rule.indicator, sum.base);
    m_alerts[ca].push_back({alert, {}, byHost ? m_hosts.at(ca) : Blame::Ca});
}

} // namespace caretaker::service
