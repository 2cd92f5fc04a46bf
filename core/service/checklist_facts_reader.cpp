// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_facts_reader.h"

#include "core/service/checklist_days.h"
#include "core/service/contact_verification.h"
#include "core/store/audit_chain.h"
#include "core/store/fleet_store.h"
#include "core/store/notice_store.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::StepStatus;

namespace {

void addLatest(checklist::CaFigures& figures, const std::vector<store::ObservationRun>& latest)
{
    for (const store::ObservationRun& run : latest) {
        const observe::Observation& seen = run.observation;
        if (!figures.manifestValidUntil ||
            (seen.validUntil && *seen.validUntil > *figures.manifestValidUntil))
            figures.manifestValidUntil = seen.validUntil;
        figures.objects = std::max(figures.objects, seen.objects.total);
        if (seen.certificateExpiry)
            figures.certificateNotAfter = seen.certificateExpiry->at;
        if (seen.objectExpiry && (!figures.objectEnds || seen.objectExpiry->at < *figures.objectEnds)) {
            figures.objectEnds = seen.objectExpiry->at;
            figures.objectUri = seen.objectExpiry->uri;
        }
    }
}

checklist::VantageFigure& vantageFigure(std::vector<checklist::VantageFigure>& figures,
                                        const VantageName& name)
{
    const auto it =
        std::find_if(figures.begin(), figures.end(), [&](const auto& f) { return f.name == name; });
    return it != figures.end() ? *it : figures.emplace_back(checklist::VantageFigure{name, {}, 0});
}

bool gotWorse(const QString& from, const QString& to)
{
    return health::stateFromString(to) > health::stateFromString(from) && from != "unknown"_L1;
}

} // namespace

ChecklistFactsReader::ChecklistFactsReader(const Workspace& workspace, std::optional<CaHandle> ca,
                                           Instant from, Instant to)
    : m_workspace(workspace), m_ca(std::move(ca)), m_from(from), m_to(to)
{
}

Expected<checklist::ChecklistFacts> ChecklistFactsReader::read()
{
    return readCas()
        .and_then([this] { return readTransitions(); })
        .and_then([this] { return readCases(); })
        .and_then([this] { return readNotices(); })
        .and_then([this] { return readContacts(); })
        .and_then([this] { return readMonitor(); })
        .and_then([this] { return readAudit(); })
        .map([this] { return m_facts; });
}

Expected<void> ChecklistFactsReader::readCas()
{
    const auto fleet = store::FleetStore(m_workspace.database).list();
    if (!fleet)
        return unexpected(fleet.error());
    for (const fleet::DelegatedCa& ca : *fleet)
        if (isAbout(ca.handle))
            if (auto done = readCa(ca); !done)
                return done;
    return {};
}

Expected<void> ChecklistFactsReader::readCa(const fleet::DelegatedCa& ca)
{
    const auto stored = store::HealthStore(m_workspace.database).get(ca.handle);
    const store::ObservationStore observations(m_workspace.database);
    const FigurePeriod period{m_from, m_to};
    const FigurePeriod before{m_from - period.length(), m_from};
    const auto runs = observations.runs(ca.handle, before.from, m_to);
    const auto latest = observations.latest(ca.handle);
    if (!stored || !runs || !latest)
        return unexpected(!stored ? stored.error() : !runs ? runs.error() : latest.error());
    checklist::CaFigures figures{.ca = ca.handle, .state = u"unknown"_s, .hasContact = !ca.contacts.empty()};
    if (const auto snapshot = *stored ? healthSnapshotFromJson((*stored)->record) : std::nullopt) {
        const health::HealthRecord& record = m_health[ca.handle] = snapshot->record;
        figures.state = health::toString(record.state);
        figures.since = record.since;
        figures.functional = record.lastJudged && health::isFunctional(*record.lastJudged);
        addAvailability(figures, record, *runs);
        for (const health::Issue& issue : snapshot->issues)
            figures.issues << health::toString(issue.kind).replace(u'_', u' ');
    }
    figures.retrieval = meanRetrieval(*runs, period);
    figures.retrievalBefore = meanRetrieval(*runs, before);
    addLatest(figures, *latest);
    noteLooks(*latest);
    m_facts.cas.push_back(std::move(figures));
    return m_ca ? addDetails(m_facts.cas.back()) : Expected<void>();
}

