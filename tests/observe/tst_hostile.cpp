// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole rounds against every hostile repository that the lab can play. Each must be told by the layer that
// failed, in bounded time, and cost nobody else anything: a CA in another repository is as good as ever.
//
// The hostile one is "island", with CA "c"; "a" is in "cloud". Where only HTTPS or RRDP is hostile, "c" is
// functional by rsync. An attack on rsync comes with RRDP down, since rsync is only asked for a greeting
// else.
#include "tests/lab/lab_names.h"
#include "tests/observe/observe_fixture.h"

#include <QElapsedTimer>

using lab::FaultKind;

namespace {

constexpr auto MostOfARound = 60s; ///< real time; each deadline below is less

using Layers = std::vector<std::optional<Layer>>;
constexpr std::optional<Layer> None;

struct Row
{
    FaultKind kind;
    Layers layers;                      ///< any of these fails first
    bool functional = true;             ///< "c"
    std::optional<FindingId> finding{}; ///< about "c" or its repository
    std::optional<qint64> amount{};
    std::vector<Duration> looks{1h}; ///< when; what is expected holds for the last
    std::optional<FaultKind> with{};
};

const std::vector<Row>& rows()
{
    using enum FaultKind;
    static const std::vector<Row> all{
        {.kind = Dark, .layers = {Layer::Tcp}, .functional = false, .finding = FindingId::TCP_FAILED},
        {.kind = RrdpDown, .layers = {Layer::Http}, .finding = FindingId::HTTP_FAILED},
        {.kind = RsyncDown, .layers = {Layer::Tcp}, .finding = FindingId::TCP_FAILED},
        {.kind = Slow, .layers = {Layer::Http}, .finding = FindingId::FETCH_TIMED_OUT},
        {.kind = DripFeed, .layers = {Layer::Http}, .finding = FindingId::FETCH_TIMED_OUT},
        {.kind = MuteTcp, .layers = {Layer::Tls}, .finding = FindingId::FETCH_TIMED_OUT},
        {.kind = MuteTls, .layers = {Layer::Http}, .finding = FindingId::FETCH_TIMED_OUT},
        {.kind = TlsExpired, .layers = {Layer::Tls}, .finding = FindingId::TLS_FAILED},
        {.kind = TlsWrongName, .layers = {Layer::Tls}, .finding = FindingId::TLS_FAILED},
        {.kind = TlsUntrusted, .layers = {Layer::Tls}, .finding = FindingId::TLS_FAILED},
        {.kind = DnsNxdomain, .layers = {Layer::Dns}, .finding = FindingId::DNS_FAILED},
        {.kind = DnsServfail, .layers = {Layer::Dns}, .finding = FindingId::DNS_FAILED},
        {.kind = DnsMute, .layers = {Layer::Dns}, .finding = FindingId::DNS_FAILED},
        {.kind = Ipv6Broken, .layers = {None}},
        {.kind = Http429, .layers = {Layer::Http}, .finding = FindingId::HTTP_FAILED},
        {.kind = Http503, .layers = {Layer::Http}, .finding = FindingId::HTTP_FAILED},
        {.kind = EndlessBody, .layers = {Layer::Http}},
        {.kind = WrongContentLength, .layers = {Layer::Http}},
        {.kind = GzipBomb, .layers = {Layer::Http, Layer::Rrdp}},
        {.kind = RedirectLoop, .layers = {Layer::Http}},
        {.kind = CrossOriginRedirect, .layers = {Layer::Http}},
        {.kind = XmlEntities, .layers = {Layer::Rrdp}, .finding = FindingId::RRDP_MALFORMED},
        {.kind = XmlDepth, .layers = {Layer::Rrdp}, .finding = FindingId::RRDP_MALFORMED},
        {.kind = XmlAttributes, .layers = {Layer::Rrdp}, .finding = FindingId::RRDP_MALFORMED},
        {.kind = ManyDeltas, .layers = {None}, .looks = {1h, 2h}},
        {.kind = MutatedDelta, .layers = {None}, .finding = FindingId::RRDP_DESYNC, .looks = {9h, 10h}},
        {.kind = SessionFlipFlop, .layers = {None}, .looks = {1h, 2h, 3h}},
        {.kind = SerialRegress,
         .layers = {None},
         .finding = FindingId::RRDP_SERIAL_REGRESSION,
         .looks = {1h, 2h}},
        {.kind = SnapshotHash, .layers = {Layer::Rrdp}, .finding = FindingId::RRDP_HASH_MISMATCH},
        {.kind = CrossOriginSnapshot, .layers = {Layer::Rrdp}, .finding = FindingId::RRDP_FOREIGN_ORIGIN},
        {.kind = UriTraversal, .layers = {None}, .finding = FindingId::RRDP_OBJECT_REFUSED},
        {.kind = RsyncOutside, .layers = {None}},
        {.kind = HugeFile, .layers = {Layer::Rrdp, None}, .amount = 30'000'000},
        {.kind = Frozen, .layers = {Layer::Manifest}, .finding = FindingId::MFT_EXPIRED, .looks = {1h, 30h}},
        {.kind = RsyncSymlinks, .layers = {Layer::Http}, .with = RrdpDown},
        {.kind = ManyFiles, .layers = {Layer::Http}, .amount = 4'000, .with = RrdpDown},
        {.kind = HugeFile, .layers = {Layer::Http}, .amount = 300'000'000, .with = RrdpDown},
        {.kind = ClockOff,
         .layers = {Layer::Manifest},
         .functional = false,
         .finding = FindingId::MFT_NOT_YET_VALID}};
    return all;
}

ObserverOptions impatient(ObserverOptions options)
{
    options.httpsDeadlines = {.connect = 3s, .firstByte = 3s, .idle = 3s, .total = 5s};
    options.rsyncDeadlines = {.connect = 3s, .greeting = 3s, .idle = 10s, .total = 40s};
    return options;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRepositoryFaultIsTried();
    void costsNobodyElse_data();
    void costsNobodyElse();
};

void TestHostile::everyRepositoryFaultIsTried()
{
    for (const FaultKind kind : lab::allFaultKinds())
        QVERIFY2(!lab::isRepositoryFault(kind) || std::ranges::count(rows(), kind, &Row::kind) > 0,
                 qPrintable(toString(kind)));
}

void TestHostile::costsNobodyElse_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < rows().size(); ++i) {
        const Row& row = rows()[i];
        const QString with = row.with ? u" with "_s + toString(*row.with) : QString();
        QTest::newRow(qPrintable(toString(row.kind) + with)) << static_cast<int>(i);
    }
}

