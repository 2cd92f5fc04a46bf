// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likeness.h"
#include "tests/store/store_fixture.h"

#include <QTest>

#include <functional>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using observe::EndpointOutcome;
using observe::Observation;

namespace {

using Change = std::function<void(Observation&)>;

EndpointOutcome endpoint()
{
    return {.transport = observe::Transport::Rrdp,
            .uri = u"https://h/n.xml"_s,
            .synchronised = true,
            .firstByte = 80ms,
            .retrieval = 900ms,
            .layers = {{observe::Layer::Dns, true, 3ms, u"cached"_s},
                       {observe::Layer::Http, false, 40ms, u"HTTP 503"_s}},
            .families = {{observe::AddressFamily::Ipv6, false, 7ms, u"2001:db8::1"_s, u"refused"_s}},
            .clockOffset = 2s};
}

/// With something in every member.
Observation everything()
{
    Observation seen{
        .ca = CaHandle::fromString(u"alpha"_s), .vantage = VantageName::fromString(u"probe"_s), .at = at(0)};
    seen.blind = true;
    seen.blindReason = u"canary"_s;
    seen.functional = seen.complete = true;
    seen.endpoints = {endpoint()};
    seen.manifest = rpki::ManifestFacts{Serial::fromNumber(7), at(0), at(86400), sha256Of("manifest")};
    seen.validUntil = at(86400);
    seen.objects = {.total = 5, .valid = 4, .invalid = 3, .missing = 2, .mismatched = 1};
    seen.findings = {{FindingId::MFT_EXPIRED, u"rsync://h/m/a.mft"_s, {{u"next_update"_s, u"then"_s}}}};
    seen.evidence = {sha256Of("evidence")};
    seen.blame = observe::Blame::Ca;
    seen.blameReason = u"content"_s;
    seen.certificateExpiry = observe::Expiry{u"rsync://h/m/a.cer"_s, at(1000)};
    seen.objectExpiry = observe::Expiry{u"rsync://h/m/a.roa"_s, at(2000)};
    seen.vrps = 9;
    seen.earlier = {{{endpoint()}, seen.findings}};
    return seen;
}

Sha256 likenessWith(const Change& change)
{
    Observation seen = everything();
    change(seen);
    return likenessOf(seen);
}

void row(const char* name, Change change) { QTest::newRow(name) << std::move(change); }

} // namespace

Q_DECLARE_METATYPE(Change)

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayDifferWithinARun_data();
    void whatMayDifferWithinARun();
    void whatStartsARun_data();
    void whatStartsARun();
    void whereAValueEndsIsNoMatterOfItsNeighbour();
};

void TestLikeness::whatMayDifferWithinARun_data()
{
    QTest::addColumn<Change>("change");
    row("time", [](Observation& o) { o.at += 600s; });
    row("evidence", [](Observation& o) { o.evidence.clear(); });
    row("a first byte as slow", [](Observation& o) { o.endpoints[0].firstByte = 4999ms; });
    row("a retrieval as slow", [](Observation& o) { o.endpoints[0].retrieval = 5000ms; });
    row("a layer's time", [](Observation& o) { o.endpoints[0].layers[1].elapsed = 1s; });
    row("how a layer worked", [](Observation& o) { o.endpoints[0].layers[0].detail = u"asked"_s; });
    row("a family's time", [](Observation& o) { o.endpoints[0].families[0].elapsed = 1s; });
    row("a clock as far off", [](Observation& o) { o.endpoints[0].clockOffset = 59s; });
    row("times of an earlier attempt", [](Observation& o) { o.earlier[0].endpoints[0].firstByte = 4999ms; });
}

void TestLikeness::whatMayDifferWithinARun()
{
    QFETCH(Change, change);
    QVERIFY(likenessWith(change) == likenessOf(everything()));
}

