// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/options.h"
#include "tests/cli/caretaker_process.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

/// Other eyes through the command line: ingest, discover, and what cycle, status and observe make of them.
class VantagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void discoversOverTheNetworkAndImportsOnce();
    void printsContactsOnlyWhenAsked();
    void discoversOnDisk();
    void aListedCaIsFailedThereAndDisagreementShows();
    void evidenceOfAFailureIsListedAndExported();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void helpShowsAnExample_data();
    void helpShowsAnExample();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--json"_s, u"--config"_s, path(u"caretaker.toml"_s)} + arguments);
    }
    QString write(const QString& name, const QByteArray& bytes) const;
    QString listing(const QStringList& handles) const;
    bool serve(QProcess& process) const;
    static void stop(QProcess& process);

    QTemporaryDir m_dir;
    QJsonObject m_made;
    QJsonArray m_fleet;
};

QString VantagesTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

/// An output of rpki-client, of now, in which these CAs of the fleet are non-functional.
QString VantagesTest::listing(const QStringList& handles) const
{
    QJsonArray list;
    for (const QJsonValue& ca : m_fleet)
        if (handles.contains(ca["handle"_L1].toString()))
            list.append(QJsonObject{{u"location"_s, ca["certificate_uri"_L1]},
                                    {u"ta"_s, u"lab"_s},
                                    {u"caRepository"_s, ca["ca_repository"_L1]},
                                    {u"rpkiManifest"_s, ca["manifest_uris"_L1].toArray().last()},
                                    {u"ski"_s, ca["skis"_L1].toArray().last().toString().toLower()}});
    list.append(QJsonObject{{u"location"_s, u"rsync://localhost/x/stranger.cer"_s},
                            {u"ta"_s, u"lab"_s},
                            {u"caRepository"_s, u"rsync://stranger.example/repo/"_s},
                            {u"rpkiManifest"_s, u"rsync://stranger.example/repo/ca.mft"_s},
                            {u"ski"_s, u"ab"_s.repeated(20)}});
    const QJsonObject json{
        {u"metadata"_s, QJsonObject{{u"buildtime"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                    {u"elapsedtime"_s, 5}}},
        {u"roas"_s,
         QJsonArray{QJsonObject{{u"asn"_s, 64500}, {u"prefix"_s, u"192.0.2.0/24"_s}, {u"ta"_s, u"lab"_s}}}},
        {u"nonfunc_cas"_s, list}};
    return write(u"json"_s, QJsonDocument(json).toJson());
}

bool VantagesTest::serve(QProcess& process) const
{
    process.start(caretaker::test::programPath(), {u"lab"_s, u"serve"_s, path(u"lab"_s)},
                  QIODevice::ReadOnly);
    return process.waitForStarted() && process.waitForReadyRead(60'000) &&
           process.readAllStandardOutput().startsWith("Ready: ");
}

void VantagesTest::stop(QProcess& process)
{
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void VantagesTest::initTestCase()
{
    const auto ports = caretaker::lab::findFreePorts(2);
    QVERIFY(ports.has_value());
    const Ran made = run({u"--json"_s, u"lab"_s, u"make"_s, path(u"lab"_s), u"--cas"_s, u"5"_s, u"--roas"_s,
                          u"1"_s, u"--ghostbusters"_s, u"--https-port"_s, QString::number(ports->at(0)),
                          u"--rsync-port"_s, QString::number(ports->at(1))});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_made = made.json();
    write(u"caretaker.toml"_s,
          u"[trust_anchor]\ntal = \"%1\"\n[observe]\nca_bundle = \"%2\"\nallow_private_addresses = true\n"
          "rsync_probe = \"0s\"\n"_s
              .arg(m_made.value("tal"_L1).toString(), m_made.value("ca_bundle"_L1).toString())
              .toUtf8());
}

void VantagesTest::discoversOverTheNetworkAndImportsOnce()
{
    QProcess server;
    QVERIFY(serve(server));
    const Ran listed = on({u"discover"_s});
    QVERIFY2(listed.exitCode == 0, listed.err.constData());
    QCOMPARE(listed.json().value("schema"_L1).toString(), u"caretaker/discover/1"_s);
    QCOMPARE(listed.json().value("cas"_L1).toArray().size(),
             3); // two publish in the registry's own repository
    const QJsonValue first = listed.json().value("cas"_L1).toArray().first();
    QVERIFY(!first["resources"_L1].toArray().isEmpty() && first["contacts"_L1].isUndefined());
    QVERIFY(!QFile::exists(path(u"caretaker.db"_s))); // listing makes none
    const QStringList importing{
        u"discover"_s, u"--scope"_s, u"all"_s, u"--issuer"_s, first["issuer"_L1].toString(), u"--import"_s};
    const Ran imported = on(importing);
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(imported.json().value("imported"_L1)["added"_L1].toInt(), 5);
    const Ran again = on(importing);
    QCOMPARE(again.json().value("imported"_L1)["unchanged"_L1].toInt(), 5);
    m_fleet = on({u"ca"_s, u"list"_s}).json().value("cas"_L1).toArray();
    QCOMPARE(m_fleet.size(), 5);
    stop(server);
    QCOMPARE(on({u"discover"_s}).exitCode, 4); // nothing was seen: no empty list
}

/// ca-0004 publishes a Ghostbusters record, and is one of those that are listed.
void VantagesTest::printsContactsOnlyWhenAsked()
{
    QProcess server;
    QVERIFY(serve(server));
    const Ran asked = on({u"discover"_s, u"--contacts"_s});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QStringList contacts;
    const QJsonArray cas = asked.json().value("cas"_L1).toArray();
    for (const QJsonValue& ca : cas) {
        const QJsonArray list = ca["contacts"_L1].toArray();
        for (const QJsonValue& contact : list)
            contacts << contact["name"_L1].toString() + u' ' + contact["email"_L1].toString();
    }
    QCOMPARE(contacts, QStringList{u"Example Network 4 noc@ca-0004.example.net"_s});
    const QStringList plain{u"--config"_s, path(u"caretaker.toml"_s), u"discover"_s};
    QVERIFY(run(plain + QStringList{u"--contacts"_s}).out.contains("noc@ca-0004.example.net"));
    const Ran unasked = run(plain);
    QVERIFY(unasked.exitCode == 0 && !unasked.out.contains('@'));
    stop(server);
}

void VantagesTest::discoversOnDisk()
{
    const Ran ran = run({u"discover"_s, u"--tal"_s, m_made.value("tal"_L1).toString(), u"--tree"_s,
                         m_made.value("tree"_L1).toString(), u"--database"_s, path(u"none.db"_s)});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY(ran.out.contains("3 CAs of 7 in the tree of lab, in 2 repositories"));
    QVERIFY(!ran.out.contains("contact"));
}

void VantagesTest::aListedCaIsFailedThereAndDisagreementShows()
{
    const QString handle = m_fleet.first()["handle"_L1].toString();
    QProcess server;
    QVERIFY(serve(server));
    const QString file = listing({handle});
    const Ran taken = on({u"ingest"_s, u"rpki-client"_s, u"--engine-version"_s, u"9.6"_s, file});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    const QJsonValue first = taken.json().value("files"_L1).toArray().first();
    QCOMPARE(first["vantage"_L1].toString(), u"rpki-client-9.6"_s);
    QCOMPARE(first["failed"_L1].toInt(), 1);
    QCOMPARE(first["functional"_L1].toInt(), 4);
    QCOMPARE(first["vrps"_L1].toInt(), 1);
    QCOMPARE(first["unknown"_L1].toArray().size(), 1);
    const Ran again = on({u"ingest"_s, u"rpki-client"_s, u"--engine-version"_s, u"9.6"_s, file});
    QCOMPARE(again.json().value("files"_L1).toArray().first()["taken"_L1].toString(), u"again"_s);
    QCOMPARE(on({u"cycle"_s}).exitCode, 0);
    const QJsonValue ca = on({u"status"_s, handle}).json().value("cas"_L1).toArray().first();
    QCOMPARE(ca["state"_L1].toString(), u"healthy"_s); // functional if any says so
    QCOMPARE(ca["findings"_L1].toArray().first()["id"_L1].toString(), u"VANTAGES_DISAGREE"_s);
    QCOMPARE(ca["vantages"_L1].toArray().size(), 2);
    const Ran observed = on({u"observe"_s, handle});
    QVERIFY2(observed.out.contains("VANTAGES_DISAGREE"), observed.err.constData());
    const Ran found = on({u"discover"_s});
    QCOMPARE(found.json().value("unknown_non_functional"_L1).toArray().size(), 1);
    stop(server);
}

void VantagesTest::evidenceOfAFailureIsListedAndExported()
{
    const QString handle = m_fleet.last()["handle"_L1].toString();
    QProcess server;
    QVERIFY(serve(server));
    QCOMPARE(on({u"cycle"_s}).exitCode, 0);
    stop(server);
    const Ran listed = on({u"evidence"_s, u"list"_s, handle});
    QVERIFY2(listed.exitCode == 0, listed.err.constData());
    const QJsonArray items = listed.json().value("evidence"_L1).toArray();
    QVERIFY(!items.isEmpty());
    const Ran exported = on({u"evidence"_s, u"export"_s, handle, path(u"bundle"_s)});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QProcess check;
    check.setWorkingDirectory(path(u"bundle"_s));
    check.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
    QVERIFY(check.waitForFinished() && check.exitCode() == 0); // as the README says
    QVERIFY(QFile::exists(path(u"bundle/README"_s)) && QFile::exists(path(u"bundle/manifest.json"_s)));
    const Ran tarred = on({u"evidence"_s, u"export"_s, handle, path(u"bundle.tar"_s)});
    QVERIFY2(tarred.exitCode == 0, tarred.err.constData());
    QProcess tar;
    tar.start(u"tar"_s, {u"--list"_s, u"--file"_s, path(u"bundle.tar"_s)});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    QSet<QString> hashes; // a file once, however many observations name it
    for (const QJsonValue& item : items)
        hashes.insert(item["sha256"_L1].toString());
    QCOMPARE(tar.readAllStandardOutput().count('\n'), hashes.size() + 3);
    const Ran twice = on({u"evidence"_s, u"export"_s, handle, path(u"bundle"_s)});
    QCOMPARE(twice.exitCode, 5); // never mixes two bundles
}

void VantagesTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const QString bad = write(u"bad.json"_s, "{\"metadata\":\n}");
    QTest::newRow("no such file") << QStringList{u"ingest"_s, u"rpki-client"_s, path(u"absent"_s)} << 3
                                  << "absent: cannot be read"_ba;
    QTest::newRow("not JSON") << QStringList{u"ingest"_s, u"rpki-client"_s, bad} << 3 << "bad.json:2:"_ba;
    QTest::newRow("no file") << QStringList{u"ingest"_s, u"rpki-client"_s} << 2 << "FILE"_ba;
    QTest::newRow("no engine") << QStringList{u"ingest"_s} << 2 << "subcommand"_ba;
    QTest::newRow("no place") << QStringList{u"ingest"_s, u"rpki-client"_s, u"--under"_s, u"https://x/"_s,
                                             bad}
                              << 2 << "--under"_ba;
    QTest::newRow("no key") << QStringList{u"discover"_s, u"--issuer"_s, u"12"_s} << 2 << "40 hexadecimal"_ba;
    QTest::newRow("no scope") << QStringList{u"discover"_s, u"--scope"_s, u"some"_s} << 2 << "--scope"_ba;
    QTest::newRow("no past on the network")
        << QStringList{u"discover"_s, u"--at"_s, u"2026-01-01T00:00:00Z"_s} << 2 << "--at"_ba;
    QTest::newRow("no such CA") << QStringList{u"evidence"_s, u"list"_s, u"nobody"_s} << 3 << "no such CA"_ba;
}

void VantagesTest::refusesWhatItCannotUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const Ran ran = on(arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void VantagesTest::helpShowsAnExample_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("ingest rpki-client") << QStringList{u"ingest"_s, u"rpki-client"_s};
    QTest::newRow("ingest routinator") << QStringList{u"ingest"_s, u"routinator"_s};
    QTest::newRow("discover") << QStringList{u"discover"_s};
    QTest::newRow("evidence list") << QStringList{u"evidence"_s, u"list"_s};
    QTest::newRow("evidence export") << QStringList{u"evidence"_s, u"export"_s};
}

void VantagesTest::helpShowsAnExample()
{
    QFETCH(QStringList, command);
    const Ran help = run(command + QStringList{u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains("caretaker --config caretaker.toml " + command.join(u' ').toUtf8()),
             help.out.constData());
}

QTEST_GUILESS_MAIN(VantagesTest)
#include "tst_vantages.moc"
