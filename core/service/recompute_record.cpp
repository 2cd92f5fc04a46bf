// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recompute_record.h"

#include "core/store/observation_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::Decision;
using store::ObservationRun;
using store::RoundInput;

namespace {

constexpr int ProgressEvery = 64; ///< rounds

Error damaged(const QString& what, const RoundInput& input)
{
    return Error::failed(what, u"round %1 of %2"_s.arg(input.round).arg(formatRfc3339(input.at)),
                         u"caretaker audit verify; restore the database from a backup"_s);
}

bool isWatched(const fleet::DelegatedCa& ca)
{
    return ca.stage != fleet::LifecycleStage::Retired && ca.stage != fleet::LifecycleStage::Revoked;
}

/// The chain says how many contacts there were, not who they are: any will do for "somebody to notify is
/// known". Entries of older programs do not say; nearly all CAs have one.
std::optional<fleet::DelegatedCa> caOf(const Decision& change)
{
    auto ca = fleet::delegatedCaFromJson(change.payload.value("ca"_L1).toObject());
    if (!ca)
        return std::nullopt;
    if (change.payload.value("contacts"_L1).toInt(1) > 0)
        ca->contacts = {{u"withheld"_s, {}, {}}};
    return *ca;
}

std::optional<health::Transition> transitionOf(const Decision& decision)
{
    const auto from = health::stateFromString(decision.payload.value("from"_L1).toString());
    const auto to = health::stateFromString(decision.payload.value("to"_L1).toString());
    auto reasons = health::reasonsFromJson(decision.payload.value("reasons"_L1).toArray());
    if (!from || !to || !reasons)
        return std::nullopt;
    return health::Transition{*from, *to, decision.at, std::move(*reasons)};
}

/// Did the brake hold in this round?
bool heldIn(const RoundInput& input)
{
    const auto incident = health::fleetIncidentFromJson(input.counters.value("incident"_L1).toObject());
    return incident && !incident->ended && incident->last == input.at;
}

/// The same rules, but the brake holds for sure, or never.
std::shared_ptr<const policy::Policy> withBrake(const policy::Policy& policy, bool holds)
{
    auto changed = std::make_shared<policy::Policy>(policy);
    changed->guards.brake =
        holds ? health::BrakeRules{.share = -1, .atLeast = 0} : health::BrakeRules{.share = 2, .atLeast = 1};
    return changed;
}

bool isExact(Milliseconds threshold)
{
    return store::latencyClass(threshold) != store::latencyClass(threshold + Milliseconds(1));
}

Error unreadable(const Decision& decision)
{
    return Error::failed(u"an audit entry does not read"_s, u"entry %1"_s.arg(decision.seq),
                         u"restore the database from a backup"_s);
}

void tell(const RecordedRounds::Progress& progress, std::size_t done, std::size_t all)
{
    if (progress && done % ProgressEvery == 0)
        progress(static_cast<qint64>(done), static_cast<qint64>(all));
}

} // namespace

RecordedRounds::RecordedRounds(ReplayMaterial material) : m_material(std::move(material))
{
    m_fleet = std::make_shared<std::vector<fleet::DelegatedCa>>();
    readPolicies();
    if (m_material.only)
        m_notes << u"whether the fleet brake held in a round is taken from the record: it counts all CAs"_s;
    m_notes << u"the issues of a CA are taken as they were judged: they come out of comparing what was "
               u"published, "
               "which is not kept"_s;
}

void RecordedRounds::readPolicies()
{
    for (const Decision& decision : m_material.decisions) {
        if (decision.kind != "setting.changed"_L1 || decision.subject != "policy.text"_L1)
            continue;
        const QByteArray text = decision.payload.value("value"_L1).toString().toUtf8();
        auto policy = policy::Policy::parse(text, u"policy.text of entry %1"_s.arg(decision.seq));
        if (!policy) {
            m_notes << u"a policy text does not read: "_s + policy.error().toString();
            continue;
        }
        const health::LatencyRules& latency = policy->health.latency;
        if (!isExact(latency.firstByte) || !isExact(latency.retrieval))
            m_notes
                << u"policy %1 has a latency threshold that runs do not keep: Slow may come out otherwise"_s
                       .arg(policy->name);
        m_longestFresh = std::max(m_longestFresh, policy->quorum.fresh);
        m_policies.emplace(policy->hash.toHex(), std::make_shared<policy::Policy>(std::move(*policy)));
    }
}

