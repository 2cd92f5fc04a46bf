// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/enforcer.h"

#include "core/enforcement/command.h"
#include "core/service/expiry_notices.h"
#include "core/service/lifecycle.h"
#include "core/service/notice_kinds.h"
#include "core/service/outage_notices.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::CaseEvent;
using enforcement::CaseEvents;
using enforcement::EventKind;
using enforcement::StepStatus;

namespace {

QString occasionOf(const CaseEvent& event)
{
    return (event.step.isEmpty() ? enforcement::toString(event.kind) : event.step) + u'@' +
           formatRfc3339(event.at());
}

QString occasionOf(const Case& c, const policy::Step& step)
{
    const enforcement::StepProgress* progress = c.progress(step.id);
    const Instant due = progress && progress->dueAt ? *progress->dueAt : c.opened.at;
    return step.id + u'@' + formatRfc3339(due);
}

void add(EnforcementReport& sum, const EnforcementReport& part)
{
    sum.events += part.events;
    sum.notices += part.notices;
    sum.stages += part.stages;
}

bool hasNoCertificate(const observe::Observation& seen)
{
    return std::ranges::any_of(seen.findings,
                               [](const Finding& f) { return f.id == FindingId::CA_CERT_NOT_FOUND; });
}

/// So say all our own looks that saw the parent; other validators cannot tell.
bool isCertificateGone(const std::vector<observe::Observation>& observations)
{
    int looks = 0;
    for (const observe::Observation& seen : observations) {
        if (seen.blind || health::sightOf(seen) != health::Sight::Own)
            continue;
        if (!hasNoCertificate(seen))
            return false;
        ++looks;
    }
    return looks > 0;
}

bool isManifestCurrent(const std::vector<observe::Observation>& observations)
{
    return std::ranges::any_of(observations, [](const observe::Observation& seen) {
        return seen.functional || seen.isCachedValid();
    });
}

/// The most that any vantage knows of; nothing where none does (other validators do not tell).
std::optional<int> vrpsAtStake(const std::vector<observe::Observation>& observations)
{
    std::optional<int> most;
    for (const observe::Observation& seen : observations)
        most = std::max(most, seen.vrps); // nothing is less than zero
    return most;
}

} // namespace

enforcement::CaFacts factsFor(const fleet::DelegatedCa& ca, const HealthSnapshot& health,
                              const policy::Policy& policy)
{
    enforcement::CaFacts facts{.handle = ca.handle, .health = health.record, .issues = health.issues};
    facts.inScope = policy.scope.includes(ca);
    facts.corroborating = health.reading.kind == health::ReadingKind::Failed ? health.reading.agreeing : 0;
    facts.hasContact = !ca.contacts.empty();
    facts.stage = ca.stage;
    facts.role = ca.role;
    facts.covered = policy.scope.covers(ca);
    return facts;
}

enforcement::CaFacts factsFor(const Judged& judged, const policy::Policy& policy)
{
    auto facts = factsFor(judged.ca, {judged.record, judged.reading, judged.issues}, policy);
    facts.certificateGone = isCertificateGone(judged.observations);
    facts.manifestCurrent = judged.observations.empty() || isManifestCurrent(judged.observations);
    facts.vrps = vrpsAtStake(judged.observations);
    return facts;
}

Expected<EnforcementReport> Enforcer::enforce(store::Transaction& transaction,
                                              const std::vector<Judged>& round, const policy::Policy& policy,
                                              Instant now)
{
    EnforcementReport report;
    const auto incidents = IncidentKeeper::advance(transaction, round, now);
    if (!incidents)
        return unexpected(incidents.error());
    for (const Judged& judged : round) {
        auto one = enforceOne(transaction, judged, *incidents, policy, now);
        if (!one)
            return one;
        add(report, *one);
    }
    const auto warned = queueExpiryWarnings(transaction, m_config, round, policy, now);
    if (!warned)
        return unexpected(warned.error());
    const auto outages = queueOutageNotices(transaction, m_config, policy, *incidents, round, now);
    if (!outages)
        return unexpected(outages.error());
    return m_desk.queue(transaction, now).map([&](int notices) {
        report.notices = notices + *warned + *outages;
        return report;
    });
}

