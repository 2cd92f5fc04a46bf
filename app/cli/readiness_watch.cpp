// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ReadinessCommand that looks: once, or again and again over days.
#include "app/cli/readiness_command.h"
#include "app/cli/termination.h"

#include <QEventLoop>
#include <QTimer>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::ReadinessHistory;
using service::ReadinessRun;
using service::ReadinessService;

namespace {

constexpr int Clients = 20;
constexpr Duration LeastBetweenLooks = std::chrono::minutes(1); ///< it is somebody's server

/// True when somebody asked to stop before `span` was over.
bool wait(Duration span, const bool& stopped, Termination& termination)
{
    if (stopped)
        return true;
    QEventLoop loop;
    QObject::connect(&termination, &Termination::requested, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(span), &loop, &QEventLoop::quit);
    loop.exec();
    return stopped;
}

} // namespace

Expected<Duration> ReadinessCommand::durationOf(const char* option, const std::string& text) const
{
    const auto duration = parseDuration(qs(text));
    if (!duration || *duration < LeastBetweenLooks)
        return unexpected(Error::usage(u"\"%1\" is no time of a minute or more"_s.arg(qs(text)),
                                       QString::fromLatin1(option), u"for example 10m or 30d"_s));
    return *duration;
}

Expected<ReadinessRun> ReadinessCommand::look(const ReadinessService& service, ReadinessHistory* history,
                                              int clients, const bool& stopped) const
{
    const auto prober = [&](const probe::ProbeInputs& inputs) {
        return probe::probe(
            inputs,
            [this](const probe::ProbeStage& stage) {
                context().progress(u"%1 of %2: %3"_s.arg(stage.done).arg(stage.total).arg(stage.step));
            },
            [&] { return stopped; });
    };
    auto seen = service.look(prober, context().now(), clients);
    if (seen && stopped)
        return unexpected(Error::failed(u"was stopped before it was done"_s, u"readiness"_s));
    if (!seen || !history)
        return seen;
    if (const auto appended = history->append(readiness::lookOf(seen->facts, seen->report)); !appended)
        return unexpected(appended.error());
    seen->facts.stability = history->stability();
    return service.judged(std::move(seen->facts), context().now());
}

Expected<ReadinessRun> ReadinessCommand::runOnce(const ReadinessService& service) const
{
    Termination termination;
    bool stopped = false;
    QObject::connect(&termination, &Termination::requested, &termination, [&] { stopped = true; });
    const readiness::Numbers& numbers = service.profile().numbers;
    if (m_options.once) {
        auto history = ReadinessHistory::open(qs(m_options.history), service.inputs(), numbers);
        if (!history)
            return unexpected(history.error());
        return look(service, &*history, 0, stopped);
    }
    auto seen = look(service, nullptr, m_options.noLoad ? 0 : Clients, stopped);
    if (!seen || m_options.history.empty())
        return seen;
    const auto watched = service::readHistory(qs(m_options.history), service.inputs(), numbers);
    if (!watched)
        return unexpected(watched.error());
    seen->facts.stability = watched->stability();
    return service.judged(std::move(seen->facts), context().now());
}

Expected<ReadinessRun> ReadinessCommand::watch(const ReadinessService& service) const
{
    const auto span = durationOf("--watch", m_options.watch);
    const auto every = durationOf("--every", m_options.every);
    if (!span || !every)
        return unexpected(span ? every.error() : span.error());
    auto history = ReadinessHistory::open(qs(m_options.history), service.inputs(), service.profile().numbers);
    if (!history)
        return unexpected(history.error());
    Termination termination;
    bool stopped = false;
    QObject::connect(&termination, &Termination::requested, &termination, [&] { stopped = true; });
    std::optional<ReadinessRun> last;
    while (true) {
        const Instant begun = context().now();
        auto seen = look(service, &*history, 0, stopped);
        if (!seen && stopped && last)
            return *last;
        if (!seen)
            return seen;
        last = std::move(*seen);
        const readiness::Stability& stability = *last->facts.stability;
        context().progress({});
        context().say(
            u"%1  %2"_s.arg(formatForPeople(begun), summaryOf(stability, service.profile().numbers)));
        const bool isLongEnough = *stability.lastLook - *stability.firstLook >= *span;
        const Duration left = *every - (context().now() - begun);
        if (isLongEnough || wait(std::max(left, Duration(1)), stopped, termination))
            return *last;
    }
}

} // namespace caretaker::cli
