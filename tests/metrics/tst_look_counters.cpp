// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/look_counters.h"

#include <QTest>

#include <map>
#include <random>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using metrics::BaseCounters;
using metrics::Counters;
using metrics::Subject;
using metrics::SubjectCounters;
using metrics::SubjectKind;
using observe::Layer;
using observe::RoundResult;
using observe::Transport;

namespace {

const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
const QString Rrdp = u"https://localhost/notification.xml"_s;
const QString Module = u"rsync://localhost/repo/"_s;

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_engine); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 m_engine;
};

observe::EndpointOutcome endpoint(Dice& dice, Transport transport, const QString& uri)
{
    observe::EndpointOutcome made{transport, uri};
    const bool dns = !dice.oneIn(5);
    made.layers.push_back({Layer::Dns, dns, 1ms, {}});
    if (!dns)
        return made;
    const bool tcp = !dice.oneIn(5);
    made.layers.push_back({Layer::Tcp, tcp, 1ms, {}});
    made.synchronised = tcp && !dice.oneIn(4);
    return made;
}

rpki::ObjectCounts objects(Dice& dice)
{
    rpki::ObjectCounts counts{
        .valid = dice.upTo(9), .invalid = dice.upTo(2), .missing = dice.upTo(2), .mismatched = dice.upTo(1)};
    counts.total = counts.valid + counts.invalid + counts.missing + counts.mismatched;
    return counts;
}

rpki::ManifestFacts manifest() { return {Serial::fromNumber(1), Start, Start + 24h, sha256Of("m")}; }

rpki::CaVerdict verdict(Dice& dice)
{
    const RsyncUri folder = *RsyncUri::tryFromString(Module + u"ca/"_s);
    rpki::CaVerdict made{
        .ski = *Ski::tryFromHex(u"00"_s.repeated(20)),
        .publicationPoint = {folder, *folder.file(u"ca.mft"_s), HttpsUri::tryFromString(Rrdp)}};
    made.objects = objects(dice);
    made.functional = !dice.oneIn(4);
    if (made.functional || dice.oneIn(2))
        made.manifest = manifest();
    for (int i = dice.upTo(2); i > 0; --i)
        made.findings.push_back({FindingId::CERT_EXPIRED, Module + u"ca/%1.roa"_s.arg(i), {}});
    return made;
}

RoundResult randomRound(Dice& dice, Instant at)
{
    RoundResult look{.at = at, .vantage = VantageName::fromString(u"a"_s)};
    look.blind = dice.oneIn(8);
    observe::RepositoryOutcome rrdp{Rrdp, endpoint(dice, Transport::Rrdp, Rrdp)};
    rrdp.requests = dice.upTo(3);
    rrdp.bytes = dice.upTo(10'000);
    look.repositories.push_back(rrdp);
    if (!rrdp.endpoint.synchronised) {
        observe::RepositoryOutcome rsync{Module, endpoint(dice, Transport::Rsync, Module)};
        rsync.requests = 1;
        look.repositories.push_back(rsync);
    }
    for (int i = 0; i < 2; ++i)
        look.verdicts.push_back(verdict(dice));
    for (const QString& handle : {u"x"_s, u"y"_s}) {
        observe::Observation seen{.ca = CaHandle::fromString(handle), .vantage = look.vantage, .at = at};
        seen.blind = look.blind || dice.oneIn(6);
        seen.endpoints.push_back(look.repositories.front().endpoint);
        seen.objects = objects(dice);
        seen.functional = dice.oneIn(2);
        if (seen.functional)
            seen.manifest = manifest();
        look.observations.push_back(seen);
    }
    return look;
}

/// The same figures counted over all rounds at once, figure by figure, from their definitions.
struct Recount
{
    qint64 syncs = 0, synced = 0, dns = 0, resolved = 0, connections = 0, connected = 0, present = 0,
           listed = 0, mismatched = 0, requests = 0, bytes = 0, looks = 0;
};

Recount recountRrdp(const std::vector<RoundResult>& rounds)
{
    Recount count;
    for (const RoundResult& round : rounds) {
        const auto& repository = round.repositories.front();
        if (round.blind)
            continue;
        ++count.looks;
        ++count.syncs;
        ++count.dns;
        const auto& layers = repository.endpoint.layers;
        count.synced += repository.endpoint.synchronised ? 1 : 0;
        count.resolved += layers[0].ok ? 1 : 0;
        count.connections += layers.size() > 1 ? 1 : 0;
        count.connected += layers.size() > 1 && layers[1].ok ? 1 : 0;
        count.requests += repository.requests;
        count.bytes += repository.bytes;
        if (repository.endpoint.synchronised)
            for (const rpki::CaVerdict& ca : round.verdicts) {
                count.listed += ca.objects.total;
                count.present += ca.objects.total - ca.objects.missing;
                count.mismatched += ca.objects.mismatched;
            }
    }
    return count;
}

BaseCounters of(const std::map<Subject, Counters>& sums, SubjectKind kind, const QString& name)
{
    const auto found = sums.find({kind, name});
    return found == sums.end() ? BaseCounters{} : found->second.base;
}

std::map<Subject, Counters> sumOf(std::span<const RoundResult> rounds)
{
    std::map<Subject, Counters> sums;
    for (const RoundResult& round : rounds)
        for (const SubjectCounters& seen : metrics::countersOf(round))
            sums[seen.subject] += Counters{seen.counters, {}};
    return sums;
}

} // namespace