void RecordedRounds::shelve(ObservationRun&& run)
{
    Shelf& shelf = m_shelves[{run.observation.ca, run.observation.vantage}];
    const Instant horizon = run.firstAt - 2 * m_longestFresh;
    while (shelf.size() > 1 && shelf.front().lastAt < horizon)
        shelf.pop_front();
    shelf.push_back(std::move(run));
}

const ObservationRun* RecordedRounds::find(const CaHandle& ca, const Seen& seen) const
{
    const auto shelf = m_shelves.find({ca, seen.vantage});
    if (shelf == m_shelves.end())
        return nullptr;
    for (auto run = shelf->second.rbegin(); run != shelf->second.rend(); ++run)
        if (run->firstAt <= seen.at && seen.at <= run->lastAt)
            return &*run;
    return nullptr;
}

Expected<void> RecordedRounds::play(Replay& replay, const Runs& runs, const Progress& progress,
                                    std::optional<Instant> until)
{
    std::size_t next = 0;
    const auto due = [&](const RoundInput& input) { return !until || input.at <= *until; };
    Expected<void> played;
    const auto playWhile = [&](const auto& isDue) {
        const std::vector<RoundInput>& rounds = m_material.rounds;
        for (; played && next < rounds.size() && due(rounds[next]) && isDue(rounds[next]); ++next) {
            played = playRound(replay, rounds[next]);
            tell(progress, next, rounds.size());
        }
        return played.has_value();
    };
    auto read = runs([&](ObservationRun&& run) {
        const Instant begins = run.firstAt;
        if (!playWhile([&](const RoundInput& input) { return input.at < begins; }))
            return false;
        if (isMeant(run.observation.ca))
            shelve(std::move(run));
        return !until || begins <= *until;
    });
    if (!read)
        return read;
    playWhile([](const RoundInput&) { return true; });
    if (!played || until)
        return played;
    return takeDecisions(replay, std::numeric_limits<qint64>::max(), nullptr);
}

Expected<std::shared_ptr<const policy::Policy>> RecordedRounds::policyOf(const RoundInput& input) const
{
    const auto known = m_policies.find(input.policy.toHex());
    if (known == m_policies.end())
        return unexpected(
            damaged(u"the policy with hash %1 is not in the audit chain"_s.arg(input.policy.toHex()), input));
    return m_material.only ? withBrake(*known->second, heldIn(input)) : known->second;
}

Expected<void> RecordedRounds::playRound(Replay& replay, const RoundInput& input)
{
    if (auto acted = takeDecisions(replay, input.chainBefore, nullptr); !acted)
        return acted;
    foldFleet(input.fleetSeq);
    takeIssues(input.round);
    ReplayRound round{.at = input.at, .fleet = m_fleet, .seen = {}, .issues = m_issues};
    const auto policy = policyOf(input);
    if (!policy)
        return unexpected(policy.error());
    round.policy = *policy;
    if (input.incident)
        round.incident = health::fleetIncidentFromJson(*input.incident);
    return takeSeen(replay, input, round)
        .and_then([&] { return takeDecisions(replay, input.chainAfter, &round); })
        .map([&] {
            replay.take(round);
            const auto& last = replay.judge().incident();
            const QJsonObject recomputed = last ? health::toJson(*last) : QJsonObject();
            if (!m_material.only && recomputed != input.counters.value("incident"_L1).toObject())
                replay.differ({CaHandle::fromString(u"(fleet)"_s), input.at, u"fleet incident"_s,
                               last ? u"none, or another"_s : u"one"_s, last ? u"one"_s : u"none"_s});
        });
}

