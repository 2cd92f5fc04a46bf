// SPDX-License-Identifier: GPL-3.0-or-later
// Every value in effect is there with the file and line that states it; two policies differ where their rules
// do.
#include "tests/policy/chains.h"
#include "tests/policy/shipped.h"

#include <QSet>

using namespace caretaker;
using namespace caretaker::test;
using namespace Qt::StringLiterals;
using policy::EffectivePolicy;

namespace {

const QByteArray Base = "schema = \"caretaker/policy/1\"\nname = \"base\"\n"   // lines 1 and 2
                        "[scope]\nroles = [\"member\", \"nir\"]\n"             // 3, 4
                        "[health.dead]\nafter = \"12h\"\n"                     // 5, 6
                        "[[timeline]]\nid = \"dead\"\nwhen = \"dead\"\n"       // 7 to 9
                        "[[timeline.step]]\nid = \"n\"\naction = \"notify\"\n" // 10 to 12
                        "after = \"1d\"\n";                                    // 13
const QByteArray Ours = "schema = \"caretaker/policy/1\"\nextends = \"base\"\nname = \"ours\"\n"
                        "[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"n\"\n" // 4 to 7
                        "after = \"36h\"\n";                                           // 8

EffectivePolicy effective(const QByteArray& toml, const Texts& texts = {{u"base"_s, Base}})
{
    const auto text = policy::wholeText({u"my.toml"_s, toml}, from(texts));
    auto policy = EffectivePolicy::parse(text.value(), u"my.toml"_s);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return std::move(*policy);
}

QString shown(const EffectivePolicy& policy, const QString& path)
{
    const policy::EffectiveValue* value = policy.value(path);
    return value ? value->value + u" from "_s + policy::toString(value->origin) : u"nothing"_s;
}

QStringList differing(const EffectivePolicy& a, const EffectivePolicy& b)
{
    QStringList lines;
    for (const policy::Difference& d : policy::differences(a, b))
        lines << u"%1: %2, %3"_s.arg(d.path, d.a.value_or(u"-"_s), d.b.value_or(u"-"_s));
    return lines;
}

} // namespace

class TestEffective : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEachValueIsStated();
    void placesHaveColumns();
    void everyValueOfThePolicyIsThereOnce();
    void whatIsShownIsWhatJudges();
    void twoAlertsOfAnIndicatorAreApart();
    void namesWithDotsAreQuoted();
    void theSameRulesDoNotDiffer();
    void differencesAreByValue();
    void whatOneDoesNotHaveIsAbsent();
    void failsAsParsingDoes();
};

void TestEffective::saysWhereEachValueIsStated()
{
    const EffectivePolicy policy = effective(Ours);
    QCOMPARE(shown(policy, u"health.dead.after"_s), u"\"12h\" from base.toml:6"_s);
    QCOMPARE(shown(policy, u"timeline.dead.step.n.after"_s), u"\"1d12h\" from my.toml:8"_s);
    QCOMPARE(shown(policy, u"timeline.dead.step.n.action"_s), u"\"notify\" from base.toml:12"_s);
    QCOMPARE(shown(policy, u"timeline.dead.step.n.from"_s), u"\"detected\" from default"_s);
    QCOMPARE(shown(policy, u"guards.fleet_brake"_s), u"\"20%\" from default"_s);
    QCOMPARE(shown(policy, u"metrics.alert.fetch-success.below"_s), u"\"95%\" from default"_s);
    const EffectivePolicy alerting =
        effective(Ours + "[[metrics.alert]]\nindicator = \"fetch-success\"\nwindow = \"7d\"\n");
    QCOMPARE(shown(alerting, u"metrics.alert.fetch-success.window"_s), u"\"7d\" from my.toml:11"_s);
    QCOMPARE(shown(alerting, u"metrics.alert.fetch-success.below"_s), u"\"95%\" from default"_s);
    QCOMPARE(shown(policy, u"name"_s), u"\"ours\" from my.toml:3"_s);
    QCOMPARE(shown(policy, u"scope.roles"_s), u"[\"member\", \"nir\"] from base.toml:4"_s);
    QCOMPARE(shown(policy, u"scope.certificate_under"_s), u"nothing"_s);
}

