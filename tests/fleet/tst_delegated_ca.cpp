// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/delegated_ca.h"
#include "tests/fleet/sample_ca.h"

#include <QJsonArray>
#include <QTest>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;

class TestDelegatedCa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJson_data();
    void survivesJson();
    void leavesOutWhatIsAbsent();
    void hidesContactsWhenTold();
    void takesSingularsForLineagesOfOne();
    void addsTheFoldersFinalSlash();
    void keepsALineageWithoutRepetitions();
    void refuses_data();
    void refuses();
    void neverRepeatsAnAddress();
    void groupsByNotificationElseByModule();
    void namesReadBack();
    void judgesAddressesByShape_data();
    void judgesAddressesByShape();
};

void TestDelegatedCa::survivesJson_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("plain") << toJson(plainCa(u"alpha"_s));
    QTest::newRow("full") << toJson(fullCa(u"beta"_s));
}

void TestDelegatedCa::survivesJson()
{
    QFETCH(QJsonObject, json);
    const auto ca = delegatedCaFromJson(json);
    QVERIFY2(ca, ca ? "" : qPrintable(ca.error().toString()));
    QCOMPARE(toJson(*ca), json);
    QVERIFY(*ca == plainCa(u"alpha"_s) || *ca == fullCa(u"beta"_s));
}

void TestDelegatedCa::leavesOutWhatIsAbsent()
{
    const QStringList expected{u"ca_repository"_s, u"handle"_s, u"manifest_uris"_s, u"role"_s, u"stage"_s};
    QCOMPARE(toJson(plainCa(u"alpha"_s)).keys(), expected);
}

void TestDelegatedCa::hidesContactsWhenTold()
{
    const QJsonObject json = toJson(fullCa(u"a"_s));
    QVERIFY(json.contains("contacts"_L1));
    QVERIFY(!withoutContacts(json).contains("contacts"_L1));
}

void TestDelegatedCa::takesSingularsForLineagesOfOne()
{
    QJsonObject json = toJson(plainCa(u"a"_s));
    json.insert("manifest_uri"_L1, json.take("manifest_uris"_L1).toArray().first());
    json.insert("ski"_L1, "AA"_L1 + u":bb"_s.repeated(19));
    const auto ca = delegatedCaFromJson(json);
    QVERIFY2(ca, ca ? "" : qPrintable(ca.error().toString()));
    QCOMPARE(ca->manifestUris, plainCa(u"a"_s).manifestUris);
    QCOMPARE(ca->skis.at(0).toHex(), u"AA"_s + u"BB"_s.repeated(19));
}

void TestDelegatedCa::addsTheFoldersFinalSlash()
{
    QJsonObject json = toJson(plainCa(u"a"_s));
    json.insert("ca_repository"_L1, "rsync://repo.example.net/repo/a"_L1);
    QCOMPARE(delegatedCaFromJson(json)->caRepository, plainCa(u"a"_s).caRepository);
}

void TestDelegatedCa::keepsALineageWithoutRepetitions()
{
    QJsonObject json = toJson(plainCa(u"a"_s));
    const QString one = skiOf('1').toHex();
    json.insert("skis"_L1, QJsonArray{one, skiOf('2').toHex(), one});
    QCOMPARE(delegatedCaFromJson(json)->skis, (std::vector{skiOf('2'), skiOf('1')}));
}

