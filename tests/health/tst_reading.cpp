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
