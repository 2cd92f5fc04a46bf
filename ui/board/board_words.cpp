// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_words.h"

#include "ui/base/words.h"

#include <QCoreApplication>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using enforcement::CaseStatus;
using enforcement::StepStatus;
using policy::Action;
using service::CaseCard;
using service::CaseDeed;
using service::Lane;
using service::Precondition;

namespace {

QString say(const char* text) { return QCoreApplication::translate("board", text); }

QString names(const std::vector<enforcement::GivenApproval>& approvals)
{
    QStringList all;
    for (const enforcement::GivenApproval& given : approvals)
        all << given.by.toString();
    return all.join(", "_L1);
}

} // namespace

QString titleOf(Lane lane)
{
    switch (lane) {
    case Lane::Notices:
        return QCoreApplication::translate("board", "Notices");
    case Lane::Publication:
        return QCoreApplication::translate("board", "Public listing");
    case Lane::TakingAway:
        return QCoreApplication::translate("board", "Revocation ahead");
    case Lane::Approval:
        return QCoreApplication::translate("board", "Waiting for approval");
    case Lane::Execution:
        return QCoreApplication::translate("board", "To be carried out");
    case Lane::Recovery:
        break;
    }
    return QCoreApplication::translate("board", "Recovering");
}

QString hintOf(Lane lane)
{
    switch (lane) {
    case Lane::Notices:
        return QCoreApplication::translate("board", "Next the operator is written to; this runs by itself.");
    case Lane::Publication:
        return QCoreApplication::translate("board", "Next people are asked to name the CA in public.");
    case Lane::TakingAway:
        return QCoreApplication::translate("board",
                                           "Next people are asked to suspend or revoke the certificate.");
    case Lane::Approval:
        return QCoreApplication::translate("board", "People must approve or reject what is proposed.");
    case Lane::Execution:
        return QCoreApplication::translate(
            "board", "Approved: carried out outside this program, then seen to have happened.");
    case Lane::Recovery:
        break;
    }
    return QCoreApplication::translate("board", "The trouble is gone for now, or the CA is on its way back.");
}

QString wordFor(Action action)
{
    switch (action) {
    case Action::Alert:
        return spoken().text("notice", "Alert");
    case Action::Notify:
        return spoken().text("notice", "Formal notice");
    case Action::Remind:
        return spoken().text("notice", "Reminder");
    case Action::Publish:
        return spoken().text("notice", "Public listing");
    case Action::ProposeSuspension:
        return QCoreApplication::translate("board", "Suspension");
    case Action::ProposeRevocation:
        break;
    }
    return QCoreApplication::translate("board", "Revocation");
}

QString wordFor(CaseStatus status)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("board", "open"),     QT_TRANSLATE_NOOP("board", "held"),
        QT_TRANSLATE_NOOP("board", "answered"), QT_TRANSLATE_NOOP("board", "proposed"),
        QT_TRANSLATE_NOOP("board", "approved"), QT_TRANSLATE_NOOP("board", "carried out"),
        QT_TRANSLATE_NOOP("board", "verified"), QT_TRANSLATE_NOOP("board", "resolved"),
        QT_TRANSLATE_NOOP("board", "reopened"), QT_TRANSLATE_NOOP("board", "withdrawn")};
    return say(words[static_cast<std::size_t>(status)]);
}

QString wordForHold(const QString& kind)
{
    if (kind == "maintenance"_L1)
        return QCoreApplication::translate("board", "Maintenance");
    if (kind == "exception"_L1)
        return QCoreApplication::translate("board", "Exception");
    return kind == "appeal"_L1 ? QCoreApplication::translate("board", "Appeal") : kind;
}

QString textOf(const Precondition& one)
{
    switch (one.kind) {
    case Precondition::Kind::Enforcing:
        return QCoreApplication::translate("board", "The policy enforces, and does not only watch");
    case Precondition::Kind::Running:
        return QCoreApplication::translate("board",
                                           "The clock runs: no hold, not blind, no outage of our own");
    case Precondition::Kind::Notified:
        return QCoreApplication::translate("board", "The operator was notified");
    case Precondition::Kind::Contacted:
        return QCoreApplication::translate("board", "A notice left and did not come back");
    case Precondition::Kind::Announced:
        return QCoreApplication::translate("board", "The operator's announcement is on record");
    case Precondition::Kind::Failing:
        return QCoreApplication::translate("board", "A fresh look finds the CA failed");
    case Precondition::Kind::Corroborated:
        return QCoreApplication::translate("board", "Corroboration: %1 of %2 vantages agree")
            .arg(one.have)
            .arg(one.want);
    case Precondition::Kind::Approved:
        break;
    }
    return QCoreApplication::translate("board", "Approvals: %1 of %2").arg(one.have).arg(one.want);
}

