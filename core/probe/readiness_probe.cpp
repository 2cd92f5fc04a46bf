// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/readiness_probe.h"

#include "core/probe/steps.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace caretaker::probe {

using namespace Qt::StringLiterals;
using readiness::Source;

namespace {

constexpr auto AskEvery = std::chrono::milliseconds(200);

struct StepInfo
{
    QString name; ///< English, for progress
    StepMaker make;
    std::vector<Source> fills;
};

std::vector<StepInfo> stepsFor(const ProbeInputs& inputs)
{
    std::vector<StepInfo> steps{{u"names"_s, makeNameStep, {Source::Dns}}};
    if (inputs.notification) {
        steps.push_back({u"addresses and TLS"_s, makeAddressStep, {Source::Tls}});
        steps.push_back({u"RRDP"_s, makeRrdpStep, {Source::Rrdp, Source::Time}});
    }
    if (inputs.rsync)
        steps.push_back({u"rsync"_s, makeRsyncStep, {Source::Rsync}});
    if (inputs.notification)
        steps.push_back({u"RRDP again"_s, makeLastLookStep, {}});
    steps.push_back({u"objects"_s, makeTreeStep, {Source::Tree}});
    if (inputs.notification && inputs.clients > 0)
        steps.push_back({u"several clients at once"_s, makeCapacityStep, {Source::Capacity}});
    return steps;
}

Expected<void> equip(ProbeContext& context)
{
    const ProbeInputs& inputs = context.inputs;
    transport::HttpsOptions https{.addresses = {inputs.allowPrivate}, .caBundle = inputs.caBundle};
    https.dnsServers = inputs.dnsServers;
    auto fetcher = transport::HttpsFetcher::create(https);
    if (!fetcher)
        return unexpected(fetcher.error());
    https.maxConnectionsPerHost = std::max(1, inputs.clients);
    auto manyClients = transport::HttpsFetcher::create(https);
    if (!manyClients)
        return unexpected(manyClients.error());
    auto decoder = observe::Decoder::create({});
    if (!decoder)
        return unexpected(decoder.error());
    if (!context.mirror.isValid())
        return unexpected(Error::failed(u"no temporary folder: "_s + context.mirror.errorString()));
    transport::RsyncOptions rsync{.addresses = {inputs.allowPrivate}, .mirrorFolder = context.mirror.path()};
    rsync.dnsServers = inputs.dnsServers;
    rsync.maxBytes = inputs.maxSnapshotBytes;
    context.https = std::move(*fetcher);
    context.manyClients = std::move(*manyClients);
    context.decoder = std::move(*decoder);
    context.rsync = std::make_unique<transport::RsyncFetcher>(rsync);
    return {};
}

} // namespace

transport::Deadlines ProbeContext::deadlines() const
{
    transport::Deadlines deadlines = inputs.https;
    const Milliseconds left = inputs.budget - Milliseconds(clock.elapsed());
    deadlines.total = std::clamp(left, Milliseconds(1), deadlines.total);
    return deadlines;
}

struct ReadinessProbe::Private
{
    ProbeContext context;
    Events events;
    std::vector<StepInfo> steps{};
    std::size_t next = 0;
    std::unique_ptr<ProbeStep> step{};
    QTimer stepTimer{};
    bool isOver = false;

    ProbeStage stage() const;
    void setAbsent(const StepInfo& cut, const QString& why);
};

ProbeStage ReadinessProbe::Private::stage() const
{
    ProbeStage stage{.done = static_cast<int>(next),
                     .total = static_cast<int>(steps.size()),
                     .step = steps[next].name,
                     .facts = context.facts};
    for (std::size_t i = next; i < steps.size(); ++i)
        stage.ahead.insert(stage.ahead.end(), steps[i].fills.begin(), steps[i].fills.end());
    return stage;
}