class TestLookCounters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalANaiveRecountOfRandomRounds();
    void windowsAddUp();
    void aBlindRoundCountsNothing();
    void aBlindCaCountsNothingButItsRepositoryDoes();
    void everyFieldAddsUp();
    void aGreetingIsAConnectionAndNoSynchronisation();
    void everyModuleIsGreeted();
    void anObjectExpiresOnce();
};

void TestLookCounters::equalANaiveRecountOfRandomRounds()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        std::vector<RoundResult> rounds;
        for (int i = 0; i < 12; ++i)
            rounds.push_back(randomRound(dice, Start + i * 1h));
        const BaseCounters counted = of(sumOf(rounds), SubjectKind::Repository, Rrdp);
        const Recount naive = recountRrdp(rounds);
        QCOMPARE(counted.looks, naive.looks);
        QCOMPARE(counted.syncsAttempted, naive.syncs);
        QCOMPARE(counted.syncsSucceeded, naive.synced);
        QCOMPARE(counted.dnsQueries, naive.dns);
        QCOMPARE(counted.dnsSucceeded, naive.resolved);
        QCOMPARE(counted.connectionsAttempted, naive.connections);
        QCOMPARE(counted.connectionsSucceeded, naive.connected);
        QCOMPARE(counted.referenced, naive.listed);
        QCOMPARE(counted.referencedPresent, naive.present);
        QCOMPARE(counted.hashesVerified, naive.present);
        QCOMPARE(counted.hashMismatches, naive.mismatched);
        QCOMPARE(counted.requests, naive.requests);
        QCOMPARE(counted.bytes, naive.bytes);
    }
}

void TestLookCounters::windowsAddUp()
{
    Dice dice(7);
    std::vector<RoundResult> rounds;
    for (int i = 0; i < 40; ++i)
        rounds.push_back(randomRound(dice, Start + i * 1h));
    const auto whole = sumOf(rounds);
    for (std::size_t cut = 0; cut <= rounds.size(); ++cut) {
        auto parts = sumOf(std::span(rounds).first(cut));
        for (const auto& [subject, counters] : sumOf(std::span(rounds).subspan(cut)))
            parts[subject] += counters;
        QVERIFY(parts == whole);
    }
}

void TestLookCounters::aBlindRoundCountsNothing()
{
    Dice dice(1);
    RoundResult look = randomRound(dice, Start);
    look.blind = true;
    QVERIFY(metrics::countersOf(look).empty());
}

