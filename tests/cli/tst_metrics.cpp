// SPDX-License-Identifier: GPL-3.0-or-later
// `caretaker metrics` on what two days of a demo left behind.
#include "tests/cli/caretaker_process.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

class MetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allRepositoriesFitEightyColumns();
    void oneCaInDetail();
    void oneRepositoryInDetail();
    void jsonHasTheAgreedShape();
    void theUndefinedIsADashAndNull();
    void oneWindowIsAChoice();
    void unknownSubjectsAndWindowsAreRefused();
    void alertsCanSetTheExitCode();
    void issuesHaveAnOnset();
    void anEmptyDatabaseHasNoMetrics();

private:
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--config"_s, m_dir.filePath(u"demo/caretaker.toml"_s), u"--database"_s,
                               m_dir.filePath(u"demo/caretaker.db"_s)} +
                   arguments);
    }
    QJsonObject json(const QStringList& arguments) const
    {
        return on(QStringList{u"--json"_s} + arguments).json();
    }
    QString repository(const QString& name) const;

    QTemporaryDir m_dir;
};

namespace {

QString textOf(const Ran& ran) { return QString::fromUtf8(ran.out); }

qsizetype widest(const QString& text)
{
    qsizetype width = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        width = std::max(width, line.size());
    return width;
}

QJsonObject first(const QJsonValue& array) { return array.toArray().first().toObject(); }

} // namespace

