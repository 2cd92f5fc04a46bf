// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"

#include "core/service/approval_signature.h"
#include "core/service/contact_proof.h"
#include "core/service/delivery.h"
#include "core/service/enforcer.h"
#include "core/service/fleet_service.h"
#include "core/service/lifecycle.h"
#include "core/store/observation_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Act;
using enforcement::CaFacts;
using enforcement::Case;
using enforcement::CaseEvents;

Expected<CaseService> CaseService::open(Workspace workspace)
{
    auto book = CaseBook::load(workspace.database);
    if (!book)
        return unexpected(book.error());
    return CaseService(std::move(workspace), std::make_shared<CaseBook>(std::move(*book)));
}

Expected<CaseService> CaseService::openForActing(Workspace workspace, Instant now)
{
    auto lock = store::WriterLock::acquire(workspace.database.path(), u"case"_s, now);
    if (!lock)
        return unexpected(lock.error());
    return open(std::move(workspace)).map([&](CaseService&& service) {
        service.m_lock = std::make_shared<store::WriterLock>(std::move(*lock));
        return std::move(service);
    });
}

Expected<const Case*> CaseService::find(const QString& idOrHandle) const
{
    if (const Case* byId = m_book->find(idOrHandle))
        return byId;
    const auto handle = CaHandle::tryFromString(idOrHandle);
    if (!handle || m_book->of(*handle).empty())
        return unexpected(Error::badInput(u"no such case"_s, idOrHandle, u"caretaker case list shows all"_s));
    const std::vector<Case>& cases = m_book->of(*handle);
    for (const Case& c : cases)
        if (c.isOpen())
            return &c;
    return &cases.back();
}

Expected<HealthSnapshot> CaseService::healthOf(const CaHandle& ca) const
{
    const auto stored = store::HealthStore(m_workspace.database).get(ca);
    if (!stored)
        return unexpected(stored.error());
    const auto snapshot = *stored ? healthSnapshotFromJson((*stored)->record) : std::nullopt;
    if (!snapshot)
        return unexpected(
            Error::failed(u"no health record"_s, ca.toString(), u"run caretaker cycle first"_s));
    return *snapshot;
}

Expected<Judged> CaseService::lastJudged(const CaHandle& ca) const
{
    const auto known = findCa(m_workspace.database, ca);
    if (!known)
        return unexpected(known.error());
    const auto health = healthOf(ca);
    if (!health)
        return unexpected(health.error());
    const auto runs = store::ObservationStore(m_workspace.database).latest(ca);
    if (!runs)
        return unexpected(runs.error());
    Judged judged{*known, health->reading, health->record, {}, health->issues, {}};
    for (const store::ObservationRun& run : *runs)
        if (run.lastAt >= health->reading.at - m_workspace.policy.quorum.fresh)
            judged.observations.push_back(run.observation);
    return judged;
}

Expected<CaFacts> CaseService::factsOf(const Case& enforcementCase, const Judged& judged) const
{
    return contactProof(m_workspace.database, enforcementCase.id.toString())
        .map([&](const ContactProof& proof) {
            CaFacts facts = factsFor(judged, m_workspace.policy);
            facts.contact = attemptsIn(proof, judged.ca.contacts);
            return facts;
        });
}

Expected<CaseEvents> CaseService::operatorAnswered(const QString& caseId, qint64 notice, Instant now)
{
    const Case* known = m_book->find(caseId);
    const policy::Timeline* timeline = known ? m_workspace.policy.timeline(known->timeline) : nullptr;
    // The announcement of a CA's end needs more than a message that anybody may have written.
    if (!timeline || timeline->isRetirement() || !known->isOpen() || known->acknowledged)
        return CaseEvents{};
    const auto judged = lastJudged(known->ca);
    if (!judged)
        return unexpected(judged.error());
    const CaFacts facts = factsFor(*judged, m_workspace.policy);
    const Act act{enforcement::Identity::fromString(u"operator"_s),
                  u"an answer to notice %1 came in"_s.arg(notice), now};
    auto events = enforcement::acknowledge(*known, facts, act);
    if (!events)
        return events;
    if (known->firstNoticeSent && !known->noticeDelivered)
        if (auto delivered = enforcement::noticeDelivered(*known, facts, act); delivered)
            events->insert(events->begin(), delivered->begin(), delivered->end());
    return write(*events, *judged, now);
}

Expected<CaseEvents> CaseService::write(const CaseEvents& events, const Judged& judged, Instant now)
{
    const policy::Policy& policy = m_workspace.policy;
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    if (const auto recorded = m_book->record(*transaction, events, policy, judged.record, now); !recorded)
        return unexpected(recorded.error());
    if (const auto stages = applyStages(*transaction, events); !stages)
        return unexpected(stages.error());
    Enforcer enforcer(m_workspace.config, *m_book);
    if (const auto announced = enforcer.announce(*transaction, events, judged, policy, now); !announced)
        return unexpected(announced.error());
    return transaction->commit().map([&] { return events; });
}

