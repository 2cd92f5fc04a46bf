// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_desk.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Notices through whole cycles: said once, to the right people, whatever is repeated or fails.
class NoticeDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadCaGetsOneAlertAndOneFormalNotice();
    void aNoticeThatCannotBeWrittenWaitsAndIsSentLater();
    void aCaWithoutContactsLeavesItsNoticeDue();
    void aRevocationIsNotProposedOnOneVantagesWord();

private:
    static void live(service::Cycle& cycle, const std::vector<fleet::DelegatedCa>& fleet, Instant start,
                     int fromHour, int toHour, const QStringList& vantages = {u"a"_s}, int step = 1);
    static QStringList mails(const ServiceFixture& fixture)
    {
        return QDir(fixture.dir.filePath(u"outbox"_s)).entryList({u"*.eml"_s});
    }
};

/// Good in hour 0, failed in all later ones.
void NoticeDeskTest::live(service::Cycle& cycle, const std::vector<fleet::DelegatedCa>& fleet, Instant start,
                          int fromHour, int toHour, const QStringList& vantages, int step)
{
    for (int hour = fromHour; hour <= toHour; hour += step) {
        const Instant at = start + 1h * hour;
        std::vector<observe::RoundResult> looks;
        for (const QString& vantage : vantages)
            looks.push_back(lookAt(fleet, vantage, at, hour == 0 ? Sees::Good : Sees::Failed));
        const auto report = cycle.take(looks, at);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
    }
}

void NoticeDeskTest::aDeadCaGetsOneAlertAndOneFormalNotice()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    live(**cycle, fleet, fixture.start, 0, 25); // dead in hour 25
    QCOMPARE(mails(fixture).size(), 1);
    QVERIFY(mails(fixture).first().contains("alert"_L1));
    live(**cycle, fleet, fixture.start, 26, 48);
    QCOMPARE(mails(fixture).size(), 1);
    live(**cycle, fleet, fixture.start, 49, 72); // formal notice 24 h after detection
    QCOMPARE(mails(fixture).size(), 2);
    QVERIFY(mails(fixture).last().contains("formal-notice"_L1));
}

void NoticeDeskTest::aNoticeThatCannotBeWrittenWaitsAndIsSentLater()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    QFile blocker(fixture.dir.filePath(u"outbox"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    live(**cycle, fleet, fixture.start, 0, 26);
    const store::NoticeStore notices((*cycle)->workspace().database);
    QCOMPARE(notices.queued()->size(), std::size_t(1));
    QVERIFY(!notices.queued()->front().error.isEmpty());
    QVERIFY(blocker.remove());
    live(**cycle, fleet, fixture.start, 27, 27);
    QVERIFY(notices.queued()->empty());
    QCOMPARE(mails(fixture).size(), 1);
}

void NoticeDeskTest::aCaWithoutContactsLeavesItsNoticeDue()
{
    const ServiceFixture fixture;
    std::vector fleet{aCa(u"alder"_s)};
    fleet.front().contacts.clear();
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    live(**cycle, fleet, fixture.start, 0, 60);
    const auto& cases = (*cycle)->cases()->of(fleet.front().handle);
    QCOMPARE(cases.size(), std::size_t(1));
    QVERIFY(cases.front().statusOf(u"notify") == enforcement::StepStatus::Due);
    QVERIFY(!cases.front().firstNoticeSent.has_value());
}

void NoticeDeskTest::aRevocationIsNotProposedOnOneVantagesWord()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    // Dead 24 h after hour 5, first notice a day later, revocation due 90 days after that: before hour 2250.
    // One vantage only.
    live(**cycle, fleet, fixture.start, 0, 2250, {u"a"_s},
         5); // at most 6 h apart: longer gaps would not count
    const auto& alone = (*cycle)->cases()->of(fleet.front().handle).front();
    QVERIFY(alone.statusOf(u"revoke") == enforcement::StepStatus::Blocked);
    live(**cycle, fleet, fixture.start, 2251, 2252, {u"a"_s, u"b"_s}); // a second one agrees
    const auto& agreed = (*cycle)->cases()->of(fleet.front().handle).front();
    QVERIFY(agreed.statusOf(u"revoke") == enforcement::StepStatus::Proposed);
}

QTEST_GUILESS_MAIN(NoticeDeskTest)
#include "tst_notice_desk.moc"
