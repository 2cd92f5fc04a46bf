// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/fleet/importers.h"
#include "tests/fleet/sample_ca.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header =
    "handle,manifest_uri,ca_repository,notification_uri,certificate_uri,ski,role,stage,operator,"
    "repository_operator,contacts\n";

} // namespace

class TestImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedCsv();
    void takesColumnsInAnyOrderAndFew();
    void namesFileAndLine_data();
    void namesFileAndLine();
    void refusesTheWholeFileForOneBadRow();
    void readsJsonArrayAndObject();
    void namesTheLineOfTheBadElement_data();
    void namesTheLineOfTheBadElement();
    void choosesByTheFirstCharacter();
    void survivesDeepNesting();
};

void TestImporters::readsTheDocumentedCsv()
{
    const QByteArray csv =
        Header +
        "alpha,rsync://h/m/a/a.mft,rsync://h/m/a/,https://h/n.xml,rsync://p/m/a.cer,"
        "1111111111111111111111111111111111111111;2222222222222222222222222222222222222222,nir,probation,"
        "\"Acme, Ltd\",registry,\"technical:noc@example.net:en;admin:hm@example.net\"\n";
    const auto cas = importCsv(csv, u"fleet.csv"_s);
    QVERIFY2(cas, cas ? "" : qPrintable(cas.error().toString()));
    QCOMPARE(cas->size(), std::size_t(1));
    const DelegatedCa& ca = cas->front();
    QCOMPARE(ca.handle.toString(), u"alpha"_s);
    QCOMPARE(ca.manifest().toString(), u"rsync://h/m/a/a.mft"_s);
    QCOMPARE(ca.skis, (std::vector{skiOf('1'), skiOf('2')}));
    QCOMPARE(ca.notification->toString(), u"https://h/n.xml"_s);
    QCOMPARE(ca.certificateUri->toString(), u"rsync://p/m/a.cer"_s);
    QVERIFY(ca.role == Role::Nir);
    QVERIFY(ca.stage == LifecycleStage::Probation);
    QCOMPARE(ca.operatorName, u"Acme, Ltd"_s);
    QCOMPARE(ca.repositoryOperator, u"registry"_s);
    QCOMPARE(ca.contacts.size(), std::size_t(2));
    QCOMPARE(ca.contacts[1], (Contact{u"admin"_s, u"hm@example.net"_s, u"en"_s}));
}

void TestImporters::takesColumnsInAnyOrderAndFew()
{
    const auto cas =
        importCsv("ca_repository,handle,manifest_uri\nrsync://h/m/a,a,rsync://h/m/a/a.mft\n", u"f.csv"_s);
    QVERIFY2(cas, cas ? "" : qPrintable(cas.error().toString()));
    QCOMPARE(cas->front().caRepository.toString(), u"rsync://h/m/a/"_s);
    QVERIFY(cas->front().stage == LifecycleStage::Active);
    QVERIFY(!cas->front().notification);
}

void TestImporters::namesFileAndLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");

    const QByteArray few = "handle,manifest_uri,ca_repository\n";
    const QByteArray good = "a,rsync://h/m/a/a.mft,rsync://h/m/a/\n";
    QTest::newRow("empty") << ""_ba << u"f.csv: an empty file (the first row names the columns)"_s;
    QTest::newRow("no required column")
        << "handle,ca_repository\n"_ba
        << u"f.csv:1: no column \"manifest_uri\" in the first row (required: handle, "
           "manifest_uri, ca_repository)"_s;
    QTest::newRow("unknown column")
        << "handle,colour\n"_ba
        << u"f.csv:1: unknown column \"colour\" (known columns: handle, manifest_uri, "
           "ca_repository, notification_uri, certificate_uri, ski, role, stage, operator, "
           "repository_operator, contacts)"_s;
    QTest::newRow("column twice") << "handle,handle\n"_ba
                                  << u"f.csv:1: the column \"handle\" appears twice (once)"_s;
    QTest::newRow("too few fields") << few + good + "b,rsync://h/m/b/b.mft\n"
                                    << u"f.csv:3: 2 fields (the first row names 3 columns)"_s;
    QTest::newRow("handle again") << few + good + "\n" + good
                                  << u"f.csv:4: handle: \"a\" again (first at line 2; once a file)"_s;
    QTest::newRow("bad value after a blank line")
        << "\n" + few + "a,ftp://h/a.mft,rsync://h/m/a/\n"
        << u"f.csv:3: manifest_uri: \"ftp://h/a.mft\" is not a usable URI (such as "
           u"rsync://host/module/ca/ca.mft; no user, "
           "query, fragment or \"..\")"_s;
    QTest::newRow("contact shape")
        << Header + "a,rsync://h/m/a/a.mft,rsync://h/m/a/,,,,,,,,noc@example.net\n"
        << u"f.csv:2: contacts: not KIND:EMAIL, KIND:EMAIL:LANGUAGE or KIND:EMAIL:LANGUAGE:TIMEZONE (such as "
           "technical:noc@example.net:en;admin:hm@example.net)"_s;
    QTest::newRow("broken quoting") << few + "\"a\n"
                                    << u"f.csv:2: a quoted field that never ends (close it with a quote)"_s;
}

