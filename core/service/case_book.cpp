// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_book.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::CaseEvent;
using enforcement::CaseEvents;

namespace {

Expected<Case> caseOf(const store::CaseStore& store, const store::CaseSummary& summary)
{
    const auto rows = store.events(summary.id);
    if (!rows)
        return unexpected(rows.error());
    CaseEvents events;
    for (const store::CaseEventRow& row : *rows)
        if (auto event = enforcement::caseEventFromJson(row.payload))
            events.push_back(std::move(*event));
    auto folded = events.size() == rows->size() ? Case::fold(events) : std::nullopt;
    if (!folded)
        return unexpected(Error::failed(u"the stored events of this case are damaged"_s, summary.id,
                                        u"caretaker audit verify; restore the database from a backup"_s));
    return std::move(*folded);
}

QJsonObject nextStepJson(const std::optional<enforcement::NextStep>& next)
{
    if (!next)
        return {};
    QJsonObject json{{u"next_step"_s, next->step}, {u"waiting_for"_s, next->waitingFor}};
    if (next->due)
        json.insert("due"_L1, formatRfc3339(*next->due));
    return json;
}

store::CaseSummary summaryOf(const Case& c, const policy::Policy& policy, const health::HealthRecord& health,
                             Instant now)
{
    return {c.id.toString(),
            c.ca,
            c.timeline,
            enforcement::toString(c.status()),
            c.opened.at,
            now,
            nextStepJson(enforcement::nextStep(c, policy, health, now))};
}

/// Before its first event a case needs a list entry.
store::CaseSummary firstSummary(const CaseEvent& opened)
{
    return {opened.caseId.toString(),
            opened.ca,
            opened.details.value(u"timeline"_s),
            u"open"_s,
            opened.at(),
            opened.at()};
}

} // namespace

Expected<CaseBook> CaseBook::load(const store::Database& database, std::optional<Instant> endedSince)
{
    const store::CaseStore store(database);
    const auto summaries = endedSince ? store.listSince(*endedSince) : store.list();
    if (!summaries)
        return unexpected(summaries.error());
    CaseBook book;
    for (const store::CaseSummary& summary : *summaries) {
        auto loaded = caseOf(store, summary);
        if (!loaded)
            return unexpected(loaded.error());
        book.m_cases[summary.ca].push_back(std::move(*loaded));
        book.m_owners.insert(summary.id, summary.ca);
    }
    return book;
}

const std::vector<Case>& CaseBook::of(const CaHandle& ca) const
{
    static const std::vector<Case> none;
    const auto it = m_cases.find(ca);
    return it == m_cases.end() ? none : it->second;
}

const Case* CaseBook::find(const QString& caseId) const
{
    const auto owner = m_owners.constFind(caseId);
    if (owner == m_owners.cend())
        return nullptr;
    const std::vector<Case>& cases = of(*owner);
    const auto it = std::ranges::find(cases, caseId, [](const Case& c) { return c.id.toString(); });
    return it == cases.end() ? nullptr : &*it;
}

std::vector<const Case*> CaseBook::all() const
{
    std::vector<const Case*> every;
    for (const auto& [ca, cases] : m_cases)
        for (const Case& c : cases)
            every.push_back(&c);
    return every;
}

Expected<void> CaseBook::append(store::CaseStore& store, store::Transaction& transaction,
                                const CaseEvent& event)
{
    if (event.kind == enforcement::EventKind::Opened)
        if (auto put = store.putSummary(transaction, firstSummary(event)); !put)
            return put;
    return store
        .append(transaction, event.caseId.toString(), {event.by.toString(), event.at()},
                enforcement::toString(event.kind), enforcement::toJson(event))
        .map([](int) {});
}

Expected<void> CaseBook::record(store::Transaction& transaction, const CaseEvents& events,
                                const policy::Policy& policy, const health::HealthRecord& health, Instant now)
{
    store::CaseStore store(transaction.database());
    std::set<QString> touched;
    for (const CaseEvent& event : events) {
        if (auto appended = append(store, transaction, event); !appended)
            return appended;
        enforcement::applyAll(m_cases[event.ca], std::span(&event, 1));
        m_owners.insert(event.caseId.toString(), event.ca);
        touched.insert(event.caseId.toString());
    }
    for (const QString& id : touched)
        if (const Case* c = find(id))
            if (auto put = store.putSummary(transaction, summaryOf(*c, policy, health, now)); !put)
                return put;
    return {};
}

} // namespace caretaker::service
