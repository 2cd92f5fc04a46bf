// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contact_proof.h"
#include "core/service/contact_verification.h"
#include "core/service/delivery.h"
#include "core/service/mail_room.h"
#include "core/service/notice_service.h"
#include "core/store/contact_store.h"
#include "tests/post/smtp_ground.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Notices on their way: through whole cycles, a real SMTP server, and what comes back.
class DeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneOperatorWithManyCasGetsOneNotice();
    void whatIsGreylistedArrivesLater();
    void whatIsRefusedGoesToTheNextRungAndStaffHearOfIt();
    void aBounceGoesToTheNextRung();
    void anAnswerStopsTheLadderAndClosesNothing();
    void aVacationMessageIsNoAnswer();
    void mailIsReadOnce();
    void whatCannotBeMailedIsPrinted();
    void revocationNeedsAnAttemptThatStands();
    void aRecipientsRateHoldsBack();
    void contactsAreAskedAndKnownToWork();
    void contactDataIsNowhereButWhereItBelongs();

private:
    service::Config config(const ServiceFixture& fixture) const;
    std::unique_ptr<SmtpGround> m_ground;
};

namespace {

template <typename Value>
Value must(Expected<Value> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().toString()));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*value);
}

/// One operator's: the same contacts for all.
std::vector<fleet::DelegatedCa> fleetOf(int cas, const QStringList& kinds = {u"technical"_s})
{
    std::vector<fleet::DelegatedCa> fleet;
    for (int i = 0; i < cas; ++i) {
        fleet::DelegatedCa ca = aCa(u"alder-%1"_s.arg(i));
        ca.contacts.clear();
        for (const QString& kind : kinds)
            ca.contacts.push_back({kind, kind + u"@member.example"_s, u"en"_s});
        fleet.push_back(std::move(ca));
    }
    return fleet;
}

/// Good in hour 0, failed in all later ones.
void live(service::Cycle& cycle, const std::vector<fleet::DelegatedCa>& fleet, Instant start, int fromHour,
          int toHour, int step = 1)
{
    for (int hour = fromHour; hour <= toHour; hour += step) {
        const Instant at = start + 1h * hour;
        must(cycle.take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Failed)}, at));
    }
}

std::vector<store::StoredNotice> noticesTo(const service::Cycle& cycle, const QString& rung)
{
    auto all = must(store::NoticeStore(cycle.workspace().database).list());
    std::erase_if(all, [&](const store::StoredNotice& n) { return n.rung != rung; });
    return all;
}

QByteArray contentOf(const service::Cycle& cycle, qint64 id)
{
    return must(store::NoticeStore(cycle.workspace().database).get(id))->content;
}

/// A Maildir that messages are put into.
struct Inbox
{
    QTemporaryDir dir;
    int messages = 0;
    Inbox()
    {
        QDir(dir.path()).mkpath(u"new"_s);
        QDir(dir.path()).mkpath(u"cur"_s);
    }
    QString name() const { return u"maildir:"_s + dir.path(); }
    void put(const QByteArray& message)
    {
        QFile file(dir.filePath(u"new/%1"_s.arg(++messages)));
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
            qFatal("cannot write");
    }
};

QByteArray bounceOf(const store::StoredNotice& notice)
{
    return "From: MAILER-DAEMON@mail.example\nMessage-ID: <dsn-" + QByteArray::number(notice.id) +
           "@mail.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary=\"b\"\n\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nStatus: "
           "5.1.1\n"
           "Diagnostic-Code: smtp; 550 <technical@member.example> unknown\n\n"
           "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: " +
           notice.messageId.toUtf8() + "\n\n--b--\n";
}

QByteArray answerTo(const store::StoredNotice& notice, const QByteArray& headers = {})
{
    return "From: NOC <technical@member.example>\nMessage-ID: <re-" + QByteArray::number(notice.id) +
           "@member.example>\nSubject: Re: it\nIn-Reply-To: " + notice.messageId.toUtf8() + "\n" + headers +
           "\nWe are on it.\n";
}

} // namespace

void DeliveryTest::initTestCase()
{
    m_ground = std::make_unique<SmtpGround>(SmtpOptions{.auth = u"caretaker:secret"_s});
    qputenv("CARETAKER_SMTP_PASSWORD", "secret");
}

service::Config DeliveryTest::config(const ServiceFixture& fixture) const
{
    service::Config config = fixture.config();
    config.staff = QStringList{u"ops@nir.example"_s};
    if (m_ground->isThere()) {
        config.mail.method = u"smtp"_s;
        config.mail.port = m_ground->port();
        config.mail.caFile = m_ground->caFile();
        config.mail.user = u"caretaker"_s;
        config.mail.timeout = 10s;
    }
    return config;
}

