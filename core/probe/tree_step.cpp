// SPDX-License-Identifier: GPL-3.0-or-later
//
// The prober's look at what is published. With a TAL: as a relying party does it, from the trust anchor down.
// Without one: each object by itself.
#include "core/observe/observer.h"
#include "core/probe/steps.h"
#include "core/readiness/inspect_points.h"

#include <algorithm>

namespace caretaker::probe {

using namespace Qt::StringLiterals;
using readiness::PointFacts;
using readiness::TreeFacts;

namespace {

/// What RRDP gave, else what rsync gave; nothing when neither did.
std::optional<rpki::ObjectSet> published(const ProbeContext& probe)
{
    if (probe.snapshot)
        return rpki::ObjectSet(probe.snapshot->objects);
    if (probe.rsyncObjects)
        return rpki::ObjectSet(*probe.rsyncObjects);
    return std::nullopt;
}

class InspectionStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        if (const auto objects = published(m_probe))
            m_probe.facts.tree = readiness::inspectPoints(*objects, m_probe.inputs.now);
        finish();
    }
};

PointFacts pointFacts(const rpki::CaVerdict& verdict)
{
    PointFacts facts{.manifestUri = verdict.publicationPoint.manifest.toString(),
                     .manifest = verdict.manifest,
                     .crl = verdict.crl,
                     .objects = verdict.objects};
    facts.functional = verdict.functional;
    facts.firstToExpire = verdict.firstToExpire;
    facts.certificateNotAfter = verdict.certificateNotAfter;
    facts.findings = verdict.findings;
    return facts;
}

class ValidationStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    ~ValidationStep() override { m_round.reset(); } // before its observer

    void start() override
    {
        auto observer = observe::Observer::create(options());
        if (!observer)
            return finish();
        m_observer = std::move(*observer);
        m_round = m_observer->startRound(
            {{}, *m_probe.inputs.tal, m_probe.inputs.now, VantageName::fromString(u"readiness"_s)});
        connect(m_round.get(), &observe::Round::finished, this,
                [this](const observe::RoundResult& result) { take(result); });
    }

private:
    observe::ObserverOptions options() const
    {
        const ProbeInputs& inputs = m_probe.inputs;
        observe::ObserverOptions options;
        options.https.addresses.allowSpecialPurpose = inputs.allowPrivate;
        options.https.caBundle = inputs.caBundle;
        options.https.dnsServers = inputs.dnsServers;
        options.rsync.addresses.allowSpecialPurpose = inputs.allowPrivate;
        options.rsync.dnsServers = inputs.dnsServers;
        options.rsync.mirrorFolder = m_probe.mirror.filePath(u"tree"_s);
        options.rsync.maxBytes = inputs.maxSnapshotBytes;
        options.httpsDeadlines = m_probe.deadlines();
        options.rsyncDeadlines = inputs.rsyncDeadlines;
        options.maxSnapshotBytes = inputs.maxSnapshotBytes;
        options.rsyncProbeInterval.reset();
        return options;
    }

    bool isHere(const rpki::PublicationPoint& point) const
    {
        const ProbeInputs& inputs = m_probe.inputs;
        if (inputs.notification && point.notification)
            return *point.notification == *inputs.notification;
        return inputs.rsync && point.caRepository.isBelow(inputs.rsync->folder());
    }

    void take(const observe::RoundResult& result)
    {
        TreeFacts tree{.judged = true, .trustAnchorValid = !result.verdicts.empty()};
        tree.trustAnchorFindings = result.findings;
        for (const rpki::CaVerdict& verdict : result.verdicts) {
            if (!isHere(verdict.publicationPoint))
                continue;
            ++tree.pointsSeen;
            if (tree.points.size() < readiness::MostPoints)
                tree.points.push_back(pointFacts(verdict));
        }
        m_probe.facts.tree = std::move(tree);
        finish();
    }

    std::unique_ptr<observe::Observer> m_observer;
    std::unique_ptr<observe::Round> m_round;
};

/// Where nothing was fetched, the transports' tests say why.
class NoObjectsStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        m_probe.facts.absentBecause.insert(readiness::Source::Tree,
                                           u"neither RRDP nor rsync gave any objects"_s);
        finish();
    }
};

} // namespace

std::unique_ptr<ProbeStep> makeTreeStep(ProbeContext& context, std::function<void()> done)
{
    if (!context.snapshot && !context.rsyncObjects)
        return std::make_unique<NoObjectsStep>(context, std::move(done));
    if (context.inputs.tal)
        return std::make_unique<ValidationStep>(context, std::move(done));
    return std::make_unique<InspectionStep>(context, std::move(done));
}

} // namespace caretaker::probe