void TestDelegatedCa::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");

    const QString rsyncHint = u"such as rsync://host/module/ca/ca.mft; no user, query, fragment or \"..\""_s;
    QTest::newRow("no handle") << u"handle"_s << QJsonValue()
                               << u"handle: missing (a name unique in the fleet)"_s;
    QTest::newRow("handle with a line feed")
        << u"handle"_s << QJsonValue(u"a\nb"_s)
        << u"handle: \"a?b\" is not a usable name (at most 255 printable characters, no space at either end)"_s;
    QTest::newRow("number for text") << u"handle"_s << QJsonValue(7)
                                     << u"handle: not a text (write it in quotes)"_s;
    QTest::newRow("no manifest") << u"manifest_uris"_s << QJsonValue(QJsonArray())
                                 << u"manifest_uri: missing (%1)"_s.arg(rsyncHint);
    QTest::newRow("traversal") << u"manifest_uris"_s << QJsonValue(QJsonArray{u"rsync://h/m/../x.mft"_s})
                               << u"manifest_uri: \"rsync://h/m/../x.mft\" is not a usable URI (%1)"_s.arg(
                                      rsyncHint);
    QTest::newRow("manifest is a folder")
        << u"manifest_uris"_s << QJsonValue(QJsonArray{u"rsync://h/m/x/"_s})
        << u"manifest_uri: \"rsync://h/m/x/\" names a folder (%1)"_s.arg(rsyncHint);
    QTest::newRow("plain http")
        << u"notification_uri"_s << QJsonValue(u"http://h/n.xml"_s)
        << u"notification_uri: \"http://h/n.xml\" is not a usable URI (such as "
           "https://host/rrdp/notification.xml; no user, query, fragment or \"..\")"_s;
    QTest::newRow("short key") << u"skis"_s << QJsonValue(QJsonArray{u"AB"_s})
                               << u"ski: \"AB\" is not a key identifier (40 hexadecimal digits)"_s;
    QTest::newRow("role") << u"role"_s << QJsonValue(u"king"_s)
                          << u"role: \"king\" is not a role (member, nir)"_s;
    QTest::newRow("stage")
        << u"stage"_s << QJsonValue(u"old"_s)
        << u"stage: \"old\" is not a stage (applicant, probation, active, retiring, retired, "
           "suspended, revoked, reinstating)"_s;
    QTest::newRow("contacts no array")
        << u"contacts"_s << QJsonValue(u"x"_s)
        << u"contacts: not an array ([{kind, email, language, timezone}, ...])"_s;
    QTest::newRow("contact kind")
        << u"contacts"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"kind"_s, u"boss"_s}, {u"email"_s, u"a@b"_s}}})
        << u"contacts: \"boss\" is not a kind of contact (technical, admin, emergency, abuse)"_s;
    QTest::newRow("unknown key")
        << u"notification_url"_s << QJsonValue(u"x"_s)
        << u"unknown key \"notification_url\" (known keys: handle, ski, skis, manifest_uri, "
           "manifest_uris, ca_repository, notification_uri, certificate_uri, role, stage, "
           "operator, repository_operator, contacts)"_s;
}

void TestDelegatedCa::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    QJsonObject json = toJson(plainCa(u"a"_s));
    json.insert(key, value);
    const auto ca = delegatedCaFromJson(json);
    QVERIFY(!ca);
    QCOMPARE(ca.error().toString(), message);
    QCOMPARE(ca.error().kind, Error::Kind::BadInput);
}

void TestDelegatedCa::neverRepeatsAnAddress()
{
    QJsonObject json = toJson(plainCa(u"a"_s));
    const QJsonObject contact{{u"kind"_s, u"admin"_s}, {u"email"_s, u"secret.person@example net"_s}};
    json.insert("contacts"_L1, QJsonArray{contact});
    const auto ca = delegatedCaFromJson(json);
    QVERIFY(!ca);
    QVERIFY(!ca.error().toString().contains("secret"_L1));
}

void TestDelegatedCa::groupsByNotificationElseByModule()
{
    QCOMPARE(plainCa(u"a"_s).repositoryKey(), u"rsync://repo.example.net/repo/"_s);
    QCOMPARE(fullCa(u"a"_s).repositoryKey(), u"https://repo.example.net/rrdp/notification.xml"_s);
}

void TestDelegatedCa::namesReadBack()
{
    for (const Role role : {Role::Member, Role::Nir})
        QVERIFY(roleFromString(toString(role)) == role);
    const QStringList stages = allLifecycleStages().split(", "_L1);
    QCOMPARE(stages.size(), 8);
    for (const QString& stage : stages)
        QCOMPARE(toString(*lifecycleStageFromString(stage)), stage);
    QVERIFY(!lifecycleStageFromString(u"Active"));
}

void TestDelegatedCa::judgesAddressesByShape_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("plausible");
    QTest::newRow("usual") << u"noc@example.net"_s << true;
    QTest::newRow("plus") << u"noc+rpki@example.net"_s << true;
    QTest::newRow("no at") << u"noc.example.net"_s << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
    QTest::newRow("nobody") << u"@example.net"_s << false;
    QTest::newRow("nowhere") << u"noc@"_s << false;
    QTest::newRow("header injection") << u"a@b\r\nBcc: x@y"_s << false;
    QTest::newRow("list") << u"a@b,c"_s << false;
    QTest::newRow("too long") << u"a"_s.repeated(250) + u"@b.net"_s << false;
}

void TestDelegatedCa::judgesAddressesByShape()
{
    QFETCH(QString, email);
    QTEST(isPlausibleEmail(email), "plausible");
}

QTEST_GUILESS_MAIN(TestDelegatedCa)
#include "tst_delegated_ca.moc"