Expected<void> RecordedRounds::takeSeen(Replay& replay, const RoundInput& input, ReplayRound& round)
{
    std::set<CaHandle> handles;
    for (const fleet::DelegatedCa& ca : *round.fleet)
        handles.insert(ca.handle);
    const auto seen = decode({input.pattern, input.times}, handles);
    if (!seen)
        return unexpected(damaged(u"which observations it judged does not read"_s, input));
    for (const auto& [ca, list] : *seen)
        for (const Seen& one : list) {
            const ObservationRun* run = find(ca, one);
            if (!run) {
                replay.differ({ca, one.at, u"observation"_s,
                               u"judged in the round of "_s + formatRfc3339(input.at),
                               u"no run of %1 covers it"_s.arg(one.vantage.toString())});
                continue;
            }
            round.seen.push_back(run->observation);
            round.seen.back().at = one.at;
        }
    return {};
}

/// The fleet as it was known after this audit entry.
void RecordedRounds::foldFleet(qint64 upTo)
{
    bool changed = false;
    for (; m_nextFleet < m_material.decisions.size(); ++m_nextFleet) {
        const Decision& change = m_material.decisions[m_nextFleet];
        if (change.seq > upTo)
            break;
        const auto ca = change.kind.startsWith("fleet."_L1) ? caOf(change) : std::nullopt;
        if (!ca || !isMeant(ca->handle))
            continue;
        m_cas.insert_or_assign(ca->handle, *ca);
        changed = true;
    }
    if (!changed)
        return;
    auto fleet = std::make_shared<std::vector<fleet::DelegatedCa>>();
    for (const auto& [handle, ca] : m_cas)
        if (isWatched(ca))
            fleet->push_back(ca);
    m_fleet = std::move(fleet);
}

void RecordedRounds::takeIssues(qint64 round)
{
    for (; m_nextIssues < m_material.issues.size() && m_material.issues[m_nextIssues].round <= round;
         ++m_nextIssues) {
        const store::JudgedIssues& judged = m_material.issues[m_nextIssues];
        std::vector<health::Issue> issues;
        for (const QString& name : judged.kinds)
            if (const auto kind = health::issueKindFromString(name))
                issues.push_back({*kind, {}});
        m_issues.insert_or_assign(judged.ca, std::move(issues));
    }
}

/// Between rounds (no `round`) what happened in a case is an act; in one, it is what the round decided.
Expected<void> RecordedRounds::takeDecisions(Replay& replay, qint64 upTo, ReplayRound* round)
{
    for (; m_nextDecision < m_material.decisions.size(); ++m_nextDecision) {
        const Decision& decision = m_material.decisions[m_nextDecision];
        if (decision.seq > upTo)
            break;
        Expected<void> taken;
        if (decision.kind == "health.transition"_L1)
            taken = takeTransition(replay, decision, round);
        else if (decision.kind.startsWith("case."_L1))
            taken = takeCaseEvent(replay, decision, round);
        if (!taken)
            return taken;
    }
    return {};
}

Expected<void> RecordedRounds::takeTransition(Replay& replay, const Decision& decision,
                                              ReplayRound* round) const
{
    const auto ca = CaHandle::tryFromString(decision.subject);
    const auto transition = transitionOf(decision);
    if (!ca || !transition)
        return unexpected(unreadable(decision));
    if (isMeant(*ca) && (!round || !round->transitions.emplace(*ca, *transition).second))
        replay.differ(
            {*ca, decision.at, u"transition"_s, u"entry %1"_s.arg(decision.seq), u"no round decided it"_s});
    return {};
}

Expected<void> RecordedRounds::takeCaseEvent(Replay& replay, const Decision& decision,
                                             ReplayRound* round) const
{
    const auto ca = CaHandle::tryFromString(decision.payload.value("ca"_L1).toString());
    const auto event = enforcement::caseEventFromJson(decision.payload);
    if (!ca || !event)
        return unexpected(unreadable(decision));
    if (isMeant(*ca) && round)
        round->events[*ca].push_back(*event);
    else if (isMeant(*ca))
        replay.act(*event);
    return {};
}

} // namespace caretaker::service
