// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/judge_history.h"

#include "core/enforcement/event.h"
#include "core/health/machine.h"
#include "core/store/case_store.h"
#include "core/store/health_store.h"
#include "core/store/round_store.h"

#include <cstdio>

namespace caretaker::bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration Year = 365 * 24h;
constexpr int OutagesInYear = 4;
constexpr int CaseOfEach = 5;

/// A year of looks every ten minutes, as the machine would have left it; the same for all.
health::HealthRecord aged(const health::HealthRecord& record, Instant from)
{
    health::HealthRecord old = record;
    const Instant to = from + Year - 10min;
    old.downtime.add(from, to, record.lastJudged == health::ReadingKind::Failed);
    old.watched += to - from;
    for (Instant at = to - 4h; at < to; at += 10min)
        old.window.push(old.watched - (to - at), false, health::SlowRules{});
    if (old.lastJudged == health::ReadingKind::Failed)
        old.nonFunctional += to - from;
    old.lastReadingAt = old.lastJudgedAt = to;
    return old;
}

void ageRecords(const store::Database& database, Instant from)
{
    std::vector<std::pair<CaHandle, health::HealthRecord>> records;
    must(store::HealthStore(database).forEach(
        [&](const CaHandle& ca, const health::HealthRecord& record, const QJsonObject&) {
            records.emplace_back(ca, aged(record, from));
        }));
    auto transaction = must(store::Transaction::begin(database));
    for (const auto& [ca, record] : records)
        must(store::HealthStore(database).putRecord(transaction, ca, record));
    must(transaction.commit());
}

void addOutages(const store::Database& database, const std::vector<fleet::DelegatedCa>& fleet, Instant from)
{
    auto transaction = must(store::Transaction::begin(database));
    store::HealthStore health(database);
    for (int n = 0; n < OutagesInYear; ++n) {
        const Instant at = from + Year / OutagesInYear * n;
        for (const fleet::DelegatedCa& ca : fleet) {
            const QJsonObject why{{u"reasons"_s, health::toJson(health::Reasons{{u"failed-for"_s, {}}})}};
            must(health.recordTransition(transaction, {ca.handle, at, u"healthy"_s, u"dead"_s, why},
                                         u"policy"_s));
            must(health.recordTransition(transaction, {ca.handle, at + 8h, u"dead"_s, u"healthy"_s, why},
                                         u"policy"_s));
        }
    }
    must(transaction.commit());
}

void addCase(store::Transaction& transaction, const CaHandle& ca, Instant at)
{
    store::CaseStore cases(transaction.database());
    enforcement::CaseEvent event{enforcement::caseIdFor(ca, u"dead"_s, at),
                                 ca,
                                 enforcement::EventKind::Opened,
                                 enforcement::policyIdentity(),
                                 u"dead"_s,
                                 {},
                                 {at, {}, {}},
                                 health::Marks{at, {}, {}},
                                 {},
                                 {{u"timeline"_s, u"dead"_s}}};
    const QString id = event.caseId.toString();
    must(cases.putSummary(transaction, {id, ca, u"dead"_s, u"resolved"_s, at, at + 48h}));
    must(cases.append(transaction, id, {u"policy"_s, at}, u"opened"_s, enforcement::toJson(event)));
    event.kind = enforcement::EventKind::Resolved;
    event.marks.at = at + 48h;
    must(cases.append(transaction, id, {u"policy"_s, at + 48h}, u"resolved"_s, enforcement::toJson(event)));
}

void addCases(const store::Database& database, const std::vector<fleet::DelegatedCa>& fleet, Instant from)
{
    auto transaction = must(store::Transaction::begin(database));
    for (std::size_t i = 0; i < fleet.size(); i += CaseOfEach)
        addCase(transaction, fleet[i].handle,
                from + Year / static_cast<int>(fleet.size()) * static_cast<int>(i));
    must(transaction.commit());
}

void addRounds(const store::Database& database, Instant from)
{
    auto transaction = must(store::Transaction::begin(database));
    store::RoundStore rounds(database);
    for (Instant at = from; at < from + Year; at += 10min)
        must(rounds.add(transaction, {.at = at, .started = at, .finished = at}));
    must(transaction.commit());
}

} // namespace

Duration addYearOfHistory(const QString& path, const std::vector<fleet::DelegatedCa>& fleet, Instant from)
{
    const auto database = must(store::Database::open(path, store::Database::Mode::ReadWrite));
    addOutages(database, fleet, from);
    addCases(database, fleet, from);
    addRounds(database, from);
    ageRecords(database, from);
    const auto chain = must(store::AuditChain(database).head());
    std::printf("a year of history: %lld entries in the audit chain\n", static_cast<long long>(chain.seq));
    return Year;
}

} // namespace caretaker::bench
