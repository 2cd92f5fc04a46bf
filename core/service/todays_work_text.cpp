// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be done, as people read it.
#include "core/notice/phrases.h"
#include "core/service/rounded_duration.h"
#include "core/service/todays_work.h"

#include <QtGlobal>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

/// Placeholders of one sentence; texts without one ignore it.
struct Words
{
    QString detail;
    QString howLong; ///< since it began, or until it comes
    QString have;
    QString of;
    QString attention;
};

const char* proposalText(policy::Action action)
{
    switch (action) {
    case policy::Action::ProposeSuspension:
        return QT_TRANSLATE_NOOP("work", "Suspension is proposed. Approvals: %1 of %2.");
    case policy::Action::ProposeRevocation:
        return QT_TRANSLATE_NOOP("work", "Revocation is proposed. Approvals: %1 of %2.");
    default:
        return QT_TRANSLATE_NOOP("work", "Publication is proposed. Approvals: %1 of %2.");
    }
}

const char* approvedText(policy::Action action)
{
    return action == policy::Action::ProposeRevocation
               ? QT_TRANSLATE_NOOP("work", "Revocation is approved, and waits for a person to carry it out.")
               : QT_TRANSLATE_NOOP("work", "Suspension is approved, and waits for a person to carry it out.");
}

const char* noticeText(WorkWhat what)
{
    switch (what) {
    case WorkWhat::NoticeBounced:
        return QT_TRANSLATE_NOOP("work", "The message “%1” came back.");
    case WorkWhat::NoticeFailed:
        return QT_TRANSLATE_NOOP("work", "The message “%1” could not be sent.");
    default:
        return QT_TRANSLATE_NOOP("work", "The message “%1” waits to be sent, for %2.");
    }
}

QString noticeKind(const QString& kind, const Translations& translations)
{
    const auto known = notice::kindFromString(kind);
    return known ? translations.text("notice", notice::titleOf(*known)) : kind;
}

QString stepSentence(const WorkItem& item, const Words& words, const Translations& in, Instant now)
{
    if (item.what == WorkWhat::StepOverdue)
        return in.text("work", QT_TRANSLATE_NOOP("work", "The step “%1” is overdue; it fell due %2 ago."))
            .arg(words.detail, words.howLong);
    if (item.at && *item.at > now)
        return in.text("work", QT_TRANSLATE_NOOP("work", "The step “%1” falls due in %2."))
            .arg(words.detail, words.howLong);
    return in.text("work", QT_TRANSLATE_NOOP("work", "The step “%1” is due.")).arg(words.detail);
}

QString guardSentence(const WorkItem& item, const Words& words, const Translations& in)
{
    if (item.what == WorkWhat::StepBlocked)
        return in.text("work", QT_TRANSLATE_NOOP("work", "A guard holds a step back: %1.")).arg(words.detail);
    if (item.what == WorkWhat::BrakeHolds)
        return in
            .text("work",
                  QT_TRANSLATE_NOOP("work", "The fleet brake holds: %1 of %2 CAs turned bad in one round. "
                                            "Suspect the monitor first."))
            .arg(words.have, words.of);
    return in.text("work", QT_TRANSLATE_NOOP("work", "There was no round for %1: nobody watches the fleet."))
        .arg(words.howLong);
}

} // namespace

QString sentenceOf(const WorkItem& item, const Translations& in, Instant now)
{
    const Duration distance = !item.at ? Duration(0) : *item.at > now ? *item.at - now : now - *item.at;
    const Words words{item.detail, in.duration(roundedForPeople(distance)), in.number(item.have),
                      in.number(item.of), in.number(item.attention)};
    switch (item.what) {
    case WorkWhat::Proposed:
        return in.text("work", proposalText(item.action)).arg(words.have, words.of);
    case WorkWhat::Approved:
        return in.text("work", approvedText(item.action));
    case WorkWhat::StepOverdue:
    case WorkWhat::StepDue:
        return stepSentence(item, words, in, now);
    case WorkWhat::TurnedWorse:
        return in
            .text("work", item.detail == "dead"_L1 ? QT_TRANSLATE_NOOP("work", "It died %1 ago.")
                                                   : QT_TRANSLATE_NOOP("work", "It began to flap %1 ago."))
            .arg(words.howLong);
    case WorkWhat::RepositoryFails:
        return in
            .text("work", QT_TRANSLATE_NOOP("work", "This repository has failed for %1. CAs affected: %2."))
            .arg(words.howLong, words.have);
    case WorkWhat::NoticeBounced:
    case WorkWhat::NoticeFailed:
    case WorkWhat::NoticeWaits: {
        const QString text = in.text("work", noticeText(item.what)).arg(noticeKind(item.detail, in));
        return item.what == WorkWhat::NoticeWaits ? text.arg(words.howLong) : text;
    }
    case WorkWhat::ChecklistOpen:
        return in.text("work", QT_TRANSLATE_NOOP("work", "Done: %1 of %2. Items that want attention: %3."))
            .arg(words.have, words.of, words.attention);
    case WorkWhat::HoldEnds:
        return in
            .text("work", item.at && *item.at > now ? QT_TRANSLATE_NOOP("work", "A hold ends in %1: %2")
                                                    : QT_TRANSLATE_NOOP("work", "A hold ended %1 ago: %2"))
            .arg(words.howLong, words.detail);
    case WorkWhat::StepBlocked:
    case WorkWhat::BrakeHolds:
    case WorkWhat::NoRounds:
        break;
    }
    return guardSentence(item, words, in);
}

} // namespace caretaker::service