namespace {

Expected<std::unique_ptr<service::Cycle>>
cycleWith(const service::Config& config, const std::vector<fleet::DelegatedCa>& fleet, Instant start)
{
    auto opened = must(service::Workspace::open(config, store::Database::Mode::Create));
    must(service::importCas(opened.database, fleet, {u"test"_s, start}));
    return service::Cycle::create(std::move(opened), start);
}

} // namespace

#define REQUIRE_SERVER()                                                                                     \
    if (!m_ground->isThere())                                                                                \
    QSKIP(SmtpGround::skipText())

void DeliveryTest::oneOperatorWithManyCasGetsOneNotice()
{
    REQUIRE_SERVER();
    const ServiceFixture fixture;
    const auto fleet = fleetOf(4);
    const auto cycle = must(cycleWith(config(fixture), fleet, fixture.start));
    const auto before = m_ground->messages().size();
    live(*cycle, fleet, fixture.start, 0, 60);
    const auto letters = noticesTo(*cycle, u"technical"_s);
    QCOMPARE(letters.size(), std::size_t(1));
    QCOMPARE(letters[0].status, u"sent"_s);
    QCOMPARE(must(store::NoticeStore(cycle->workspace().database).casesOf(letters[0].id)).size(),
             std::size_t(4));
    for (const fleet::DelegatedCa& ca : fleet) {
        const auto& c = cycle->cases()->of(ca.handle).front();
        const auto proof = must(service::contactProof(cycle->workspace().database, c.id.toString()));
        QCOMPARE(proof.attempts.size(), std::size_t(1));
    }
    QCOMPARE(noticesTo(*cycle, u"staff"_s).size(), std::size_t(1)); // the alert, too
    QCOMPARE(m_ground->messages().size(), before + 2);
}

void DeliveryTest::whatIsGreylistedArrivesLater()
{
    REQUIRE_SERVER();
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1);
    const auto cycle = must(cycleWith(config(fixture), fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 25); // the alert
    m_ground->script({u"451"_s, u"451"_s});
    live(*cycle, fleet, fixture.start, 26, 49);
    auto letters = noticesTo(*cycle, u"technical"_s);
    QCOMPARE(letters.size(), std::size_t(1));
    QCOMPARE(letters[0].status, u"retry"_s);
    QVERIFY(letters[0].error.startsWith("451"_L1) && !letters[0].error.contains(u'@'));
    live(*cycle, fleet, fixture.start, 50, 51);
    letters = noticesTo(*cycle, u"technical"_s);
    QCOMPARE(letters[0].status, u"sent"_s);
    QCOMPARE(letters[0].attempts, 3);
}

void DeliveryTest::whatIsRefusedGoesToTheNextRungAndStaffHearOfIt()
{
    REQUIRE_SERVER();
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1, {u"technical"_s, u"admin"_s});
    const auto cycle = must(cycleWith(config(fixture), fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 25);
    m_ground->script({u"550"_s});
    live(*cycle, fleet, fixture.start, 26, 50);
    QCOMPARE(noticesTo(*cycle, u"technical"_s).front().status, u"failed"_s);
    const auto admin = noticesTo(*cycle, u"admin"_s);
    QCOMPARE(admin.size(), std::size_t(1));
    QCOMPARE(admin[0].status, u"sent"_s);
    QCOMPARE(admin[0].kind, u"formal-notice"_s);
    const auto staff = noticesTo(*cycle, u"staff"_s);
    QCOMPARE(staff.back().kind, u"alert-delivery"_s);
    QCOMPARE(staff.back().status, u"sent"_s);
    live(*cycle, fleet, fixture.start, 51, 60);
    QCOMPARE(noticesTo(*cycle, u"staff"_s).size(), staff.size()); // once
}

void DeliveryTest::aBounceGoesToTheNextRung()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1, {u"technical"_s, u"admin"_s});
    Inbox inbox;
    service::Config settings = fixture.config();
    settings.mail.inbox = inbox.name(); // every round reads it
    const auto cycle = must(cycleWith(settings, fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 50);
    QVERIFY(noticesTo(*cycle, u"admin"_s).empty());
    inbox.put(bounceOf(noticesTo(*cycle, u"technical"_s).front()));
    live(*cycle, fleet, fixture.start, 51, 52);
    const auto technical = noticesTo(*cycle, u"technical"_s).front();
    QCOMPARE(technical.status, u"bounced"_s);
    QVERIFY(technical.error.contains("550"_L1) && !technical.error.contains(u'@'));
    QCOMPARE(noticesTo(*cycle, u"admin"_s).size(), std::size_t(1));
    QCOMPARE(noticesTo(*cycle, u"staff"_s).back().kind, u"alert-delivery"_s);
    const auto contact =
        must(store::ContactStore(cycle->workspace().database).byAddress(u"technical@member.example"_s));
    QVERIFY(contact && contact->bouncedAt);
}

