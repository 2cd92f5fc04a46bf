// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recompute_service.h"
#include "core/service/why_report.h"
#include "tests/service/recorded_story.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::Recomputation;
using test::handle;
using test::Sees;
using test::ServiceFixture;
using test::Story;

namespace {

void execute(const store::Database& database, const QString& sql)
{
    const auto done = database.execute(sql);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
}

bool names(const Recomputation& result, const QString& ca, const QString& what)
{
    return std::ranges::any_of(result.replay.differences(), [&](const service::Difference& d) {
        return d.ca.toString() == ca && d.what == what;
    });
}

} // namespace

class RecomputeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void comesOutAsTheCycleJudged();
    void aWordThatCameLaterWasNotJudged();
    void findsAChangedObservation();
    void findsALostObservation();
    void findsATransitionThatNoRoundDecided();
    void findsAChangedHealthRecord();
    void findsOtherRulesThanTheChainNames();
    void refusesRoundsThatDidNotSayWhatTheyJudged();
    void saysWhyInTheWordsOfThatTime();
    void aTransitionNamesItsPolicyAndLooks();

private:
    Recomputation recomputed()
    {
        auto result = service::recompute(*m_workspace);
        if (!result)
            qFatal("%s", qPrintable(result.error().toString()));
        return std::move(*result);
    }

    ServiceFixture m_told; ///< the story, told once; each test works on a copy
    std::unique_ptr<ServiceFixture> m_fixture;
    std::optional<service::Workspace> m_workspace;
    int m_brakes = 0;
};

void RecomputeTest::initTestCase()
{
    Story story(m_told);
    story.play();
    m_brakes = story.brakes;
}

void RecomputeTest::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(QFile::copy(m_told.config().databasePath, m_fixture->config().databasePath));
    auto workspace = m_fixture->workspace();
    QVERIFY(workspace.has_value());
    m_workspace = std::move(*workspace);
}

void RecomputeTest::comesOutAsTheCycleJudged()
{
    QVERIFY(m_brakes > 0);
    const Recomputation result = recomputed();
    for (const service::Difference& d : result.replay.differences())
        qWarning() << formatRfc3339(d.at) << d.ca.toString() << d.what << d.stored << d.recomputed;
    QVERIFY(result.agrees());
    const service::ReplayCounts& counts = result.replay.counts();
    QCOMPARE(counts.rounds, 72);
    QVERIFY(counts.transitions >= 10);
    QVERIFY(counts.caseEvents >= 3);
    QVERIFY(counts.given >= 2); // the alert that was sent, and Mara's word
    const auto& alder = result.replay.last().at(handle(u"alder"_s));
    QVERIFY(alder.record.state == health::State::Dead);
}

/// An output that is taken in after a round must not be held against that round.
void RecomputeTest::aWordThatCameLaterWasNotJudged()
{
    auto transaction = store::Transaction::begin(m_workspace->database);
    store::ObservationStore observations(m_workspace->database);
    const Instant at = m_fixture->start + 70h + 30min;
    QVERIFY(observations
                .append(*transaction,
                        test::observation(handle(u"dune"_s), VantageName::fromString(u"validator"_s), at,
                                          Sees::Failed))
                .has_value());
    QVERIFY(transaction->commit().has_value());
    QVERIFY(recomputed().agrees());
}

void RecomputeTest::findsAChangedObservation()
{
    execute(m_workspace->database,
            u"UPDATE observation_content SET content = replace(content, '\"functional\":false', "
            u"'\"functional\":true')"
            " WHERE run IN (SELECT r.id FROM observation_run r JOIN series s ON s.id = r.series"
            " WHERE s.ca = 'cedar')"_s);
    const Recomputation result = recomputed();
    QVERIFY(result.chain.intact());
    QVERIFY(!result.agrees());
    QVERIFY(names(result, u"cedar"_s, u"transition"_s));
    QVERIFY(!names(result, u"alder"_s, u"transition"_s));
}

void RecomputeTest::findsALostObservation()
{
    execute(m_workspace->database,
            u"DELETE FROM observation_content WHERE run IN (SELECT r.id FROM observation_run r"
            " JOIN series s ON s.id = r.series WHERE s.ca = 'dune' AND s.vantage = 'far')"_s);
    QVERIFY(names(recomputed(), u"dune"_s, u"observation"_s));
}

