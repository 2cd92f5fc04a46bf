// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker case ...`: what people do to cases. Each act is checked by core/enforcement
// and refused with the missing precondition, or stored with its audit entry and the notices that follow from
// it. Who may do what is people.h.
#pragma once

#include "core/enforcement/command.h"
#include "core/service/case_book.h"
#include "core/service/judge.h"
#include "core/service/workspace.h"
#include "core/store/writer_lock.h"

#include <functional>
#include <memory>

namespace caretaker::service {

class CaseService
{
public:
    /// Reads all cases from the store.
    static Expected<CaseService> open(Workspace workspace);
    /// The same with the writer lock held: Refused while a cycle runs.
    static Expected<CaseService> openForActing(Workspace workspace, Instant now);
    /// Works on a book that a running cycle keeps, so that both see one another's events.
    CaseService(Workspace workspace, std::shared_ptr<CaseBook> book)
        : m_workspace(std::move(workspace)), m_book(std::move(book))
    {
    }

    const CaseBook& book() const { return *m_book; }
    const Workspace& workspace() const { return m_workspace; }
    /// By the case's id, or by the CA's handle: its open case, else its newest. BadInput when there is none.
    Expected<const enforcement::Case*> find(const QString& idOrHandle) const;
    Expected<HealthSnapshot> healthOf(const CaHandle& ca) const;
    /// As the last round found it, with the looks that are still fresh.
    Expected<Judged> lastJudged(const CaHandle& ca) const;

    Expected<enforcement::CaseEvents> acknowledge(const QString& which, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> hold(const QString& which, const enforcement::Act& act,
                                           const QString& kind, Instant until);
    Expected<enforcement::CaseEvents> release(const QString& which, const enforcement::Act& act);
    /// With `signWith`, the PEM file of the approver's private key, the approval is signed; the key must be
    /// the one that [[people]] names for them.
    Expected<enforcement::CaseEvents> approve(const QString& which, const enforcement::Act& act,
                                              enforcement::Approval approval, const QString& signWith = {});
    Expected<enforcement::CaseEvents> reject(const QString& which, const enforcement::Act& act,
                                             const QString& step);
    Expected<enforcement::CaseEvents> propose(const QString& which, const enforcement::Act& act,
                                              const QString& step);
    Expected<enforcement::CaseEvents> execute(const QString& which, const enforcement::Act& act,
                                              const QString& step);
    Expected<enforcement::CaseEvents> reinstate(const QString& which, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> waive(const QString& which, const enforcement::Act& act);
    /// The operator's side answered notice `notice` of this case: recorded as an act of "operator", which
    /// stops the contact ladder and closes nothing. No events where the case has ended, was acknowledged, or
    /// is about a retirement, whose announcement needs a person's word. Whoever wrote it is not proven to be
    /// the operator.
    Expected<enforcement::CaseEvents> operatorAnswered(const QString& caseId, qint64 notice, Instant now);
    Expected<enforcement::CaseEvents> close(const QString& which, const enforcement::Act& act);

private:
    using Command = std::function<Expected<enforcement::CaseEvents>(const enforcement::Case&,
                                                                    const enforcement::CaFacts&)>;
    /// If the person may; refused otherwise, whatever the case is like.
    Expected<enforcement::CaseEvents> carryOut(const QString& which, const enforcement::Act& act, Deed deed,
                                               const Command& command);
    Expected<enforcement::CaseEvents> write(const enforcement::CaseEvents& events, const Judged& judged,
                                            Instant now);
    Expected<void> sign(enforcement::Approval& approval, const enforcement::Case& enforcementCase,
                        const enforcement::Act& act, const QString& keyFile) const;
    /// With what the record of notices says about this case.
    Expected<enforcement::CaFacts> factsOf(const enforcement::Case& enforcementCase,
                                           const Judged& judged) const;

    Workspace m_workspace;
    std::shared_ptr<CaseBook> m_book;
    std::shared_ptr<store::WriterLock> m_lock; ///< none for reading, or where a cycle holds it
};

} // namespace caretaker::service
