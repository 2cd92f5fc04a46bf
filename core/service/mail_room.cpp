// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mail_room.h"

#include "core/post/incoming.h"
#include "core/post/mailbox.h"
#include "core/service/contact_verification.h"
#include "core/store/contact_store.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using post::Incoming;

namespace {

/// One run over a mailbox.
class MailRun
{
public:
    MailRun(const Workspace& workspace, CaseService& cases, Instant now)
        : m_database(workspace.database), m_cases(cases), m_now(now)
    {
    }
    Expected<ReceiveReport> read(const post::MailboxName& mailbox);

private:
    bool wants(const QString& source);
    bool take(const post::MailSource& mail);
    Expected<void> read(const post::MailSource& mail);
    Expected<std::optional<store::StoredNotice>> noticeOf(const Incoming& incoming) const;
    Expected<void> note(const Incoming& incoming, const std::optional<store::StoredNotice>& notice,
                        const QString& source);
    Expected<void> noteIn(store::Transaction& transaction, const Incoming& incoming,
                          const store::StoredNotice& notice);
    Expected<void> tellCases(const store::StoredNotice& notice);
    void count(const Incoming& incoming, bool ours);

    store::Database m_database;
    CaseService& m_cases;
    Instant m_now;
    ReceiveReport m_report;
    std::optional<Error> m_error;
};

bool MailRun::wants(const QString& source)
{
    const auto known = store::MailReadStore(m_database).isSourceRead(source);
    if (!known)
        m_error = known.error();
    return known && !*known;
}

bool MailRun::take(const post::MailSource& mail)
{
    m_report.more = m_report.read >= MostReceived;
    if (m_report.more || m_error)
        return false;
    if (const auto read = this->read(mail); !read)
        m_error = read.error();
    return !m_error;
}

Expected<void> MailRun::read(const post::MailSource& mail)
{
    const Incoming nothing{.id = u"sha256:"_s + sha256Of(mail.bytes).toHex(), .refersTo = {}};
    const auto parsed = post::readIncoming(mail.bytes);
    const Incoming& incoming = parsed ? *parsed : nothing;
    const auto known = store::MailReadStore(m_database).isRead(incoming.id);
    if (!known)
        return unexpected(known.error());
    if (*known)
        return {};
    const auto notice = noticeOf(incoming);
    if (!notice)
        return unexpected(notice.error());
    ++m_report.read;
    count(incoming, notice->has_value());
    // The cases first: an answer whose case was not told, for a kill, is read again; told twice, the second
    // time is none.
    if (*notice && incoming.kind == Incoming::Kind::Reply)
        if (auto told = tellCases(**notice); !told)
            return told;
    return note(incoming, *notice, mail.name);
}

/// By our Message-ID; else by the case in the subject, whose last notice it is then.
Expected<std::optional<store::StoredNotice>> MailRun::noticeOf(const Incoming& incoming) const
{
    const store::NoticeStore store(m_database);
    for (const QString& id : incoming.refersTo) {
        auto found = store.byMessageId(id);
        if (!found || *found)
            return found;
    }
    if (incoming.caseId.isEmpty() || incoming.kind != Incoming::Kind::Reply)
        return std::optional<store::StoredNotice>();
    return store.list({.caseId = incoming.caseId, .ca = incoming.ca})
        .map([](const std::vector<store::StoredNotice>& notices) {
            std::optional<store::StoredNotice> last;
            for (const store::StoredNotice& notice : notices)
                if (notice.sentAt && !notice.kind.startsWith("alert"_L1))
                    last = notice;
            return last;
        });
}

void MailRun::count(const Incoming& incoming, bool ours)
{
    if (!ours)
        ++m_report.unknown;
    else if (incoming.kind == Incoming::Kind::Bounce)
        ++m_report.bounces;
    else if (incoming.kind == Incoming::Kind::Reply)
        ++m_report.answers;
    else
        ++m_report.automatic;
}

Expected<void> MailRun::tellCases(const store::StoredNotice& notice)
{
    if (notice.kind.startsWith("alert"_L1))
        return {}; // our own people
    const auto cases = store::NoticeStore(m_database).casesOf(notice.id);
    if (!cases)
        return unexpected(cases.error());
    for (const store::NoticeCase& one : *cases)
        if (const auto told = m_cases.operatorAnswered(one.caseId, notice.id, m_now); !told)
            return unexpected(told.error());
    return {};
}

Expected<void> MailRun::noteIn(store::Transaction& transaction, const Incoming& incoming,
                               const store::StoredNotice& notice)
{
    store::NoticeStore notices(m_database);
    store::ContactStore contacts(m_database);
    const store::Author author{store::PolicyActor, m_now};
    const bool isOut = notice.status == "sent"_L1;
    if (incoming.kind == Incoming::Kind::Bounce)
        return isOut ? notices.change(transaction, notice.id, u"bounced"_s, incoming.diagnostic, author)
                           .and_then([&] { return contacts.setBounced(transaction, notice.id, m_now); })
                     : Expected<void>();
    if (incoming.kind != Incoming::Kind::Reply)
        return notices.note(transaction, notice.id,
                            {m_now, post::toString(incoming.kind), incoming.diagnostic});
    const bool first = isOut || notice.status == "printed"_L1 || notice.status == "bounced"_L1;
    const auto changed = first ? notices.change(transaction, notice.id, u"answered"_s, {}, author)
                               : notices.note(transaction, notice.id, {m_now, u"answered"_s, {}});
    const bool verified = notice.kind == VerificationKind;
    return changed.and_then([&] { return contacts.setAnswered(transaction, notice.id, verified, m_now); });
}

Expected<void> MailRun::note(const Incoming& incoming, const std::optional<store::StoredNotice>& notice,
                             const QString& source)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return unexpected(transaction.error());
    if (notice)
        if (auto noted = noteIn(*transaction, incoming, *notice); !noted)
            return noted;
    return store::MailReadStore(m_database)
        .add(*transaction, {incoming.id, m_now, source, post::toString(incoming.kind),
                            notice ? std::optional(notice->id) : std::nullopt})
        .and_then([&] { return transaction->commit(); });
}

Expected<ReceiveReport> MailRun::read(const post::MailboxName& mailbox)
{
    const auto done =
        post::readMailbox(mailbox, {[this](const QString& source) { return wants(source); },
                                    [this](const post::MailSource& mail) { return take(mail); }});
    if (!done || m_error)
        return unexpected(!done ? done.error() : *m_error);
    return m_report;
}

} // namespace

QJsonObject toJson(const ReceiveReport& report)
{
    return {{u"read"_s, report.read},       {u"bounces"_s, report.bounces},
            {u"answers"_s, report.answers}, {u"automatic"_s, report.automatic},
            {u"unknown"_s, report.unknown}, {u"more"_s, report.more}};
}

Expected<ReceiveReport> receiveMail(const Workspace& workspace, CaseService& cases, const QString& mailbox,
                                    Instant now)
{
    const auto name = post::MailboxName::fromString(mailbox);
    if (!name)
        return unexpected(
            Error::badInput(u"is no mailbox"_s, mailbox, u"\"maildir:FOLDER\" or \"mbox:FILE\""_s));
    return MailRun(workspace, cases, now).read(*name);
}

Expected<ReceiveReport> receiveMail(const Workspace& workspace, const QString& mailbox, Instant now)
{
    auto cases = CaseService::openForActing(workspace, now);
    return cases ? receiveMail(workspace, *cases, mailbox, now) : unexpected(cases.error());
}

} // namespace caretaker::service