void RecomputeTest::findsATransitionThatNoRoundDecided()
{
    auto transaction = store::Transaction::begin(m_workspace->database);
    QVERIFY(store::HealthStore(m_workspace->database)
                .recordTransition(*transaction,
                                  {handle(u"elm"_s), m_fixture->start + 71h, u"healthy"_s, u"dead"_s,
                                   QJsonObject{{u"reasons"_s, QJsonArray{}}}},
                                  u"policy"_s)
                .has_value());
    QVERIFY(transaction->commit().has_value());
    const Recomputation result = recomputed();
    QVERIFY(result.chain.intact());
    QVERIFY(names(result, u"elm"_s, u"transition"_s));
}

void RecomputeTest::findsAChangedHealthRecord()
{
    store::HealthStore health(m_workspace->database);
    const auto alder = health.get(handle(u"alder"_s));
    QVERIFY(alder.has_value() && *alder);
    const auto forged = health::healthRecordFromJson((*alder)->record.value("health"_L1).toObject());
    QVERIFY(forged.has_value());
    auto transaction = store::Transaction::begin(m_workspace->database);
    QVERIFY(health.putRecord(*transaction, handle(u"elm"_s), *forged).has_value());
    QVERIFY(transaction->commit().has_value());
    QVERIFY(names(recomputed(), u"elm"_s, u"health record"_s));
}

void RecomputeTest::findsOtherRulesThanTheChainNames()
{
    execute(m_workspace->database, u"UPDATE round_input SET policy = zeroblob(32) WHERE round = 40"_s);
    const auto result = service::recompute(*m_workspace);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().what.contains(u"policy"));
}

void RecomputeTest::refusesRoundsThatDidNotSayWhatTheyJudged()
{
    execute(m_workspace->database, u"DELETE FROM judged_issues"_s);
    execute(m_workspace->database, u"DELETE FROM round_input WHERE round = 1"_s);
    const auto result = service::recompute(*m_workspace);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind == Error::Kind::Refused);
}

void RecomputeTest::saysWhyInTheWordsOfThatTime()
{
    const Instant now = m_fixture->start + 72h;
    const auto today = service::whyOf(*m_workspace, handle(u"alder"_s), std::nullopt, now);
    QVERIFY(today.has_value());
    QVERIFY(service::summaryOf(*today).startsWith(u"alder is dead since 2026-01-02"));
    QVERIFY(service::textOf(*today).contains(u"tcp FAILED"));
    QVERIFY(service::textOf(*today).contains(m_workspace->policy.hash.toHex()));

    const auto before = service::whyOf(*m_workspace, handle(u"alder"_s), m_fixture->start + 12h, now);
    QVERIFY(before.has_value());
    QVERIFY(before->judged.record.state == health::State::Healthy);
    QVERIFY(before->judged.record.candidate.has_value());
    QVERIFY(before->judged.record.candidate->state == health::State::Dead);
    QVERIFY(service::summaryOf(*before).contains(u"If readings go on like this it will be dead"));
    QVERIFY(!service::wouldChange(*before).isEmpty());

    const auto never = service::whyOf(*m_workspace, handle(u"alder"_s), m_fixture->start - 1h, now);
    QVERIFY(!never.has_value());
    QVERIFY(never.error().kind == Error::Kind::BadInput);
}

void RecomputeTest::aTransitionNamesItsPolicyAndLooks()
{
    const auto transitions =
        store::HealthStore(m_workspace->database).transitions({}, m_fixture->start + 80h, handle(u"alder"_s));
    QVERIFY(transitions.has_value());
    QVERIFY(!transitions->empty());
    for (const store::StoredTransition& t : *transitions) {
        QCOMPARE(t.details.value("policy_hash"_L1).toString(), m_workspace->policy.hash.toHex());
        QVERIFY(!t.details.value("looks"_L1).toArray().isEmpty());
        QVERIFY(health::readingFromJson(t.details.value("reading"_L1).toObject()).has_value());
        QVERIFY(!t.details.value("reasons"_L1).toArray().isEmpty());
    }
}

QTEST_GUILESS_MAIN(RecomputeTest)
#include "tst_recompute.moc"