/// The state machine's own figure, while its record ends where the period does; of an earlier time, what the
/// looks of this vantage say.
void ChecklistFactsReader::addAvailability(checklist::CaFigures& figures, const health::HealthRecord& record,
                                           const std::vector<store::ObservationRun>& runs)
{
    const FigurePeriod period{m_from, m_to};
    if (record.lastReadingAt && *record.lastReadingAt <= m_to) {
        figures.availability = health::availability(record, period.length());
        figures.availabilityBefore = availabilityBetween(record, period.length(), period.length() * 2);
        return;
    }
    std::vector<store::ObservationRun> own = runs;
    std::erase_if(own, [this](const store::ObservationRun& run) {
        return run.observation.vantage != m_workspace.config.vantage;
    });
    figures.availability = availabilityIn(m_workspace, own, period);
    figures.availabilityBefore = availabilityIn(m_workspace, own, {m_from - period.length(), m_from});
}

Expected<void> ChecklistFactsReader::addDetails(checklist::CaFigures& figures)
{
    return readDetails(m_workspace, figures.ca, {m_from, m_to}).map([&](checklist::CaDetails details) {
        figures.details = std::move(details);
    });
}

/// When each vantage looked last, over all CAs.
void ChecklistFactsReader::noteLooks(const std::vector<store::ObservationRun>& latest)
{
    for (const store::ObservationRun& run : latest) {
        auto& last = m_lastLooks[run.observation.vantage];
        if (!run.observation.blind && run.lastAt <= m_to)
            last = std::max(last.value_or(run.lastAt), run.lastAt);
    }
}

Expected<void> ChecklistFactsReader::readTransitions()
{
    const Instant before = m_from - (m_to - m_from);
    const auto transitions = store::HealthStore(m_workspace.database).transitions(before, m_to, m_ca);
    const auto first = store::RoundStore(m_workspace.database).list(before, m_from);
    if (!transitions || !first)
        return unexpected(transitions ? first.error() : transitions.error());
    int worseBefore = 0;
    for (const store::StoredTransition& t : *transitions) {
        const bool isWorse = gotWorse(t.from, t.to);
        if (t.at > m_from)
            m_facts.transitions.push_back({t.ca, t.from, t.to, t.at, isWorse});
        else
            worseBefore += isWorse ? 1 : 0;
    }
    if (!first->empty())
        m_worseBefore = worseBefore;
    return {};
}

Expected<void> ChecklistFactsReader::readCases()
{
    const auto book = CaseBook::load(m_workspace.database);
    if (!book)
        return unexpected(book.error());
    for (const Case* c : book->all()) {
        if (!isAbout(c->ca))
            continue;
        m_facts.casesOpened += inPeriod(c->opened.at) ? 1 : 0;
        m_facts.casesResolved += c->resolvedAt && inPeriod(c->resolvedAt->at) ? 1 : 0;
        if (c->isOpen())
            addCase(*c, m_health[c->ca]);
    }
    return {};
}

void ChecklistFactsReader::addCase(const Case& c, const health::HealthRecord& health)
{
    checklist::CaseFigures figures{
        .id = c.id.toString(), .ca = c.ca, .status = enforcement::toString(c.status())};
    figures.acknowledged = c.acknowledged;
    if (const auto next = enforcement::nextStep(c, m_workspace.policy, health, m_to)) {
        figures.nextStep = next->step;
        figures.due = next->due;
        figures.overdue = next->overdue;
    }
    figures.noticesSent =
        static_cast<int>(std::count_if(c.events.begin(), c.events.end(), [&](const auto& event) {
            const policy::Timeline* timeline = m_workspace.policy.timeline(c.timeline);
            const policy::Step* step = timeline ? timeline->step(event.step) : nullptr;
            return event.kind == enforcement::EventKind::StepDone && step &&
                   step->action != policy::Action::Alert;
        }));
    figures.operatorAnswered = c.acknowledged;
    addApprovals(c);
    if (c.isHeld())
        m_facts.holds.push_back({c.id.toString(), c.ca, c.holds.back().why, c.holds.back().until});
    m_facts.openCases.push_back(std::move(figures));
}

