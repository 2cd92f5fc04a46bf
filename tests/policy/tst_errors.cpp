// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a policy file is named with file, line, column and what is allowed.
#include "core/policy/policy.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using policy::Policy;

namespace {

const QString Head = u"schema = \"caretaker/policy/1\"\nname = \"p\"\n"_s; // lines 1 and 2
/// A timeline that is in order; three more lines, then six.
const QString Dead = u"[[timeline]]\nid = \"dead\"\nwhen = \"dead\"\n"
                     "[[timeline.step]]\nid = \"n\"\naction = \"notify\"\nafter = \"1d\"\n"_s;

QString errorOf(const QString& text)
{
    const auto parsed = Policy::parse(text.toUtf8(), u"p.toml"_s);
    return parsed ? u"accepted"_s : parsed.error().toString();
}

} // namespace

class TestPolicyErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheLeastPolicy();
    void namesPlaceAndRemedy_data();
    void namesPlaceAndRemedy();
    void contradictionsAreFound_data();
    void contradictionsAreFound();
    void isBadInput();
    void refusesHugeFiles();
    void refusesWhatIsNoText();
};

void TestPolicyErrors::acceptsTheLeastPolicy() { QCOMPARE(errorOf(Head + Dead), u"accepted"_s); }

void TestPolicyErrors::namesPlaceAndRemedy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, const QString& text, const QStringList& says) {
        QTest::newRow(name) << text << says;
    };
    row("syntax", Head + u"x = \n"_s, {u"p.toml:3:"_s, u"not valid TOML"_s});
    row("unknown key", Head + u"[health.dead]\naftr = \"1d\"\n"_s + Dead,
        {u"p.toml:4:1: "_s, u"unknown key \"aftr\" in [health.dead]"_s, u"did you mean \"after\"?"_s});
    row("unknown section", Head + u"[heatlh]\n"_s + Dead, {u"p.toml:3:2: "_s, u"did you mean \"health\"?"_s});
    row("nothing near", Head + u"[guards]\nzzzzzzzz = 1\n"_s + Dead,
        {u"p.toml:4:1: "_s, u"allowed here: fleet_brake,"_s});
    row("no such indicator",
        Head + u"[[metrics.alert]]\nindicator = \"fetch-sucess\"\nbelow = \"95%\"\n"_s + Dead,
        {u"p.toml:4:13: "_s, u"\"indicator\" in [[metrics.alert]]"_s, u"did you mean \"fetch-success\"?"_s});
    row("an alert without a limit", Head + u"[[metrics.alert]]\nindicator = \"fetch-success\"\n"_s + Dead,
        {u"p.toml:4:13: "_s, u"has 0"_s, u"one of below, above and deviation"_s});
    row("an alert with two limits",
        Head + u"[[metrics.alert]]\nindicator = \"roa-churn\"\nabove = 3\ndeviation = 6\n"_s + Dead,
        {u"p.toml:4:13: "_s, u"has 2"_s});
    row("a share without per cent",
        Head + u"[[metrics.alert]]\nindicator = \"fetch-success\"\nbelow = 0.95\n"_s + Dead,
        {u"p.toml:5:9: "_s, u"\"0%\" to \"100%\""_s});
    row("a count in per cent",
        Head + u"[[metrics.alert]]\nindicator = \"roa-churn\"\nabove = \"5%\"\n"_s + Dead,
        {u"p.toml:5:9: "_s, u"must be a whole number"_s});
    row("no baseline", Head + u"[[metrics.alert]]\nindicator = \"sync-success\"\ndeviation = 6\n"_s + Dead,
        {u"p.toml:5:13: "_s, u"\"sync-success\" has no baseline"_s});
    row("a floor without deviation",
        Head + u"[[metrics.alert]]\nindicator = \"roa-churn\"\nabove = 3\nat_least = 2\n"_s + Dead,
        {u"p.toml:6:12: "_s, u"goes with \"deviation\" only"_s});
    row("a window without unit", Head + u"[metrics]\nwindows = [\"24h\", \"7\"]\n"_s + Dead,
        {u"p.toml:4:19: "_s, u"\"7\" is no duration for \"windows\" in [metrics]"_s});
    row("a window of part of an hour", Head + u"[metrics]\nwindows = [\"90m\"]\n"_s + Dead,
        {u"p.toml:4:11: "_s, u"whole hours"_s});
    row("no unit", Head + u"[health.dead]\nafter = \"24\"\n"_s + Dead,
        {u"p.toml:4:9: "_s, u"must be a duration with its unit"_s, u"\"24h\""_s});
    row("a bare number", Head + u"[health.dead]\nafter = 24\n"_s + Dead,
        {u"p.toml:4:9: "_s, u"with its unit"_s});
    row("out of range", Head + u"[health.dead]\nafter = \"5s\"\n"_s + Dead,
        {u"p.toml:4:9: "_s, u"out of range"_s, u"from 1m to 365d"_s});
    row("a latency without a unit", Head + u"[health]\nfirst_byte = \"10\"\n"_s + Dead,
        {u"p.toml:4:14: "_s, u"must be a duration with its unit"_s, u"\"10s\" or \"500ms\""_s});
    row("a bare latency", Head + u"[health]\nretrieval = 30\n"_s + Dead,
        {u"p.toml:4:13: "_s, u"must be text in quotes"_s, u"\"500ms\""_s});
    row("an expiry without a unit", Head + u"[health.issues]\nexpiry = [\"30d\", 7]\n"_s + Dead,
        {u"p.toml:4:10: "_s, u"must be a list of words"_s});
    row("an expiry with a bare number in quotes",
        Head + u"[health.issues]\nexpiry = [\"30d\", \"7\"]\n"_s + Dead,
        {u"p.toml:4:18: "_s, u"\"7\" is no duration for \"expiry\" in [health.issues]"_s,
         u"\"24h\" or \"7d\""_s});
    row("a step without a unit", Head + QString(Dead).replace(u"\"1d\""_s, u"1"_s),
        {u"p.toml:9:9: "_s, u"must be a duration with its unit, in quotes"_s, u"from 0s to 3650d"_s});
    row("a window of a timeline without a unit",
        Head + QString(Dead).replace(u"when ="_s, u"clock = \"cumulative\"\nwindow = 30\nwhen ="_s),
        {u"p.toml:6:10: "_s, u"with its unit"_s});
    row("an age without a unit in an alert",
        Head + u"[[metrics.alert]]\nindicator = \"update-freshness\"\nabove = 24\n"_s + Dead,
        {u"p.toml:5:9: "_s, u"with its unit"_s});
    row("a number in quotes", Head + u"[health.flapping]\nchange = \"1000\"\n"_s + Dead,
        {u"p.toml:4:10: "_s, u"must be a number above zero"_s, u"change = 1000"_s});
    row("a number that is none", Head + u"[health.flapping]\nhalf_life = \"1d\"\nceiling = inf\n"_s + Dead,
        {u"p.toml:5:11: "_s, u"must be a number above zero"_s});
    row("no whole number", Head + u"[quorum]\nvantages = 1.5\n"_s + Dead,
        {u"p.toml:4:12: "_s, u"must be a whole number"_s, u"from 1 to 1000"_s});
    row("a wrong mode", Head + u"mode = \"dry-run\"\n"_s + Dead,
        {u"p.toml:3:8: "_s, u"allowed here: enforce, watch"_s});
    row("an unknown key of each table: scope", Head + u"[scope]\nrole = [\"nir\"]\n"_s + Dead,
        {u"p.toml:4:1: "_s, u"did you mean \"roles\"?"_s});
    row("an unknown key of an alert",
        Head + u"[[metrics.alert]]\nindicator = \"sync-success\"\nbelwo = \"9%\"\n"_s + Dead,
        {u"p.toml:5:1: "_s, u"\"belwo\" in [[metrics.alert]]"_s, u"did you mean \"below\"?"_s});
    row("an unknown key of a timeline",
        Head + QString(Dead).replace(u"when ="_s, u"clok = \"continuous\"\nwhen ="_s),
        {u"p.toml:5:1: "_s, u"\"clok\" in [[timeline]]"_s, u"did you mean \"clock\"?"_s});
    row("no per cent", Head + u"[guards]\nfleet_brake = 0.2\n"_s + Dead,
        {u"p.toml:4:15: "_s, u"in quotes"_s});
    row("above a hundred", Head + u"[guards]\nfleet_brake = \"120%\"\n"_s + Dead,
        {u"p.toml:4:15: "_s, u"100%"_s});
    row("a wrong word", Head + u"[quorum]\nfunctional = \"most\"\n"_s + Dead,
        {u"p.toml:4:14: "_s, u"\"most\" is not allowed"_s, u"any, majority, all"_s});
    row("a fresh look without a unit", Head + u"[quorum]\nfresh = 2\n"_s + Dead,
        {u"p.toml:4:9: "_s, u"\"fresh\""_s, u"with its unit"_s});
    row("a fresh look that is none", Head + u"[quorum]\nfresh = \"30d\"\n"_s + Dead,
        {u"p.toml:4:9: "_s, u"out of range"_s, u"from 1m to 7d"_s});
    row("a wrong word in a list", Head + u"[scope]\nroles = [\"member\", \"nri\"]\n"_s + Dead,
        {u"p.toml:4:20: "_s, u"did you mean \"nir\"?"_s});
    row("an empty list", Head + u"[scope]\nroles = []\n"_s + Dead, {u"p.toml:4:9: "_s, u"not empty"_s});
    row("no folder", Head + u"[scope]\ncertificate_under = \"rsync://a.example/x\"\n"_s + Dead,
        {u"p.toml:4:21: "_s, u"last slash"_s});
    row("a wrong type", Head + u"[guards]\ncorroboration_waiver = \"yes\"\n"_s + Dead,
        {u"p.toml:4:24: "_s, u"true or false"_s});
    row("no table", Head + u"health = 1\n"_s + Dead, {u"p.toml:3:10: "_s, u"[health]"_s});
    row("no schema", u"name = \"p\"\n"_s + Dead, {u"p.toml:1:1: "_s, u"\"schema\" is missing"_s});
    row("another schema", u"schema = \"caretaker/policy/9\"\nname = \"p\"\n"_s + Dead,
        {u"p.toml:1:10: "_s, u"caretaker/policy/1"_s});
    row("no name", u"schema = \"caretaker/policy/1\"\n"_s + Dead, {u"\"name\" is missing"_s});
    row("no timeline", Head, {u"\"timeline\" is missing"_s});
    row("a state that is no trouble",
        Head + QString(Dead).replace(u"when = \"dead\""_s, u"when = \"healthy\""_s),
        {u"p.toml:5:8: "_s, u"slow, partial, flapping, dead, stale_manifest"_s});
    row("a wrong action", Head + QString(Dead).replace(u"\"notify\""_s, u"\"notifiy\""_s),
        {u"p.toml:8:10: "_s, u"did you mean \"notify\"?"_s});
    row("no action", Head + QString(Dead).remove(u"action = \"notify\"\n"_s),
        {u"\"action\""_s, u"is missing"_s});
    row("unknown in a step", Head + Dead + u"form = \"detected\"\n"_s,
        {u"p.toml:10:1: "_s, u"[[timeline.step]]"_s, u"did you mean \"from\"?"_s});
}