void TestLikeness::whatStartsARun_data()
{
    QTest::addColumn<Change>("change");
    row("CA", [](Observation& o) { o.ca = CaHandle::fromString(u"beta"_s); });
    row("vantage", [](Observation& o) { o.vantage = VantageName::fromString(u"other"_s); });
    row("blind", [](Observation& o) { o.blind = false; });
    row("blindReason", [](Observation& o) { o.blindReason = u"clock"_s; });
    row("functional", [](Observation& o) { o.functional = false; });
    row("complete", [](Observation& o) { o.complete = false; });
    row("no endpoint", [](Observation& o) { o.endpoints.clear(); });
    row("two endpoints", [](Observation& o) { o.endpoints.push_back(endpoint()); });
    row("transport", [](Observation& o) { o.endpoints[0].transport = observe::Transport::Rsync; });
    row("uri", [](Observation& o) { o.endpoints[0].uri = u"https://h/o.xml"_s; });
    row("synchronised", [](Observation& o) { o.endpoints[0].synchronised = false; });
    row("no first byte", [](Observation& o) { o.endpoints[0].firstByte.reset(); });
    row("a slower first byte", [](Observation& o) { o.endpoints[0].firstByte = 5001ms; });
    row("no retrieval", [](Observation& o) { o.endpoints[0].retrieval.reset(); });
    row("a slower retrieval", [](Observation& o) { o.endpoints[0].retrieval = 31s; });
    row("no layers", [](Observation& o) { o.endpoints[0].layers.clear(); });
    row("layer", [](Observation& o) { o.endpoints[0].layers[1].layer = observe::Layer::Tls; });
    row("ok", [](Observation& o) { o.endpoints[0].layers[1].ok = true; });
    row("why a layer failed", [](Observation& o) { o.endpoints[0].layers[1].detail = u"HTTP 404"_s; });
    row("no family", [](Observation& o) { o.endpoints[0].families.clear(); });
    row("family", [](Observation& o) { o.endpoints[0].families[0].family = observe::AddressFamily::Ipv4; });
    row("reachable", [](Observation& o) { o.endpoints[0].families[0].reachable = true; });
    row("address", [](Observation& o) { o.endpoints[0].families[0].address = u"2001:db8::2"_s; });
    row("why a family failed", [](Observation& o) { o.endpoints[0].families[0].detail = u"timeout"_s; });
    row("no clock", [](Observation& o) { o.endpoints[0].clockOffset.reset(); });
    row("a clock that is off", [](Observation& o) { o.endpoints[0].clockOffset = 1h; });
    row("a clock that is as far behind", [](Observation& o) { o.endpoints[0].clockOffset = -1h; });
    row("no manifest", [](Observation& o) { o.manifest.reset(); });
    row("number", [](Observation& o) { o.manifest->number = Serial::fromNumber(8); });
    row("thisUpdate", [](Observation& o) { o.manifest->thisUpdate = at(1); });
    row("nextUpdate", [](Observation& o) { o.manifest->nextUpdate = at(1); });
    row("hash", [](Observation& o) { o.manifest->hash = sha256Of("another"); });
    row("validUntil", [](Observation& o) { o.validUntil = at(1); });
    row("no validUntil", [](Observation& o) { o.validUntil.reset(); });
    row("total", [](Observation& o) { ++o.objects.total; });
    row("valid", [](Observation& o) { ++o.objects.valid; });
    row("invalid", [](Observation& o) { ++o.objects.invalid; });
    row("missing", [](Observation& o) { ++o.objects.missing; });
    row("mismatched", [](Observation& o) { ++o.objects.mismatched; });
    row("no finding", [](Observation& o) { o.findings.clear(); });
    row("finding", [](Observation& o) { o.findings[0].id = FindingId::MFT_MISSING; });
    row("finding's uri", [](Observation& o) { o.findings[0].uri = u"rsync://h/m/b.mft"_s; });
    row("finding's arguments", [](Observation& o) { o.findings[0].arguments[u"next_update"_s] = u"now"_s; });
    row("no arguments", [](Observation& o) { o.findings[0].arguments.clear(); });
    row("blame", [](Observation& o) { o.blame = observe::Blame::Repository; });
    row("no blame", [](Observation& o) { o.blame.reset(); });
    row("blameReason", [](Observation& o) { o.blameReason = u"transport"_s; });
    row("certificateExpiry", [](Observation& o) { o.certificateExpiry->at = at(1); });
    row("what expires", [](Observation& o) { o.objectExpiry->uri = u"rsync://h/m/b.roa"_s; });
    row("vrps", [](Observation& o) { o.vrps = 8; });
    row("no vrps", [](Observation& o) { o.vrps.reset(); });
    row("attempts", [](Observation& o) { o.earlier.clear(); });
    row("what an attempt found", [](Observation& o) { o.earlier[0].findings.clear(); });
    row("where an attempt failed", [](Observation& o) { o.earlier[0].endpoints.clear(); });
}

void TestLikeness::whatStartsARun()
{
    QFETCH(Change, change);
    QVERIFY(likenessWith(change) != likenessOf(everything()));
}

void TestLikeness::whereAValueEndsIsNoMatterOfItsNeighbour()
{
    const auto named = [](const QString& blind, const QString& blame) {
        return likenessWith([&](Observation& o) { o.blindReason = blind, o.blameReason = blame; });
    };
    QVERIFY(named(u"ab"_s, u"c"_s) != named(u"a"_s, u"bc"_s));
    const auto expiring = [](std::optional<observe::Expiry> certificate,
                             std::optional<observe::Expiry> object) {
        return likenessWith([&](Observation& o) {
            o.certificateExpiry = certificate;
            o.objectExpiry = object;
        });
    };
    const observe::Expiry then{u"rsync://h/m/a"_s, at(1)};
    QVERIFY(expiring(then, {}) != expiring({}, then));
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
