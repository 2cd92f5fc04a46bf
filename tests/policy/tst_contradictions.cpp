// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that contradict each other are refused at the line and column of the one that is to change, with what
// is allowed; rules that are hardly meant are doubted.
#include "core/policy/effective.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using policy::EffectivePolicy;

namespace {

const QString Head = u"schema = \"caretaker/policy/1\"\nname = \"p\"\n"_s; // lines 1 and 2

QString timeline(const QString& when, const QString& rest = {})
{
    return u"[[timeline]]\nid = \"%1\"\nwhen = \"%1\"\n%2"_s.arg(when, rest); // three lines, then rest
}

QString step(const QString& id, const QString& action, const QString& from, const QString& after,
             const QString& rest = {})
{
    return u"[[timeline.step]]\nid = \"%1\"\naction = \"%2\"\nfrom = \"%3\"\nafter = \"%4\"\n%5"_s.arg(
        id, action, from, after, rest); // five lines, then rest
}

const QString Notify = step(u"n"_s, u"notify"_s, u"detected"_s, u"1d"_s);
const QString Cumulative = u"clock = \"cumulative\"\nwindow = \"30d\"\n"_s;

QString errorOf(const QString& text)
{
    const auto parsed = policy::Policy::parse(text.toUtf8(), u"p.toml"_s);
    return parsed ? u"accepted"_s : parsed.error().toString();
}

QStringList doubtsAbout(const QString& text)
{
    const auto policy = EffectivePolicy::parse(text.toUtf8(), u"p.toml"_s);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    QStringList doubts;
    for (const policy::Advice& advice : policy->doubts)
        doubts << advice.toString();
    return doubts;
}

} // namespace

class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRefusedAtTheirPlace_data();
    void areRefusedAtTheirPlace();
    void whatIsPossibleIsAllowed_data();
    void whatIsPossibleIsAllowed();
    void doubtsNameTheirPlace();
};

void TestContradictions::areRefusedAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char* name, const QString& text, const QString& begins,
                        const QString& allowed) { QTest::newRow(name) << Head + text << begins << allowed; };
    const QString dead = timeline(u"dead"_s); // lines 3 to 5, Notify 6 to 10
    row("published before the notice, counted from an earlier anchor",
        dead + step(u"n"_s, u"notify"_s, u"detected"_s, u"48h"_s) +
            step(u"p"_s, u"publish"_s, u"first-failure"_s, u"24h"_s),
        u"p.toml:15:9: step \"p\" is due before its predecessor \"n\""_s,
        u"1d after first-failure comes before 2d after detected"_s);
    row("revoked before a reminder that counts from a later anchor",
        dead + Notify + step(u"r"_s, u"remind"_s, u"first-notice-sent"_s, u"90d"_s) +
            step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"80d"_s),
        u"p.toml:20:9: step \"x\" is due before its predecessor \"r\""_s,
        u"in the order in which they fall due"_s);
    row("a reminder after revocation",
        dead + Notify + step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"80d"_s) +
            step(u"r"_s, u"remind"_s, u"detected"_s, u"90d"_s),
        u"p.toml:18:10: step \"r\" comes after \"x\" proposes to revoke"_s, u"only alerts may follow"_s);
    row("a cumulative clock that may never count so much",
        timeline(u"dead"_s, Cumulative) + Notify + step(u"r"_s, u"remind"_s, u"detected"_s, u"30d"_s),
        u"p.toml:17:9: a window of 30d holds no more than 29d12h at every moment"_s,
        u"at most the timeline's \"window\" less 12h"_s);
    row("an availability that cannot be missed",
        u"[health.issues]\navailability = \"0%\"\n"_s + timeline(u"availability"_s) + Notify,
        u"p.toml:7:8: \"availability\" never is"_s, u"raise \"availability\""_s);
    row("a scope of CAs without certificates",
        u"[scope]\nstages = [\"applicant\", \"revoked\"]\n"_s + dead + Notify,
        u"p.toml:4:10: the scope matches nothing"_s, u"probation, active"_s);
    row("no roles", u"[scope]\nroles = []\n"_s + dead + Notify,
        u"p.toml:4:9: \"roles\" in [scope] must be a list"_s, u"not empty"_s);
    row("one vantage to revoke, and no waiver",
        u"[guards]\ncorroboration = 1\n"_s + dead + Notify +
            step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"80d"_s),
        u"p.toml:4:17: one vantage alone would take certificates away"_s, u"corroboration_waiver = true"_s);
    row("a streak of no readings", u"[health.recover]\nreadings = 0\n"_s + dead + Notify,
        u"p.toml:4:12: \"readings\" in [health.recover] must be a whole number"_s, u"from 1 to 1000"_s);
    row("a streak of no readings, partial", u"[health.partial]\nreadings = 0\n"_s + dead + Notify,
        u"p.toml:4:12: \"readings\" in [health.partial]"_s, u"from 1"_s);
    row("more than is remembered",
        timeline(u"dead"_s, u"clock = \"cumulative\"\nwindow = \"100d\"\n"_s) + Notify,
        u"p.toml:7:10: \"window\" in [[timeline]] is out of range"_s, u"from 7d to 92d12h"_s);
    row("availability over more than is remembered",
        u"[health.issues]\navailability_window = \"100d\"\n"_s + dead + Notify,
        u"p.toml:4:23: \"availability_window\" in [health.issues] is out of range"_s, u"to 92d12h"_s);
    row("an alert over part of an hour",
        u"[[metrics.alert]]\nindicator = \"sync-success\"\nbelow = \"9%\"\nwindow = \"90m\"\n"_s + dead +
            Notify,
        u"p.toml:6:10: \"window\" must be whole hours"_s, u"by the hour"_s);
    row("an empty list of timelines", u"timeline = []\n"_s, u"p.toml:3:12: the policy has no timeline"_s,
        u"at least one"_s);
    QTest::newRow("a byte order mark")
        << QChar(0xfeff) + Head + dead + Notify << u"p.toml:1:1: begins with a byte order mark"_s
        << u"UTF-8 without one"_s;
}

