// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/status_service.h"

#include "core/service/case_book.h"
#include "core/service/judge.h"
#include "core/store/fleet_store.h"
#include "core/store/issue_store.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using report::StatusRow;

namespace {

std::optional<StatusRow::Candidate> candidateOf(const health::HealthRecord& record)
{
    if (!record.candidate)
        return std::nullopt;
    return StatusRow::Candidate{health::toString(record.candidate->state), record.candidate->since,
                                record.candidate->confirmsAt};
}

/// The most pressing open case: the one of the CA's state, else the first.
const enforcement::Case* openCaseOf(const CaseBook& book, const CaHandle& ca, const QString& state)
{
    const enforcement::Case* chosen = nullptr;
    for (const enforcement::Case& c : book.of(ca))
        if (c.isOpen() && (!chosen || c.timeline == state))
            chosen = &c;
    return chosen;
}

std::optional<StatusRow::CaseLine> caseLine(const enforcement::Case* c, const policy::Policy& policy,
                                            const health::HealthRecord& record, Instant now)
{
    if (!c)
        return std::nullopt;
    StatusRow::CaseLine line{c->id.toString(), enforcement::toString(c->status()), {}, {}, {}};
    if (const auto next = enforcement::nextStep(*c, policy, record, now)) {
        line.nextStep = next->step;
        line.due = next->due;
        line.waitingFor = next->waitingFor;
    }
    return line;
}

/// The step that failed and how ("tcp: connection refused"), a number that is too large, or a finding's name.
QString textOf(const health::Reason& reason)
{
    if (reason.code == "layer"_L1) {
        const QString detail = reason.arguments.value(u"detail"_s);
        return u"%1: %2"_s.arg(reason.arguments.value(u"layer"_s), detail.isEmpty() ? u"failed"_s : detail);
    }
    const bool isLatency = reason.code == "first-byte"_L1 || reason.code == "retrieval"_L1;
    if (isLatency)
        return u"%1 %2 s"_s.arg(QString(reason.code).replace(u'-', u' '))
            .arg(reason.arguments.value(u"ms"_s).toDouble() / 1000, 0, 'f', 1);
    return reason.code;
}

/// One short phrase: what the last reading says is not good.
QString whyOf(const HealthSnapshot& snapshot)
{
    const bool blind = snapshot.reading.kind == health::ReadingKind::Blind;
    if (snapshot.reading.reasons.empty())
        return blind ? u"not watched"_s : QString();
    const QString first = textOf(snapshot.reading.reasons.front());
    return blind ? u"not watched: "_s + first : first;
}

StatusRow rowOf(const fleet::DelegatedCa& ca, const HealthSnapshot& snapshot, const CaseBook& book,
                const policy::Policy& policy, Instant now)
{
    const health::HealthRecord& record = snapshot.record;
    const QString state = health::toString(record.state);
    StatusRow row{ca.handle, state, record.since, candidateOf(record), {}, {}, whyOf(snapshot), {}, {}};
    if (snapshot.reading.blame)
        row.blame = observe::toString(*snapshot.reading.blame);
    row.functional = record.lastJudged && health::isFunctional(*record.lastJudged);
    for (const health::Issue& issue : snapshot.issues)
        row.issues << health::toString(issue.kind);
    row.findings = snapshot.findings;
    row.openCase = caseLine(openCaseOf(book, ca.handle, state), policy, record, now);
    return row;
}

VantageWord wordOf(const store::ObservationRun& run, Instant freshSince)
{
    const observe::Observation& seen = run.observation;
    VantageWord word{seen.vantage, run.firstAt,      run.lastAt,
                     u"blind"_s,   seen.blindReason, run.lastAt >= freshSince};
    if (!seen.blind) {
        word.word = seen.functional ? u"functional"_s : u"failed"_s;
        word.mayBeCached = seen.functional && health::sightOf(seen) == health::Sight::Cached;
    }
    return word;
}

} // namespace

QJsonObject toJson(const VantageWord& word)
{
    return {{u"vantage"_s, word.vantage.toString()},
            {u"word"_s, word.word},
            {u"reason"_s, word.reason},
            {u"since"_s, formatRfc3339(word.since)},
            {u"last_seen"_s, formatRfc3339(word.lastSeen)},
            {u"fresh"_s, word.fresh},
            {u"may_be_cached"_s, word.mayBeCached}};
}

Expected<std::vector<VantageWord>> vantageWords(const Workspace& workspace, const CaHandle& ca, Instant now)
{
    const auto runs = store::ObservationStore(workspace.database).latest(ca);
    if (!runs)
        return unexpected(runs.error());
    std::vector<VantageWord> words;
    for (const store::ObservationRun& run : *runs)
        words.push_back(wordOf(run, now - workspace.policy.quorum.fresh));
    return words;
}

Expected<std::vector<health::Episode>> issueEpisodes(const Workspace& workspace, const CaHandle& ca,
                                                     Duration back)
{
    const auto last = store::RoundStore(workspace.database).last();
    if (!last)
        return unexpected(last.error());
    const Instant since = *last ? (*last)->at - back : Instant{};
    const auto stored = store::IssueStore(workspace.database).of(ca, since);
    if (!stored)
        return unexpected(stored.error());
    std::vector<health::Episode> episodes;
    for (const store::StoredEpisode& episode : *stored)
        episodes.push_back(episode.episode);
    return episodes;
}

QString textOf(const health::Episode& episode)
{
    const QString what = health::toString(episode.kind).replace(u'_', u' ');
    const QString began = formatForPeople(episode.began);
    return episode.ended ? u"%1, from %2 to %3"_s.arg(what, began, formatForPeople(*episode.ended))
                         : u"%1, since %2"_s.arg(what, began);
}

Expected<FleetStatus> fleetStatus(const Workspace& workspace)
{
    const auto fleet = store::FleetStore(workspace.database).list();
    if (!fleet)
        return unexpected(fleet.error());
    const auto last = store::RoundStore(workspace.database).last();
    if (!last)
        return unexpected(last.error());
    const auto book = CaseBook::load(workspace.database);
    if (!book)
        return unexpected(book.error());
    FleetStatus status{{}, last->has_value() ? std::optional((*last)->at) : std::nullopt};
    const store::HealthStore healthStore(workspace.database);
    for (const fleet::DelegatedCa& ca : *fleet) {
        const auto stored = healthStore.get(ca.handle);
        if (!stored)
            return unexpected(stored.error());
        const auto snapshot =
            *stored ? healthSnapshotFromJson((*stored)->record) : std::optional(HealthSnapshot{});
        if (!snapshot)
            return unexpected(Error::failed(u"the stored health record is damaged"_s, ca.handle.toString()));
        status.rows.push_back(rowOf(ca, *snapshot, *book, workspace.policy, status.asOf.value_or(Instant{})));
    }
    return status;
}

} // namespace caretaker::service
