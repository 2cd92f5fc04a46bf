// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has to act, rule by rule.
#include "core/observe/attribution.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;

namespace {

CaHandle handle(int number) { return CaHandle::fromString(u"ca-%1"_s.arg(number)); }

/// CA `number` of the repository named, which `repositoryOperator` runs; each CA has an operator of its own.
fleet::DelegatedCa ca(int number, const QString& repository, const QString& repositoryOperator = u"Cloud"_s)
{
    const auto folder = *RsyncUri::tryFromString(u"rsync://%1.example/m/%2/"_s.arg(repository).arg(number));
    return {.handle = handle(number),
            .manifestUris = {*folder.file(u"m.mft"_s)},
            .caRepository = folder,
            .notification = HttpsUri::tryFromString(u"https://%1.example/n.xml"_s.arg(repository)),
            .operatorName = u"Operator %1"_s.arg(number),
            .repositoryOperator = repositoryOperator};
}

EndpointOutcome endpoint(Transport transport, bool synchronised, std::vector<LayerOutcome> layers)
{
    return {transport, u"x"_s, synchronised, {}, {}, std::move(layers)};
}

Observation seen(int number) { return {handle(number), VantageName::fromString(u"here"_s), Instant{}}; }

Observation good(int number)
{
    Observation result = seen(number);
    result.functional = result.complete = true;
    result.endpoints = {endpoint(Transport::Rrdp, true, {{Layer::Objects, true}})};
    return result;
}

Observation unreachable(int number)
{
    Observation result = seen(number);
    result.endpoints = {endpoint(Transport::Rrdp, false, {{Layer::Dns, true}, {Layer::Tcp, false}})};
    return result;
}

Observation expired(int number)
{
    Observation result = seen(number);
    result.endpoints = {endpoint(Transport::Rrdp, true, {{Layer::Rrdp, true}, {Layer::Manifest, false}})};
    result.findings = {{FindingId::MFT_EXPIRED, u"m"_s}};
    return result;
}

/// RRDP works and holds everything, rsync is dead.
Observation halfReachable(int number)
{
    Observation result = good(number);
    result.complete = false;
    result.endpoints.push_back(endpoint(Transport::Rsync, false, {{Layer::Tcp, false}}));
    return result;
}

QString verdict(const std::vector<Observation>& round, const std::vector<fleet::DelegatedCa>& fleet,
                std::size_t which = 0)
{
    auto judged = round;
    attribute(judged, fleet);
    const Observation& one = judged.at(which);
    return one.blame ? toString(*one.blame) + u' ' + one.blameReason : u"nobody"_s;
}

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsBlamedForWhatWorks() { QCOMPARE(verdict({good(1)}, {ca(1, u"a"_s)}), u"nobody"_s); }

    void blindnessIsOurs()
    {
        Observation blind = unreachable(1);
        blind.blind = true;
        QCOMPARE(verdict({blind}, {ca(1, u"a"_s)}), u"us blind"_s);
    }

    void aDarkRepositoryIsItsOperators()
    {
        QCOMPARE(verdict({unreachable(1), unreachable(2)}, {ca(1, u"a"_s), ca(2, u"a"_s)}),
                 u"repository transport"_s);
        QCOMPARE(verdict({unreachable(1)}, {ca(1, u"a"_s)}), u"repository transport"_s);
        QCOMPARE(verdict({unreachable(1)}, {ca(1, u"a"_s, u"registry"_s)}), u"repository transport"_s);
    }

    void aCaThatRunsItsOwnRepositoryAnswersForIt()
    {
        QCOMPARE(verdict({unreachable(1)}, {ca(1, u"a"_s, {})}), u"ca sole-ca"_s);
        QCOMPARE(verdict({unreachable(1), good(2)}, {ca(1, u"a"_s, {}), ca(2, u"b"_s, {})}), u"ca sole-ca"_s);
        // Two share it, so it is nobody's own.
        QCOMPARE(verdict({unreachable(1), unreachable(2)}, {ca(1, u"a"_s, {}), ca(2, u"a"_s, {})}),
                 u"repository transport"_s);
    }

    void anExpiredManifestIsTheCas()
    {
        QCOMPARE(verdict({expired(1), good(2), good(3)}, {ca(1, u"a"_s), ca(2, u"a"_s), ca(3, u"a"_s)}),
                 u"ca content"_s);
        QCOMPARE(verdict({expired(1)}, {ca(1, u"a"_s)}), u"ca content"_s);
    }

    void contentThatFailsForEveryCaOfARepositoryIsTheRepositorys()
    {
        const std::vector<fleet::DelegatedCa> three{ca(1, u"a"_s), ca(2, u"a"_s), ca(3, u"a"_s)};
        QCOMPARE(verdict({expired(1), expired(2), expired(3)}, three), u"repository shared-content"_s);
        QCOMPARE(verdict({expired(1), expired(2), good(3)}, three), u"ca content"_s);
        QCOMPARE(verdict({expired(1), expired(2)}, {three[0], three[1]}), u"ca content"_s); // too few
    }

    void oneOperatorsSoftwareIsNotTheRepository()
    {
        std::vector<fleet::DelegatedCa> fleet{ca(1, u"a"_s), ca(2, u"a"_s), ca(3, u"a"_s)};
        for (fleet::DelegatedCa& one : fleet)
            one.operatorName = u"the same"_s;
        QCOMPARE(verdict({expired(1), expired(2), expired(3)}, fleet), u"ca content"_s);
    }

    void aSecondEndpointThatFailsIsTheRepositorys()
    {
        QCOMPARE(verdict({halfReachable(1)}, {ca(1, u"a"_s)}), u"repository transport"_s);
    }

    void contentComesBeforeASecondEndpoint()
    {
        Observation both = expired(1);
        both.endpoints.push_back(endpoint(Transport::Rsync, false, {{Layer::Tcp, false}}));
        QCOMPARE(verdict({both}, {ca(1, u"a"_s)}), u"ca content"_s);
    }

    void aCertificateThatIsGoneIsOurs()
    {
        Observation gone = seen(1);
        gone.findings = {{FindingId::CA_CERT_NOT_FOUND, u"c"_s}};
        QCOMPARE(verdict({gone}, {ca(1, u"a"_s)}), u"us not-certified"_s);
        gone.findings.push_back({FindingId::CERT_EXPIRED, u"c"_s});
        QCOMPARE(verdict({gone}, {ca(1, u"a"_s)}), u"ca certificate"_s);
    }

    void blindNeighboursCountForNothing()
    {
        Observation blind = seen(2);
        blind.blind = true;
        const std::vector<fleet::DelegatedCa> three{ca(1, u"a"_s, {}), ca(2, u"a"_s, {})};
        QCOMPARE(verdict({unreachable(1), blind}, three), u"ca sole-ca"_s);
    }

    void survivesJson()
    {
        std::vector<Observation> round{expired(1)};
        attribute(round, {});
        QVERIFY(round[0].blame == Blame::Ca);
        QCOMPARE(observationFromJson(toJson(round[0])), round[0]);
    }
};

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