Expected<EnforcementReport> Enforcer::enforceOne(store::Transaction& transaction, const Judged& judged,
                                                 const IncidentKeeper& incidents,
                                                 const policy::Policy& policy, Instant now)
{
    auto facts = factsFor(judged, policy);
    facts.incident = incidents.factsFor(judged.ca.handle);
    const CaseEvents events = enforcement::decide(m_book.of(judged.ca.handle), facts, policy, now);
    if (const auto recorded = m_book.record(transaction, events, policy, judged.record, now); !recorded)
        return unexpected(recorded.error());
    const auto stages = applyStages(transaction, events);
    if (!stages)
        return unexpected(stages.error());
    if (auto asked = askFor(transaction.database(), events, judged, policy, now); !asked)
        return unexpected(asked.error());
    auto done = doDueSteps(transaction, judged, policy, now);
    if (!done)
        return done;
    add(*done, {static_cast<int>(events.size()), 0, *stages});
    return escalate(transaction.database(), judged, policy, now).map([&] { return *done; });
}

Expected<int> Enforcer::announce(store::Transaction& transaction, const CaseEvents& events,
                                 const Judged& judged, const policy::Policy& policy, Instant now)
{
    return askFor(transaction.database(), events, judged, policy, now).and_then([&] {
        return m_desk.queue(transaction, now);
    });
}

Expected<void> Enforcer::askFor(const store::Database& database, const CaseEvents& events,
                                const Judged& judged, const policy::Policy& policy, Instant now)
{
    if (policy.mode == policy::Mode::Watch)
        return {}; // nobody is told
    for (const CaseEvent& event : events) {
        const Case* c = m_book.find(event.caseId.toString());
        const policy::Timeline* timeline = c ? policy.timeline(c->timeline) : nullptr;
        const auto kind = timeline ? noticeFor(event, *timeline) : std::nullopt;
        // Whoever was never told of the trouble needs no word of its end or return.
        const bool afterthought = kind == notice::Kind::Resolved || kind == notice::Kind::Reopened;
        if (!c || judged.observations.empty())
            continue;
        const NoticeSubject subject{m_config, policy, judged.ca, *c, judged.record, judged.observations};
        for (const auto& each : {afterthought && !c->firstNoticeSent ? std::nullopt : kind, alertFor(event)})
            if (auto asked =
                    each ? m_desk.ask(database, subject, *each, occasionOf(event), now) : Expected<void>();
                !asked)
                return asked;
    }
    return {};
}

/// Where a notice did not help, the next kind of contact is written to.
Expected<void> Enforcer::escalate(const store::Database& database, const Judged& judged,
                                  const policy::Policy& policy, Instant now)
{
    if (policy.mode == policy::Mode::Watch || judged.observations.empty())
        return {};
    for (const Case& c : m_book.of(judged.ca.handle)) {
        const NoticeSubject subject{m_config, policy, judged.ca, c, judged.record, judged.observations};
        if (auto asked = m_desk.escalate(database, subject, now); !asked)
            return asked;
    }
    return {};
}

Expected<EnforcementReport> Enforcer::doDueSteps(store::Transaction& transaction, const Judged& judged,
                                                 const policy::Policy& policy, Instant now)
{
    EnforcementReport report;
    if (policy.mode == policy::Mode::Watch)
        return report;
    const std::vector<Case> cases = m_book.of(judged.ca.handle); // a copy: doing a step changes the book
    for (const Case& c : cases) {
        const policy::Timeline* timeline = c.isOpen() ? policy.timeline(c.timeline) : nullptr;
        if (!timeline)
            continue;
        for (const policy::Step& step : timeline->steps) {
            if (c.statusOf(step.id) != StepStatus::Due || judged.observations.empty())
                continue;
            auto done = doStep(transaction, judged, policy, c, step, now);
            if (!done)
                return done;
            add(report, *done);
        }
    }
    return report;
}

Expected<EnforcementReport> Enforcer::doStep(store::Transaction& transaction, const Judged& judged,
                                             const policy::Policy& policy, const Case& enforcementCase,
                                             const policy::Step& step, Instant now)
{
    const policy::Timeline* timeline = policy.timeline(enforcementCase.timeline);
    const auto kind = timeline ? noticeFor(step, *timeline) : std::nullopt;
    if (!kind || !hasRecipients(m_config, judged.ca, *kind))
        return EnforcementReport{}; // stays due, and is shown as overdue when its window ends
    const NoticeSubject subject{m_config,        policy,        judged.ca,
                                enforcementCase, judged.record, judged.observations};
    if (auto asked =
            m_desk.ask(transaction.database(), subject, *kind, occasionOf(enforcementCase, step), now);
        !asked)
        return unexpected(asked.error());
    const auto facts = factsFor(judged, policy);
    const auto events =
        enforcement::stepDone(enforcementCase, policy, facts, step.id,
                              {enforcement::policyIdentity(), notice::toString(*kind) + u" queued"_s, now});
    if (!events)
        return unexpected(events.error());
    return m_book.record(transaction, *events, policy, judged.record, now).map([&] {
        return EnforcementReport{static_cast<int>(events->size()), 0};
    });
}

} // namespace caretaker::service