void TestLookCounters::aBlindCaCountsNothingButItsRepositoryDoes()
{
    Dice dice(1);
    RoundResult look = randomRound(dice, Start);
    look.blind = false;
    look.observations[0].blind = true;
    look.observations[1].blind = false;
    const auto sums = sumOf(std::span(&look, 1));
    QVERIFY(!sums.contains({SubjectKind::Ca, u"x"_s}));
    QCOMPARE(of(sums, SubjectKind::Ca, u"y"_s).looks, 1);
    QCOMPARE(of(sums, SubjectKind::Repository, Rrdp).looks, 1);
}

void TestLookCounters::everyFieldAddsUp()
{
    Counters one;
    qint64 value = 1;
    for (const metrics::CounterField& field : metrics::counterFields())
        field.of(one) = value++;
    Counters sum = one;
    sum += one;
    value = 1;
    for (const metrics::CounterField& field : metrics::counterFields())
        QCOMPARE(metrics::valueOf(field, sum), 2 * value++);
    QCOMPARE(metrics::toJson(one).size(), qsizetype(metrics::counterFields().size())); // no name twice
}

void TestLookCounters::aGreetingIsAConnectionAndNoSynchronisation()
{
    RoundResult look{.at = Start, .vantage = VantageName::fromString(u"a"_s)};
    for (const QString& handle : {u"x"_s, u"y"_s}) {
        observe::Observation seen{.ca = CaHandle::fromString(handle), .vantage = look.vantage, .at = Start};
        seen.endpoints = {
            {Transport::Rsync, Module + handle + u'/', true, {}, {}, {{Layer::Tcp, true, 1ms, {}}}}};
        look.observations.push_back(seen);
    }
    const BaseCounters module = of(sumOf(std::span(&look, 1)), SubjectKind::Repository, Module);
    QCOMPARE(module.connectionsAttempted, 1); // once for both CAs
    QCOMPARE(module.connectionsSucceeded, 1);
    QCOMPARE(module.syncsAttempted, 0);
}

void TestLookCounters::everyModuleIsGreeted()
{
    RoundResult look{.at = Start, .vantage = VantageName::fromString(u"a"_s)};
    observe::Observation seen{.ca = CaHandle::fromString(u"x"_s), .vantage = look.vantage, .at = Start};
    const auto greeted = [](const QString& uri) {
        return observe::EndpointOutcome{Transport::Rsync, uri, true, {}, {}, {{Layer::Tcp, true, 1ms, {}}}};
    };
    // What is no URI hides nothing, and a host's modules are told apart.
    for (const QString& uri : {u"rsync"_s, u""_s, u"a/b"_s, u"rsync://h/one/x/"_s, u"rsync://h/one/y/"_s,
                               u"rsync://h/two/x/"_s, u"rsync://i/one/"_s})
        seen.endpoints.push_back(greeted(uri));
    look.observations = {seen};
    QStringList modules;
    for (const metrics::SubjectCounters& subject : metrics::countersOf(look))
        if (subject.subject.kind == SubjectKind::Repository)
            modules << subject.subject.name;
    QCOMPARE(modules, (QStringList{u"rsync://h/one/"_s, u"rsync://h/two/"_s, u"rsync://i/one/"_s}));
}

void TestLookCounters::anObjectExpiresOnce()
{
    const Findings findings{{FindingId::MFT_EXPIRED, u"rsync://localhost/a.mft"_s, {}},
                            {FindingId::CERT_EXPIRED, u"rsync://localhost/a.mft"_s, {}},
                            {FindingId::CRL_EXPIRED, u"rsync://localhost/a.crl"_s, {}}};
    BaseCounters counters;
    metrics::addObjects(counters, {{.total = 1, .valid = 0, .invalid = 1}, true, false, findings});
    QCOMPARE(counters.expiredObjects, 2);
    QCOMPARE(counters.objects, 2); // the manifest is one
    QCOMPARE(counters.invalidObjects, 2);
}

QTEST_GUILESS_MAIN(TestLookCounters)
#include "tst_look_counters.moc"