void TestHostile::costsNobodyElse()
{
    QFETCH(int, index);
    const Row& row = rows()[static_cast<size_t>(index)];
    const bool named = levelOf(row.kind) == lab::FaultLevel::Name;
    ObserveFixture fixture(named);
    ObserverOptions options = impatient(fixture.observerOptions());
    fixture.publish(0h);
    if (named)
        lab::askForNamesAt(options.https.dnsServers, fixture.server.dnsServer());
    fixture.observer = ObserveFixture::makeObserver(options);
    fixture.breakIt({.target = u"island"_s, .kind = row.kind, .amount = row.amount});
    if (row.with)
        fixture.breakIt({.target = u"island"_s, .kind = *row.with});
    std::optional<RoundResult> result;
    for (const Duration after : row.looks) {
        fixture.publish(after);
        QElapsedTimer clock;
        clock.start();
        result = fixture.look();
        QVERIFY2(Milliseconds(clock.elapsed()) < MostOfARound, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!result->blind);
        QVERIFY(of(*result, u"a"_s).functional && of(*result, u"a"_s).complete);
    }
    const Observation& c = of(*result, u"c"_s);
    const auto failed = c.failedLayer();
    const bool expected = std::ranges::find(row.layers, failed) != row.layers.end();
    QVERIFY2(expected, failed ? qPrintable(toString(*failed)) : "no layer failed");
    QCOMPARE(c.functional, row.functional);
    QVERIFY(!c.blind);
    Findings findings = c.findings;
    for (const RepositoryOutcome& repository : result->repositories)
        findings.insert(findings.end(), repository.findings.begin(), repository.findings.end());
    QVERIFY2(!row.finding || has(findings, *row.finding),
             findings.empty() ? "none" : qPrintable(findings.front().name()));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
