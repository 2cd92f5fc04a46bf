// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of the network groups over facts made by hand: one thing is wrong, and exactly its tag is said.
// Together the rows say every tag of tags_network.def.
#include "core/readiness/network_messages.h"
#include "core/readiness/runner.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
using observe::AddressFamily;
using observe::Layer;

namespace {

const Instant Now = *parseRfc3339(u"2026-11-27T12:00:00Z");
const QString Folder = u"rsync://rsync.example.net/repo/ca/"_s;

ServerCertificate goodCertificate()
{
    return {.issuer = u"CN=Example CA"_s,
            .names = {u"rrdp.example.net"_s},
            .notBefore = Now - 24h * 10,
            .notAfter = Now + 24h * 80,
            .key = u"RSA"_s,
            .keyBits = 2048,
            .isForHost = true};
}

AddressFacts goodAddress(const QString& address)
{
    AddressFacts facts{.address = address, .family = AddressFamily::Ipv4};
    facts.tlsVersion = u"TLSv1.3"_s;
    facts.certificate = goodCertificate();
    facts.session = u"s1"_s;
    facts.serial = 5;
    return facts;
}

PointFacts goodPoint()
{
    const Sha256 hash = sha256Of("x");
    PointFacts point{.manifestUri = Folder + u"ca.mft"_s};
    point.manifest = rpki::ManifestFacts{Serial::fromNumber(7), Now - 4h, Now + 20h, hash};
    point.crl = rpki::CrlFacts{Serial::fromNumber(7), Now - 4h, Now + 20h, hash};
    point.functional = true;
    point.certificateNotAfter = Now + 24h * 300;
    point.firstToExpire = rpki::Expiry{Folder + u"a.roa"_s, Now + 24h * 200};
    return point;
}

NameFacts goodName(const QString& host)
{
    return {
        .host = host, .ipv4 = {u"192.0.2.1"_s, u"192.0.2.2"_s}, .ipv6 = {u"2001:db8::1"_s}, .elapsed = 20ms};
}

DocumentFacts goodDocument(const QString& name)
{
    DocumentFacts document{.uri = u"https://rrdp.example.net/"_s + name, .status = 200};
    document.contentType = u"application/xml"_s;
    document.firstByte = 30ms;
    document.total = 60ms;
    document.usable = true;
    return document;
}

/// Nothing is wrong here.
Facts goodFacts()
{
    Facts facts{.at = Now};
    facts.inputs.notification = HttpsUri::tryFromString(u"https://rrdp.example.net/notification.xml"_s);
    facts.inputs.rsync = RsyncUri::tryFromString(u"rsync://rsync.example.net/repo/"_s);
    facts.dns = DnsFacts{goodName(u"rrdp.example.net"_s), goodName(u"rsync.example.net"_s)};
    facts.tls = TlsFacts{{goodAddress(u"192.0.2.1"_s), goodAddress(u"192.0.2.2"_s)}};
    facts.rrdp = RrdpFacts{.notification = goodDocument(u"notification.xml"_s)};
    facts.rrdp->hasEtag = true;
    facts.rrdp->answersNotModified = true;
    facts.rrdp->looks = {{u"s1"_s, 5}, {u"s1"_s, 5}};
    facts.rrdp->deltasListed = 2;
    facts.rrdp->snapshot = goodDocument(u"snapshot.xml"_s);
    facts.rrdp->objects = 4;
    facts.rrdp->deltas = {goodDocument(u"5.xml"_s), goodDocument(u"4.xml"_s)};
    facts.rsync = RsyncFacts{.uri = u"rsync://rsync.example.net/repo/"_s, .greeting = u"@RSYNCD: 31.0"_s};
    facts.rsync->objects = 4;
    facts.rsync->comparison = decltype(facts.rsync->comparison)::value_type{};
    facts.tree =
        TreeFacts{.judged = true, .trustAnchorValid = true, .points = {goodPoint()}, .pointsSeen = 1};
    facts.time = TimeFacts{0s};
    facts.capacity = CapacityFacts{.clients = 20, .requests = 60, .median = 20ms, .percentile95 = 40ms};
    return facts;
}

/// Tags of the network groups at notice or above, sorted.
QString tagsOf(const Facts& facts)
{
    const Report report = run(facts, *shippedProfile(u"bcp-default"_s), facts.at);
    std::set<QString> tags;
    for (const Result& result : report.results) {
        const bool isPaper = result.test.startsWith(u"FMT") || result.test.startsWith(u"RES") ||
                             result.test.startsWith(u"OPS");
        for (const Message& message : result.messages)
            if (!isPaper && message.level >= Level::Notice)
                tags.insert(toString(message.tag));
    }
    return QStringList(tags.begin(), tags.end()).join(u' ');
}

Failure failed(Kind kind, Layer layer) { return {kind, layer, u"words"_s}; }

struct Row
{
    const char* tags;
    std::function<void(Facts&)> spoil;
};

/// For the first address, and for both.
Row address(const char* tags, std::function<void(AddressFacts&)> spoil, bool both = false)
{
    return {tags, [=](Facts& facts) {
                spoil(facts.tls->addresses[0]);
                if (both)
                    spoil(facts.tls->addresses[1]);
            }};
}

Row rejected(const char* tags, std::function<void(ServerCertificate&)> spoil)
{
    return address(tags, [=](AddressFacts& a) {
        a.failure = failed(Kind::TlsRejected, Layer::Tls);
        spoil(*a.certificate);
    });
}

Row notification(const char* tags, Kind kind, Layer layer = Layer::Http)
{
    return {tags, [=](Facts& facts) { facts.rrdp->notification.failure = failed(kind, layer); }};
}

Row found(const char* tags, FindingId id, const QString& file)
{
    return {tags, [=](Facts& facts) { facts.tree->points[0].findings = {{id, Folder + file, {}}}; }};
}

std::vector<Row> nameRows()
{
    return {
        {"NET_UNRESOLVED",
         [](Facts& f) { f.dns->notification->failure = failed(Kind::NameNotFound, Layer::Dns); }},
        {"NET_DNS_TIMEOUT", [](Facts& f) { f.dns->rsync->failure = failed(Kind::TimedOut, Layer::Dns); }},
        {"NET_ADDRESS_LITERAL", [](Facts& f) { f.dns->notification->isLiteral = true; }},
        {"NET_DNS_PARTIAL", [](Facts& f) { f.dns->notification->ipv6Trouble = u"SERVFAIL"_s; }},
        {"NET_DNS_SLOW", [](Facts& f) { f.dns->notification->elapsed = 3s; }},
        {"NET_PRIVATE_ADDRESS", [](Facts& f) { f.dns->notification->refused = {u"10.0.0.1"_s}; }},
        {"NET_NO_IPV4", [](Facts& f) { f.dns->notification->ipv4.clear(); }},
        {"NET_NO_IPV6", [](Facts& f) { f.dns->notification->ipv6.clear(); }},
        {"",
         [](Facts& f) { f.dns->notification->ipv4 = {u"192.0.2.1"_s}; }}, // NET_SINGLE_ADDRESS is no notice
        {"RSYNC_NO_IPV6", [](Facts& f) { f.dns->rsync->ipv6.clear(); }},
    };
}

std::vector<Row> tlsRows()
{
    const auto down = [](AddressFacts& a) { a.failure = failed(Kind::ConnectionRefused, Layer::Tcp); };
    return {
        address("NET_ADDRESS_DOWN", down),
        address("NET_UNREACHABLE", down, true),
        rejected("TLS_EXPIRED", [](ServerCertificate& c) { c.notAfter = Now - 1h; }),
        rejected("TLS_NOT_YET_VALID", [](ServerCertificate& c) { c.notBefore = Now + 1h; }),
        rejected("TLS_WRONG_NAME", [](ServerCertificate& c) { c.isForHost = false; }),
        rejected("TLS_UNTRUSTED", [](ServerCertificate&) {}),
        address("TLS_TIMEOUT", [](AddressFacts& a) { a.failure = failed(Kind::TimedOut, Layer::Tls); }),
        address("TLS_HANDSHAKE_FAILED",
                [](AddressFacts& a) {
                    a.failure = failed(Kind::TlsRejected, Layer::Tls);
                    a.certificate.reset();
                }),
        address(
            "TLS_EXPIRES_SOON", [](AddressFacts& a) { a.certificate->notAfter = Now + 24h; }, true),
        address("TLS_CERTIFICATES_DIFFER", [](AddressFacts& a) { a.certificate->notAfter = Now + 24h * 60; }),
        address("TLS_OLD_VERSION", [](AddressFacts& a) { a.tlsVersion = u"TLSv1.1"_s; }),
        address("TLS_WEAK_KEY", [](AddressFacts& a) { a.certificate->keyBits = 1024; }),
        address("RRDP_ADDRESSES_DIFFER", [](AddressFacts& a) { a.session = u"s2"_s; }),
    };
}

std::vector<Row> rrdpRows()
{
    const auto decoding = [](const char* tags, FindingId id) {
        return Row{tags, [=](Facts& f) { f.rrdp->notification.findings = {{id, {}, {}}}; }};
    };
    return {
        notification("RRDP_HTTP_STATUS", Kind::HttpStatus),
        notification("RRDP_TIMED_OUT", Kind::TimedOut),
        notification("RRDP_FOREIGN_REDIRECT", Kind::ForeignRedirect),
        notification("RRDP_TOO_LARGE", Kind::TooLarge),
        notification("RRDP_BAD_ANSWER", Kind::Protocol),
        decoding("RRDP_MALFORMED", FindingId::RRDP_MALFORMED),
        decoding("RRDP_MALFORMED", FindingId::DECODER_CRASHED),
        decoding("RRDP_FOREIGN_ORIGIN", FindingId::RRDP_FOREIGN_ORIGIN),
        decoding("RRDP_NAMESPACE", FindingId::RRDP_NAMESPACE),
        {"RRDP_NO_VALIDATORS", [](Facts& f) { f.rrdp->hasEtag = false; }},
        {"RRDP_IGNORES_CONDITION", [](Facts& f) { f.rrdp->answersNotModified = false; }},
        {"RRDP_REDIRECTED", [](Facts& f) { f.rrdp->notification.redirects = 1; }},
        {"RRDP_MEDIA_TYPE", [](Facts& f) { f.rrdp->notification.contentType = u"text/html"_s; }},
        {"RRDP_NO_MEDIA_TYPE", [](Facts& f) { f.rrdp->notification.contentType.clear(); }},
        {"", [](Facts& f) { f.rrdp->notification.contentType = u"Text/XML; charset=utf-8"_s; }},
        {"RRDP_CACHED_LONG", [](Facts& f) { f.rrdp->cacheAge = 10min; }},
        {"RRDP_SESSION_CHANGED",
         [](Facts& f) {
             f.rrdp->looks.push_back({u"s2"_s, 1});
         }},
        {"RRDP_SERIAL_REGRESSED",
         [](Facts& f) {
             f.rrdp->looks.push_back({u"s1"_s, 4});
         }},
        {"",
         [](Facts& f) {
             f.rrdp->looks.push_back({u"s1"_s, 6});
         }},
        {"RRDP_SLOW_FIRST_BYTE", [](Facts& f) { f.rrdp->snapshot->firstByte = 11s; }},
        {"RRDP_SLOW_RETRIEVAL", [](Facts& f) { f.rrdp->snapshot->total = 31s; }},
    };
}

std::vector<Row> fileRows()
{
    return {
        {"RRDP_SNAPSHOT_FAILED",
         [](Facts& f) { f.rrdp->snapshot->failure = failed(Kind::HttpStatus, Layer::Http); }},
        {"RRDP_SNAPSHOT_HASH", [](Facts& f) { f.rrdp->snapshot->hashMatches = false; }},
        {"RRDP_SNAPSHOT_MALFORMED",
         [](Facts& f) {
             f.rrdp->snapshot->findings = {{FindingId::RRDP_IDENTITY_MISMATCH, {}, {}}};
         }},
        {"RRDP_OBJECT_REFUSED",
         [](Facts& f) {
             f.rrdp->snapshot->findings = {{FindingId::RRDP_OBJECT_REFUSED, {}, {}}};
         }},
        {"RRDP_EMPTY", [](Facts& f) { f.rrdp->objects = 0; }},
        {"RRDP_NO_DELTAS", [](Facts& f) { f.rrdp->deltasListed = 0; }},
        {"RRDP_DELTA_GAP", [](Facts& f) { f.rrdp->deltasContiguous = false; }},
        {"RRDP_MANY_DELTAS", [](Facts& f) { f.rrdp->deltasListed = 501; }},
        {"RRDP_DELTA_FAILED",
         [](Facts& f) { f.rrdp->deltas[0].failure = failed(Kind::HttpStatus, Layer::Http); }},
        {"RRDP_DELTA_HASH", [](Facts& f) { f.rrdp->deltas[1].hashMatches = false; }},
        {"RRDP_DELTA_MALFORMED",
         [](Facts& f) {
             f.rrdp->deltas[0].usable = false;
             f.rrdp->deltas[0].findings = {{FindingId::RRDP_MALFORMED, {}, {}}};
         }},
        {"RRDP_DELTA_CONFLICT", [](Facts& f) { f.rrdp->deltasConflict = true; }},
        {"RRDP_OUTSIDE_BASE", [](Facts& f) { f.rrdp->outsideCount = 3; }},
    };
}

std::vector<Row> rsyncRows()
{
    const auto broken = [](const char* tags, Kind kind, Layer layer, bool greeted) {
        return Row{tags, [=](Facts& f) {
                       f.rsync->failure = failed(kind, layer);
                       if (!greeted)
                           f.rsync->greeting.clear();
                   }};
    };
    return {
        broken("RSYNC_UNREACHABLE", Kind::ConnectionRefused, Layer::Tcp, false),
        broken("RSYNC_NO_GREETING", Kind::TimedOut, Layer::Rsync, false),
        broken("RSYNC_FAILED", Kind::RsyncFailed, Layer::Rsync, true),
        broken("RSYNC_TIMED_OUT", Kind::TimedOut, Layer::Rsync, true),
        broken("RSYNC_TOO_LARGE", Kind::TooLarge, Layer::Rsync, true),
        {"RSYNC_EMPTY", [](Facts& f) { f.rsync->objects = 0; }},
        {"RSYNC_DIFFERS", [](Facts& f) { f.rsync->comparison->different = 1; }},
        {"", [](Facts& f) { f.rsync->comparison.reset(); }},
        {"RSYNC_FAMILY_DOWN", [](Facts& f) { f.rsync->families = {{AddressFamily::Ipv6}}; }},
        {"RSYNC_SLOW", [](Facts& f) { f.rsync->total = 31s; }},
    };
}

std::vector<Row> manifestRows()
{
    const auto times = [](const char* tags, Duration since, Duration until) {
        return Row{tags, [=](Facts& f) {
                       PointFacts& point = f.tree->points[0];
                       point.manifest->thisUpdate = point.crl->thisUpdate = Now - since;
                       point.manifest->nextUpdate = point.crl->nextUpdate = Now + until;
                   }};
    };
    return {
        {"MFT_NO_TRUST_ANCHOR", [](Facts& f) { f.tree->trustAnchorValid = false; }},
        {"MFT_NOT_UNDER_TAL", [](Facts& f) { f.tree->points.clear(); }},
        {"MFT_NONE", [](Facts& f) { f.tree = TreeFacts{}; }},
        found("MFT_MISSING", FindingId::MFT_MISSING, u"ca.mft"_s),
        found("MFT_MALFORMED", FindingId::OBJECT_MALFORMED, u"ca.mft"_s),
        found("MFT_PROFILE", FindingId::CMS_PROFILE, u"ca.mft"_s),
        found("MFT_FILE_NAME", FindingId::MFT_FILE_NAME, u"ca.mft"_s),
        found("MFT_SIGNATURE", FindingId::CMS_SIGNATURE, u"ca.mft"_s),
        found("MFT_WRONG_ISSUER", FindingId::CERT_AKI, u"ca.mft"_s),
        found("MFT_REVOKED", FindingId::CERT_REVOKED, u"ca.mft"_s),
        found("MFT_LOCATION", FindingId::MFT_SIA_MISMATCH, u"ca.mft"_s),
        found("MFT_EXPIRED", FindingId::MFT_EXPIRED, u"ca.mft"_s),
        found("MFT_NOT_YET_VALID", FindingId::MFT_NOT_YET_VALID, u"ca.mft"_s),
        found("MFT_OBJECT_MISSING", FindingId::OBJECT_MISSING, u"a.roa"_s),
        found("MFT_HASH_MISMATCH", FindingId::OBJECT_HASH_MISMATCH, u"a.roa"_s),
        found("MFT_UNLISTED", FindingId::OBJECT_UNLISTED, u"b.roa"_s),
        found("", FindingId::MFT_FAILED_FETCH, u"ca.mft"_s),
        times("MFT_VALIDITY_SHORT", 1h, 20h),
        times("MFT_VALIDITY_LONG", 1h, 24h * 9),
        times("MFT_OLD", 25h, 20h),
        times("MFT_EXPIRES_SOON", 23h, 1h),
        times("TIME_CA_AHEAD", -2h, 30h),
    };
}

std::vector<Row> objectRows()
{
    return {
        found("CRL_MISSING", FindingId::OBJECT_MISSING, u"ca.crl"_s),
        found("CRL_MISSING", FindingId::CRL_NOT_ON_MANIFEST, u"ca.crl"_s),
        found("CRL_SEVERAL", FindingId::CRL_UNEXPECTED, u"b.crl"_s),
        found("CRL_MALFORMED", FindingId::OBJECT_MALFORMED, u"ca.crl"_s),
        found("CRL_PROFILE", FindingId::CRL_PROFILE, u"ca.crl"_s),
        found("CRL_SIGNATURE", FindingId::CRL_SIGNATURE, u"ca.crl"_s),
        found("CRL_WRONG_ISSUER", FindingId::CRL_ISSUER_MISMATCH, u"ca.crl"_s),
        found("CRL_EXPIRED", FindingId::CRL_EXPIRED, u"ca.crl"_s),
        found("CRL_NOT_YET_VALID", FindingId::CRL_NOT_YET_VALID, u"ca.crl"_s),
        {"CRL_OUT_OF_STEP", [](Facts& f) { f.tree->points[0].crl->nextUpdate -= 1h; }},
        found("OBJ_MALFORMED", FindingId::OBJECT_MALFORMED, u"a.roa"_s),
        found("OBJ_PROFILE", FindingId::ROA_PROFILE, u"a.roa"_s),
        found("OBJ_HYGIENE", FindingId::CMS_NOT_DER, u"a.roa"_s),
        found("OBJ_SIGNATURE", FindingId::CERT_SIGNATURE, u"a.roa"_s),
        found("OBJ_WRONG_ISSUER", FindingId::CERT_AKI, u"a.roa"_s),
        found("OBJ_EXPIRED", FindingId::CERT_EXPIRED, u"a.roa"_s),
        found("OBJ_NOT_YET_VALID", FindingId::CERT_NOT_YET_VALID, u"a.roa"_s),
        found("OBJ_REVOKED", FindingId::CERT_REVOKED, u"a.roa"_s),
        found("OBJ_OVERCLAIM", FindingId::CERT_OVERCLAIM, u"a.roa"_s),
        found("OBJ_LOCATION", FindingId::CERT_SIA_MISMATCH, u"a.roa"_s),
        found("OBJ_CONTRADICTION", FindingId::ASPA_DIVIDED, u"ca.mft"_s),
        found("OBJ_TREE", FindingId::CA_LOOP, u"b.cer"_s),
        {"OBJ_EXPIRES_SOON", [](Facts& f) { f.tree->points[0].firstToExpire->at = Now + 24h; }},
        {"OBJ_CERTIFICATE_EXPIRES_SOON", [](Facts& f) { f.tree->points[0].certificateNotAfter = Now + 24h; }},
        {"TIME_SERVER_AHEAD", [](Facts& f) { f.time->serverOffset = 5min; }},
        {"TIME_SERVER_BEHIND", [](Facts& f) { f.time->serverOffset = -5min; }},
        {"CAP_FAILURES", [](Facts& f) { f.capacity->failures = 1; }},
        {"CAP_SLOW", [](Facts& f) { f.capacity->percentile95 = 11s; }},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> all;
    for (const auto rows : {nameRows, tlsRows, rrdpRows, fileRows, rsyncRows, manifestRows, objectRows})
        std::ranges::move(rows(), std::back_inserter(all));
    return all;
}

} // namespace

class TestNetworkChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidWhenAllIsWell() { QCOMPARE(tagsOf(goodFacts()), QString()); }
    void saysExactlyItsTag_data();
    void saysExactlyItsTag();
    void everyTagOfTheNetworkIsTried();
    void mapsEveryFindingToATestThatSaysIt();
    void boundsWhatIsSaid();
};