void MetricsTest::initTestCase()
{
    const Ran ran = run({u"demo"_s, u"--days"_s, u"2"_s, u"--dir"_s, m_dir.filePath(u"demo"_s)}, 240'000);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
}

/// The notification URI of the demo's repository.
QString MetricsTest::repository(const QString& name) const
{
    const QJsonArray subjects = json({u"metrics"_s}).value(u"subjects"_s).toArray();
    for (const QJsonValue& subject : subjects)
        if (subject[u"name"_s].toString().endsWith(u'/' + name + u"/notification.xml"_s))
            return subject[u"name"_s].toString();
    return {};
}

void MetricsTest::allRepositoriesFitEightyColumns()
{
    const Ran ran = on({u"metrics"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(widest(textOf(ran)) <= 100); // not on a terminal
    QVERIFY(ran.out.contains("REPOSITORY"));
    QVERIFY(ran.out.contains("/kiwi: sync-success 0 % below 95 % over 1d"));
    QVERIFY(!ran.out.contains("garnet-ix")); // a CA
    QVERIFY(on({u"metrics"_s, u"--all"_s}).out.contains("garnet-ix"));
}

void MetricsTest::oneCaInDetail()
{
    const Ran ran = on({u"metrics"_s, u"garnet-ix"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const char* part :
         {"No alerts.", "AVAILABILITY over 30d, target 99.50 %", "100 %  the CA, by any endpoint",
          "first byte, p99", "sync-success", "USUAL HOUR", "referenced present"})
        QVERIFY2(ran.out.contains(part), part);
    QVERIFY(widest(textOf(ran)) <= 100);
}

void MetricsTest::oneRepositoryInDetail()
{
    const QString cloud = repository(u"cloud"_s);
    QVERIFY(!cloud.isEmpty());
    const Ran ran = on({u"metrics"_s, cloud});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("RRDP session "));
    QCOMPARE(on({u"metrics"_s, u"/cloud/notification"_s}).out, ran.out); // a part is enough
    QCOMPARE(on({u"metrics"_s, u"/cloud"_s}).exitCode, 3);               // but not of two: its module, too
    QVERIFY(ran.out.contains("delta-volume"));
    const QJsonObject counters =
        first(first(json({u"metrics"_s, cloud}).value(u"subjects"_s)).value(u"windows"_s))
            .value(u"counters"_s)
            .toObject();
    QCOMPARE(counters.value(u"syncs_attempted"_s).toInteger(),
             25); // hourly, the hour of now and 24 before it
    QVERIFY(counters.value(u"requests"_s).toInteger() >= 25);
    QVERIFY(counters.value(u"bytes"_s).toInteger() > 0);
}

void MetricsTest::jsonHasTheAgreedShape()
{
    const QJsonObject report = json({u"metrics"_s, u"garnet-ix"_s});
    QCOMPARE(report.value(u"schema"_s).toString(), u"caretaker/metrics/1"_s);
    QCOMPARE(report.value(u"vantage"_s).toString(), u"amsterdam"_s);
    const QJsonObject subject = first(report.value(u"subjects"_s));
    QCOMPARE(subject.keys(), (QStringList{u"alerts"_s, u"availability"_s, u"baselines"_s, u"issues"_s,
                                          u"kind"_s, u"last_update"_s, u"latency"_s, u"name"_s, u"serial"_s,
                                          u"session"_s, u"windows"_s}));
    QStringList windows;
    for (const QJsonValue& window : subject.value(u"windows"_s).toArray())
        windows << window[u"window"_s].toString();
    QCOMPARE(windows, (QStringList{u"1d"_s, u"7d"_s, u"30d"_s}));
    QCOMPARE(first(subject.value(u"availability"_s)).value(u"share"_s).toDouble(), 1.0);
    QVERIFY(
        first(subject.value(u"latency"_s)).value(u"retrieval_ms"_s).toObject().value(u"p90"_s).toInteger() >
        0);
}

void MetricsTest::theUndefinedIsADashAndNull()
{
    // Nothing of kiwi's objects was ever seen in the last day: it is dark.
    const QString kiwi = repository(u"kiwi"_s);
    const QJsonObject indicators =
        first(first(json({u"metrics"_s, kiwi}).value(u"subjects"_s)).value(u"windows"_s))
            .value(u"indicators"_s)
            .toObject();
    QVERIFY(indicators.value(u"validation-success"_s).isNull());
    QCOMPARE(indicators.value(u"sync-success"_s).toDouble(-1), 0.0);
    static const QRegularExpression dash(u"validation-success +-"_s);
    QVERIFY(textOf(on({u"metrics"_s, kiwi})).contains(dash));
}

void MetricsTest::oneWindowIsAChoice()
{
    const QJsonArray windows =
        first(json({u"metrics"_s, u"garnet-ix"_s, u"--window"_s, u"6h"_s}).value(u"subjects"_s))
            .value(u"windows"_s)
            .toArray();
    QCOMPARE(windows.size(), 1);
    QCOMPARE(windows[0][u"counters"_s][u"looks"_s].toInteger(), 7);
}

void MetricsTest::unknownSubjectsAndWindowsAreRefused()
{
    const Ran nobody = on({u"metrics"_s, u"nobody"_s});
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY(nobody.err.contains("nobody"));
    QCOMPARE(on({u"metrics"_s, u"--window"_s, u"5m"_s}).exitCode, 2);
    QCOMPARE(on({u"metrics"_s, u"--window"_s, u"soon"_s}).exitCode, 2);
}

void MetricsTest::alertsCanSetTheExitCode()
{
    QCOMPARE(on({u"metrics"_s, u"--exit-code"_s}).exitCode, 1);
    QCOMPARE(on({u"metrics"_s, u"garnet-ix"_s, u"--exit-code"_s}).exitCode, 0);
}

void MetricsTest::issuesHaveAnOnset()
{
    const QJsonObject issue =
        first(first(json({u"metrics"_s, u"kiwi-fibre"_s}).value(u"subjects"_s)).value(u"issues"_s));
    QVERIFY(issue.value(u"began"_s).toString().endsWith(u'Z'));
    QVERIFY(issue.value(u"ended"_s).isNull());
    const Ran status = on({u"status"_s, u"kiwi-fibre"_s});
    QVERIFY(status.out.contains("Issues:"));
    QVERIFY(status.out.contains("availability"));
    QVERIFY(status.out.contains("    availability share=0.")); // and why it goes on
    QVERIFY(status.out.contains("metric alert, since "));
    QVERIFY(status.out.contains("    repository-metric blame="));
    QVERIFY(status.out.contains(" indicator=sync-success limit=below 95 % "));
    QVERIFY(json({u"status"_s, u"kiwi-fibre"_s}).value(u"episodes"_s).toArray().size() >= 1);
}

void MetricsTest::anEmptyDatabaseHasNoMetrics()
{
    const QString db = m_dir.filePath(u"empty.db"_s);
    const QString csv = m_dir.filePath(u"one.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("handle,manifest_uri,ca_repository\n"
               "alder,rsync://localhost/repo/alder/alder.mft,rsync://localhost/repo/alder/\n");
    file.close();
    QCOMPARE(run({u"--database"_s, db, u"ca"_s, u"import"_s, csv}).exitCode, 0);
    const Ran ran = run({u"--database"_s, db, u"metrics"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("No metrics yet"));
    QVERIFY(run({u"--database"_s, db, u"--json"_s, u"metrics"_s}).json().value(u"as_of"_s).isNull());
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
