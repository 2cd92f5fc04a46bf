// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/act_dialog.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/board/board_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseDeed;
using service::CaseDetail;
using service::DeedState;

namespace {

constexpr qint64 DaysOfHold = 7; ///< as proposed; people change it

/// What approving it leads to, by what is proposed.
QString approvalConsequence(const CaseDetail& detail, const DeedState& state)
{
    const QString ca = detail.card.ca.toString();
    const auto given = static_cast<int>(detail.card.approvals.size());
    if (given + 1 < detail.card.approvalsNeeded)
        return ActDialog::tr("Your approval is recorded for %1. Another person must approve, too, before "
                             "anything happens: %2 of %3 so far.")
            .arg(ca)
            .arg(given)
            .arg(detail.card.approvalsNeeded);
    return state.takesAway
               ? ActDialog::tr(
                     "With this the step against %1 has all approvals. The certificate is then taken "
                     "away by people outside this program; all that it signed loses its effect.")
                     .arg(ca)
               : ActDialog::tr("With this %1 is named in the public list, and its operator is told so.")
                     .arg(ca);
}

/// Of what any editor may do.
QString consequenceOfEdit(CaseDeed deed, const QString& ca)
{
    switch (deed) {
    case CaseDeed::Acknowledge:
        return ActDialog::tr(
                   "Records that the operator of %1, or staff for them, answered. The clock runs on; "
                   "no further kind of contact is tried.")
            .arg(ca);
    case CaseDeed::Hold:
        return ActDialog::tr(
                   "The clock of %1 stops until the time given here. Until then nothing falls due and "
                   "nothing can be approved. A hold can be released at any time.")
            .arg(ca);
    case CaseDeed::Release:
        return ActDialog::tr("The clock of %1 runs again from now on; held time does not count.").arg(ca);
    case CaseDeed::Propose:
        return ActDialog::tr("What was rejected is put to people again, and the operator of %1 is told. You "
                             "cannot be the first to approve it.")
            .arg(ca);
    default:
        break;
    }
    return ActDialog::tr(
               "The case of %1 ends without recovery. If the trouble lasts, the next round opens a new "
               "case, whose clocks begin anew.")
        .arg(ca);
}

QString consequenceOf(const CaseDetail& detail, const DeedState& state)
{
    const QString ca = detail.card.ca.toString();
    switch (state.deed) {
    case CaseDeed::Approve:
        return approvalConsequence(detail, state);
    case CaseDeed::Reject:
        return ActDialog::tr(
                   "The proposal against %1 is off, with all its approvals. It comes back only when a "
                   "person proposes it again, or when its clock has run again.")
            .arg(ca);
    case CaseDeed::Execute:
        return ActDialog::tr(
                   "Records that the registry took the certificate of %1 away, outside this program. "
                   "The case then waits until the certificate is seen to be gone.")
            .arg(ca);
    case CaseDeed::Reinstate:
        return ActDialog::tr("%1 is taken back: first it is reinstating, and once it is stable its probation "
                             "begins. The operator is told.")
            .arg(ca);
    case CaseDeed::Waive:
        return ActDialog::tr(
                   "The case of %1 goes on with fewer vantages than the policy wants. This cannot be "
                   "taken back.")
            .arg(ca);
    default:
        return consequenceOfEdit(state.deed, ca);
    }
}

/// As core/enforcement asks for one.
bool needsReason(CaseDeed deed)
{
    return deed != CaseDeed::Acknowledge && deed != CaseDeed::Release && deed != CaseDeed::Approve;
}

QString withoutDots(QString verb) { return verb.remove(u'…'); }

ReasonDialog::Words wordsFor(const CaseDetail& detail, const DeedState& state)
{
    const QString verb = withoutDots(verbOf(state.deed));
    return {u"%1 – %2"_s.arg(verb, detail.card.ca.toString()), consequenceOf(detail, state), verb,
            needsReason(state.deed)};
}

} // namespace

ActDialog::ActDialog(const CaseDetail& detail, const DeedState& state, const Desk& desk, Instant now,
                     QWidget* parent)
    : ReasonDialog(wordsFor(detail, state), parent), m_state(state), m_caseId(detail.card.caseId),
      m_ca(detail.card.ca), m_person(desk.person), m_needsReason(needsReason(state.deed))
{
    setObjectName(u"act"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    acceptButton()->setObjectName(u"accept"_s);
    if (state.deed == CaseDeed::Hold)
        addHold(now);
    if (service::deedOf(state.deed) != service::Deed::Edit)
        addIdentity(state, desk);
    if (state.deed == CaseDeed::Approve && state.needsReview)
        addReview(detail);
    if (auto* reason = findChild<QPlainTextEdit*>())
        connect(reason, &QPlainTextEdit::textChanged, this, &ActDialog::checkComplete);
    checkComplete();
}

void ActDialog::addHold(Instant now)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"holdKind"_s);
    for (const QString& kind : {u"maintenance"_s, u"exception"_s, u"appeal"_s})
        m_kind->addItem(wordForHold(kind), kind);
    const auto from = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    m_until = new QDateTimeEdit(from.addDays(DaysOfHold), this);
    m_until->setObjectName(u"holdUntil"_s);
    m_until->setTimeSpec(Qt::UTC);
    m_until->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_until->setMinimumDateTime(from.addSecs(60));
    m_until->setCalendarPopup(true);
    insert(tr("&Kind"), m_kind);
    insert(tr("&Until (UTC)"), m_until);
}

void ActDialog::addIdentity(const DeedState& state, const Desk& desk)
{
    m_identity = new IdentityFields(desk, state.allowedTo, m_ca.toString(), this);
    insert(tr("&Decided by"), m_identity);
    connect(m_identity, &IdentityFields::changed, this, &ActDialog::checkComplete);
}

void ActDialog::addReview(const CaseDetail& detail)
{
    m_reviewed = new QCheckBox(tr("I have read what this changes in routing"), this);
    m_reviewed->setObjectName(u"reviewed"_s);
    const QString atStake = detail.vrps ? tr("VRPs at stake: %1").arg(*detail.vrps)
                                        : tr("How many VRPs are at stake is not known");
    m_reviewed->setToolTip(atStake);
    insert({}, plainText(atStake, this));
    insert({}, m_reviewed);
    connect(m_reviewed, &QCheckBox::toggled, this, &ActDialog::checkComplete);
}

void ActDialog::checkComplete()
{
    acceptButton()->setEnabled((!m_needsReason || !reason().isEmpty()) &&
                               (!m_identity || m_identity->isComplete()) &&
                               (!m_reviewed || m_reviewed->isChecked()));
}

ActOrder ActDialog::order() const
{
    ActOrder order{
        {.deed = m_state.deed, .caseId = m_caseId, .step = m_state.step}, m_ca, m_person, reason()};
    if (m_until) {
        order.request.kind = m_kind->currentData().toString();
        constexpr qint64 minute = 60; // what is shown is what is meant
        order.request.until = Instant(Duration(m_until->dateTime().toSecsSinceEpoch() / minute * minute));
    }
    if (m_identity) {
        order.by = m_identity->person();
        order.proof = m_identity->proof();
        if (m_state.deed == CaseDeed::Approve)
            order.request.signWith = order.proof->keyFile;
    }
    order.request.impactReviewed = m_reviewed && m_reviewed->isChecked();
    return order;
}

} // namespace caretaker::ui
