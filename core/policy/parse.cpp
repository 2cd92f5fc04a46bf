// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/chain.h"
#include "core/policy/contradictions.h"
#include "core/policy/parse_metrics.h"
#include "core/policy/parse_timeline.h"
#include "core/policy/words.h"

#include <algorithm>
#include <array>

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::HealthRecord;
using health::HealthRules;

namespace {

constexpr Duration Second = 1s;
constexpr Duration Minute = 1min;
constexpr Duration Hour = 1h;
constexpr Duration Day = 24h;
constexpr Duration Year = 365 * Day;
constexpr int Many = 1000;
constexpr int MostLooksAgain = 2; // a round must end before the next begins
constexpr int Millions = 10'000'000;

void readStreak(Table& table, health::StreakRules& rules)
{
    table.read(u"readings"_s, rules.readings, 1, Many);
    table.read(u"over"_s, rules.over, 0s, 30 * Day);
}

/// What is entered at one number and left at another must leave room between both.
void checkLeave(Table& table, double leave, double enter)
{
    if (leave >= enter)
        table.refuse(table.has(u"leave"_s) ? u"leave"_s : u"enter"_s, u"\"leave\" must lie below \"enter\""_s,
                     u"or the state would come and go"_s);
}

void readFlapping(Table& table, health::FlappingRules& rules)
{
    table.read(u"change"_s, rules.change);
    table.read(u"backward"_s, rules.backward);
    table.read(u"half_life"_s, rules.halfLife, Minute, 30 * Day);
    table.read(u"ceiling"_s, rules.ceiling);
    table.read(u"enter"_s, rules.enter);
    table.read(u"leave"_s, rules.leave);
    table.read(u"changes"_s, rules.changes, 1, HealthRecord::MaxChanges);
    table.read(u"within"_s, rules.within, Hour, 90 * Day);
    checkLeave(table, rules.leave, rules.enter);
    if (rules.enter > rules.ceiling)
        table.refuse(table.has(u"enter"_s) ? u"enter"_s : u"ceiling"_s, u"\"enter\" lies above \"ceiling\""_s,
                     u"it could never be reached"_s);
}

void readSlow(Table& table, health::SlowRules& rules)
{
    table.readShare(u"enter"_s, rules.enter);
    table.readShare(u"leave"_s, rules.leave);
    table.read(u"at_least"_s, rules.atLeast, 1, HealthRecord::MaxWindow);
    table.read(u"window"_s, rules.window, Minute, 30 * Day);
    table.read(u"readings"_s, rules.readings, 1, HealthRecord::MaxWindow);
    checkLeave(table, rules.leave, rules.enter);
}

void readIssues(Table& table, health::IssueRules& rules)
{
    table.read(u"manifest_age"_s, rules.manifestAge, Minute, Year);
    table.read(u"manifest_gap"_s, rules.manifestGap, Minute, Year);
    table.read(u"manifest_every"_s, rules.manifestEvery, Second, 30 * Day);
    table.read(u"clock_skew"_s, rules.clockSkew, Second, 30 * Day);
    table.read(u"backdating"_s, rules.backdating, Second, 30 * Day);
    table.readShare(u"availability"_s, rules.availability);
    table.read(u"availability_window"_s, rules.availabilityWindow, Day, LongestWindow);
    table.read(u"availability_watched"_s, rules.availabilityWatched, Minute, LongestWindow);
    table.read(u"expiry"_s, rules.expiry, Hour, Year);
    std::ranges::sort(rules.expiry, std::ranges::greater());
    table.read(u"churn"_s, rules.churn);
    table.read(u"churn_at_least"_s, rules.churnAtLeast, 1, Millions);
    table.readShare(u"storm"_s, rules.storm);
    table.read(u"storm_at_least"_s, rules.stormAtLeast, 1, Millions);
    table.read(u"flips"_s, rules.flips, 2, Many);
    table.read(u"flips_within"_s, rules.flipsWithin, Minute, 30 * Day);
    table.read(u"end_readings"_s, rules.end.readings, 1, Many);
    table.read(u"end_over"_s, rules.end.over, 0s, 30 * Day);
}

void readHealth(Table& table, HealthRules& rules)
{
    table.read(u"first_byte"_s, rules.latency.firstByte);
    table.read(u"retrieval"_s, rules.latency.retrieval);
    table.read(u"max_gap"_s, rules.maxGap, Minute, 30 * Day);
    table.readTable(u"dead"_s, [&](Table& t) { t.read(u"after"_s, rules.dead.after, Minute, Year); });
    table.readTable(u"recover"_s, [&](Table& t) { readStreak(t, rules.recover); });
    table.readTable(u"flapping"_s, [&](Table& t) { readFlapping(t, rules.flapping); });
    table.readTable(u"partial"_s, [&](Table& t) { readStreak(t, rules.partial); });
    table.readTable(u"slow"_s, [&](Table& t) { readSlow(t, rules.slow); });
    table.readTable(u"issues"_s, [&](Table& t) { readIssues(t, rules.issues); });
}

std::optional<RsyncUri> folderFromString(QStringView text)
{
    return text.endsWith(u'/') ? RsyncUri::tryFromString(text.toString()) : std::nullopt;
}

void readScope(Table& table, ScopeRules& rules)
{
    table.readWords(u"roles"_s, rules.roles, fleet::roleFromString, roleWords());
    table.readWords(u"stages"_s, rules.stages, fleet::lifecycleStageFromString, stageWords());
    QString folder;
    table.read(u"certificate_under"_s, folder);
    if (folder.isEmpty())
        return;
    rules.certificateUnder = folderFromString(folder);
    if (!rules.certificateUnder)
        table.refuse(u"certificate_under"_s, u"\"certificate_under\" must be an rsync folder"_s,
                     u"for example \"rsync://rpki.example.net/repository/\", with the last slash"_s);
}

void readQuorum(Table& table, health::QuorumRules& rules)
{
    table.readWord(u"functional"_s, rules.functional, quorumFromString, quorumWords());
    table.read(u"vantages"_s, rules.vantages, 1, Many);
    table.read(u"fresh"_s, rules.fresh, Minute, 7 * Day);
    table.read(u"look_again"_s, rules.lookAgain, 0, MostLooksAgain);
    table.read(u"look_again_after"_s, rules.lookAgainAfter, 0s, Minute);
}

void readGuards(Table& table, GuardRules& rules)
{
    table.readShare(u"fleet_brake"_s, rules.brake.share);
    table.read(u"fleet_brake_at_least"_s, rules.brake.atLeast, 1, 1'000'000);
    table.read(u"corroboration"_s, rules.corroboration, 1, Many);
    table.read(u"corroboration_waiver"_s, rules.corroborationWaiver);
    table.read(u"fresh_look"_s, rules.freshLook, Minute, 7 * Day);
    table.readWord(u"registry_repository"_s, rules.registryRepository, repositoryTimeFromString,
                   repositoryTimeWords());
    table.read(u"approval_valid"_s, rules.approvalValid, Hour, Year);
    table.read(u"signed_approvals"_s, rules.signedApprovals);
}

void readHead(Table& root, Policy& policy)
{
    QString schema;
    root.read(u"schema"_s, schema);
    root.require(u"schema"_s, u"write schema = \"%1\""_s.arg(SchemaName)); // which one: chain.h
    QString extended;
    root.read(u"extends"_s, extended); // is resolved when we come here
    root.read(u"name"_s, policy.name);
    root.require(u"name"_s, u"a short name, such as name = \"bcp-default\""_s);
    if (!isWellFormedTextId(policy.name))
        root.refuse(u"name"_s, u"\"name\" must be a name"_s,
                    u"printable, not empty, without outer white space"_s);
    root.read(u"title"_s, policy.title);
    root.read(u"source"_s, policy.source);
    root.readWord(u"mode"_s, policy.mode, modeFromString, modeWords());
}

void readPolicy(Table& root, Policy& policy)
{
    readHead(root, policy);
    root.readTable(u"scope"_s, [&](Table& t) { readScope(t, policy.scope); });
    root.readTable(u"health"_s, [&](Table& t) { readHealth(t, policy.health); });
    root.readTable(u"quorum"_s, [&](Table& t) { readQuorum(t, policy.quorum); });
    root.readTable(u"guards"_s, [&](Table& t) { readGuards(t, policy.guards); });
    root.readTable(u"metrics"_s, [&](Table& t) { readMetrics(t, policy.metrics); });
    root.readTables(u"timeline"_s, [&](Table& t) { readTimeline(t, policy.timelines); });
    root.require(u"timeline"_s, u"a policy has at least one [[timeline]]"_s);
    if (policy.timelines.empty())
        root.refuse(u"timeline"_s, u"the policy has no timeline"_s, u"at least one [[timeline]]"_s);
    root.finish();
}

} // namespace

Expected<Read> readText(const QByteArray& text, const QString& fileName)
{
    auto document = readDocument(text, fileName);
    if (!document)
        return unexpected(document.error());
    Read read{{.hash = sha256Of(text)}, {}, document->fileNames};
    Problems problems(document->fileNames);
    Table root(document->root, {}, problems, &read.notes);
    readPolicy(root, read.policy);
    if (!problems.first())
        findContradictions(read, problems);
    if (problems.first())
        return unexpected(*problems.first());
    return read;
}

Notes describeKeys()
{
    Notes notes{.isDescribing = true};
    Problems ignored({});
    const Node nothing{.kind = Node::Kind::Table};
    Table root(nothing, {}, ignored, &notes);
    Policy unused{.hash = sha256Of({})};
    readPolicy(root, unused);
    return notes;
}

Expected<Policy> Policy::parse(const QByteArray& toml, const QString& fileName)
{
    return readText(toml, fileName).map([](Read&& read) { return std::move(read.policy); });
}

} // namespace caretaker::policy
