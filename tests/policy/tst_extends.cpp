// SPDX-License-Identifier: GPL-3.0-or-later
// A policy that extends another states what differs, and nothing else changes.
#include "core/base/limits.h"
#include "tests/policy/chains.h"

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using policy::Policy;

namespace {

// Lines:                         1
const QByteArray Base = R"(schema = "caretaker/policy/1"
name = "base"
[scope]
roles = ["member"]
certificate_under = "rsync://rpki.example.net/repository/"
[health.dead]
after = "12h"
[[metrics.alert]]
indicator = "fetch-success"
below = "95%"
window = "7d"
[[metrics.alert]]
indicator = "expired-objects"
above = "0%"
[[timeline]]
id = "dead"
when = "dead"
[[timeline.step]]
id = "notify"
action = "notify"
after = "1d"
by = "2d"
[[timeline.step]]
id = "remind"
action = "remind"
from = "first-notice-sent"
after = "30d"
[[timeline.step]]
id = "revoke"
action = "propose_revocation"
from = "first-notice-sent"
after = "90d"
[[timeline]]
id = "slow"
when = "slow"
[[timeline.step]]
id = "tell"
action = "alert"
after = "0s"
)";

/// Three lines, then `rest`.
QByteArray extending(const QByteArray& base, const QByteArray& rest, const QByteArray& name = "ours")
{
    return "schema = \"caretaker/policy/1\"\nextends = \"" + base + "\"\nname = \"" + name + "\"\n" + rest;
}

Texts oursOver(const QByteArray& rest)
{
    return {{u"base"_s, Base}, {u"ours.toml"_s, extending("base", rest)}};
}

Policy ours(const QByteArray& rest) { return policyFrom(oursOver(rest), u"ours.toml"_s); }

QString errorOf(const Texts& texts, const QString& name = u"ours.toml"_s)
{
    const auto parsed = parsedFrom(texts, name);
    return parsed ? u"accepted"_s : parsed.error().toString();
}

QStringList stepsOf(const Policy& policy)
{
    QStringList ids;
    for (const policy::Step& step : policy.timeline(u"dead"_s)->steps)
        ids << step.id;
    return ids;
}

} // namespace

class TestExtends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStatedIsTheBaseButForItsName();
    void aKeyStandsForTheBases();
    void aListReplacesTheBases();
    void aStepIsChangedByItsId();
    void aNewStepTakesItsPlaceInTime();
    void aChangedStepTakesItsPlaceInTime();
    void aNewTimelineIsAdded();
    void timelinesAndStepsCanBeRemoved();
    void keysCanBeRemoved();
    void aRemovedStepCanBeStatedAnew();
    void anAlertIsChangedByItsIndicator();
    void anotherLimitStandsForTheBases();
    void alertsDifferFromTheDefaultsOfABaseWithout();
    void chainsApplyFromTheLastBaseOn();
    void pathsAreRelativeToTheFileThatSaysSo();
    void withoutTheOtherTextThereIsAClearError();
    void errorsNameTheFileThatIsWrong_data();
    void errorsNameTheFileThatIsWrong();
    void circlesAreRefused();
    void deepChainsAreRefused();
    void theHashIsOfAllFiles();
    void theTextReadsBackElsewhere();
    void aCutTextIsRefused_data();
    void aCutTextIsRefused();
    void tooManyTablesAreRefused();
};

void TestExtends::nothingStatedIsTheBaseButForItsName()
{
    const Policy base = policyFrom({{u"base"_s, Base}}, u"base"_s);
    const Policy same = ours("");
    QCOMPARE(same.name, u"ours"_s);
    QVERIFY(same.scope == base.scope && same.health == base.health && same.metrics == base.metrics);
    QVERIFY(same.timelines == base.timelines);
}

void TestExtends::aKeyStandsForTheBases()
{
    const Policy policy = ours("mode = \"watch\"\n[health.recover]\nreadings = 5\n");
    QVERIFY(policy.mode == policy::Mode::Watch);
    QCOMPARE(policy.health.recover.readings, 5);
    QVERIFY(policy.health.dead.after == 12h); // of the base
    QVERIFY(ours("[health.dead]\nafter = \"6h\"\n").health.dead.after == 6h);
}

