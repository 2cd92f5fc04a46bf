// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of tests, tags and numbers hang together.
#include "core/readiness/test_case.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caretaker::readiness;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTestHasAnIdOfAKnownGroupOnce();
    void testsNeedOnlyTestsBeforeThem();
    void everyTagIsSaidByTestsThatThereAre();
    void everyPlaceholderHasAKnownKind();
    void everyTagFromNoticeOnSaysWhatToFix();
};

void TestCatalogue::everyTestHasAnIdOfAKnownGroupOnce()
{
    QSet<QString> ids, known;
    for (const Group& group : groups())
        known.insert(group.id);
    for (const TestCase& test : testCases()) {
        QVERIFY2(known.contains(test.group()), qPrintable(test.id));
        QVERIFY2(!ids.contains(test.id), qPrintable(test.id));
        QVERIFY2(!test.objective.isEmpty() && !test.clause.isEmpty() && test.run, qPrintable(test.id));
        ids.insert(test.id);
    }
}

void TestCatalogue::testsNeedOnlyTestsBeforeThem()
{
    QSet<QString> before;
    for (const TestCase& test : testCases()) {
        for (const Need& need : test.needs)
            if (const auto* id = std::get_if<QString>(&need))
                QVERIFY2(before.contains(*id), qPrintable(test.id + u" needs "_s + *id));
        before.insert(test.id);
    }
}

void TestCatalogue::everyTagIsSaidByTestsThatThereAre()
{
    for (const TagInfo& info : tagCatalogue()) {
        QVERIFY2(!info.tests.isEmpty(), qPrintable(info.name));
        for (const QString& id : info.tests) {
            QVERIFY2(findTest(id), qPrintable(info.name + u": "_s + id));
            QVERIFY2(info.name.startsWith(id.section(u'-', 0, 0) + u'_'), qPrintable(info.name));
        }
        QVERIFY(tagFromString(info.name) == info.tag);
    }
}

void TestCatalogue::everyPlaceholderHasAKnownKind()
{
    static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
    static const QRegularExpression good(u"^[a-z_0-9]+(:(time|duration|ms|percent|bytes))?$"_s);
    for (const TagInfo& info : tagCatalogue()) {
        auto matches = placeholder.globalMatch(info.text);
        while (matches.hasNext()) {
            const QString inner = matches.next().captured(1);
            QVERIFY2(good.match(inner).hasMatch(), qPrintable(info.name + u": "_s + inner));
        }
        QVERIFY2(!info.text.endsWith(u'.') && !info.remedy.endsWith(u'.'), qPrintable(info.name));
    }
}

void TestCatalogue::everyTagFromNoticeOnSaysWhatToFix()
{
    for (const TagInfo& info : tagCatalogue())
        QVERIFY2(info.level == Level::Info || !info.remedy.isEmpty(), qPrintable(info.name));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