void TestPolicyErrors::namesPlaceAndRemedy()
{
    QFETCH(QString, text);
    QFETCH(QStringList, says);
    const QString error = errorOf(text);
    for (const QString& part : says)
        QVERIFY2(error.contains(part), qPrintable(u"\"%1\" does not say \"%2\""_s.arg(error, part)));
}

void TestPolicyErrors::contradictionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& text, const QString& says) {
        QTest::newRow(name) << text << says; // "LINE:COLUMN", what, and what is allowed
    };
    const auto step = [](const QString& id, const QString& rest) {
        return u"[[timeline.step]]\nid = \"%1\"\n%2\n"_s.arg(id, rest);
    };
    const QString start = Head + u"[[timeline]]\nid = \"dead\"\nwhen = \"dead\"\n"_s;
    row("leave above enter", Head + u"[health.flapping]\nenter = 500\n"_s + Dead,
        u"4:9: \"leave\" must lie below"_s);
    row("enter above ceiling", Head + u"[health.flapping]\nceiling = 2000\n"_s + Dead,
        u"4:11: \"enter\" lies above \"ceiling\""_s);
    row("slow leave", Head + u"[health.slow]\nleave = \"60%\"\n"_s + Dead,
        u"4:9: \"leave\" must lie below"_s);
    row("by before after", start + step(u"n"_s, u"action = \"notify\"\nafter = \"2d\"\nby = \"1d\""_s),
        u"10:6: \"by\" must be later"_s);
    row("before its predecessor",
        start + step(u"a"_s, u"action = \"notify\"\nafter = \"2d\""_s) +
            step(u"b"_s, u"action = \"remind\"\nafter = \"1d\""_s),
        u"13:9: step \"b\" is due before its predecessor \"a\""_s);
    row("the same step twice", Head + Dead + step(u"n"_s, u"action = \"remind\"\nafter = \"9d\""_s),
        u"11:6: there are two steps \"n\""_s);
    row("the same timeline twice", Head + Dead + Dead, u"11:6: there are two timelines \"dead\""_s);
    row("the same matter twice", Head + Dead + QString(Dead).replace(u"id = \"dead\""_s, u"id = \"dead2\""_s),
        u"12:8: \"dead\" has a timeline already"_s);
    row("no notice before revocation",
        start + step(u"r"_s, u"action = \"propose_revocation\"\nafter = \"90d\""_s),
        u"8:10: \"propose_revocation\" comes before any notice"_s);
    row("an anchor that never comes",
        start + step(u"r"_s, u"action = \"remind\"\nfrom = \"first-notice-sent\"\nafter = \"9d\""_s),
        u"9:8: \"first-notice-sent\" can never begin"_s);
    row("one approval to revoke",
        Head + Dead + step(u"r"_s, u"action = \"propose_revocation\"\nafter = \"90d\"\napprovals = 1"_s),
        u"14:13: \"propose_revocation\" needs at least 2 approvals"_s);
    row("publishing without approval",
        Head + Dead + step(u"p"_s, u"action = \"publish\"\nafter = \"7d\"\napprovals = 0"_s),
        u"14:13: \"publish\" needs at least 1 approvals"_s);
    row("approval of an alert",
        Head + Dead + step(u"x"_s, u"action = \"alert\"\nafter = \"7d\"\napprovals = 1"_s),
        u"14:13: \"alert\" is never approved, it runs by itself"_s);
    row("no steps", Head + u"[[timeline]]\nid = \"dead\"\nwhen = \"dead\"\n"_s,
        u"3:1: timeline \"dead\" has no steps"_s);
    row("cumulative without a window",
        QString(Head + Dead).replace(u"when ="_s, u"clock = \"cumulative\"\nwhen ="_s),
        u"3:1: \"window\" in [[timeline]] is missing"_s);
    row("continuous with a window", QString(Head + Dead).replace(u"when ="_s, u"window = \"30d\"\nwhen ="_s),
        u"5:10: a continuous clock has no window"_s);
    row("more than the window holds",
        QString(Head + Dead).replace(u"when ="_s, u"clock = \"cumulative\"\nwindow = \"7d\"\nwhen ="_s) +
            step(u"x"_s, u"action = \"remind\"\nafter = \"8d\""_s),
        u"15:9: a window of 7d never holds so much"_s);
    row("nothing to accumulate",
        QString(Head + Dead)
            .replace(u"when = \"dead\""_s, u"clock = \"cumulative\"\nwindow = \"7d\"\nwhen = \"partial\""_s),
        u"5:9: a cumulative clock counts non-functional time"_s);
}

void TestPolicyErrors::contradictionsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const QString error = errorOf(text);
    QVERIFY2(error.startsWith(u"p.toml:"_s + says), qPrintable(error));
    QVERIFY2(error.endsWith(u')'), qPrintable(error)); // what is allowed
}

void TestPolicyErrors::isBadInput() { QCOMPARE(Policy::parse("x", u"p.toml"_s).error().exitCode(), 3); }

void TestPolicyErrors::refusesHugeFiles()
{
    QVERIFY(errorOf(QString(5'000'000, u'#')).contains(u"too large"_s));
}

void TestPolicyErrors::refusesWhatIsNoText()
{
    QVERIFY(!Policy::parse(QByteArray("\xff\xfe\x00\x01", 4), u"p.toml"_s));
    QVERIFY(!Policy::parse({}, u"p.toml"_s));
    QVERIFY(!Policy::parse("a = " + QByteArray(100'000, '['), u"p.toml"_s));
}

QTEST_GUILESS_MAIN(TestPolicyErrors)
#include "tst_errors.moc"
