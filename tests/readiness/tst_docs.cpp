// SPDX-License-Identifier: GPL-3.0-or-later
//
// docs/readiness/ describes every test and every tag that the tables have, and no others.
#include "core/readiness/test_case.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace caretaker::readiness;
using namespace Qt::StringLiterals;

namespace {

QString pageOf(const QString& group)
{
    QFile file(QStringLiteral(CARETAKER_SOURCE_DIR) + u"/docs/readiness/%1.md"_s.arg(group.toLower()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text below each "## TEST-01: objective", by that line.
QMap<QString, QString> sectionsOf(const QString& page)
{
    QMap<QString, QString> sections;
    const QStringList parts = page.split(u"\n## "_s).mid(1);
    for (const QString& part : parts)
        sections.insert(part.section(u'\n', 0, 0), part.section(u'\n', 1));
    return sections;
}

/// "TAG level" of the rows of outcome tables.
QStringList rowsOf(const QString& section)
{
    static const QRegularExpression row(u"^\\| *`([A-Z][A-Z0-9_]+)` *\\| *([a-z]+) *\\|"_s,
                                        QRegularExpression::MultilineOption);
    QStringList rows;
    auto matches = row.globalMatch(section);
    while (matches.hasNext()) {
        const auto match = matches.next();
        rows << match.captured(1) + u' ' + match.captured(2);
    }
    rows.sort();
    return rows;
}

QStringList tagsOf(const TestCase& test)
{
    QStringList tags;
    for (const TagInfo& info : tagCatalogue())
        if (info.tests.contains(test.id))
            tags << info.name + u' ' + caretaker::toString(info.level);
    tags.sort();
    return tags;
}

} // namespace

class TestDocs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTestIsDescribed_data();
    void everyTestIsDescribed();
    void nothingElseIsDescribed();
};

void TestDocs::everyTestIsDescribed_data()
{
    QTest::addColumn<QString>("id");
    for (const TestCase& test : testCases())
        QTest::newRow(qPrintable(test.id)) << test.id;
}

void TestDocs::everyTestIsDescribed()
{
    QFETCH(QString, id);
    const TestCase& test = *findTest(id);
    const auto sections = sectionsOf(pageOf(test.group()));
    const QString heading = u"%1: %2"_s.arg(test.id, test.objective);
    QVERIFY2(sections.contains(heading), qPrintable(u"no section \"## %1\""_s.arg(heading)));
    QCOMPARE(rowsOf(sections.value(heading)), tagsOf(test));
}

void TestDocs::nothingElseIsDescribed()
{
    for (const Group& group : groups()) {
        const auto sections = sectionsOf(pageOf(group.id));
        for (auto it = sections.begin(); it != sections.end(); ++it)
            QVERIFY2(findTest(it.key().section(u':', 0, 0)), qPrintable(group.id + u": "_s + it.key()));
    }
}

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
