// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/conformance.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace caretaker;
using namespace caretaker::conformance;
using namespace Qt::StringLiterals;

namespace {

const QString Listed = QStringLiteral(CARETAKER_SOURCE_DIR "/tests/interop/conformance-differences.csv");
const QString PagePath = QStringLiteral(CARETAKER_SOURCE_DIR "/docs/conformance.md");

QString sentence(const Difference& one)
{
    return u"%1, %2, %3: we %4, they %5: %6"_s.arg(one.suite, one.reference, one.file, one.ours, one.theirs,
                                                   one.reason);
}

} // namespace

/// We agree with every suite on every object, but for the listed differences, which are exactly these.
class ConformanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everySuiteHasItsCases();
    void everyDisagreementIsListed();
    void everyListedDifferenceStillDiffers();
    void everyListedDifferenceIsExplained();
    void thePageIsCurrent();

private:
    Run m_run;
    std::vector<Difference> m_listed;
};

void ConformanceTest::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(CARETAKER_SHARED_DATA "/bbn-conformance-even")))
        QSKIP("the shared data is not beside this checkout");
    const auto listed = readDifferences(Listed);
    QVERIFY2(listed.has_value(), listed ? "" : qPrintable(listed.error().toString()));
    m_listed = *listed;
    m_run = runAll(allCases());
}

void ConformanceTest::everySuiteHasItsCases()
{
    QCOMPARE(m_run.suites[u"bbn-conformance-even|BBN (legacy profile)"_s].cases, 244);
    for (const char* suite : {"rpki-rs-test-data", "rpki-commons-interop", "rpki-prover-samples"})
        QVERIFY2(m_run.suites[QLatin1StringView(suite) + u"|rpki-client 9.8"_s].cases >= 10, suite);
    QCOMPARE(m_run.suites[u"apnic-manifest-number-results|routinator main"_s].cases, 8);
}

void ConformanceTest::everyDisagreementIsListed()
{
    QStringList unlisted;
    for (const Difference& found : m_run.found) {
        const bool known = std::any_of(m_listed.begin(), m_listed.end(), [&](const Difference& one) {
            return one.key() == found.key() && one.ours == found.ours && one.theirs == found.theirs;
        });
        if (!known)
            unlisted << sentence(found);
    }
    for (const QString& one : unlisted)
        qWarning().noquote() << one; // a failure's own message is cut short
    QVERIFY(unlisted.isEmpty());
}

void ConformanceTest::everyListedDifferenceStillDiffers()
{
    QStringList gone;
    QStringList seen;
    for (const Difference& one : m_listed) {
        const bool differs = std::any_of(m_run.found.begin(), m_run.found.end(),
                                         [&](const Difference& found) { return found.key() == one.key(); });
        if (!differs || seen.contains(one.key()))
            gone << one.key();
        seen << one.key();
    }
    QVERIFY2(gone.isEmpty(),
             qPrintable(u"listed, but no difference, or listed twice:\n"_s + gone.join(u'\n')));
}

void ConformanceTest::everyListedDifferenceIsExplained()
{
    for (const Difference& one : m_listed)
        QVERIFY2(!one.clause.isEmpty() && one.reason.endsWith(u'.'), qPrintable(one.key()));
}

void ConformanceTest::thePageIsCurrent()
{
    const QByteArray page = pageOf(m_run, m_listed);
    QFile file(PagePath);
    if (qEnvironmentVariableIsSet("CARETAKER_UPDATE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "docs/conformance.md is absent");
    QVERIFY2(file.readAll() == page, "run it with CARETAKER_UPDATE_DOCS=1 and look at the change");
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