void ChecklistFactsReader::addApprovals(const Case& c)
{
    const policy::Timeline* timeline = m_workspace.policy.timeline(c.timeline);
    for (const enforcement::StepProgress& progress : c.steps) {
        const policy::Step* step = timeline ? timeline->step(progress.id) : nullptr;
        if (step && progress.status == StepStatus::Proposed)
            m_facts.approvals.push_back({c.id.toString(), c.ca, policy::toString(step->action),
                                         static_cast<int>(progress.approvers.size()), step->approvals,
                                         progress.dueAt.value_or(c.opened.at)});
    }
}

/// Of how many CAs somebody answered of late.
Expected<void> ChecklistFactsReader::readContacts()
{
    return contacts(m_workspace, m_ca).map([this](const std::vector<ContactState>& all) {
        std::set<CaHandle> verified;
        for (const ContactState& contact : all)
            if (contact.isVerified(m_to))
                verified.insert(contact.ca);
        m_facts.contactsVerified = static_cast<int>(verified.size());
    });
}

Expected<void> ChecklistFactsReader::readNotices()
{
    const auto notices = store::NoticeStore(m_workspace.database).list();
    if (!notices)
        return unexpected(notices.error());
    for (const store::StoredNotice& notice : *notices) {
        if (!isAbout(notice.ca))
            continue;
        m_facts.noticesWaiting += notice.status == "queued"_L1 ? 1 : 0;
        m_facts.noticesFailed += notice.status == "failed"_L1 && inPeriod(notice.createdAt) ? 1 : 0;
        m_facts.noticesSent += notice.sentAt && inPeriod(*notice.sentAt) ? 1 : 0;
    }
    return {};
}

Expected<void> ChecklistFactsReader::readMonitor()
{
    const auto rounds = store::RoundStore(m_workspace.database).list(m_from, m_to);
    if (!rounds)
        return unexpected(rounds.error());
    checklist::MonitorFigures monitor;
    std::optional<Instant> previous;
    monitor.canaries = static_cast<int>(m_workspace.config.canaries.size());
    monitor.worseBefore = m_worseBefore;
    for (const auto& [name, last] : m_lastLooks)
        vantageFigure(monitor.vantages, name).lastLook = last;
    auto& own = vantageFigure(monitor.vantages, m_workspace.config.vantage);
    for (const store::Round& round : *rounds) {
        const bool blind = round.counters.value("blind"_L1).toBool();
        ++monitor.rounds;
        monitor.blindRounds += blind ? 1 : 0;
        own.blindRounds += blind ? 1 : 0;
        if (!blind)
            own.lastLook = round.at;
        monitor.fetches += round.counters.value("repositories"_L1).toInteger();
        monitor.failedFetches += round.counters.value("failed_repositories"_L1).toInteger();
        if (previous)
            monitor.longestGap = std::max(monitor.longestGap, round.at - *previous);
        previous = round.at;
    }
    if (!m_ca)
        monitor.functionalByDay = functionalByDay();
    if (monitor.rounds > 0)
        m_facts.monitor = monitor;
    return {};
}

checklist::DayFigures ChecklistFactsReader::functionalByDay() const
{
    std::vector<const health::HealthRecord*> records;
    records.reserve(m_health.size());
    for (const auto& [ca, record] : m_health)
        if (record.lastReadingAt && *record.lastReadingAt <= m_to)
            records.push_back(&record);
    return availabilityByDay(records, static_cast<int>((m_to - m_from) / std::chrono::days(1)));
}

Expected<void> ChecklistFactsReader::readAudit()
{
    const auto report = store::AuditChain(m_workspace.database).verify();
    if (!report)
        return unexpected(report.error());
    m_facts.audit = checklist::AuditFigure{report->intact(), report->entries, report->problem};
    return {};
}

} // namespace caretaker::service
