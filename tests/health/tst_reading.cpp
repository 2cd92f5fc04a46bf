// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/reading.h"
#include "tests/health/compare.h"
#include "tests/health/observations.h"

#include <QTest>

#include <array>

using namespace caretaker;
using namespace caretaker::tests;
using namespace Qt::StringLiterals;
using health::Quorum;
using health::Reading;
using enum health::ReadingKind;

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesOneLookByTheTable();
    void isSlowAboveTheLimitOnAnyEndpoint();
    void isFunctionalIfAnyVantageSaysSo();
    void majorityAndAllAreStricter();
    void isBlindWhenNobodySaw();
    void isBlindWithTooFewVantages();
    void blindVantagesDoNotVote();
    void saysWhy();
    void takesTheNewestManifestOfFunctionalVantages();
    void anotherValidatorsFailureCountsInFull();
    void anotherValidatorNeitherHidesNorMakesAPartial();
    void aCacheDoesNotOutvoteWhatIsPublishedNow();
    void cachesJudgeAmongThemselves();
    void namesWhoDisagrees();
    void survivesJson();
};

namespace {

Reading merged(std::initializer_list<observe::Observation> looks, Quorum quorum = Quorum::Any,
               int vantages = 1)
{
    const std::vector<observe::Observation> all(looks);
    return health::readingOf(all, {quorum, vantages}, {});
}

observe::Observation blindLook(const QString& vantage)
{
    auto look = lookFrom(vantage, false, false);
    look.blind = true;
    look.blindReason = u"canary unreachable"_s;
    return look;
}

/// What a validator's list says; `cache` as ingestion marks it.
observe::Observation validator(const QString& vantage, bool functional, const QString& cache)
{
    auto look = lookFrom(vantage, functional, functional);
    look.endpoints.clear();
    look.findings.push_back({FindingId::VALIDATOR_OUTPUT, {}, {{u"cache"_s, cache}}});
    if (!functional)
        look.findings.push_back({FindingId::VALIDATOR_NONFUNCTIONAL, u"rsync://localhost/repo/a.mft"_s});
    return look;
}
observe::Observation warm(const QString& vantage, bool functional)
{
    return validator(vantage, functional, u"may be warm"_s);
}
observe::Observation cold(const QString& vantage, bool functional)
{
    return validator(vantage, functional, u"empty"_s);
}

} // namespace

void TestReading::judgesOneLookByTheTable()
{
    EQUAL(health::kindOf(lookFrom(u"a"_s), {}), Good);
    EQUAL(health::kindOf(lookFrom(u"a"_s, true, false), {}), Partial);
    EQUAL(health::kindOf(lookFrom(u"a"_s, false, false), {}), Failed);
    EQUAL(health::kindOf(blindLook(u"a"_s), {}), Blind);
}

void TestReading::isSlowAboveTheLimitOnAnyEndpoint()
{
    auto look = lookFrom(u"a"_s);
    look.endpoints.push_back(look.endpoints.front());
    look.endpoints.back().firstByte = 10s; // the limit itself is not exceeded
    look.endpoints.back().retrieval = 30s;
    EQUAL(health::kindOf(look, {}), Good);
    look.endpoints.back().firstByte = 10001ms;
    EQUAL(health::kindOf(look, {}), Slow);
    look.endpoints.back().firstByte = 1s;
    look.endpoints.back().retrieval = 30001ms;
    EQUAL(health::kindOf(look, {}), Slow);
    look.complete = false; // Partial before Slow
    EQUAL(health::kindOf(look, {}), Partial);
}

void TestReading::isFunctionalIfAnyVantageSaysSo()
{
    const Reading reading =
        merged({lookFrom(u"a"_s, false, false), lookFrom(u"b"_s), lookFrom(u"c"_s, false, false)});
    EQUAL(reading.kind, Good);
    EQUAL(reading.vantages, 3);
    EQUAL(reading.agreeing, 1);
    EQUAL(merged({lookFrom(u"a"_s, false, false), lookFrom(u"b"_s, false, false)}).agreeing, 2);
}

void TestReading::majorityAndAllAreStricter()
{
    const auto failed = lookFrom(u"a"_s, false, false);
    const auto partial = lookFrom(u"b"_s, true, false);
    const auto good = lookFrom(u"c"_s);
    EQUAL(merged({failed, partial, good}, Quorum::Majority).kind, Partial); // two of three reach Partial
    EQUAL(merged({failed, failed, good}, Quorum::Majority).kind, Failed);
    EQUAL(merged({failed, partial, good}, Quorum::All).kind, Failed);
    EQUAL(merged({partial, good}, Quorum::All).kind, Partial);
}

void TestReading::isBlindWhenNobodySaw()
{
    const Reading reading = merged({blindLook(u"a"_s), blindLook(u"b"_s)});
    EQUAL(reading.kind, Blind);
    EQUAL(reading.at, LookTime);
    EQUAL(reading.reasons.size(), 2u);
    EQUAL(merged({}).kind, Blind);
}

void TestReading::isBlindWithTooFewVantages()
{
    EQUAL(merged({lookFrom(u"a"_s, false, false), blindLook(u"b"_s)}, Quorum::Any, 2).kind, Blind);
}

