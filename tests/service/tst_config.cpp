// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using service::Config;

class ConfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFileIsAllDefaults();
    void readsBackWhatItWrites();
    void pathsAreRelativeToTheFile();
    void refusesWithLineAndColumn_data();
    void refusesWithLineAndColumn();
    void namesWhatIsKnown();
};

void ConfigTest::anEmptyFileIsAllDefaults()
{
    const auto config = Config::parse({}, u"/etc/caretaker.toml"_s);
    QVERIFY(config.has_value());
    QCOMPARE(config->policyName, u"bcp-default"_s);
    QVERIFY(!config->allowPrivateAddresses);
    QCOMPARE(config->latencyScale, 1);
}

void ConfigTest::readsBackWhatItWrites()
{
    Config config;
    config.registryName = u"Régistre \"exemple\""_s;
    config.staff = {u"noc@registry.example"_s};
    config.talPath = u"/srv/ta.tal"_s;
    config.vantage = VantageName::fromString(u"amsterdam"_s);
    config.interval = std::chrono::minutes(7);
    config.canaries = {*HttpsUri::tryFromString(u"https://rrdp.example.net/notification.xml"_s)};
    config.allowPrivateAddresses = true;
    config.latencyScale = 100;
    config.evidenceKeep = std::chrono::hours(24 * 30);
    config.evidenceMaxBytes = 2'500'000;
    config.databasePath = u"/srv/caretaker.db"_s;
    config.outbox = u"/srv/outbox"_s;
    config.checklists = u"/srv/checklists"_s;
    config.mail.method = u"smtp"_s;
    config.mail.server = u"smtp.example"_s;
    config.mail.tls = u"implicit"_s;
    config.mail.passwordFile = u"/srv/secret"_s;
    config.mail.from = u"ops@registry.example"_s;
    config.mail.inbox = u"maildir:/srv/mail"_s;
    config.mail.letters = false;
    config.mail.giveUp = std::chrono::hours(30);
    const auto read = Config::parse(config.toToml(), u"/srv/caretaker.toml"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->registryName, config.registryName);
    QCOMPARE(read->staff, config.staff);
    QCOMPARE(read->vantage, config.vantage);
    QCOMPARE(read->interval, config.interval);
    QVERIFY(read->canaries == config.canaries);
    QCOMPARE(read->allowPrivateAddresses, true);
    QCOMPARE(read->latencyScale, 100);
    QCOMPARE(read->evidenceMaxBytes, 2'500'000);
    QVERIFY(read->evidenceKeep == config.evidenceKeep);
    QCOMPARE(read->mail.usedPort(), 465);
    QCOMPARE(read->mail.inbox, config.mail.inbox);
    QVERIFY(read->mail.giveUp == config.mail.giveUp && !read->mail.letters);
    QCOMPARE(read->toToml(), config.toToml());
}

void ConfigTest::pathsAreRelativeToTheFile()
{
    const auto config = Config::parse("[trust_anchor]\ntal = \"ta/x.tal\"\n", u"/etc/caretaker/c.toml"_s);
    QVERIFY(config.has_value());
    QCOMPARE(config->talPath, u"/etc/caretaker/ta/x.tal"_s);
    QCOMPARE(config->databasePath, u"/etc/caretaker/caretaker.db"_s);
}

void ConfigTest::refusesWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    QTest::newRow("syntax") << QByteArray("[registry\nname = 1\n") << u"c.toml:1:"_s;
    QTest::newRow("unknown section") << QByteArray("[registri]\nname = \"x\"\n") << u"c.toml:1:"_s;
    QTest::newRow("unknown key") << QByteArray("[registry]\nnaem = \"x\"\n") << u"c.toml:2:"_s;
    QTest::newRow("wrong type") << QByteArray("[registry]\nname = 5\n") << u"c.toml:2:"_s;
    QTest::newRow("duration without unit") << QByteArray("[observe]\ninterval = \"10\"\n") << u"c.toml:2:"_s;
    QTest::newRow("canary not https")
        << QByteArray("[observe]\ncanaries = [\"http://x/\"]\n") << u"c.toml:2:"_s;
    QTest::newRow("staff not an address") << QByteArray("[registry]\nstaff = [\"noc\"]\n") << u"c.toml:2:"_s;
    QTest::newRow("a size without unit") << QByteArray("[evidence]\nmax_size = \"1000\"\n") << u"c.toml:2:"_s;
    QTest::newRow("a size too small") << QByteArray("[evidence]\nmax_size = \"10 kB\"\n") << u"c.toml:2:"_s;
    QTest::newRow("a size beyond all numbers")
        << QByteArray("[evidence]\nmax_size = \"9223372036854775807 TB\"\n") << u"c.toml:2:"_s;
    QTest::newRow("a method of delivery that there is not")
        << QByteArray("[mail]\nmethod = \"pigeon\"\n") << u"c.toml:2:"_s;
    QTest::newRow("no port") << QByteArray("[mail]\nport = 70000\n") << u"c.toml:2:"_s;
    QTest::newRow("no inbox") << QByteArray("[mail]\ninbox = \"imap:x\"\n") << u"c.toml:2:"_s;
    QTest::newRow("no sender") << QByteArray("[mail]\nfrom = \"ops\"\n") << u"c.toml:2:"_s;
    QTest::newRow("never give up") << QByteArray("[mail]\ngive_up = \"0s\"\n") << u"c.toml:2:"_s;
    QTest::newRow("a rate of nothing") << QByteArray("[mail]\nper_hour = 0\n") << u"c.toml:2:"_s;
    QTest::newRow("a password in the text") << QByteArray("[mail]\npassword = \"x\"\n") << u"c.toml:2:"_s;
    QTest::newRow("in the clear to elsewhere")
        << QByteArray("[mail]\nserver = \"smtp.example\"\ntls = \"none\"\n") << u"c.toml:3:"_s;
    QTest::newRow("scale of zero") << QByteArray("[observe]\nlatency_scale = 0\n") << u"c.toml:2:"_s;
}

void ConfigTest::refusesWithLineAndColumn()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, where);
    const auto config = Config::parse(toml, u"c.toml"_s);
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().kind, Error::Kind::BadInput);
    QVERIFY2(config.error().where.startsWith(where), qPrintable(config.error().toString()));
}

void ConfigTest::namesWhatIsKnown()
{
    const auto config = Config::parse("[policy]\nnmae = \"x\"\n", u"c.toml"_s);
    QVERIFY(!config.has_value());
    QVERIFY(config.error().hint.contains("name"_L1) && config.error().hint.contains("file"_L1));
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "tst_config.moc"
