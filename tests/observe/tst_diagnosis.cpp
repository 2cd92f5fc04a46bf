// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/attribution.h"
#include "core/observe/diagnosis.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;

namespace {

Observation seen(std::vector<EndpointOutcome> endpoints)
{
    Observation result{CaHandle::fromString(u"ca"_s), VantageName::fromString(u"here"_s), Instant{}};
    result.endpoints = std::move(endpoints);
    return result;
}

EndpointOutcome endpoint(Transport transport, std::vector<LayerOutcome> layers)
{
    return {transport, u"x"_s, false, {}, {}, std::move(layers)};
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFailingLayerIsTheDiagnosis()
    {
        const auto look = seen(
            {endpoint(Transport::Rrdp, {{Layer::Dns, true}, {Layer::Tls, false}, {Layer::Http, false}})});
        const auto diagnosis = diagnose(look);
        QVERIFY(diagnosis && diagnosis->failed->layer == Layer::Tls);
        QCOMPARE(diagnosis->endpoint, &look.endpoints.front());
    }

    void contentThatIsNotInOrderComesBeforeAnEndpointThatIsDown()
    {
        const auto look =
            seen({endpoint(Transport::Rrdp, {{Layer::Http, false}}),
                  endpoint(Transport::Rsync, {{Layer::Rsync, true}, {Layer::Manifest, false}})});
        QVERIFY(diagnose(look)->failed->layer == Layer::Manifest);
    }

    void nothingFailedIsNoDiagnosis()
    {
        QVERIFY(!diagnose(seen({endpoint(Transport::Rrdp, {{Layer::Dns, true}})})));
        QVERIFY(!diagnose(seen({})));
    }

    void everyLayerHasARemedy()
    {
        for (int layer = 0; layer <= static_cast<int>(Layer::Objects); ++layer)
            QVERIFY(remedyFor(static_cast<Layer>(layer)).endsWith(u'.') ||
                    remedyFor(static_cast<Layer>(layer)).endsWith(u'?'));
    }

    void everyRuleOfAttributionHasWords()
    {
        QFile header(QStringLiteral(CARETAKER_SOURCE_DIR "/core/observe/attribution.cpp"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression rule(u"Blame::\\w+, u\"([a-z-]+)\"_s"_s);
        auto rules = rule.globalMatch(QString::fromUtf8(header.readAll()));
        QVERIFY(rules.hasNext());
        while (rules.hasNext()) {
            Observation look = seen({});
            look.blame = Blame::Ca;
            look.blameReason = rules.next().captured(1);
            QVERIFY2(!wordsForBlame(look).isEmpty(), qPrintable(look.blameReason));
        }
        QVERIFY(wordsForBlame(seen({})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