void TestReading::blindVantagesDoNotVote()
{
    const Reading reading =
        merged({lookFrom(u"a"_s), blindLook(u"b"_s), blindLook(u"c"_s)}, Quorum::Majority);
    EQUAL(reading.kind, Good);
    EQUAL(reading.vantages, 1);
}

void TestReading::saysWhy()
{
    auto look = lookFrom(u"a"_s, false, false);
    look.endpoints.front().layers = {{observe::Layer::Dns, true, 5ms, {}},
                                     {observe::Layer::Tcp, false, 1ms, u"connection refused"_s}};
    look.findings.push_back({FindingId::MFT_MISSING, u"rsync://localhost/repo/a.mft"_s});
    const Reading reading = merged({look});
    EQUAL(reading.reasons.size(), 2u);
    EQUAL(reading.reasons[0].code, u"layer"_s);
    EQUAL(reading.reasons[0].arguments.value(u"layer"_s), u"tcp"_s);
    EQUAL(reading.reasons[1].code, u"MFT_MISSING"_s);
    QVERIFY(merged({lookFrom(u"a"_s)}).reasons.empty());
}

void TestReading::takesTheNewestManifestOfFunctionalVantages()
{
    auto old = lookFrom(u"a"_s);
    old.manifest = manifestAt(LookTime, 6);
    auto recent = lookFrom(u"b"_s);
    recent.manifest = manifestAt(LookTime, 7);
    auto forged = lookFrom(u"c"_s, false, false);
    forged.manifest = manifestAt(LookTime, 99);
    EQUAL(merged({recent, old, forged}).manifestNumber, Serial::fromNumber(7));
}

void TestReading::anotherValidatorsFailureCountsInFull()
{
    const Reading reading = merged({lookFrom(u"a"_s, false, false), warm(u"b"_s, false)});
    EQUAL(reading.kind, Failed);
    EQUAL(reading.agreeing, 2);
    EQUAL(merged({lookFrom(u"a"_s), warm(u"b"_s, false)}).kind, Good);
    EQUAL(merged({lookFrom(u"a"_s), warm(u"b"_s, false)}, Quorum::All).kind, Failed);
    EQUAL(merged({warm(u"b"_s, false)}).reasons.front().code, u"VALIDATOR_NONFUNCTIONAL"_s);
}

void TestReading::anotherValidatorNeitherHidesNorMakesAPartial()
{
    const auto partial = lookFrom(u"a"_s, true, false);
    EQUAL(merged({partial, cold(u"b"_s, true), warm(u"c"_s, true)}).kind, Partial);
    EQUAL(merged({lookFrom(u"a"_s), cold(u"b"_s, true)}, Quorum::All).kind, Good);
    EQUAL(merged({partial, lookFrom(u"b"_s), cold(u"c"_s, true)}).kind,
          Good); // ours alone decide among these
}

void TestReading::aCacheDoesNotOutvoteWhatIsPublishedNow()
{
    const auto failed = lookFrom(u"a"_s, false, false);
    EQUAL(merged({failed, warm(u"b"_s, true)}).kind, Failed);
    EQUAL(merged({failed, warm(u"b"_s, true), warm(u"c"_s, true)}, Quorum::Majority).kind, Failed);
    EQUAL(merged({failed, cold(u"b"_s, true)}).kind, Good);
    EQUAL(merged({cold(u"a"_s, false), warm(u"b"_s, true)}).kind, Failed);
    EQUAL(merged({failed, warm(u"b"_s, true)}, Quorum::Any, 2).kind, Blind); // one who can judge, two wanted
}

void TestReading::cachesJudgeAmongThemselves()
{
    EQUAL(merged({blindLook(u"a"_s), warm(u"b"_s, true)}).kind, Good);
    EQUAL(merged({warm(u"a"_s, false), warm(u"b"_s, true)}).kind, Good);
    EQUAL(merged({warm(u"a"_s, false), warm(u"b"_s, true)}, Quorum::All).kind, Failed);
}

void TestReading::namesWhoDisagrees()
{
    const std::vector<observe::Observation> looks{lookFrom(u"near"_s, false, false), lookFrom(u"far"_s),
                                                  warm(u"cache"_s, true), blindLook(u"blind"_s)};
    const auto finding = health::disagreementOf(looks);
    QVERIFY(finding.has_value());
    EQUAL(finding->name(), u"VANTAGES_DISAGREE"_s);
    EQUAL(finding->arguments.value(u"failed"_s), u"near"_s);
    EQUAL(finding->arguments.value(u"functional"_s), u"far, cache (perhaps out of its cache)"_s);
    QVERIFY(!health::disagreementOf(std::span(looks).last(3)));
    QVERIFY(!health::disagreementOf({}));
}

void TestReading::survivesJson()
{
    auto look = lookFrom(u"a"_s, true, false);
    look.manifest = manifestAt(LookTime);
    look.findings.push_back({FindingId::MFT_EXPIRED, u"rsync://localhost/repo/a.mft"_s});
    Reading reading = merged({look});
    reading.manifestBackward = true;
    EQUAL(health::readingFromJson(health::toJson(reading)), reading);
    const Reading blind = health::blinded(reading, u"restarted"_s);
    EQUAL(health::readingFromJson(health::toJson(blind)), blind);
    QVERIFY(!health::readingFromJson({}));
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
