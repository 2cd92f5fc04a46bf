// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ca_history.h"

#include "core/enforcement/case.h"
#include "core/service/fleet_service.h"
#include "core/store/case_store.h"
#include "core/store/health_store.h"
#include "core/store/issue_store.h"
#include "core/store/metrics_store.h"
#include "core/store/notice_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

health::State stateNamed(const QString& name)
{
    return health::stateFromString(name).value_or(health::State::Unknown);
}

Expected<void> readStates(const store::Database& database, CaHistory& history)
{
    const auto transitions = store::HealthStore(database).transitions(Instant{}, history.to, history.ca);
    if (!transitions)
        return unexpected(transitions.error());
    history.states = {{history.from, history.to, health::State::Unknown}};
    for (const store::StoredTransition& transition : *transitions) {
        CaHistory::StateSpan& last = history.states.back();
        if (transition.at <= last.from) {
            last.state = stateNamed(transition.to);
            continue;
        }
        last.to = transition.at;
        history.states.push_back({transition.at, history.to, stateNamed(transition.to)});
    }
    return {};
}

CaHistory::Seen seenIn(const store::ObservationRun& run, const store::ObservationRun* next)
{
    const observe::Observation& look = run.observation;
    const bool isFollowed =
        next != nullptr && next->firstAt - run.lastAt <= store::ObservationStore::DefaultLongestGap;
    return {run.firstAt,     isFollowed ? next->firstAt : run.lastAt,
            isFollowed,      look.blind,
            look.functional, look.manifest,
            look.objects,    look.vrps};
}

Expected<void> readLooks(const store::ObservationStore& store, CaHistory& history)
{
    const auto runs = store.runs(history.ca, history.from, history.to, history.vantage);
    if (!runs)
        return unexpected(runs.error());
    for (std::size_t i = 0; i < runs->size(); ++i) {
        CaHistory::Seen seen = seenIn((*runs)[i], i + 1 < runs->size() ? &(*runs)[i + 1] : nullptr);
        seen.from = std::max(seen.from, history.from);
        seen.to = std::min(seen.to, history.to);
        history.seen.push_back(std::move(seen));
    }
    return {};
}

Expected<void> readLatency(const store::ObservationStore& store, CaHistory& history)
{
    auto firstByte =
        store.rollups(history.ca, history.vantage, store::Latency::FirstByte, history.from, history.to);
    auto retrieval =
        store.rollups(history.ca, history.vantage, store::Latency::Retrieval, history.from, history.to);
    if (!firstByte || !retrieval)
        return unexpected(firstByte ? retrieval.error() : firstByte.error());
    history.firstByte = std::move(*firstByte);
    history.retrieval = std::move(*retrieval);
    return {};
}

Expected<void> readIssues(const store::Database& database, CaHistory& history)
{
    const auto issues = store::IssueStore(database).of(history.ca, history.from);
    if (!issues)
        return unexpected(issues.error());
    for (const store::StoredEpisode& stored : *issues) {
        if (stored.episode.began <= history.to)
            history.issues.push_back(stored.episode);
    }
    return {};
}

Expected<std::optional<Instant>> endOf(const store::CaseStore& store, const store::CaseSummary& summary)
{
    const auto rows = store.events(summary.id);
    if (!rows)
        return unexpected(rows.error());
    enforcement::CaseEvents events;
    for (const store::CaseEventRow& row : *rows) {
        if (auto event = enforcement::caseEventFromJson(row.payload))
            events.push_back(std::move(*event));
    }
    const auto folded = enforcement::Case::fold(events);
    if (!folded)
        return unexpected(Error::failed(u"the stored events of this case are damaged"_s, summary.id,
                                        u"caretaker audit verify; restore the database from a backup"_s));
    return folded->ended ? std::optional(folded->ended->at) : std::nullopt;
}

Expected<void> readCases(const store::Database& database, CaHistory& history)
{
    const store::CaseStore store(database);
    const auto summaries = store.listFor(history.ca);
    if (!summaries)
        return unexpected(summaries.error());
    for (const store::CaseSummary& summary : *summaries) {
        const auto ended = endOf(store, summary);
        if (!ended)
            return unexpected(ended.error());
        if (summary.openedAt <= history.to && ended->value_or(history.to) >= history.from)
            history.cases.push_back({summary.id, summary.timeline, summary.status, summary.openedAt, *ended});
    }
    return {};
}

Expected<void> readNotices(const store::Database& database, CaHistory& history)
{
    const auto notices = store::NoticeStore(database).list({.ca = history.ca.toString()});
    if (!notices)
        return unexpected(notices.error());
    for (const store::StoredNotice& notice : *notices) {
        const Instant at = notice.sentAt.value_or(notice.createdAt);
        if (at >= history.from && at <= history.to)
            history.notices.push_back({notice.id, notice.kind, notice.rung, notice.status, at});
    }
    return {};
}

} // namespace

Expected<VantageName> watchingVantage(const Workspace& workspace, const CaHandle& ca)
{
    if (const auto known = findCa(workspace.database, ca); !known)
        return unexpected(known.error());
    const auto runs = store::ObservationStore(workspace.database).latest(ca);
    if (!runs)
        return unexpected(runs.error());
    if (runs->empty())
        return unexpected(Error::badInput(u"nobody has looked at this CA yet"_s, ca.toString(),
                                          u"caretaker observe looks now"_s));
    const auto ours =
        std::ranges::find(*runs, workspace.config.vantage,
                          [](const store::ObservationRun& run) { return run.observation.vantage; });
    if (ours != runs->end())
        return workspace.config.vantage;
    return std::ranges::max(*runs, {}, &store::ObservationRun::lastAt).observation.vantage;
}

Expected<CaHistory> caHistory(const Workspace& workspace, const CaHandle& ca, Instant from, Instant to)
{
    const auto vantage = watchingVantage(workspace, ca);
    if (!vantage)
        return unexpected(vantage.error());
    CaHistory history{.ca = ca, .vantage = *vantage, .from = from, .to = std::max(from, to)};
    const store::ObservationStore looks(workspace.database);
    const auto read = readStates(workspace.database, history)
                          .and_then([&] { return readLooks(looks, history); })
                          .and_then([&] { return readLatency(looks, history); })
                          .and_then([&] { return readIssues(workspace.database, history); })
                          .and_then([&] { return readCases(workspace.database, history); })
                          .and_then([&] { return readNotices(workspace.database, history); });
    if (!read)
        return unexpected(read.error());
    return history;
}

Expected<std::vector<IndicatorHour>> indicatorHours(const Workspace& workspace, const VantageName& vantage,
                                                    const metrics::Subject& subject,
                                                    metrics::Indicator indicator, Instant from, Instant to)
{
    const auto hours = store::MetricsStore(workspace.database).hours(vantage, subject, from, to);
    if (!hours)
        return unexpected(hours.error());
    std::vector<IndicatorHour> values;
    for (const metrics::HourCounters& hour : *hours)
        values.push_back({hour.hour, metrics::valueOf(indicator, hour.counters)});
    return values;
}

} // namespace caretaker::service
