// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/contact_ladder.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::post;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ContactLadderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsAtTheLowestRungThatHasAContact();
    void waitsWhileTheOperatorMayStillAnswer();
    void goesOnWhenEverythingCameBack();
    void goesOnWhenNobodyAnswers();
    void anAnswerStopsIt();
    void waitsTheSameTimeOnEachRung();
    void aLetterIsForWhatCannotBeMailed();
    void laterNoticesGoToAllRungsInUse();
};

namespace {

const Instant Start = *parseRfc3339(u"2026-01-01T00:00:00Z");
const LadderRules Rules{24h * 7, true};

std::vector<fleet::Contact> contacts(const QStringList& kinds)
{
    std::vector<fleet::Contact> all;
    for (const QString& kind : kinds)
        all.push_back({kind, kind + u"@member.example"_s, u"en"_s});
    return all;
}

RungNotice notice(const QString& rung, const QString& status, std::optional<Instant> sent = Start)
{
    return {rung, status, sent};
}

const std::vector<fleet::Contact> Three = contacts({u"abuse"_s, u"admin"_s, u"technical"_s});

} // namespace

void ContactLadderTest::beginsAtTheLowestRungThatHasAContact()
{
    QCOMPARE(rungsInUse(Three, {}), QStringList{u"technical"_s});
    QCOMPARE(rungsInUse(contacts({u"abuse"_s, u"admin"_s}), {}), QStringList{u"admin"_s});
    QVERIFY(rungsInUse({}, {}).isEmpty());
    QVERIFY(!nextRung(Three, {}, Rules, Start)); // nothing was said yet
}

void ContactLadderTest::waitsWhileTheOperatorMayStillAnswer()
{
    QVERIFY(!nextRung(Three, {notice(u"technical"_s, u"queued"_s, std::nullopt)}, Rules, Start + 24h * 30));
    QVERIFY(!nextRung(Three, {notice(u"technical"_s, u"sent"_s)}, Rules, Start + 24h * 7 - 1s));
    QVERIFY(!nextRung(Three, {notice(u"technical"_s, u"bounced"_s), notice(u"technical"_s, u"sent"_s)}, Rules,
                      Start + 1h));
}

void ContactLadderTest::goesOnWhenEverythingCameBack()
{
    QCOMPARE(nextRung(Three, {notice(u"technical"_s, u"bounced"_s)}, Rules, Start), u"admin"_s);
    QCOMPARE(nextRung(Three, {notice(u"technical"_s, u"failed"_s, std::nullopt)}, Rules, Start), u"admin"_s);
    QCOMPARE(nextRung(Three, {notice(u"technical"_s, u"bounced"_s), notice(u"admin"_s, u"failed"_s)}, Rules,
                      Start),
             u"abuse"_s);
}

void ContactLadderTest::goesOnWhenNobodyAnswers()
{
    QCOMPARE(nextRung(Three, {notice(u"technical"_s, u"sent"_s)}, Rules, Start + 24h * 7), u"admin"_s);
}

void ContactLadderTest::anAnswerStopsIt()
{
    QVERIFY(!nextRung(Three, {notice(u"technical"_s, u"answered"_s), notice(u"technical"_s, u"bounced"_s)},
                      Rules, Start + 24h * 30));
}

/// Reminders to a rung do not put off the next one.
void ContactLadderTest::waitsTheSameTimeOnEachRung()
{
    const std::vector<RungNotice> history{notice(u"technical"_s, u"sent"_s),
                                          notice(u"technical"_s, u"sent"_s, Start + 24h * 6)};
    QCOMPARE(nextRung(Three, history, Rules, Start + 24h * 7), u"admin"_s);
    const std::vector<RungNotice> two{notice(u"technical"_s, u"sent"_s),
                                      notice(u"admin"_s, u"sent"_s, Start + 24h * 7)};
    QVERIFY(!nextRung(Three, two, Rules, Start + 24h * 13));
    QCOMPARE(nextRung(Three, two, Rules, Start + 24h * 14), u"abuse"_s);
}

void ContactLadderTest::aLetterIsForWhatCannotBeMailed()
{
    const auto one = contacts({u"technical"_s});
    QCOMPARE(nextRung(one, {notice(u"technical"_s, u"bounced"_s)}, Rules, Start), QString(PostalRung));
    QVERIFY(!nextRung(one, {notice(u"technical"_s, u"sent"_s)}, Rules, Start + 24h * 30)); // it arrived
    QVERIFY(!nextRung(one, {notice(u"technical"_s, u"bounced"_s)}, {24h * 7, false}, Start));
    QVERIFY(!nextRung(one, {notice(u"technical"_s, u"bounced"_s), notice(PostalRung, u"printed"_s)}, Rules,
                      Start + 24h * 30)); // once
}

void ContactLadderTest::laterNoticesGoToAllRungsInUse()
{
    QCOMPARE(rungsInUse(Three, {notice(u"technical"_s, u"bounced"_s), notice(u"admin"_s, u"sent"_s)}),
             (QStringList{u"technical"_s, u"admin"_s}));
}

QTEST_GUILESS_MAIN(ContactLadderTest)
#include "tst_contact_ladder.moc"