QString nextText(const CaseCard& card)
{
    if (card.status == CaseStatus::Verified)
        return card.lane == Lane::Recovery ? QCoreApplication::translate("board", "Reinstatement begun")
                                           : QCoreApplication::translate("board", "Certificate taken away");
    if (!card.next)
        return QCoreApplication::translate("board", "Nothing more to do");
    return wordFor(card.next->action);
}

QString timeText(const CaseCard& card, Instant now)
{
    if (card.status == CaseStatus::Verified || !card.next)
        return {};
    if (card.next->status == StepStatus::Executed)
        return QCoreApplication::translate("board", "until the certificate is gone");
    if (!card.next->due)
        return QCoreApplication::translate("board", "clock stands still");
    const QString when = relativeText(*card.next->due, now);
    if (card.isOverdue)
        return QCoreApplication::translate("board", "overdue, due %1").arg(when);
    return *card.next->due <= now ? QCoreApplication::translate("board", "due %1").arg(when) : when;
}

QString approvalsText(const CaseCard& card)
{
    const bool isAsked =
        card.next && (card.next->status == StepStatus::Proposed || card.next->status == StepStatus::Approved);
    if (!isAsked || card.approvalsNeeded == 0)
        return {};
    const QString count = QCoreApplication::translate("board", "%1 of %2 approved")
                              .arg(card.approvals.size())
                              .arg(card.approvalsNeeded);
    return card.approvals.empty() ? count : u"%1: %2"_s.arg(count, names(card.approvals));
}

QString obstacleText(const CaseCard& card, Instant now)
{
    if (card.hold)
        return QCoreApplication::translate("board", "%1, ends %2")
            .arg(wordForHold(card.hold->kind), relativeText(card.hold->until, now));
    if (card.stableFor)
        return QCoreApplication::translate("board", "Stable for %1 of %2")
            .arg(durationText(*card.stableFor), durationText(card.resolveAfter));
    if (card.missing)
        return QCoreApplication::translate("board", "Missing: %1").arg(textOf(*card.missing));
    return {};
}

QString spokenText(const CaseCard& card, Instant now)
{
    QStringList parts{card.ca.toString(),  wordFor(card.state), nextText(card),
                      timeText(card, now), approvalsText(card), obstacleText(card, now)};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QString verbOf(CaseDeed deed)
{
    static constexpr const char* verbs[] = {QT_TRANSLATE_NOOP("board", "Acknowledge…"),
                                            QT_TRANSLATE_NOOP("board", "Hold…"),
                                            QT_TRANSLATE_NOOP("board", "Release…"),
                                            QT_TRANSLATE_NOOP("board", "Approve…"),
                                            QT_TRANSLATE_NOOP("board", "Reject…"),
                                            QT_TRANSLATE_NOOP("board", "Propose again…"),
                                            QT_TRANSLATE_NOOP("board", "Carried out…"),
                                            QT_TRANSLATE_NOOP("board", "Reinstate…"),
                                            QT_TRANSLATE_NOOP("board", "Waive corroboration…"),
                                            QT_TRANSLATE_NOOP("board", "Close…")};
    return say(verbs[static_cast<std::size_t>(deed)]);
}

namespace {

/// Refusals of core/enforcement and core/service that have no arguments.
constexpr const char* KnownRefusals[] = {
    QT_TRANSLATE_NOOP("refusal", "the case is held"),
    QT_TRANSLATE_NOOP("refusal", "the case is held already"),
    QT_TRANSLATE_NOOP("refusal", "the case is not held"),
    QT_TRANSLATE_NOOP("refusal", "nothing is proposed in this case"),
    QT_TRANSLATE_NOOP("refusal", "nothing is rejected in this case"),
    QT_TRANSLATE_NOOP("refusal", "nothing is approved in this case"),
    QT_TRANSLATE_NOOP("refusal", "we could not see in the last round"),
    QT_TRANSLATE_NOOP("refusal", "the policy only watches"),
    QT_TRANSLATE_NOOP("refusal", "the last look did not find the CA failed"),
    QT_TRANSLATE_NOOP("refusal", "a fresh look is missing"),
    QT_TRANSLATE_NOOP("refusal", "the approval is not signed"),
    QT_TRANSLATE_NOOP("refusal", "the operator was not notified yet"),
    QT_TRANSLATE_NOOP("refusal", "its certificate was not taken away in this case"),
};

/// Those of people.h, by the role that is lacking.
QString roleText(const QString& what)
{
    for (const QString& role : service::allStaffRoles())
        if (what.endsWith(u"that takes the role \"%1\""_s.arg(role)))
            return QCoreApplication::translate("board", "That takes the role \"%1\".").arg(role);
    return {};
}

} // namespace

QString refusalText(const Error& refusal)
{
    for (const char* known : KnownRefusals)
        if (refusal.what == QLatin1StringView(known))
            return QCoreApplication::translate("refusal", known);
    const QString role = roleText(refusal.what);
    return role.isEmpty() ? refusal.what : role;
}

} // namespace caretaker::ui
