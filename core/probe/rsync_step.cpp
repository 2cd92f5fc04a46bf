// SPDX-License-Identifier: GPL-3.0-or-later
//
// The prober's look at rsync: the daemon's greeting, everything below the URI, and whether that is what the
// RRDP snapshot holds.
#include "core/probe/steps.h"

namespace caretaker::probe {

using readiness::RsyncFacts;
using Objects = QHash<RsyncUri, QByteArray>;

namespace {

constexpr qsizetype MostExamples = 5;

void count(qsizetype& counter, const RsyncUri& uri, RsyncFacts::Comparison& comparison)
{
    ++counter;
    if (comparison.examples.size() < MostExamples)
        comparison.examples.append(uri.toString());
}

RsyncFacts::Comparison compare(const Objects& rrdp, const Objects& rsync, const RsyncUri& base)
{
    RsyncFacts::Comparison result;
    for (auto object = rrdp.cbegin(); object != rrdp.cend(); ++object) {
        const auto other = rsync.constFind(object.key());
        if (!object.key().isBelow(base))
            continue;
        if (other == rsync.cend())
            count(result.onlyInRrdp, object.key(), result);
        else if (*other != *object)
            count(result.different, object.key(), result);
    }
    for (auto object = rsync.cbegin(); object != rsync.cend(); ++object) {
        if (!rrdp.contains(object.key()))
            count(result.onlyInRsync, object.key(), result);
    }
    return result;
}

class RsyncStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        auto deadlines = m_probe.inputs.rsyncDeadlines;
        deadlines.total = std::min(deadlines.total, m_probe.inputs.stepBudget);
        m_probe.rsync->fetch(m_base, deadlines, this,
                             [this](transport::RsyncResult result) { take(std::move(result)); });
    }

private:
    void take(transport::RsyncResult result)
    {
        RsyncFacts facts{.uri = m_base.toString(), .failure = failureFacts(result.failure)};
        facts.greeting = result.probe.greeting;
        facts.families = result.probe.families;
        facts.total = result.total;
        facts.objects = result.objects.size();
        if (result.ok() && m_probe.snapshot)
            facts.comparison = compare(m_probe.snapshot->objects, result.objects, m_base);
        m_probe.facts.rsync = std::move(facts);
        if (result.ok())
            m_probe.rsyncObjects = std::move(result.objects);
        finish();
    }

    RsyncUri m_base = m_probe.inputs.rsync->folder();
};

} // namespace

std::unique_ptr<ProbeStep> makeRsyncStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<RsyncStep>(context, std::move(done));
}

} // namespace caretaker::probe
