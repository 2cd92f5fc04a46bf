// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/episode.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using health::Episode;
using health::Issue;
using health::IssueKind;

namespace {

const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
const health::StreakRules End{.readings = 3, .over = 1h};

Issue issue(IssueKind kind, const QString& code = u"x"_s) { return {kind, {{code, {}}}}; }

/// One reading after the other, `every` apart; 'x' shows a stale manifest, '.' does not, '?' is blind.
std::vector<Episode> after(QByteArrayView readings, Duration every)
{
    std::vector<Episode> all;
    Instant now = Start;
    for (const char reading : readings) {
        std::vector<Episode> open;
        std::vector<Episode> closed;
        for (const Episode& episode : all)
            (episode.isOpen() ? open : closed).push_back(episode);
        const auto issues =
            reading == 'x' ? std::vector{issue(IssueKind::StaleManifest)} : std::vector<Issue>{};
        all = closed;
        for (const Episode& episode : health::advanceEpisodes(open, issues, reading == '?', End, now))
            all.push_back(episode);
        now += every;
    }
    return all;
}

} // namespace

class TestEpisode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstReadingThatShowsIt();
    void endsWhenItWasFirstAbsent();
    void aReadingOrTwoWithoutItAreNoEnd();
    void manyReadingsInAShortTimeAreNoEnd();
    void blindChangesNothing();
    void comesAgainAsAnother();
    void kindsGoTheirOwnWay();
    void reasonsAreTheLatest();
};

void TestEpisode::beginsWithTheFirstReadingThatShowsIt()
{
    const auto episodes = after(".xx", 1h);
    QCOMPARE(episodes.size(), 1U);
    QVERIFY(episodes[0].began == Start + 1h);
    QVERIFY(episodes[0].isOpen());
}

void TestEpisode::endsWhenItWasFirstAbsent()
{
    const auto episodes = after("xx...", 1h);
    QCOMPARE(episodes.size(), 1U);
    QVERIFY(episodes[0].ended == Start + 2h); // known two readings later
}

void TestEpisode::aReadingOrTwoWithoutItAreNoEnd()
{
    const auto episodes = after("x..x..x..", 1h);
    QCOMPARE(episodes.size(), 1U);
    QVERIFY(episodes[0].isOpen());
    QVERIFY(episodes[0].absentSince == Start + 7h);
}

void TestEpisode::manyReadingsInAShortTimeAreNoEnd()
{
    QVERIFY(after("x......", 10min)[0].isOpen());                // absent from 0:10, last look 1:00
    QVERIFY(after("x.......", 10min)[0].ended == Start + 10min); // last look 1:10
}

void TestEpisode::blindChangesNothing()
{
    const auto episodes = after("x.????.", 1h);
    QVERIFY(episodes[0].isOpen());
    QCOMPARE(episodes[0].absentReadings, 2);
    QVERIFY(after("?", 1h).empty());
}

void TestEpisode::comesAgainAsAnother()
{
    const auto episodes = after("x...xx", 1h);
    QCOMPARE(episodes.size(), 2U);
    QVERIFY(!episodes[0].isOpen());
    QVERIFY(episodes[1].began == Start + 4h);
}

void TestEpisode::kindsGoTheirOwnWay()
{
    auto open = health::advanceEpisodes({}, {issue(IssueKind::ClockSkew), issue(IssueKind::Expiring)}, false,
                                        End, Start);
    QCOMPARE(open.size(), 2U);
    open = health::advanceEpisodes(open, {issue(IssueKind::Expiring)}, false, End, Start + 1h);
    QCOMPARE(open[0].absentReadings, 1);
    QCOMPARE(open[1].absentReadings, 0);
}

void TestEpisode::reasonsAreTheLatest()
{
    auto open = health::advanceEpisodes({}, {issue(IssueKind::Expiring, u"old"_s)}, false, End, Start);
    open = health::advanceEpisodes(open, {issue(IssueKind::Expiring, u"new"_s)}, false, End, Start + 1h);
    QCOMPARE(open[0].reasons[0].code, u"new"_s);
    QCOMPARE(health::toJson(open[0]).value(u"kind"_s).toString(), u"expiring"_s);
    QVERIFY(health::toJson(open[0]).value(u"ended"_s).isNull());
}

QTEST_GUILESS_MAIN(TestEpisode)
#include "tst_episode.moc"