void TestExtends::aListReplacesTheBases()
{
    QVERIFY(ours("[scope]\nroles = [\"nir\"]\n").scope.roles == std::vector{fleet::Role::Nir});
}

void TestExtends::aStepIsChangedByItsId()
{
    const Policy policy =
        ours("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"revoke\"\nafter = \"80d\"\n");
    const policy::Step* revoke = policy.timeline(u"dead"_s)->step(u"revoke"_s);
    QVERIFY(revoke->after == 80 * 24h);
    QVERIFY(revoke->action == policy::Action::ProposeRevocation);
    QVERIFY(revoke->from == policy::Anchor::FirstNoticeSent);
    QCOMPARE(stepsOf(policy), (QStringList{u"notify"_s, u"remind"_s, u"revoke"_s}));
}

void TestExtends::aNewStepTakesItsPlaceInTime()
{
    const Policy policy = ours("[[timeline]]\nid = \"dead\"\n"
                               "[[timeline.step]]\nid = \"last\"\naction = \"remind\"\n"
                               "from = \"first-notice-sent\"\nafter = \"80d\"\n"
                               "[[timeline.step]]\nid = \"first\"\naction = \"alert\"\nafter = \"0s\"\n");
    QCOMPARE(stepsOf(policy), (QStringList{u"first"_s, u"notify"_s, u"remind"_s, u"last"_s, u"revoke"_s}));
}

void TestExtends::aChangedStepTakesItsPlaceInTime()
{
    // 89 days after detection come before 90 days after the first notice, which is no earlier; 30 days after
    // the notice may come before or after that, so nothing else moves.
    const Policy policy =
        ours("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"extra\"\naction = \"alert\"\n"
             "from = \"detected\"\nafter = \"89d\"\n"
             "[[timeline.step]]\nid = \"remind\"\nafter = \"85d\"\n");
    QCOMPARE(stepsOf(policy), (QStringList{u"notify"_s, u"remind"_s, u"extra"_s, u"revoke"_s}));
}

void TestExtends::aNewTimelineIsAdded()
{
    const Policy policy = ours("[[timeline]]\nid = \"partial\"\nwhen = \"partial\"\n"
                               "[[timeline.step]]\nid = \"n\"\naction = \"notify\"\nafter = \"1d\"\n");
    QCOMPARE(policy.timelines.size(), 3U);
    QVERIFY(policy.timelineFor(health::State::Partial));
}

void TestExtends::timelinesAndStepsCanBeRemoved()
{
    const Policy policy =
        ours("[[timeline]]\nid = \"slow\"\nremove = true\n"
             "[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"remind\"\nremove = true\n");
    QVERIFY(!policy.timeline(u"slow"_s));
    QCOMPARE(stepsOf(policy), (QStringList{u"notify"_s, u"revoke"_s}));
    const Policy quiet = ours("[[metrics.alert]]\nindicator = \"fetch-success\"\nremove = true\n"
                              "[[metrics.alert]]\nindicator = \"expired-objects\"\nremove = true\n");
    QVERIFY(quiet.metrics.alerts.empty()); // and not the default ones
}

void TestExtends::keysCanBeRemoved()
{
    QVERIFY(!ours("[scope]\nremove = [\"certificate_under\"]\n").scope.certificateUnder);
    const Policy policy =
        ours("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"notify\"\nremove = [\"by\"]\n");
    QVERIFY(!policy.timeline(u"dead"_s)->step(u"notify"_s)->by);
}

void TestExtends::aRemovedStepCanBeStatedAnew()
{
    const Policy policy =
        ours("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"remind\"\nremove = true\n"
             "[[timeline.step]]\nid = \"remind\"\naction = \"remind\"\nafter = \"2d\"\n");
    const policy::Step* remind = policy.timeline(u"dead"_s)->step(u"remind"_s);
    QVERIFY(remind->from == policy::Anchor::Detected); // the default, not the base's
}