Expected<CaseEvents> CaseService::carryOut(const QString& which, const Act& act, Deed deed,
                                           const Command& command)
{
    if (const auto allowed = permit(m_workspace.config.people, act.by.toString(), deed); !allowed)
        return unexpected(allowed.error());
    const auto found = find(which);
    if (!found)
        return unexpected(found.error());
    const auto judged = lastJudged((*found)->ca);
    if (!judged)
        return unexpected(judged.error());
    const auto facts = factsOf(**found, *judged);
    if (!facts)
        return unexpected(facts.error());
    auto events = command(**found, *facts);
    if (!events)
        return events;
    auto stored = write(*events, *judged, act.now);
    if (!stored)
        return stored;
    if (const auto sent = deliverQueued(m_workspace.database, m_workspace.config, act.now); !sent)
        return unexpected(sent.error());
    return stored;
}

namespace {

/// The named step, or the only one that is proposed; null leaves the refusal to approve().
const policy::Step* proposedStep(const Case& c, const policy::Policy& policy, const QString& named)
{
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    const policy::Step* found = nullptr;
    for (const enforcement::StepProgress& progress : c.steps) {
        const bool meant =
            progress.status == enforcement::StepStatus::Proposed && (named.isEmpty() || named == progress.id);
        if (timeline && meant)
            found = timeline->step(progress.id);
    }
    return found;
}

} // namespace

Expected<void> CaseService::sign(enforcement::Approval& approval, const Case& enforcementCase, const Act& act,
                                 const QString& keyFile) const
{
    const policy::Step* step = proposedStep(enforcementCase, m_workspace.policy, approval.step);
    if (keyFile.isEmpty() || !step)
        return {};
    const QString name = act.by.toString();
    const Person* person = findPerson(m_workspace.config.people, name);
    if (!person || person->publicKey.isEmpty())
        return unexpected(Error::refused(u"%1 has no public_key"_s.arg(name), u"[[people]]"_s,
                                         u"without one a signature proves nothing"_s));
    const auto known = readPublicKey(person->publicKey);
    if (!known)
        return unexpected(known.error());
    auto done = signText(enforcement::approvalText(enforcementCase, m_workspace.policy, *step, act), keyFile);
    if (!done)
        return unexpected(done.error());
    if (done->publicKey != *known)
        return unexpected(Error::refused(u"this is not the key of %1"_s.arg(name), keyFile,
                                         u"its public_key is %1"_s.arg(person->publicKey)));
    approval.signedBy = std::move(*done);
    return {};
}

Expected<CaseEvents> CaseService::acknowledge(const QString& which, const Act& act)
{
    return carryOut(which, act, Deed::Edit, [&](const Case& c, const CaFacts& facts) {
        return enforcement::acknowledge(c, facts, act);
    });
}

Expected<CaseEvents> CaseService::hold(const QString& which, const Act& act, const QString& kind,
                                       Instant until)
{
    return carryOut(which, act, Deed::Edit, [&](const Case& c, const CaFacts& facts) {
        return enforcement::hold(c, facts, act, kind, until);
    });
}

Expected<CaseEvents> CaseService::release(const QString& which, const Act& act)
{
    return carryOut(which, act, Deed::Edit,
                    [&](const Case& c, const CaFacts& facts) { return enforcement::release(c, facts, act); });
}

Expected<CaseEvents> CaseService::approve(const QString& which, const Act& act,
                                          enforcement::Approval approval, const QString& signWith)
{
    return carryOut(which, act, Deed::Approve, [&](const Case& c, const CaFacts& facts) {
        return sign(approval, c, act, signWith).and_then([&] {
            return enforcement::approve(c, m_workspace.policy, facts, act, approval);
        });
    });
}

Expected<CaseEvents> CaseService::reject(const QString& which, const Act& act, const QString& step)
{
    return carryOut(which, act, Deed::Approve, [&](const Case& c, const CaFacts& facts) {
        return enforcement::reject(c, facts, act, step);
    });
}

Expected<CaseEvents> CaseService::propose(const QString& which, const Act& act, const QString& step)
{
    return carryOut(which, act, Deed::Edit, [&](const Case& c, const CaFacts& facts) {
        return enforcement::propose(c, m_workspace.policy, facts, act, step);
    });
}

Expected<CaseEvents> CaseService::execute(const QString& which, const Act& act, const QString& step)
{
    return carryOut(which, act, Deed::Approve, [&](const Case& c, const CaFacts& facts) {
        return enforcement::execute(c, m_workspace.policy, facts, act, step);
    });
}

Expected<CaseEvents> CaseService::reinstate(const QString& which, const Act& act)
{
    return carryOut(which, act, Deed::Approve, [&](const Case& c, const CaFacts& facts) {
        return enforcement::reinstate(c, m_workspace.policy, facts, act);
    });
}

Expected<CaseEvents> CaseService::waive(const QString& which, const Act& act)
{
    return carryOut(which, act, Deed::Waive, [&](const Case& c, const CaFacts& facts) {
        return enforcement::waiveCorroboration(c, facts, act);
    });
}

Expected<CaseEvents> CaseService::close(const QString& which, const Act& act)
{
    return carryOut(which, act, Deed::Edit,
                    [&](const Case& c, const CaFacts& facts) { return enforcement::close(c, facts, act); });
}

} // namespace caretaker::service