void TestImporters::namesFileAndLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const auto cas = importCsv(csv, u"f.csv"_s);
    QVERIFY(!cas);
    QCOMPARE(cas.error().toString(), message);
    QCOMPARE(cas.error().kind, Error::Kind::BadInput);
}

void TestImporters::refusesTheWholeFileForOneBadRow()
{
    const QByteArray csv = "handle,manifest_uri,ca_repository\na,rsync://h/m/a/a.mft,rsync://h/m/a/\nb,,\n";
    QVERIFY(!importCsv(csv, u"f.csv"_s));
}

void TestImporters::readsJsonArrayAndObject()
{
    const std::vector expected{fullCa(u"alpha"_s), plainCa(u"beta"_s)};
    const QByteArray object = exportJson(expected, Contacts::Include);
    const auto fromObject = importJson(object, u"f.json"_s);
    QVERIFY2(fromObject, fromObject ? "" : qPrintable(fromObject.error().toString()));
    QCOMPARE(*fromObject, expected);

    const QByteArray array =
        object.mid(object.indexOf('['), object.lastIndexOf(']') - object.indexOf('[') + 1);
    const auto fromArray = importJson(array, u"f.json"_s);
    QVERIFY2(fromArray, fromArray ? "" : qPrintable(fromArray.error().toString()));
    QCOMPARE(*fromArray, expected);
    QCOMPARE(importJson("[]", u"f.json"_s)->size(), std::size_t(0));
}

void TestImporters::namesTheLineOfTheBadElement_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");

    const QByteArray good =
        R"({"handle":"a","manifest_uri":"rsync://h/m/a/a.mft","ca_repository":"rsync://h/m/a/"})";
    const QByteArray badRole = R"({"role":"king","handle":"b","manifest_uri":"rsync://h/m/b/b.mft",
        "ca_repository":"rsync://h/m/b/"})";
    const QString role = u"role: \"king\" is not a role (member, nir)"_s;
    QTest::newRow("array") << "[\n" + good + ",\n\n" + badRole + "\n]\n" << u"f.json:4: "_s + role;
    QTest::newRow("object") << "{\"cas\": [\n" + good + ",\n" + badRole + "]}" << u"f.json:3: "_s + role;
    QTest::newRow("another array before")
        << "{\"xs\": [{}, {\n}, [{}]],\n\"cas\":[" + good + ",\n" + badRole + "]}" << u"f.json:4: "_s + role;
    QTest::newRow("brackets in texts")
        << "{\"x\": \"[{\\\"\",\n\"cas\":[" + good + ",\n" + badRole + "]}" << u"f.json:3: "_s + role;
    QTest::newRow("not an object") << "[\n" + good + ",\n7,\n" + good + "]"
                                   << u"f.json:3: a CA that is not an object ({\"handle\": ..., ...})"_s;
    QTest::newRow("twice") << "[" + good + ",\n" + good + "]"
                           << u"f.json:2: handle: \"a\" again (first at line 1; once a file)"_s;
    QTest::newRow("no array") << "{\n\"fleet\": 1}"_ba
                              << u"f.json:1: no array of CAs (an array of CAs, or {\"cas\": [...]})"_s;
}

void TestImporters::namesTheLineOfTheBadElement()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto cas = importJson(json, u"f.json"_s);
    QVERIFY(!cas);
    QCOMPARE(cas.error().toString(), message);
}

void TestImporters::choosesByTheFirstCharacter()
{
    QVERIFY(importFleet(" \n[]", u"f"_s));
    QVERIFY(importFleet(exportJson({}, Contacts::Omit), u"f"_s));
    QVERIFY(importFleet("handle,manifest_uri,ca_repository\n", u"f"_s));
    const auto broken = importFleet("[\n\n{,}]", u"f"_s);
    QVERIFY(!broken);
    QVERIFY2(broken.error().toString().startsWith("f:3: not JSON: "_L1),
             qPrintable(broken.error().toString()));
}

void TestImporters::survivesDeepNesting()
{
    QVERIFY(!importJson(QByteArray(1'000'000, '['), u"f"_s));
    QVERIFY(!importCsv(QByteArray(1'000'000, '"'), u"f"_s));
}

QTEST_GUILESS_MAIN(TestImporters)
#include "tst_importers.moc"