void TestExtends::anAlertIsChangedByItsIndicator()
{
    const Policy policy = ours("[[metrics.alert]]\nindicator = \"fetch-success\"\nbelow = \"90%\"\n");
    const metrics::AlertRule expected{
        .indicator = metrics::Indicator::FetchSuccess, .below = 0.9, .window = 168h};
    QCOMPARE(policy.metrics.alerts.size(), 2U);
    QVERIFY(policy.metrics.alerts.front() == expected);
}

void TestExtends::anotherLimitStandsForTheBases()
{
    const Policy policy = ours("[[metrics.alert]]\nindicator = \"fetch-success\"\nabove = \"99%\"\n");
    QVERIFY(!policy.metrics.alerts.front().below);
    QCOMPARE(policy.metrics.alerts.front().above, std::optional(0.99));
}

void TestExtends::alertsDifferFromTheDefaultsOfABaseWithout()
{
    QByteArray base = Base;
    base.remove(base.indexOf("[[metrics.alert]]"),
                base.indexOf("[[timeline]]") - base.indexOf("[[metrics.alert]]"));
    const auto policyWith = [&](const QByteArray& rest) {
        return policyFrom({{u"base"_s, base}, {u"ours.toml"_s, extending("base", rest)}}, u"ours.toml"_s);
    };
    const auto defaults = metrics::defaultAlerts();
    QVERIFY(policyWith("").metrics.alerts == defaults);
    const auto changed =
        policyWith("[[metrics.alert]]\nindicator = \"fetch-success\"\nbelow = \"90%\"\n").metrics.alerts;
    QCOMPARE(changed.size(), defaults.size());
    QVERIFY(changed != defaults);
    const auto fewer =
        policyWith("[[metrics.alert]]\nindicator = \"fetch-success\"\nremove = true\n").metrics.alerts;
    QCOMPARE(fewer.size(), defaults.size() - 1);
}

void TestExtends::chainsApplyFromTheLastBaseOn()
{
    const Texts texts{
        {u"base"_s, Base},
        {u"middle"_s, extending("base", "[health.dead]\nafter = \"6h\"\n[health.recover]\nreadings = 7\n")},
        {u"ours.toml"_s, extending("middle", "[health.dead]\nafter = \"3h\"\n")}};
    const Policy policy = policyFrom(texts, u"ours.toml"_s);
    QVERIFY(policy.health.dead.after == 3h);
    QCOMPARE(policy.health.recover.readings, 7);
    QVERIFY(policy.scope.certificateUnder);
}

void TestExtends::pathsAreRelativeToTheFileThatSaysSo()
{
    const Texts texts{{u"/etc/caretaker/base/base.toml"_s, Base},
                      {u"/etc/caretaker/base/middle.toml"_s, extending("./base.toml", "")},
                      {u"/etc/caretaker/ours/ours.toml"_s, extending("../base/middle.toml", "")}};
    QCOMPARE(errorOf(texts, u"/etc/caretaker/ours/ours.toml"_s), u"accepted"_s);
    QCOMPARE(errorOf({{u"ours.toml"_s, extending("/srv/base.toml", "")}, {u"/srv/base.toml"_s, Base}}),
             u"accepted"_s);
}

void TestExtends::withoutTheOtherTextThereIsAClearError()
{
    const auto parsed = Policy::parse(extending("base", ""), u"ours.toml"_s);
    QVERIFY(!parsed);
    QVERIFY(
        parsed.error().toString().startsWith(u"ours.toml:2:11: extends \"base\", whose text is not here"_s));
}

