// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/schedule.h"
#include "core/post/without_addresses.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::post;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesDoubleUpToSixHours();
    void jitterComesFromTheKeyAlone();
    void theLastAttemptIsWhenTheTimeIsUp();
    void aRecipientGetsSoManyADay();
    void allTogetherGetSoManyAnHour();
    void addressesDoNotPass_data();
    void addressesDoNotPass();
};

namespace {
const Instant Start = *parseRfc3339(u"2026-01-01T00:00:00Z");
}

void ScheduleTest::pausesDoubleUpToSixHours()
{
    Duration before{0};
    for (int attempt = 1; attempt <= 40; ++attempt) {
        const Duration least =
            std::min<Duration>(FirstPause * (qint64(1) << std::min(attempt - 1, 20)), LongestPause);
        const Duration pause = *nextAttempt(u"k"_s, attempt, Start, Start, 24h * 365) - Start;
        QVERIFY(pause >= least && pause <= least + least / 4);
        QVERIFY(pause >= before || least == LongestPause);
        before = pause;
    }
}

void ScheduleTest::jitterComesFromTheKeyAlone()
{
    const auto at = [](const QString& key) { return *nextAttempt(key, 8, Start, Start, 24h * 5); };
    QVERIFY(at(u"a"_s) == at(u"a"_s));
    std::set<Instant> times;
    for (int i = 0; i < 100; ++i)
        times.insert(at(QString::number(i)));
    QVERIFY(times.size() > 50);
}

void ScheduleTest::theLastAttemptIsWhenTheTimeIsUp()
{
    QVERIFY(nextAttempt(u"k"_s, 30, Start, Start + 24h * 5 - 1min, 24h * 5) == Start + 24h * 5);
    QVERIFY(!nextAttempt(u"k"_s, 30, Start, Start + 24h * 5, 24h * 5));
    Instant now = Start;
    int attempts = 0;
    for (std::optional<Instant> next = Start; next;
         next = nextAttempt(u"k"_s, attempts, Start, now, 24h * 5)) {
        now = *next;
        QVERIFY(++attempts < 100);
    }
    QVERIFY(now == Start + 24h * 5);
    QVERIFY2(attempts > 15 && attempts < 35, qPrintable(QString::number(attempts)));
}

void ScheduleTest::aRecipientGetsSoManyADay()
{
    Allowance allowance({.perRecipient = 3}, {{7, 2}}, 0);
    QVERIFY(allowance.take(7, false));
    QVERIFY(!allowance.take(7, false));
    QVERIFY(allowance.take(7, true)); // staff must hear of all
    QVERIFY(allowance.take(8, false));
}

void ScheduleTest::allTogetherGetSoManyAnHour()
{
    Allowance allowance({.perHour = 2}, {}, 1);
    QVERIFY(allowance.take(1, false));
    QVERIFY(!allowance.take(2, false));
    Allowance free({}, {}, 1000);
    QVERIFY(free.take(1, false));
}

void ScheduleTest::addressesDoNotPass_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("in brackets") << u"550 <noc@a.example>: unknown"_s << u"550 <(address)>: unknown"_s;
    QTest::newRow("plain") << u"to noc@a.example refused"_s << u"to (address) refused"_s;
    QTest::newRow("rfc822;") << u"rfc822;noc+x@a.example"_s << u"rfc822;(address)"_s;
    QTest::newRow("two") << u"a@b,c@d"_s << u"(address),(address)"_s;
    QTest::newRow("a line break") << u"550 no\r\nX: y"_s << u"550 no X: y"_s;
    QTest::newRow("none") << u"550 mailbox full"_s << u"550 mailbox full"_s;
    QTest::newRow("quoted") << u"\"noc\"@a.example"_s << u"\"noc\"(address)"_s;
}

void ScheduleTest::addressesDoNotPass()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    QCOMPARE(withoutAddresses(said), kept);
    QVERIFY(withoutAddresses(said.repeated(1000)).size() <= 500);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