void TestNetworkChecks::saysExactlyItsTag_data()
{
    QTest::addColumn<int>("index");
    const auto rows = allRows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%zu %s", i, rows[i].tags) << static_cast<int>(i);
}

void TestNetworkChecks::saysExactlyItsTag()
{
    QFETCH(int, index);
    const Row row = allRows()[static_cast<std::size_t>(index)];
    Facts facts = goodFacts();
    row.spoil(facts);
    QCOMPARE(tagsOf(facts), QString::fromLatin1(row.tags));
}

void TestNetworkChecks::everyTagOfTheNetworkIsTried()
{
    std::set<QString> tried{u"NET_SINGLE_ADDRESS"_s, u"CAP_MEASURED"_s}; // facts, not complaints
    for (const Row& row : allRows())
        tried.insert(QString::fromLatin1(row.tags));
    for (int i = static_cast<int>(Tag::NET_UNRESOLVED); i <= static_cast<int>(Tag::CAP_SLOW); ++i)
        QVERIFY2(tried.contains(toString(static_cast<Tag>(i))), qPrintable(toString(static_cast<Tag>(i))));
}

void TestNetworkChecks::mapsEveryFindingToATestThatSaysIt()
{
    for (const FindingInfo& info : findingCatalogue()) {
        const auto tag = tagOf({info.id, Folder + u"a.roa"_s, {}});
        if (tag)
            QVERIFY2(!infoOf(*tag).tests.isEmpty(), qPrintable(info.name));
    }
}

void TestNetworkChecks::boundsWhatIsSaid()
{
    Facts facts = goodFacts();
    for (int i = 0; i < 1000; ++i)
        facts.tree->points[0].findings.push_back(
            {FindingId::CERT_EXPIRED, Folder + QString::number(i) + u".roa"_s, {}});
    QCOMPARE(messagesOf(*facts.tree, u"OBJ-04").size(), static_cast<std::size_t>(MostMessagesOfATag));
}

QTEST_GUILESS_MAIN(TestNetworkChecks)
#include "tst_network_checks.moc"