void TestExtends::errorsNameTheFileThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("says");
    QTest::newRow("in ours") << Base << QByteArray("[health.dead]\naftr = \"1d\"\n")
                             << u"ours.toml:5:1: unknown key \"aftr\" in [health.dead]"_s;
    QTest::newRow("in the base") << QByteArray(Base).replace("\"12h\"", "12") << QByteArray()
                                 << u"base.toml:7:9: \"after\" in [health.dead] must be a duration"_s;
    QTest::newRow("syntax in the base") << Base + "[health\n"
                                        << QByteArray() << u"base.toml:40:8: not valid TOML"_s;
    QTest::newRow("overridden, yet no key")
        << QByteArray(Base).replace("after = \"12h\"", "aftr = \"12h\"")
        << QByteArray("[health.dead]\nafter = \"1d\"\n") << u"base.toml:7:1: unknown key \"aftr\""_s;
    QTest::newRow("between both")
        << Base
        << QByteArray("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"notify\"\nafter = \"3d\"\n")
        << u"base.toml:22:6: \"by\" must be later than \"after\""_s;
    QTest::newRow("a base without a name") << QByteArray(Base).replace("name = \"base\"\n", "")
                                           << QByteArray() << u"base.toml:1:1: \"name\" is missing"_s;
    QTest::newRow("a base of another schema")
        << QByteArray(Base).replace("policy/1", "policy/2") << QByteArray()
        << u"base.toml:1:10: schema \"caretaker/policy/2\" is not known"_s;
    QTest::newRow("nothing to remove") << Base << QByteArray("[[timeline]]\nid = \"daed\"\nremove = true\n")
                                       << u"ours.toml:4:1: there is no such [[timeline]] to remove"_s;
    QTest::newRow("no key to remove") << Base << QByteArray("[health]\nremove = [\"max_gap\"]\n")
                                      << u"ours.toml:5:11: there is no \"max_gap\" to remove"_s;
    QTest::newRow("a table cannot go whole") << Base << QByteArray("[health]\nremove = true\n")
                                             << u"ours.toml:5:10: \"remove\" must be a list of keys"_s;
    QTest::newRow("removed and changed")
        << Base << QByteArray("[[timeline]]\nid = \"slow\"\nremove = true\nwhen = \"slow\"\n")
        << u"ours.toml:7:1: [[timeline]] is removed, and has \"when\""_s;
    QTest::newRow("a new step without an action")
        << Base << QByteArray("[[timeline]]\nid = \"dead\"\n[[timeline.step]]\nid = \"n\"\nafter = \"3d\"\n")
        << u"ours.toml:6:1: \"action\" in [[timeline.step]] is missing"_s;
    QTest::newRow("the same alert twice")
        << QByteArray(Base).replace("\"expired-objects\"", "\"fetch-success\"")
        << QByteArray("[[metrics.alert]]\nindicator = \"fetch-success\"\nbelow = \"9%\"\n")
        << u"ours.toml:4:1: the base has 2 [[metrics.alert]] \"fetch-success\""_s;
    QTest::newRow("no timeline is left")
        << Base
        << QByteArray(
               "[[timeline]]\nid = \"dead\"\nremove = true\n[[timeline]]\nid = \"slow\"\nremove = true\n")
        << u"ours.toml:4:1: the policy has no timeline"_s;
    QTest::newRow("stated twice") << Base << QByteArray("extends = 3\n")
                                  << u"ours.toml:4:11: not valid TOML"_s;
}

void TestExtends::errorsNameTheFileThatIsWrong()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, rest);
    QFETCH(QString, says);
    const QString error = errorOf({{u"base"_s, base}, {u"ours.toml"_s, extending("base", rest)}});
    QVERIFY2(error.startsWith(says), qPrintable(error));
}

void TestExtends::circlesAreRefused()
{
    const Texts texts{{u"a.toml"_s, extending("b.toml", "")}, {u"b.toml"_s, extending("./a.toml", "")}};
    const QString error = errorOf(texts, u"a.toml"_s);
    QVERIFY2(error.startsWith(
                 u"b.toml:2:11: extends itself: a.toml, which extends b.toml, which extends a.toml"_s),
             qPrintable(error));
    QVERIFY(errorOf({{u"a.toml"_s, extending("a.toml", "")}}, u"a.toml"_s)
                .startsWith(u"a.toml:2:11: extends itself"_s));
    QVERIFY(errorOf({{u"a"_s, extending("a", "")}}, u"a"_s).startsWith(u"a.toml:2:11: extends itself"_s));
}