void TestEffective::placesHaveColumns()
{
    const EffectivePolicy policy = effective(Ours);
    const auto& origin = policy.value(u"timeline.dead.step.n.after")->origin;
    QCOMPARE(origin->column, 9);
    QCOMPARE(policy.advice(u"timeline.dead.step.n.after", u"what"_s, u"hint"_s).toString(),
             u"my.toml:8:9: what (hint)"_s);
    QCOMPARE(policy.advice(u"guards.fleet_brake", u"what"_s, {}).toString(), u"my.toml: what"_s);
}

void TestEffective::everyValueOfThePolicyIsThereOnce()
{
    for (const QString& file : shippedFolder().entryList({u"*.toml"_s})) {
        const EffectivePolicy policy = shippedEffective(file.chopped(5));
        QSet<QString> paths;
        for (const policy::EffectiveValue& value : policy.values) {
            QVERIFY2(!paths.contains(value.path), qPrintable(value.path));
            paths << value.path;
        }
        const QString toml = policy.policy.toToml();
        QCOMPARE(paths.size(), toml.count(" = "_L1));
    }
}

/// The values as a file of their own are the same rules.
void TestEffective::whatIsShownIsWhatJudges()
{
    const EffectivePolicy strict = shippedEffective(u"strict-example"_s);
    const EffectivePolicy plain = effective(strict.policy.toToml().toUtf8());
    QVERIFY(plain.policy.timelines == strict.policy.timelines && plain.policy.health == strict.policy.health);
    QCOMPARE(differing(plain, strict), QStringList());
    for (const policy::EffectiveValue& value : plain.values)
        QVERIFY2(value.origin, qPrintable(value.path)); // nothing is left to defaults
}

void TestEffective::twoAlertsOfAnIndicatorAreApart()
{
    const EffectivePolicy policy =
        effective(Base + "[[metrics.alert]]\nindicator = \"roa-churn\"\nabove = 5\n"
                         "[[metrics.alert]]\nindicator = \"roa-churn\"\ndeviation = 6\n");
    QCOMPARE(shown(policy, u"metrics.alert.roa-churn.above"_s), u"5 from my.toml:16"_s);
    QCOMPARE(shown(policy, u"metrics.alert.\"roa-churn#2\".deviation"_s), u"6 from my.toml:19"_s);
}

void TestEffective::namesWithDotsAreQuoted()
{
    const EffectivePolicy policy = effective(QByteArray(Base).replace("id = \"n\"", "id = \"a.b\""));
    QCOMPARE(shown(policy, u"timeline.dead.step.\"a.b\".after"_s), u"\"1d\" from my.toml:13"_s);
}

void TestEffective::theSameRulesDoNotDiffer()
{
    const EffectivePolicy base = effective(Base);
    QCOMPARE(differing(base, base), QStringList());
    const QByteArray other =
        QByteArray(Base).replace("\"12h\"", "\"720m\"").replace("\"member\", \"nir\"", "\"nir\", \"member\"");
    QCOMPARE(differing(base, effective(other)), QStringList());
    // A default that is stated, another name, and another order of what is told apart by its name.
    QCOMPARE(differing(base, effective(QByteArray(Base).replace(
                                 "name = \"base\"", "name = \"x\"\ntitle = \"y\"\nmode = \"enforce\""))),
             QStringList());
}

void TestEffective::differencesAreByValue()
{
    QCOMPARE(differing(effective(Base), effective(Ours)),
             QStringList(u"timeline.dead.step.n.after: \"1d\", \"1d12h\""_s));
    QCOMPARE(differing(effective(Base), effective("mode = \"watch\"\n" + Base)),
             QStringList(u"mode: \"enforce\", \"watch\""_s));
}

void TestEffective::whatOneDoesNotHaveIsAbsent()
{
    const EffectivePolicy with = effective(Ours + "by = \"3d\"\n");
    QCOMPARE(differing(effective(Ours), with), QStringList(u"timeline.dead.step.n.by: -, \"3d\""_s));
    QCOMPARE(differing(with, effective(Ours)), QStringList(u"timeline.dead.step.n.by: \"3d\", -"_s));
}

void TestEffective::failsAsParsingDoes()
{
    const auto policy = EffectivePolicy::parse("x = 1", u"my.toml"_s);
    QVERIFY(!policy);
    QCOMPARE(policy.error(), policy::Policy::parse("x = 1", u"my.toml"_s).error());
}

QTEST_GUILESS_MAIN(TestEffective)
#include "tst_effective.moc"
