// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/round_seen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::decode;
using service::encode;
using service::RoundSeen;
using service::SeenByCa;

namespace {

const Instant Start = *parseRfc3339(u"2026-01-01T00:00:00Z");

std::set<CaHandle> fleetOf(int size)
{
    std::set<CaHandle> fleet;
    for (int i = 0; i < size; ++i)
        fleet.insert(CaHandle::fromString(u"ca-%1"_s.arg(i)));
    return fleet;
}

/// Any vantages, in any order, at any time, or none at all.
SeenByCa anythingSeenOf(const std::set<CaHandle>& fleet, QRandomGenerator& random)
{
    SeenByCa seen;
    for (const CaHandle& ca : fleet) {
        std::vector<QString> vantages{u"a"_s, u"b"_s, u"c"_s};
        std::shuffle(vantages.begin(), vantages.end(), random);
        vantages.resize(random.bounded(4U));
        for (const QString& vantage : vantages)
            seen[ca].push_back({VantageName::fromString(vantage), Start + random.bounded(3) * 1min});
    }
    return seen;
}

} // namespace

class RoundSeenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void anOrdinaryRoundIsAFewBytes();
    void oneCaCanBeReadAlone();
    void refusesDamage();
};

void RoundSeenTest::comesBackAsItWas()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const auto fleet = fleetOf(random.bounded(12));
        const SeenByCa seen = anythingSeenOf(fleet, random);
        const auto back = decode(encode(seen, fleet), fleet);
        QVERIFY(back.has_value());
        QCOMPARE(*back == seen, true);
    }
}

void RoundSeenTest::anOrdinaryRoundIsAFewBytes()
{
    const auto fleet = fleetOf(1000);
    SeenByCa seen;
    for (const CaHandle& ca : fleet)
        seen[ca] = {{VantageName::fromString(u"a"_s), Start},
                    {VantageName::fromString(u"b"_s), Start - 10min}};
    const RoundSeen round = encode(seen, fleet);
    QVERIFY(QJsonDocument(round.pattern).toJson(QJsonDocument::Compact).size() < 100);
    QVERIFY(QJsonDocument(round.times).toJson(QJsonDocument::Compact).size() < 100);
}

void RoundSeenTest::oneCaCanBeReadAlone()
{
    QRandomGenerator random(11);
    const auto fleet = fleetOf(9);
    const SeenByCa seen = anythingSeenOf(fleet, random);
    const RoundSeen round = encode(seen, fleet);
    for (const auto& [ca, list] : seen)
        QCOMPARE(*decode(round, {ca}) == SeenByCa({{ca, list}}), true);
}

void RoundSeenTest::refusesDamage()
{
    const auto fleet = fleetOf(2);
    RoundSeen round{{{u"most"_s, QJsonArray{u"a"_s}}}, {{u"at"_s, QJsonObject{{u"a"_s, u"yesterday"_s}}}}};
    QVERIFY(!decode(round, fleet));
    round.times = {{u"at"_s, QJsonObject{{u"b"_s, u"2026-01-01T00:00:00Z"_s}}}};
    QVERIFY(!decode(round, fleet)); // "a" spoke, and nobody knows when
    round.times = {{u"at"_s, QJsonObject{{u"a"_s, u"2026-01-01T00:00:00Z"_s}}}};
    QVERIFY(decode(round, fleet).has_value());
}

QTEST_GUILESS_MAIN(RoundSeenTest)
#include "tst_round_seen.moc"
