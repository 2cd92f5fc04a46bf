// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/expected.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

Expected<int> half(int n)
{
    if (n % 2 != 0)
        return unexpected(Error::badInput(u"an odd number"_s, u"numbers.txt:3"_s));
    return n / 2;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodesAreThoseOfTheCommandLine()
    {
        QCOMPARE(Error::usage(u"x"_s).exitCode(), 2);
        QCOMPARE(Error::badInput(u"x"_s).exitCode(), 3);
        QCOMPARE(Error::failed(u"x"_s).exitCode(), 4);
        QCOMPARE(Error::refused(u"x"_s).exitCode(), 5);
    }

    void textSaysWhereWhatAndWhatToDo()
    {
        QCOMPARE(Error::failed(u"cannot open"_s).toString(), u"cannot open"_s);
        QCOMPARE(Error::failed(u"cannot open"_s, u"a.db"_s).toString(), u"a.db: cannot open"_s);
        QCOMPARE(Error::failed(u"cannot open"_s, u"a.db"_s, u"check its owner"_s).toString(),
                 u"a.db: cannot open (check its owner)"_s);
        QCOMPARE(Error::failed(u"cannot open"_s, {}, u"try again"_s).toString(),
                 u"cannot open (try again)"_s);
    }

    void textIsNotRewrittenByPlaceholders()
    {
        QCOMPARE(Error::failed(u"100%1"_s, u"%2"_s, u"%1"_s).toString(), u"%2: 100%1 (%1)"_s);
    }

    void expectedCarriesTheValueOrTheError()
    {
        QCOMPARE(half(4).value(), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error(), Error::badInput(u"an odd number"_s, u"numbers.txt:3"_s));
        QCOMPARE(half(8).and_then(half).and_then(half).value(), 1);
        QVERIFY(!half(6).and_then(half));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
