// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/notice/clean_text.h"
#include "core/notice/reflow.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;

class ReflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAndWrapsParagraphs() { QCOMPARE(reflow(u"a bb\nccc dddd\n"_s, 8), u"a bb ccc\ndddd\n"_s); }
    void blankLinesPartBlocksOnce() { QCOMPARE(reflow(u"\n\na\n\n\n\nb\n\n"_s, 8), u"a\n\nb\n"_s); }
    void headingKeepsItsRule() { QCOMPARE(reflow(u"Head\n----\nbody"_s, 8), u"Head\n----\nbody\n"_s); }
    void listItemsHang()
    {
        QCOMPARE(reflow(u"- aaa bbb\n- c\n"_s, 6), u"- aaa\n  bbb\n- c\n"_s);
        QCOMPARE(reflow(u" 1. aaa bbb\n    ccc\n"_s, 12), u" 1. aaa bbb\n    ccc\n"_s);
    }
    void ladderRowsStayApart()
    {
        QCOMPARE(reflow(u"    [ ok ] DNS\n    [FAIL] TLS: too long\n"_s, 19),
                 u"    [ ok ] DNS\n    [FAIL] TLS: too\n           long\n"_s);
    }
    void commandsContinueForAShell()
    {
        QCOMPARE(reflow(u"    $ curl -v --max-time 30 https://a.example/\n"_s, 30),
                 u"    $ curl -v --max-time 30 \\\n        https://a.example/\n"_s);
    }
    void neverBreaksAWord()
    {
        const QString uri = u"https://a.example/"_s + QString(100, u'x');
        QCOMPARE(reflow(u"see "_s + uri + u" there"_s, 20), u"see\n"_s + uri + u"\nthere\n"_s);
    }
    void ruleIsAsWideAsItsHeading()
    {
        QCOMPARE(reflow(u"Überschrift\n----\nx"_s, 40), u"Überschrift\n-----------\nx\n"_s);
    }
    void chineseAndJapaneseBreakBetweenCharacters()
    {
        QCOMPARE(reflow(u"証明書の更新。"_s, 8), u"証明書の\n更新。\n"_s);
        QCOMPARE(reflow(u"更新。"_s, 4), u"更\n新。\n"_s); // never a full stop at the start of a line
        QCOMPARE(reflow(u"更新\n証明"_s, 20), u"更新証明\n"_s);
    }
    void tableRowsStayApart()
    {
        QCOMPARE(reflow(u"  | a  | b | c d\n  | aa | b | e\n"_s, 20),
                 u"  | a  | b | c d\n  | aa | b | e\n"_s);
    }
    void wideCharactersCountTwice() { QCOMPARE(reflow(u"日本 日本 日本"_s, 9), u"日本 日本\n日本\n"_s); }
    void emptyStaysEmpty() { QCOMPARE(reflow(u"\n \n"_s, 9), QString()); }
    void cleanTextIsOneBoundedLine()
    {
        QCOMPARE(cleanText(u" a\r\n b\u2028c\x07 \u202E d "_s), u"a b c d"_s);
        const QString cut = cleanText(QString(1'000'000, u'x'));
        QCOMPARE(cut.size(), LongestQuotedText);
        QVERIFY(cut.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(ReflowTest)
#include "tst_reflow.moc"
