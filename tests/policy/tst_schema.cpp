// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema and the reference of keys are what the reader reads, no more and no less. To write
// them anew: `caretaker policy schema > resources/schema/policy-1.schema.json`, and put the output of
// `caretaker policy schema --markdown` below the marker in docs/policy.md.
#include "core/policy/defaults.h"
#include "core/policy/keys.h"
#include "core/policy/read.h"
#include "core/policy/schema.h"
#include "tests/policy/json_schema.h"
#include "tests/policy/shipped.h"

#include <QJsonDocument>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(CARETAKER_SOURCE_DIR);
const QByteArray Head = "schema = \"caretaker/policy/1\"\nname = \"p\"\n";
const QByteArray Dead = "[[timeline]]\nid = \"dead\"\nwhen = \"dead\"\n"
                        "[[timeline.step]]\nid = \"n\"\naction = \"notify\"\nafter = \"1d\"\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(Root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// jsonOf() knows no tables, as no default is one.
QJsonValue documentOf(const policy::Node& node)
{
    if (node.kind == policy::Node::Kind::Array) {
        QJsonArray array;
        for (const policy::Node& item : node.items)
            array.append(documentOf(item));
        return array;
    }
    if (node.kind != policy::Node::Kind::Table)
        return policy::jsonOf(node);
    QJsonObject object;
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        object.insert(node.keys[i], documentOf(node.items[i]));
    return object;
}

QStringList violationsOf(const QByteArray& toml)
{
    const auto document = policy::parseToml(toml, u"p.toml"_s);
    if (!document)
        return {document.error().toString()};
    static const QJsonObject schema = policy::jsonSchema();
    return violations(documentOf(*document), schema);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsCurrent();
    void theReferenceIsCurrent();
    void everyKeyHasAMeaningAndNoOther();
    void everyKeyIsWrittenBack();
    void shippedPoliciesSatisfyIt_data();
    void shippedPoliciesSatisfyIt();
    void wrongFilesDoNot_data();
    void wrongFilesDoNot();
    void extendingFilesNeedLess();
};

void TestSchema::theFileIsCurrent()
{
    const QJsonDocument file = QJsonDocument::fromJson(bytesOf(u"/resources/schema/policy-1.schema.json"_s));
    QVERIFY2(file.object() == policy::jsonSchema(),
             "not current: caretaker policy schema > resources/schema/policy-1.schema.json");
}

void TestSchema::theReferenceIsCurrent()
{
    const QByteArray page = bytesOf(u"/docs/policy.md"_s);
    QVERIFY2(page.endsWith("\n\n" + policy::keysPage().toUtf8() + '\n'),
             "not current: caretaker policy schema --markdown, below the marker in docs/policy.md");
}

void TestSchema::everyKeyHasAMeaningAndNoOther()
{
    QStringList read;
    const policy::Notes notes = policy::describeKeys();
    for (const policy::Known& known : notes.keys)
        read << known.general;
    QStringList explained;
    for (const policy::KeyMeaning& meaning : policy::keyMeanings()) {
        explained << meaning.key.toString();
        QVERIFY2(meaning.meaning.endsWith(u'.'), meaning.key.data());
    }
    QStringList unexplained = read;
    for (const QString& key : explained)
        unexplained.removeAll(key);
    QCOMPARE(unexplained, QStringList());
    for (const QString& key : read)
        explained.removeAll(key);
    QCOMPARE(explained, QStringList());
}

/// toToml() writes every key that the reader knows, but for those that have no value.
void TestSchema::everyKeyIsWrittenBack()
{
    policy::Policy policy = shippedEffective(u"strict-example"_s).policy;
    policy.scope.certificateUnder = RsyncUri::tryFromString(u"rsync://rpki.example.net/repository/"_s);
    policy.metrics.alerts = metrics::defaultAlerts();
    policy.metrics.alerts.push_back({.indicator = metrics::Indicator::UpdateFreshness, .above = 3600});
    policy.timelines[0].steps[0].templateName = u"own"_s;
    policy.timelines[0].steps[0].every = std::chrono::hours(24 * 7);
    policy.timelines[0].severity = {
        {.when = policy::SeverityCondition::Repeated, .atLeast = 2, .percent = 50},
        {.when = policy::SeverityCondition::Role, .percent = 200}};
    const auto read = policy::readText(policy.toToml().toUtf8(), u"written"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toString()));
    QStringList written;
    for (const policy::Known& known : read->notes.keys)
        if (known.at)
            written << known.general;
    const policy::Notes notes = policy::describeKeys();
    for (const policy::Known& known : notes.keys)
        if (known.general != "extends"_L1)
            QVERIFY2(written.contains(known.general), qPrintable(known.general));
}

void TestSchema::shippedPoliciesSatisfyIt_data()
{
    QTest::addColumn<QByteArray>("toml");
    for (const QString& file : shippedFolder().entryList({u"*.toml"_s})) {
        QTest::newRow(qPrintable(file)) << *shippedFile(file.chopped(5));
        QTest::newRow(qPrintable(file + " in full"_L1))
            << shippedEffective(file.chopped(5)).policy.toToml().toUtf8();
    }
}

void TestSchema::shippedPoliciesSatisfyIt()
{
    QFETCH(QByteArray, toml);
    QCOMPARE(violationsOf(toml), QStringList());
}

void TestSchema::wrongFilesDoNot_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& toml, const QString& says) {
        QTest::newRow(name) << toml << says;
    };
    row("no unit", Head + "[health.dead]\nafter = 24\n" + Dead, u"/health/dead/after: no string"_s);
    row("no unit in quotes", Head + "[health.dead]\nafter = \"24\"\n" + Dead,
        u"/health/dead/after: another pattern"_s);
    row("unknown key", Head + "[health]\ndaed = 1\n" + Dead, u"/health/daed: unknown"_s);
    row("unknown word", Head + "mode = \"wach\"\n" + Dead, u"/mode: no such word"_s);
    row("out of range", Head + "[guards]\ncorroboration = 0\n" + Dead, u"/guards/corroboration: too small"_s);
    row("no per cent", Head + "[guards]\nfleet_brake = \"20\"\n" + Dead,
        u"/guards/fleet_brake: another pattern"_s);
    row("an empty list", Head + "[scope]\nroles = []\n" + Dead, u"/scope/roles: too few"_s);
    row("no timeline", Head, u": no timeline"_s);
    row("no action", Head + QByteArray(Dead).replace("action = \"notify\"\n", ""),
        u"/timeline/[]/step/[]: no action"_s);
    row("another schema", "schema = \"x\"\nname = \"p\"\n" + Dead, u"/schema: not the constant"_s);
}

void TestSchema::wrongFilesDoNot()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    QCOMPARE(violationsOf(toml), QStringList(says));
    QVERIFY(!policy::Policy::parse(toml, u"p.toml"_s)); // neither does the reader take them
}

void TestSchema::extendingFilesNeedLess()
{
    const QByteArray head = Head + "extends = \"bcp-default\"\n";
    QCOMPARE(violationsOf(head), QStringList());
    QCOMPARE(violationsOf(head + "[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"n\"\nremove = true\n"
                                 "[[timeline.step]]\nid = \"m\"\nremove = [\"by\"]\n"),
             QStringList());
    QCOMPARE(violationsOf(head + "[[timeline]]\nwhen = \"dead\"\n"), QStringList(u"/timeline/[]: no id"_s));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
