// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/metrics_service.h"

#include "core/service/metrics_detail.h"
#include "core/store/fleet_store.h"
#include "core/store/round_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using metrics::History;
using metrics::Indicator;
using metrics::Subject;
using metrics::SubjectKind;

namespace {

std::vector<Duration> windowsOf(const Workspace& workspace, const MetricsRequest& request)
{
    return request.window ? std::vector{*request.window} : workspace.policy.metrics.windows;
}

WindowMetrics windowOf(const History& history, Duration window)
{
    WindowMetrics result{window, metrics::sumOver(history, window), {}};
    for (const Indicator indicator : metrics::allIndicators())
        result.indicators.push_back(metrics::valueOver(history, indicator, window));
    return result;
}

std::vector<BaselineMetrics> baselinesOf(const History& history, Duration window)
{
    std::vector<BaselineMetrics> baselines;
    for (const Indicator indicator : metrics::allIndicators())
        if (const auto baseline = metrics::baselineOver(history, indicator, window))
            baselines.push_back({indicator, *baseline, metrics::lastHour(history, indicator)});
    return baselines;
}

/// The one of this name; else the only repository whose key has it in it.
std::vector<Subject> named(const std::vector<Subject>& subjects, const QString& name)
{
    std::vector<Subject> exact;
    std::vector<Subject> partly;
    for (const Subject& subject : subjects) {
        if (subject.name == name)
            exact.push_back(subject);
        else if (subject.kind == SubjectKind::Repository && subject.name.contains(name))
            partly.push_back(subject);
    }
    return exact.empty() && partly.size() == 1 ? partly : exact;
}

Expected<std::vector<Subject>> chosen(const store::MetricsStore& store, const MetricsRequest& request,
                                      const VantageName& vantage)
{
    auto subjects = store.subjects(vantage);
    if (!subjects)
        return subjects;
    if (request.subject.isEmpty()) {
        std::erase_if(*subjects, [&](const Subject& subject) {
            return subject.kind == SubjectKind::Ca && !request.withCas;
        });
        return subjects;
    }
    *subjects = named(*subjects, request.subject);
    if (subjects->empty())
        return unexpected(Error::badInput(
            u"no metrics of such a CA, or of one such repository, from vantage %1"_s.arg(vantage.toString()),
            request.subject, u"caretaker metrics shows all repositories, caretaker ca list all CAs"_s));
    return subjects;
}

Expected<SubjectMetrics> metricsOf(const Workspace& workspace, const MetricsRequest& request,
                                   const VantageName& vantage, const Subject& subject, Instant now)
{
    const std::vector<Duration> windows = windowsOf(workspace, request);
    const metrics::MetricsRules& rules = workspace.policy.metrics;
    const store::MetricsStore store(workspace.database);
    auto hours = store.hours(vantage, subject, now - std::max(windows.back(), metrics::reachOf(rules)), now);
    if (!hours)
        return unexpected(hours.error());
    const auto snapshot = store::SnapshotStore(workspace.database).headOf(vantage.toString(), subject.name);
    if (!snapshot)
        return unexpected(snapshot.error());
    const auto updated = *snapshot ? std::optional((*snapshot)->updatedAt) : std::nullopt;
    const History history{std::move(*hours), updated, now};
    SubjectMetrics result{
        subject, {}, baselinesOf(history, windows.back()), metrics::alertsOf(history, rules), *snapshot};
    for (const Duration window : windows)
        result.windows.push_back(windowOf(history, window));
    return result;
}

} // namespace

Expected<MetricsReport> metricsReport(const Workspace& workspace, const MetricsRequest& request)
{
    const auto last = store::RoundStore(workspace.database).last();
    if (!last)
        return unexpected(last.error());
    const VantageName vantage = request.vantage.value_or(workspace.config.vantage);
    const health::IssueRules& rules = workspace.policy.health.issues;
    MetricsReport report{*last ? std::optional((*last)->at) : std::nullopt,
                         vantage,
                         rules.availability,
                         rules.availabilityWindow,
                         !request.subject.isEmpty(),
                         {}};
    const auto subjects = chosen(store::MetricsStore(workspace.database), request, vantage);
    if (!subjects)
        return unexpected(subjects.error());
    for (const Subject& subject : *subjects) {
        auto found = metricsOf(workspace, request, vantage, subject, report.asOf.value_or(Instant{}));
        if (!found)
            return unexpected(found.error());
        report.subjects.push_back(std::move(*found));
    }
    if (!report.isDetail || !report.asOf)
        return report;
    for (SubjectMetrics& subject : report.subjects)
        if (auto added = addDetail(workspace, vantage, *report.asOf, subject); !added)
            return unexpected(added.error());
    return report;
}

} // namespace caretaker::service
