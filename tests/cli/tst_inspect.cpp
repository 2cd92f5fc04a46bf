// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/caretaker_process.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

/// `caretaker inspect` on the objects of a lab: exit codes, text, JSON.
class InspectCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyObjectOfALabIsAccepted();
    void verifiesUnderTheIssuer();
    void aRejectedFileIsExitCode1();
    void anUnreadableFileIsExitCode3AndNamed();
    void aWrongIssuerFileIsExitCode3();
    void noFileIsWrongUsage();

private:
    QString first(const QString& pattern) const;
    static QJsonObject fileOf(const Ran& ran) { return ran.json()[u"files"_s].toArray().first().toObject(); }

    QTemporaryDir m_dir;
    QStringList m_objects;
};

void InspectCommandTest::initTestCase()
{
    const Ran made = run({u"--json"_s, u"lab"_s, u"make"_s, m_dir.filePath(u"lab"_s), u"--cas"_s, u"1"_s,
                          u"--roas"_s, u"1"_s, u"--seed"_s, u"1"_s});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QDirIterator walk(made.json()[u"tree"_s].toString(), {u"*.cer"_s, u"*.crl"_s, u"*.mft"_s, u"*.roa"_s},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        m_objects << walk.next();
    m_objects << made.json()[u"tal"_s].toString();
    QVERIFY(m_objects.size() >= 7);
}

QString InspectCommandTest::first(const QString& ending) const
{
    const auto found = std::find_if(m_objects.begin(), m_objects.end(),
                                    [&](const QString& path) { return path.endsWith(ending); });
    return found == m_objects.end() ? QString() : *found;
}

void InspectCommandTest::everyObjectOfALabIsAccepted()
{
    const Ran text = run(QStringList{u"inspect"_s} + m_objects);
    QVERIFY2(text.exitCode == 0, text.out.constData());
    QCOMPARE(text.out.count(": accepted\n"), m_objects.size());
    const Ran json = run(QStringList{u"--json"_s, u"inspect"_s} + m_objects);
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.json()[u"schema"_s].toString(), u"caretaker/inspect/1"_s);
    QCOMPARE(json.json()[u"files"_s].toArray().size(), m_objects.size());
}

void InspectCommandTest::verifiesUnderTheIssuer()
{
    const QString roa = first(u".roa"_s);
    QVERIFY(!roa.isEmpty());
    QStringList verdicts;
    for (const QString& issuer : m_objects.filter(u".cer"_s))
        verdicts
            << fileOf(run({u"--json"_s, u"inspect"_s, roa, u"--issuer"_s, issuer}))[u"verdict"_s].toString();
    QCOMPARE(verdicts.count(u"accepted"_s), 1);
    const Ran late = run({u"--json"_s, u"inspect"_s, roa, u"--at"_s, u"2099-01-01T00:00:00Z"_s});
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(fileOf(late)[u"findings"_s].toArray().first().toObject()[u"id"_s].toString(), u"CERT_EXPIRED"_s);
}

void InspectCommandTest::aRejectedFileIsExitCode1()
{
    const QString path = m_dir.filePath(u"broken.roa"_s);
    QFile roa(first(u".roa"_s));
    QFile broken(path);
    QVERIFY(roa.open(QIODevice::ReadOnly) && broken.open(QIODevice::WriteOnly));
    broken.write(roa.readAll().chopped(1));
    broken.close();
    const Ran text = run({u"inspect"_s, path});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains(": REJECTED\n") && text.out.contains("OBJECT_MALFORMED (X.690)") &&
                 text.out.contains("To do: "),
             text.out.constData());
    const QJsonObject finding =
        fileOf(run({u"--json"_s, u"inspect"_s, path}))[u"findings"_s].toArray().first().toObject();
    for (const char* key : {"id", "severity", "clause", "detail", "remedy"})
        QVERIFY2(finding.contains(QLatin1StringView(key)), key);
}

void InspectCommandTest::anUnreadableFileIsExitCode3AndNamed()
{
    const Ran ran = run({u"inspect"_s, m_dir.filePath(u"absent.roa"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.out.isEmpty() && ran.err.contains("absent.roa") && ran.err.count('\n') == 1);
}

void InspectCommandTest::aWrongIssuerFileIsExitCode3()
{
    const Ran ran = run({u"inspect"_s, first(u".roa"_s), u"--issuer"_s, first(u".crl"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("is not a certificate"), ran.err.constData());
}

void InspectCommandTest::noFileIsWrongUsage()
{
    QCOMPARE(run({u"inspect"_s}).exitCode, 2);
    QCOMPARE(run({u"inspect"_s, first(u".roa"_s), u"--at"_s, u"noon"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(InspectCommandTest)
#include "tst_inspect.moc"
