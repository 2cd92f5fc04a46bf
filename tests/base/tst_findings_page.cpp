// SPDX-License-Identifier: GPL-3.0-or-later
//
// docs/findings.md says what the catalogue says; and every finding has a text, a test, and something that
// raises it. To write the page anew: `caretaker explain --markdown > docs/findings.md`.
#include "core/base/finding.h"
#include "core/base/findings_page.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(CARETAKER_SOURCE_DIR);

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Names that look like a finding's in the sources of this folder, comments included.
QSet<QString> namesIn(const QString& folder, const QStringList& except = {})
{
    static const QRegularExpression Name(u"\\b[A-Z]+(?:_[A-Z0-9]+)+\\b"_s);
    QSet<QString> names;
    QDirIterator files(Root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (except.contains(files.fileName()))
            continue;
        auto matches = Name.globalMatch(read(path));
        while (matches.hasNext())
            names.insert(matches.next().captured());
    }
    return names;
}

/// One line each, so that the list can be worked through.
QByteArray missing(const QSet<QString>& named)
{
    QStringList lines;
    for (const FindingInfo& info : findingCatalogue()) {
        if (!named.contains(info.name))
            lines << info.name;
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageIsCurrent();
    void thePageHasEveryFindingOnce();
    void everyFindingHasAText();
    void everyFindingIsRaisedSomewhere();
    void everyFindingHasATest();
};

void TestFindingsPage::thePageIsCurrent()
{
    const QString path = Root + u"/docs/findings.md"_s;
    QVERIFY2(QFile::exists(path), "no docs/findings.md: caretaker explain --markdown > docs/findings.md");
    QVERIFY2(read(path) == findingsPage() + u'\n',
             "docs/findings.md is not current: caretaker explain --markdown > docs/findings.md");
}

void TestFindingsPage::thePageHasEveryFindingOnce()
{
    const QString page = findingsPage();
    for (const FindingInfo& info : findingCatalogue())
        QVERIFY2(page.count(u"\n| `%1` |"_s.arg(info.name)) == 1, qPrintable(info.name));
}

void TestFindingsPage::everyFindingHasAText()
{
    for (const FindingInfo& info : findingCatalogue()) {
        QVERIFY2(info.meaning.endsWith(u'.') && info.remedy.endsWith(u'.'), qPrintable(info.name));
        QVERIFY2(!info.clause.contains(u'|') && !info.meaning.contains(u'\n'), qPrintable(info.name));
    }
}

void TestFindingsPage::everyFindingIsRaisedSomewhere()
{
    const QByteArray unused = missing(namesIn(u"core"_s) + namesIn(u"app"_s));
    QVERIFY2(unused.isEmpty(), ("no source raises:\n" + unused).constData());
}

void TestFindingsPage::everyFindingHasATest()
{
    QSet<QString> named = namesIn(u"tests"_s, {u"tst_findings_page.cpp"_s});
    named.insert(u"TREE_TOO_LARGE"_s); // would take a tree of limits::MaxCasPerTree CAs
    const QByteArray untested = missing(named);
    QVERIFY2(untested.isEmpty(), ("no test names:\n" + untested).constData());
}

QTEST_GUILESS_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