void DeliveryTest::anAnswerStopsTheLadderAndClosesNothing()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1, {u"technical"_s, u"admin"_s});
    Inbox inbox;
    service::Config settings = fixture.config();
    settings.mail.inbox = inbox.name();
    const auto cycle = must(cycleWith(settings, fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 50);
    inbox.put(answerTo(noticesTo(*cycle, u"technical"_s).front()));
    live(*cycle, fleet, fixture.start, 51, 51 + 24 * 10, 5);
    const auto& c = cycle->cases()->of(fleet.front().handle).front();
    QVERIFY(c.isOpen() && c.acknowledged && c.noticeDelivered);
    QVERIFY(
        noticesTo(*cycle, u"admin"_s).empty()); // without the answer it would have been asked after a week
    QCOMPARE(noticesTo(*cycle, u"technical"_s).front().status, u"answered"_s);
}

void DeliveryTest::aVacationMessageIsNoAnswer()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1, {u"technical"_s, u"admin"_s});
    Inbox inbox;
    service::Config settings = fixture.config();
    settings.mail.inbox = inbox.name();
    const auto cycle = must(cycleWith(settings, fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 50);
    inbox.put(answerTo(noticesTo(*cycle, u"technical"_s).front(), "Auto-Submitted: auto-replied\n"));
    live(*cycle, fleet, fixture.start, 51, 51 + 24 * 8, 5);
    const auto& c = cycle->cases()->of(fleet.front().handle).front();
    QVERIFY(!c.acknowledged);
    QVERIFY(!noticesTo(*cycle, u"admin"_s).empty());
}

void DeliveryTest::mailIsReadOnce()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1);
    auto cycle = must(cycleWith(fixture.config(), fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 50);
    Inbox inbox;
    const auto notice = noticesTo(*cycle, u"technical"_s).front();
    inbox.put(answerTo(notice));
    inbox.put(answerTo(notice)); // the same message in two folders
    inbox.put("nothing of ours");
    const service::Workspace workspace = cycle->workspace();
    cycle.reset(); // lets go of the lock
    const Instant later = fixture.start + 51h;
    const auto first = must(service::receiveMail(workspace, inbox.name(), later));
    QCOMPARE(first.read, 2);
    QCOMPARE(first.answers, 1);
    QCOMPARE(first.unknown, 1);
    const auto again = must(service::receiveMail(workspace, inbox.name(), later));
    QCOMPARE(again.read, 0);
    QVERIFY(!service::receiveMail(workspace, u"imap:x"_s, later));
}

void DeliveryTest::whatCannotBeMailedIsPrinted()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1);
    Inbox inbox;
    service::Config settings = fixture.config();
    settings.mail.inbox = inbox.name();
    const auto cycle = must(cycleWith(settings, fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 50);
    inbox.put(bounceOf(noticesTo(*cycle, u"technical"_s).front()));
    live(*cycle, fleet, fixture.start, 51, 52);
    const auto letters = noticesTo(*cycle, u"postal"_s);
    QCOMPARE(letters.size(), std::size_t(1));
    if (letters[0].status == "retry"_L1)
        QSKIP(qPrintable(letters[0].error));
    QCOMPARE(letters[0].status, u"printed"_s);
    QFile pdf(letters[0].place);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QVERIFY(contentOf(*cycle, letters[0].id).contains("<html"));
}

void DeliveryTest::revocationNeedsAnAttemptThatStands()
{
    service::ContactProof proof{u"C-1"_s, {}};
    const auto contacts = fleetOf(1, {u"technical"_s, u"admin"_s}).front().contacts;
    const auto with = [&](const QString& rung, const QString& status) {
        store::StoredNotice notice{.ca = CaHandle::fromString(u"alder"_s), .createdAt = {}};
        notice.rung = rung;
        notice.status = status;
        proof.attempts.push_back({notice, {}});
        return service::attemptsIn(proof, contacts);
    };
    QVERIFY(with(u"technical"_s, u"queued"_s).standing == 0);
    QVERIFY(with(u"technical"_s, u"bounced"_s).lost == 1);
    QVERIFY(!with(u"technical"_s, u"failed"_s).exhausted);
    QVERIFY(with(u"admin"_s, u"bounced"_s).exhausted);
    QVERIFY(with(u"admin"_s, u"answered"_s).standing == 1);
}

