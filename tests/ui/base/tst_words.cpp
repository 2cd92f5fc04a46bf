// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"

#include <QApplication>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyLanguage(u"en"_s); }
    void timesAreRelativeToNow();
    void arabicTurnsTheWindowRound();
    void whatIsNoStateIsLeftAsItIs();
    void anErrorSaysWhatWhereAndWhatToDo();
};

void TestWords::timesAreRelativeToNow()
{
    const Instant now{1'800'000'000s};
    QCOMPARE(relativeText(now - 30s, now), u"now"_s);
    QCOMPARE(relativeText(now - 72h, now), u"3 days ago"_s);
    QCOMPARE(relativeText(now + 5h, now), u"in 5 hours"_s);
}

void TestWords::arabicTurnsTheWindowRound()
{
    applyLanguage(u"ar"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    applyLanguage(u"ja"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(spoken().name(), u"ja"_s);
}

void TestWords::whatIsNoStateIsLeftAsItIs()
{
    QCOMPARE(wordForState(u"dead"_s), u"dead"_s);
    QCOMPARE(wordForState(u"what is that"_s), u"what is that"_s);
}

void TestWords::anErrorSaysWhatWhereAndWhatToDo()
{
    QCOMPARE(textOf(Error::failed(u"no"_s, u"there"_s, u"try"_s)), u"no\nthere\ntry"_s);
    QCOMPARE(textOf(Error::refused(u"no"_s)), u"no"_s);
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