void TestExtends::deepChainsAreRefused()
{
    Texts texts{{u"p1"_s, Base}};
    for (std::size_t i = 2; i <= limits::MaxPolicyChain + 1; ++i)
        texts[u"p%1"_s.arg(i)] = extending("p" + QByteArray::number(i - 1), "");
    QCOMPARE(errorOf(texts, u"p%1"_s.arg(limits::MaxPolicyChain)), u"accepted"_s);
    const QString error = errorOf(texts, u"p%1"_s.arg(limits::MaxPolicyChain + 1));
    QVERIFY2(error.startsWith(u"p2.toml:2:11: extends too many others (at most 8 files"_s),
             qPrintable(error));
}

void TestExtends::theHashIsOfAllFiles()
{
    const Texts texts = oursOver("[health.dead]\nafter = \"6h\"\n");
    const auto text = policy::wholeText({u"ours.toml"_s, texts[u"ours.toml"_s]}, from(texts));
    QVERIFY(text);
    const QByteArray head = "# caretaker/policy-files/1 " + QByteArray::number(texts[u"ours.toml"_s].size()) +
                            ' ' + QByteArray::number(Base.size()) + '\n';
    QCOMPARE(*text, head + texts[u"ours.toml"_s] + Base);
    QVERIFY(policyFrom(texts, u"ours.toml"_s).hash == sha256Of(*text));
    Texts other = texts;
    other[u"base"_s] += "# a remark\n";
    QVERIFY(policyFrom(other, u"ours.toml"_s).hash != sha256Of(*text));
    QVERIFY(policyFrom(texts, u"base"_s).hash == sha256Of(Base)); // one file: of its bytes, as ever
}

void TestExtends::theTextReadsBackElsewhere()
{
    const Texts texts = oursOver("[health.dead]\nafter = \"6h\"\n");
    const auto text = policy::wholeText({u"ours.toml"_s, texts[u"ours.toml"_s]}, from(texts));
    const auto again = Policy::parse(*text, u"the policy kept in the database"_s);
    QVERIFY(again);
    QVERIFY(again->health.dead.after == 6h);
    QVERIFY(again->hash == policyFrom(texts, u"ours.toml"_s).hash);
    // Given as a file, it needs nothing else.
    QCOMPARE(*policy::wholeText({u"kept.txt"_s, *text}, from({})), *text);
}

void TestExtends::aCutTextIsRefused_data()
{
    const Texts texts = oursOver("");
    const QByteArray text = *policy::wholeText({u"ours.toml"_s, texts[u"ours.toml"_s]}, from(texts));
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("shorter") << text.chopped(1);
    QTest::newRow("longer") << text + '\n';
    QTest::newRow("no lengths") << QByteArray("# caretaker/policy-files/1\n") + Base;
    QTest::newRow("one line") << QByteArray("# caretaker/policy-files/1 5 5");
    QTest::newRow("negative") << QByteArray("# caretaker/policy-files/1 -1 1\n");
    QTest::newRow("many") << "# caretaker/policy-files/1" + QByteArray(" 0").repeated(99) + '\n';
    QTest::newRow("no number") << QByteArray("# caretaker/policy-files/1 x 2\nab");
}

void TestExtends::aCutTextIsRefused()
{
    QFETCH(QByteArray, text);
    const auto parsed = Policy::parse(text, u"kept"_s);
    QVERIFY(!parsed);
    QVERIFY2(
        parsed.error().toString().startsWith(u"kept:1:1: the text of a policy and what it extends is cut"_s),
        qPrintable(parsed.error().toString()));
}

void TestExtends::tooManyTablesAreRefused()
{
    QByteArray steps;
    for (std::size_t i = 0; i <= limits::MaxPolicyTables; ++i)
        steps += "[[timeline.step]]\nid = \"s" + QByteArray::number(i) +
                 "\"\naction = \"alert\"\nafter = \"1d\"\n";
    QVERIFY(
        errorOf(oursOver("[[timeline]]\nid = \"dead\"\n" + steps)).contains(u"too many [[timeline.step]]"_s));
}

QTEST_GUILESS_MAIN(TestExtends)
#include "tst_extends.moc"
