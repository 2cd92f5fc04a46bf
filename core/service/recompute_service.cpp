// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recompute_service.h"

#include "core/store/health_store.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<ReplayMaterial> materialOf(const store::Database& database, const std::optional<CaHandle>& only)
{
    const store::ReplayStore record(database);
    const auto missing = record.roundsWithoutInput();
    if (!missing)
        return unexpected(missing.error());
    if (*missing > 0)
        return unexpected(Error::refused(
            u"%1 rounds did not record what they judged: an older program ran them"_s.arg(*missing),
            database.path(), u"rounds can be recomputed where all before them can"_s));
    auto rounds = record.inputs();
    auto decisions = record.decisions();
    auto issues = record.issues();
    if (!rounds || !decisions || !issues)
        return unexpected(!rounds ? rounds.error() : !decisions ? decisions.error() : issues.error());
    return ReplayMaterial{std::move(*rounds), std::move(*decisions), std::move(*issues), only};
}

RecordedRounds::Runs runsOf(const store::Database& database, const std::optional<CaHandle>& only)
{
    return [database, only](const RecordedRounds::TakeRun& take) {
        return store::ReplayStore(database).forEachRun(only, take);
    };
}

/// The records that the next round will go on from.
Expected<void> compareRecords(const store::Database& database, Replay& replay)
{
    const auto stored = store::HealthStore(database).all();
    if (!stored)
        return unexpected(stored.error());
    for (const store::StoredHealth& health : *stored) {
        const auto snapshot = healthSnapshotFromJson(health.record);
        const health::HealthRecord* record = replay.judge().record(health.ca);
        if (snapshot && record && snapshot->record == *record)
            continue;
        const QString recomputed = record ? health::toString(record->state) : u"never judged"_s;
        replay.differ({health.ca, health.updatedAt, u"health record"_s, health.state,
                       recomputed == health.state ? recomputed + u", but with other clocks"_s : recomputed});
    }
    return {};
}

QJsonArray statesJson(const Replay& replay)
{
    QJsonArray states;
    for (const auto& [ca, judged] : replay.last())
        states.append(QJsonObject{{u"ca"_s, ca.toString()},
                                  {u"state"_s, health::toString(judged.record.state)},
                                  {u"since"_s, formatRfc3339(judged.record.since)}});
    return states;
}

QJsonArray transitionsJson(const Replay& replay)
{
    QJsonArray transitions;
    for (const auto& [ca, transition] : replay.transitions()) {
        QJsonObject json = health::toJson(transition);
        json.insert("ca"_L1, ca.toString());
        transitions.append(json);
    }
    return transitions;
}

QJsonArray casesJson(const Replay& replay)
{
    QJsonArray cases;
    for (const auto& [ca, list] : replay.cases())
        for (const enforcement::Case& c : list)
            cases.append(QJsonObject{{u"id"_s, c.id.toString()},
                                     {u"ca"_s, ca.toString()},
                                     {u"timeline"_s, c.timeline},
                                     {u"status"_s, enforcement::toString(c.status())},
                                     {u"opened"_s, formatRfc3339(c.opened.at)}});
    return cases;
}

} // namespace

Expected<Recomputation> recompute(const Workspace& workspace, const RecordedRounds::Progress& progress)
{
    const store::Database& database = workspace.database;
    auto material = materialOf(database, std::nullopt);
    if (!material)
        return unexpected(material.error());
    auto chain = store::AuditChain(database).verify();
    if (!chain)
        return unexpected(chain.error());
    RecordedRounds rounds(std::move(*material));
    Recomputation result{.replay = Replay(), .notes = rounds.notes(), .chain = std::move(*chain)};
    return rounds.play(result.replay, runsOf(database, std::nullopt), progress)
        .and_then([&] { return compareRecords(database, result.replay); })
        .map([&] { return std::move(result); });
}

Expected<Recomputation> recomputeOne(const Workspace& workspace, const CaHandle& ca, Instant until)
{
    auto material = materialOf(workspace.database, ca);
    if (!material)
        return unexpected(material.error());
    RecordedRounds rounds(std::move(*material));
    Recomputation result{.replay = Replay(Replay::Reach::OneCa),
                         .notes = rounds.notes(),
                         .chain = {{0, Sha256({})}, 0, std::nullopt, {}}};
    return rounds.play(result.replay, runsOf(workspace.database, ca), {}, until).map([&] {
        return std::move(result);
    });
}

QJsonObject toJson(const Recomputation& recomputation, bool checked)
{
    const Replay& replay = recomputation.replay;
    const ReplayCounts& counts = replay.counts();
    QJsonArray differences;
    for (const Difference& difference : replay.differences())
        differences.append(toJson(difference));
    const store::AuditReport& chain = recomputation.chain;
    QJsonObject json{{u"schema"_s, u"caretaker/assess/1"_s},
                     {u"rounds"_s, counts.rounds},
                     {u"readings"_s, counts.readings},
                     {u"cas"_s, qint64(replay.last().size())},
                     {u"transitions"_s, counts.transitions},
                     {u"case_events"_s, counts.caseEvents},
                     {u"given"_s, counts.given},
                     {u"chain"_s, QJsonObject{{u"intact"_s, chain.intact()},
                                              {u"seq"_s, chain.head.seq},
                                              {u"hash"_s, chain.head.hash.toHex()},
                                              {u"problem"_s, chain.problem}}},
                     {u"checked"_s, checked},
                     {u"agrees"_s, recomputation.agrees()},
                     {u"difference_count"_s, counts.differences},
                     {u"differences"_s, differences},
                     {u"notes"_s, QJsonArray::fromStringList(recomputation.notes)}};
    if (checked)
        return json;
    json.insert("states"_L1, statesJson(replay));
    json.insert("changes"_L1, transitionsJson(replay));
    json.insert("cases"_L1, casesJson(replay));
    return json;
}

} // namespace caretaker::service
