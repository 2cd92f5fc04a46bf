// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of timelines and guards: repeats, severity, retirement, approvals. What is read is written the same.
#include "core/policy/policy.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using policy::Policy;

namespace {

constexpr Duration Day = 24h;
const QByteArray Head = "schema = \"caretaker/policy/1\"\nname = \"p\"\n";

QByteArray timeline(const QByteArray& keys, const QByteArray& stepKeys = {}, const QByteArray& rest = {})
{
    return Head + "[[timeline]]\nid = \"t\"\n" + keys +
           "[[timeline.step]]\nid = \"n\"\naction = \"notify\"\nafter = \"1d\"\n" + stepKeys + rest;
}

Policy parsed(const QByteArray& toml)
{
    const auto policy = Policy::parse(toml, u"p.toml"_s);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return *policy;
}

QString errorOf(const QByteArray& toml)
{
    const auto policy = Policy::parse(toml, u"p.toml"_s);
    return policy ? u"accepted"_s : policy.error().toString();
}

/// Written and read again.
Policy again(const Policy& policy) { return parsed(policy.toToml().toUtf8()); }

} // namespace

class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRepeats();
    void readsSeverity();
    void readsARetirement();
    void readsTheGuardsOfPeople();
    void defaultsAreTheSafeOnes();
    void refusals_data();
    void refusals();
};

void TestTimelineKeys::readsRepeats()
{
    const Policy policy = parsed(timeline("when = \"dead\"\n", "by = \"2d\"\nevery = \"30d\"\n"));
    QVERIFY(policy.timelines[0].steps[0].every == 30 * Day);
    QVERIFY(again(policy).timelines == policy.timelines);
}

void TestTimelineKeys::readsSeverity()
{
    const Policy policy =
        parsed(timeline("when = \"dead\"\n"
                        "[[timeline.severity]]\nwhen = \"repeated\"\nat_least = 2\nfactor = \"50%\"\n"
                        "[[timeline.severity]]\nwhen = \"relying_parties\"\nfactor = \"75%\"\n"
                        "[[timeline.severity]]\nwhen = \"vrps\"\nat_least = 500\nfactor = \"80%\"\n"
                        "[[timeline.severity]]\nwhen = \"role\"\nrole = \"nir\"\nfactor = \"200%\"\n"));
    using enum policy::SeverityCondition;
    const std::vector<policy::SeverityRule> expected{
        {.when = Repeated, .atLeast = 2, .percent = 50},
        {.when = RelyingParties, .percent = 75},
        {.when = Vrps, .atLeast = 500, .percent = 80},
        {.when = Role, .role = fleet::Role::Nir, .percent = 200}};
    QVERIFY(policy.timelines[0].severity == expected);
    QVERIFY(again(policy).timelines == policy.timelines);
}

void TestTimelineKeys::readsARetirement()
{
    const Policy policy = parsed(timeline("when = \"retiring\"\nclock = \"calendar\"\n"));
    QVERIFY(policy.timelines[0].isRetirement());
    QVERIFY(policy.timelineFor(fleet::LifecycleStage::Retiring) == &policy.timelines[0]);
    QVERIFY(again(policy).timelines == policy.timelines);
}

void TestTimelineKeys::readsTheGuardsOfPeople()
{
    const Policy policy = parsed(Head +
                                 "[guards]\nregistry_repository = \"count\"\napproval_valid = \"3d\"\n"
                                 "signed_approvals = true\n" +
                                 timeline("when = \"dead\"\n").mid(Head.size()));
    QVERIFY(policy.guards.registryRepository == policy::RepositoryTime::Count);
    QVERIFY(policy.guards.approvalValid == 3 * Day);
    QVERIFY(policy.guards.signedApprovals);
    QVERIFY(again(policy).guards == policy.guards);
}

void TestTimelineKeys::defaultsAreTheSafeOnes()
{
    const Policy policy = parsed(timeline("when = \"dead\"\n"));
    QVERIFY(policy.guards.registryRepository == policy::RepositoryTime::Stop);
    QVERIFY(policy.guards.approvalValid == 14 * Day);
    QVERIFY(policy.timelines[0].severity.empty());
    QVERIFY(!policy.timelines[0].steps[0].every);
}

void TestTimelineKeys::refusals_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says");
    const auto severity = [](const QByteArray& rule) {
        return timeline("when = \"dead\"\n[[timeline.severity]]\n" + rule);
    };
    QTest::newRow("repeated proposal")
        << timeline("when = \"dead\"\n", {},
                    "[[timeline.step]]\nid = \"r\"\naction = \"propose_revocation\"\nafter = \"90d\"\n"
                    "every = \"30d\"\n")
        << u"p.toml:14:9: \"propose_revocation\" is not repeated"_s;
    QTest::newRow("every hour") << timeline("when = \"dead\"\n", "every = \"1h\"\n") << u"p.toml:10:9"_s;
    QTest::newRow("again before overdue")
        << timeline("when = \"dead\"\n", "by = \"5d\"\nevery = \"3d\"\n") << u"before it is overdue"_s;
    QTest::newRow("no condition") << severity("factor = \"50%\"\n") << u"relying_parties"_s;
    QTest::newRow("unknown condition") << severity("when = \"repeatd\"\nfactor = \"50%\"\n") << u"repeated"_s;
    QTest::newRow("no factor") << severity("when = \"relying_parties\"\n") << u"\"factor\""_s;
    QTest::newRow("factor without unit")
        << severity("when = \"relying_parties\"\nfactor = \"0.5\"\n") << u"per cent"_s;
    QTest::newRow("factor of nothing")
        << severity("when = \"relying_parties\"\nfactor = \"0%\"\n") << u"from \"10%\""_s;
    QTest::newRow("repeated without number")
        << severity("when = \"repeated\"\nfactor = \"50%\"\n") << u"at_least"_s;
    QTest::newRow("role without role") << severity("when = \"role\"\nfactor = \"50%\"\n") << u"role"_s;
    QTest::newRow("number for a role")
        << severity("when = \"role\"\nrole = \"nir\"\nat_least = 2\nfactor = \"50%\"\n") << u"at_least"_s;
    QTest::newRow("retirement on a continuous clock")
        << timeline("when = \"retiring\"\nclock = \"continuous\"\n") << u"runs by the calendar"_s;
    QTest::newRow("retirement without a clock")
        << timeline("when = \"retiring\"\n") << u"runs by the calendar"_s;
    QTest::newRow("calendar for the dead")
        << timeline("when = \"dead\"\nclock = \"calendar\"\n") << u"also counts while the CA works"_s;
    QTest::newRow("another stage") << timeline("when = \"probation\"\n") << u"retiring"_s;
    QTest::newRow("repository") << Head + "[guards]\nregistry_repository = \"stops\"\n" << u"\"stop\""_s;
    QTest::newRow("approvals for ever") << Head + "[guards]\napproval_valid = \"1m\"\n" << u"p.toml:4:18"_s;
}

void TestTimelineKeys::refusals()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    const QString error = errorOf(toml);
    QVERIFY2(error.contains(says), qPrintable(error));
}

QTEST_GUILESS_MAIN(TestTimelineKeys)
#include "tst_timeline_keys.moc"