/// What the step had found stays; what it fills and did not begin to is absent, for this reason.
void ReadinessProbe::Private::setAbsent(const StepInfo& cut, const QString& why)
{
    for (const Source source : cut.fills) {
        if (!context.facts.has(source))
            context.facts.absentBecause.insert(source, why);
    }
}

Expected<std::unique_ptr<ReadinessProbe>> ReadinessProbe::create(ProbeInputs inputs, Events events)
{
    if (!inputs.notification && !inputs.rsync)
        return unexpected(Error::badInput(u"neither an RRDP nor an rsync URI is given"_s, {},
                                          u"give --notify, --rsync or both"_s));
    auto d = std::make_unique<Private>();
    d->context.inputs = std::move(inputs);
    d->events = std::move(events);
    if (const auto equipped = equip(d->context); !equipped)
        return unexpected(equipped.error());
    d->steps = stepsFor(d->context.inputs);
    return std::unique_ptr<ReadinessProbe>(new ReadinessProbe(std::move(d)));
}

ReadinessProbe::ReadinessProbe(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->stepTimer.setSingleShot(true);
    connect(&d->stepTimer, &QTimer::timeout, this,
            [this] { cutStep(u"the time for looking at it was used up"_s); });
    readiness::Facts& facts = d->context.facts;
    facts.at = d->context.inputs.now;
    facts.inputs.notification = d->context.inputs.notification;
    facts.inputs.rsync = d->context.inputs.rsync;
    if (d->context.inputs.tal)
        facts.inputs.tal = d->context.inputs.tal->name;
}

ReadinessProbe::~ReadinessProbe()
{
    d->step.reset(); // before what it uses
}

void ReadinessProbe::start()
{
    d->context.clock.start();
    startNext();
}

void ReadinessProbe::startNext()
{
    if (d->next == d->steps.size())
        return conclude();
    const StepInfo& step = d->steps[d->next];
    if (d->events.progressed)
        d->events.progressed(d->stage());
    const Milliseconds left = d->context.inputs.budget - Milliseconds(d->context.clock.elapsed());
    d->stepTimer.start(std::clamp(left, Milliseconds(0), d->context.inputs.stepBudget));
    const auto done = [this, number = d->next] {
        QMetaObject::invokeMethod(
            this, [this, number] { endStep(number); }, Qt::QueuedConnection);
    };
    d->step = step.make(d->context, done);
    d->step->start();
}

void ReadinessProbe::endStep(std::size_t number)
{
    if (number != d->next || d->isOver) // it was cut off meanwhile
        return;
    d->stepTimer.stop();
    d->step.reset();
    ++d->next;
    startNext();
}

void ReadinessProbe::cutStep(const QString& why)
{
    d->step.reset();
    d->setAbsent(d->steps[d->next], why);
    ++d->next;
    startNext();
}

void ReadinessProbe::cancel()
{
    if (d->isOver)
        return;
    d->stepTimer.stop();
    d->step.reset();
    for (; d->next < d->steps.size(); ++d->next)
        d->setAbsent(d->steps[d->next], u"the check was cancelled"_s);
    conclude();
}

void ReadinessProbe::conclude()
{
    if (std::exchange(d->isOver, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { d->events.finished(std::move(d->context.facts)); }, Qt::QueuedConnection);
}

Expected<readiness::Facts> probe(const ProbeInputs& inputs, const ProbeProgress& progress,
                                 const std::function<bool()>& isCancelled)
{
    QEventLoop loop;
    readiness::Facts facts;
    const auto finished = [&](readiness::Facts found) {
        facts = std::move(found);
        loop.quit();
    };
    const auto prober = ReadinessProbe::create(inputs, {progress, finished});
    if (!prober)
        return unexpected(prober.error());
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        if (isCancelled && isCancelled())
            (*prober)->cancel();
    });
    asking.start(AskEvery);
    (*prober)->start();
    loop.exec();
    return facts;
}

} // namespace caretaker::probe