void TestContradictions::areRefusedAtTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, begins);
    QFETCH(QString, allowed);
    const QString error = errorOf(text);
    QVERIFY2(error.startsWith(begins), qPrintable(error));
    QVERIFY2(error.contains(allowed), qPrintable(error));
}

void TestContradictions::whatIsPossibleIsAllowed_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << Head + text; };
    const QString dead = timeline(u"dead"_s);
    row("a later anchor that counts less", // the notice may be sent at once
        dead + Notify + step(u"r"_s, u"remind"_s, u"detected"_s, u"60d"_s) +
            step(u"s"_s, u"remind"_s, u"first-notice-sent"_s, u"50d"_s));
    row("an alert after revocation", dead + Notify +
                                         step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"80d"_s) +
                                         step(u"a"_s, u"alert"_s, u"detected"_s, u"90d"_s));
    row("as much as the window always holds",
        timeline(u"dead"_s, Cumulative) + Notify + step(u"r"_s, u"remind"_s, u"detected"_s, u"29d12h"_s));
    row("one vantage where nothing is taken away", u"[guards]\ncorroboration = 1\n"_s + dead + Notify);
    row("one vantage, and said so", u"[guards]\ncorroboration = 1\ncorroboration_waiver = true\n"_s + dead +
                                        Notify +
                                        step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"80d"_s));
    row("retiring CAs", u"[scope]\nstages = [\"retiring\", \"revoked\"]\n"_s + dead + Notify);
}

void TestContradictions::whatIsPossibleIsAllowed()
{
    QFETCH(QString, text);
    QCOMPARE(errorOf(text), u"accepted"_s);
}

void TestContradictions::doubtsNameTheirPlace()
{
    const QString dead = timeline(u"dead"_s) + Notify;
    QCOMPARE(doubtsAbout(Head + dead + step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"60d"_s)),
             QStringList());
    const QStringList early =
        doubtsAbout(Head + dead + step(u"x"_s, u"propose_revocation"_s, u"detected"_s, u"59d"_s));
    QCOMPARE(early.size(), 1);
    QVERIFY2(early[0].startsWith(u"p.toml:15:9: step \"x\" proposes to revoke after 59d (the guidelines"_s),
             qPrintable(early[0]));
    QCOMPARE(doubtsAbout(Head + timeline(u"slow"_s) + Notify),
             QStringList(u"p.toml: no timeline is about dead CAs (nothing is done about them)"_s));
    const QStringList patient =
        doubtsAbout(Head + u"[health]\nfirst_byte = \"30s\"\nretrieval = \"5m\"\n"_s + dead);
    QCOMPARE(patient.size(), 2);
    QVERIFY(patient[0].startsWith(u"p.toml:4:14: \"first_byte\" is never reached: we wait for 30s (what"_s));
    QVERIFY(patient[1].startsWith(u"p.toml:5:13: \"retrieval\" is never reached: we wait for 5m (what"_s));
    const QStringList brake = doubtsAbout(Head + u"[guards]\nfleet_brake = \"100%\"\n"_s + dead);
    QVERIFY(brake.size() == 1 && brake[0].startsWith(u"p.toml:4:15: the fleet brake never engages"_s));
}

QTEST_GUILESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