void DeliveryTest::aRecipientsRateHoldsBack()
{
    REQUIRE_SERVER();
    const ServiceFixture fixture;
    service::Config settings = config(fixture);
    settings.mail.perRecipient = 2;
    auto workspace = must(service::Workspace::open(settings, store::Database::Mode::Create));
    auto transaction = must(store::Transaction::begin(workspace.database));
    for (int i = 0; i < 5; ++i) {
        store::StoredNotice notice{.key = QString::number(i),
                                   .ca = CaHandle::fromString(u"alder"_s),
                                   .kind = u"reminder"_s,
                                   .recipient = u"noc@member.example"_s,
                                   .createdAt = fixture.start};
        notice.content = "Subject: x\r\n\r\n";
        notice.rung = u"technical"_s;
        must(store::NoticeStore(workspace.database).queue(transaction, notice, u"test"_s));
    }
    must(transaction.commit());
    const auto now = must(service::deliver(workspace.database, settings, fixture.start));
    QVERIFY(now.sent == 2 && now.waiting == 3);
    QCOMPARE(must(service::deliver(workspace.database, settings, fixture.start + 1h)).sent, 0);
    QCOMPARE(must(service::deliver(workspace.database, settings, fixture.start + 25h)).sent, 2);
}

void DeliveryTest::contactsAreAskedAndKnownToWork()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(2, {u"technical"_s, u"admin"_s});
    auto workspace = must(fixture.workspace());
    must(service::importCas(workspace.database, fleet, {u"test"_s, fixture.start}));
    QCOMPARE(must(service::verifyContacts(workspace, std::nullopt, false, fixture.start)), 2);
    QCOMPARE(must(service::verifyContacts(workspace, std::nullopt, true, fixture.start + 24h)),
             0); // just asked
    Inbox inbox;
    const auto asked = must(store::NoticeStore(workspace.database).list({.kind = u"contact-verification"_s}));
    QCOMPARE(asked.size(), std::size_t(2));
    inbox.put(answerTo(asked[0]));
    inbox.put(bounceOf(asked[1]));
    must(service::receiveMail(workspace, inbox.name(), fixture.start + 48h));
    const auto figures = must(service::contactFigures(workspace, fixture.start + 48h));
    QVERIFY(figures.all == 2 && figures.verified == 1 && figures.bounced == 1 && figures.withoutAny == 0);
    const auto quarterLater = must(service::contactFigures(workspace, fixture.start + 24h * 100));
    QCOMPARE(quarterLater.verified, 0); // an answer counts for a quarter
    QCOMPARE(must(service::contacts(workspace, fleet[0].handle)).size(), std::size_t(2));
}

/// Addresses are in the fleet, in the table of contacts, and in messages; not in decisions, replies, or
/// exports.
void DeliveryTest::contactDataIsNowhereButWhereItBelongs()
{
    const ServiceFixture fixture;
    const auto fleet = fleetOf(1, {u"technical"_s, u"admin"_s});
    Inbox inbox;
    service::Config settings = config(fixture);
    settings.mail.inbox = inbox.name();
    const auto cycle = must(cycleWith(settings, fleet, fixture.start));
    live(*cycle, fleet, fixture.start, 0, 25);
    if (m_ground->isThere())
        m_ground->script({u"451"_s});
    live(*cycle, fleet, fixture.start, 26, 51);
    inbox.put(bounceOf(noticesTo(*cycle, u"technical"_s).front()));
    live(*cycle, fleet, fixture.start, 52, 54);
    const store::Database database = cycle->workspace().database;
    for (const store::AuditEntry& entry : must(store::AuditChain(database).exportSince(0)))
        if (!entry.kind.startsWith("fleet."_L1))
            QVERIFY2(!entry.payload.contains("member.example"), entry.payload.constData());
    const store::NoticeStore store(database);
    for (const store::StoredNotice& notice : must(store.list())) {
        QVERIFY(!notice.key.contains("member.example"_L1) && !notice.error.contains("member.example"_L1));
        QVERIFY(!QJsonDocument(service::toJson(notice, false)).toJson().contains("member.example"));
        for (const store::NoticeEvent& event : must(store.eventsOf(notice.id)))
            QVERIFY2(!event.reply.contains("member.example"_L1), qPrintable(event.reply));
    }
    const auto& c = cycle->cases()->of(fleet.front().handle).front();
    const auto proof = must(service::contactProof(database, c.id.toString()));
    QVERIFY(!service::textOf(proof, false).join(u'\n').contains("member.example"_L1));
    QVERIFY(!QJsonDocument(service::toJson(proof, false)).toJson().contains("member.example"));
    QVERIFY(service::textOf(proof, true).join(u'\n').contains("technical@member.example"_L1));
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
