// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

class TestTextWidth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsColumnsAndNotCharacters()
    {
        QCOMPARE(textWidth(u"abc"_s), 3);
        QCOMPARE(textWidth(u"日本"_s), 4);
        QCOMPARE(textWidth(u"e\u0301"_s), 1);
    }

    void wrapsAtSpacesAndIndentsWhatGoesOn()
    {
        QCOMPARE(wrappedToWidth(u"  one two three four"_s, 12, 4),
                 QStringList({u"  one two"_s, u"    three"_s, u"    four"_s}));
        QCOMPARE(wrappedToWidth(u"short"_s, 12, 4), QStringList{u"short"_s});
    }

    void neverCutsAWord()
    {
        QCOMPARE(wrappedToWidth(u"  see rsync://a.very.long.name/module/file now"_s, 16, 4),
                 QStringList({u"  see"_s, u"    rsync://a.very.long.name/module/file"_s, u"    now"_s}));
        QCOMPARE(wrappedToWidth(u"unbreakable"_s, 5, 2), QStringList{u"unbreakable"_s});
    }

    void wideCharactersCountTwice()
    {
        QCOMPARE(wrappedToWidth(u"日本 日本 日本"_s, 9, 0), QStringList({u"日本 日本"_s, u"日本"_s}));
    }

    void linesFit()
    {
        const QString text = u"    do: Have the CA publish exactly what its manifest lists, in one step."_s;
        for (int columns = 30; columns < 90; ++columns) {
            const QStringList lines = wrappedToWidth(text, columns, 8);
            for (const QString& line : lines)
                QVERIFY(textWidth(line) <= columns);
            QCOMPARE(lines.join(u' ').simplified(), text.simplified());
        }
    }
};

QTEST_GUILESS_MAIN(TestTextWidth)
#include "tst_text_width.moc"
