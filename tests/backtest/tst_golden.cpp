// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of DESIGN sections 3 and 4 as a trace in traces/, with the arithmetic in prose beside it
// (NAME.md) and what follows from it (NAME.json: for some policies, the outcome), against the program.
#include "tests/cli/caretaker_process.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToWhatTheProseSays_data();
    void leadsToWhatTheProseSays();
    void shippedPoliciesDifferWhereTheirTextsDo_data();
    void shippedPoliciesDifferWhereTheirTextsDo();
    void everyTraceHasItsProse();
};

namespace {

const QString Here = QStringLiteral(CARETAKER_SOURCE_DIR "/tests/backtest/");

QString policyFile(const QString& name)
{
    const QString own = Here + u"policies/%1.toml"_s.arg(name);
    return QFile::exists(own) ? own : QStringLiteral(CARETAKER_SOURCE_DIR "/policies/%1.toml").arg(name);
}

QStringList traceNames()
{
    QStringList names;
    for (const QFileInfo& file :
         QDir(Here + u"traces"_s).entryInfoList({u"*.ndjson"_s}, QDir::Files, QDir::Name))
        names << file.completeBaseName();
    return names;
}

QJsonArray expectationsOf(const QString& trace)
{
    QFile file(Here + u"traces/%1.json"_s.arg(trace));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Ran backtest(const QString& trace, const QStringList& policies)
{
    QStringList arguments{u"policy"_s, u"backtest"_s, u"--json"_s, u"--trace"_s,
                          Here + u"traces/%1.ndjson"_s.arg(trace)};
    for (const QString& policy : policies)
        arguments << u"--policy"_s << policyFile(policy);
    if (const QString fleet = Here + trace + u"-fleet.json"_s; QFile::exists(fleet))
        arguments << u"--fleet"_s << fleet;
    return run(arguments);
}

QByteArray text(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson(QJsonDocument::Compact);
}

#define SAME(actual, expected, what)                                                                         \
    QVERIFY2((actual) == (expected),                                                                         \
             QByteArray(what.toUtf8() + ":\n is        " + text(actual) + "\n should be " + text(expected))  \
                 .constData())

} // namespace

void TestGolden::leadsToWhatTheProseSays_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QJsonObject>("outcome");
    for (const QString& trace : traceNames())
        for (const QJsonValue& group : expectationsOf(trace))
            for (const QJsonValue& policy : group[u"policies"].toArray())
                QTest::addRow("%s, %s", qPrintable(trace), qPrintable(policy.toString()))
                    << trace << policy.toString() << group[u"outcome"].toObject();
}

void TestGolden::leadsToWhatTheProseSays()
{
    QFETCH(QString, trace);
    QFETCH(QString, policy);
    QFETCH(QJsonObject, outcome);
    const Ran ran = backtest(trace, {policy});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"schema"].toString(), u"caretaker/policy-backtest/1"_s);
    QCOMPARE(json[u"policy"].toString(), policy);
    SAME(json[u"transitions"], outcome[u"transitions"], u"transitions"_s);
    SAME(json[u"cases"], outcome[u"cases"], u"cases"_s);
    const QJsonObject summary = outcome[u"summary"].toObject();
    QVERIFY(!summary.isEmpty());
    for (auto it = summary.begin(); it != summary.end(); ++it)
        SAME(json[u"summary"][it.key()], it.value(), it.key());
}

void TestGolden::shippedPoliciesDifferWhereTheirTextsDo_data()
{
    QTest::addColumn<QString>("trace");
    for (const QString& trace : traceNames())
        QTest::newRow(qPrintable(trace)) << trace;
}

/// RIPE waits for 90 days and reminds at 60, APNIC revokes at 60 and exempts the CAs of NIRs; nothing else.
void TestGolden::shippedPoliciesDifferWhereTheirTextsDo()
{
    QFETCH(QString, trace);
    const QSet<QString> allowed{u"dead: revoke due"_s, u"dead: revoke held back"_s,
                                u"dead: remind-60d due"_s};
    const Ran ran = backtest(trace, {u"ripe-2025-02"_s, u"apnic-prop-166"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject json = ran.json();
    const QJsonArray policies = json[u"policies"].toArray();
    QCOMPARE(policies.size(), 2);
    SAME(policies[0][u"transitions"], policies[1][u"transitions"], u"transitions"_s);
    for (const QJsonValue& difference : json[u"differences"].toArray()) {
        const bool isNir = difference[u"ca"].toString() == u"nir"_s;
        QVERIFY2(isNir || allowed.contains(difference[u"what"].toString()),
                 qPrintable(difference[u"what"].toString()));
        if (isNir) // under APNIC's nothing happens to it at all
            QVERIFY(difference[u"at"][1].isNull() && !difference[u"at"][0].isNull());
    }
}

void TestGolden::everyTraceHasItsProse()
{
    QVERIFY(traceNames().size() >= 20);
    for (const QString& trace : traceNames()) {
        QFile prose(Here + u"traces/%1.md"_s.arg(trace));
        QVERIFY2(prose.open(QIODevice::ReadOnly) && prose.size() > 80, qPrintable(prose.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
