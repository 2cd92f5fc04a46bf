// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/observation.h"

#include <QJsonDocument>
#include <QTest>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant At = *parseRfc3339(u"2026-03-16T10:00:00Z");

Observation sparse() { return {CaHandle::fromString(u"h1"_s), VantageName::fromString(u"here"_s), At}; }

Observation full()
{
    Observation o = sparse();
    o.blind = true;
    o.blindReason = u"the trust anchor did not validate"_s;
    o.functional = true;
    o.complete = true;
    o.endpoints = {{Transport::Rrdp,
                    u"https://h/n.xml"_s,
                    true,
                    80ms,
                    900ms,
                    {{Layer::Dns, true, 1ms}, {Layer::Http, true, 2ms, u"x"_s}}},
                   {Transport::Rsync,
                    u"rsync://h/m/"_s,
                    false,
                    {},
                    {},
                    {{Layer::Tcp, false, 3ms, u"connection refused"_s}}},
                   {Transport::Rsync, u"rsync://h/n/"_s, true, 12s, {}, {}}};
    o.manifest = rpki::ManifestFacts{*Serial::tryFromHex(u"1a00"), At - 1h, At + 23h, sha256Of("m")};
    o.validUntil = At + 5h;
    o.objects = {5, 1, 2, 3, 4};
    o.findings = {{FindingId::MFT_EXPIRED, u"rsync://h/m/x.mft"_s, {{u"next_update"_s, u"x"_s}}},
                  {FindingId::TCP_FAILED, {}}};
    o.evidence = {sha256Of("a"), sha256Of("b")};
    o.endpoints[0].clockOffset = -90s;
    o.certificateExpiry = Expiry{u"rsync://h/ca.cer"_s, At + 1000h};
    o.objectExpiry = Expiry{u"rsync://h/m/a.roa"_s, At + 30h};
    o.vrps = 41;
    o.earlier = {{{o.endpoints[0]}, {{FindingId::TCP_FAILED, {}}}}, {}};
    return o;
}

QJsonObject throughText(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

class TestObservation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJsonExactly();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
    void tellsTheSlowestEndpoint();
    void tellsTheFirstFailedLayer();
};

void TestObservation::comesBackFromJsonExactly()
{
    for (const Observation& observation : {sparse(), full()})
        QVERIFY(observationFromJson(throughText(toJson(observation))) == observation);
}

void TestObservation::refusesBrokenJson_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("ca") << u"ca"_s << QJsonValue(u""_s);
    QTest::newRow("vantage") << u"vantage"_s << QJsonValue();
    QTest::newRow("at") << u"at"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("endpoints") << u"endpoints"_s << QJsonValue(u"x"_s);
    QTest::newRow("endpoint") << u"endpoints"_s
                              << QJsonValue(QJsonArray{QJsonObject{{u"transport"_s, u"ftp"_s}}});
    QTest::newRow("finding") << u"findings"_s << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"NO_SUCH"_s}}});
    QTest::newRow("evidence") << u"evidence"_s << QJsonValue(QJsonArray{u"abc"_s});
    QTest::newRow("manifest") << u"manifest"_s << QJsonValue(QJsonObject{});
    QTest::newRow("earlier attempts") << u"earlier"_s << QJsonValue(3);
    QTest::newRow("earlier attempt") << u"earlier"_s << QJsonValue(QJsonArray{QJsonObject{}});
    QTest::newRow("valid until") << u"valid_until"_s << QJsonValue(u"x"_s);
}

void TestObservation::refusesBrokenJson()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(full());
    json[member] = value;
    QVERIFY(!observationFromJson(json));
}

void TestObservation::tellsTheSlowestEndpoint()
{
    QVERIFY(full().firstByte() == 12s);
    QVERIFY(full().retrieval() == 900ms);
    QVERIFY(!sparse().firstByte() && !sparse().retrieval());
}

void TestObservation::tellsTheFirstFailedLayer()
{
    QVERIFY(full().failedLayer() == Layer::Tcp);
    QVERIFY(!sparse().failedLayer());
}

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
