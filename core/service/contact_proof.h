// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proof of reasonable efforts (requirements G-6): who of an operator's side was written to in a case, when,
// and what came of it. A page of the case: `case show` prints it, a case bundle holds it, and suspension and
// revocation need it (core/enforcement). Contacts by their role and number; addresses only when asked for.
#pragma once

#include "core/enforcement/decide.h"
#include "core/store/notice_store.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::service {

struct ContactAttempt
{
    store::StoredNotice notice; ///< without its content
    std::vector<store::NoticeEvent> events;
};

struct ContactProof
{
    QString caseId;
    std::vector<ContactAttempt> attempts; ///< oldest first; without those to staff
};

Expected<ContactProof> contactProof(const store::Database& database, const QString& caseId);

/// What core/enforcement asks of it.
enforcement::ContactAttempts attemptsIn(const ContactProof& proof,
                                        const std::vector<fleet::Contact>& contacts);

/// English; one line an attempt, with what happened to it. One line for none.
QStringList textOf(const ContactProof& proof, bool withContacts);
/// {"schema":"caretaker/contact-proof/1","case","attempts":[{"notice","kind","rung","contact","language",
/// "status","created","events":[{"at","what","reply"}]}]}; "address" only with contacts.
QJsonObject toJson(const ContactProof& proof, bool withContacts);

} // namespace caretaker::service
