// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/look_now.h"

#include "core/service/cycle.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AskEvery = std::chrono::milliseconds(100);

Expected<std::vector<fleet::DelegatedCa>> watched(const Cycle& cycle, const std::vector<CaHandle>& cas)
{
    std::vector<fleet::DelegatedCa> known;
    for (const CaHandle& ca : cas) {
        const auto found = std::ranges::find(cycle.fleet(), ca, &fleet::DelegatedCa::handle);
        if (found == cycle.fleet().end())
            return unexpected(
                Error::badInput(u"no such CA is watched"_s, ca.toString(), u"caretaker ca list shows all"_s));
        known.push_back(*found);
    }
    return known;
}

/// Looks are told apart by the second.
Expected<void> refuseEarlier(const Cycle& cycle, Instant now)
{
    const auto last = cycle.lastLook();
    if (!last)
        return unexpected(last.error());
    if (*last && **last >= now)
        return unexpected(
            Error::refused(u"the last look, %1, is not before this one"_s.arg(formatRfc3339(**last)), {},
                           u"wait a second; if that does not help, set the clock right"_s));
    return {};
}

Error cancelled() { return Error::refused(u"the look was cancelled"_s, {}, u"nothing was stored"_s); }

Expected<observe::RoundResult> run(observe::Observer& observer, observe::RoundRequest request,
                                   const LookControl& control)
{
    const auto isCancelled = [&] { return control.isCancelled && control.isCancelled(); };
    if (isCancelled())
        return unexpected(cancelled());
    QEventLoop loop;
    std::optional<observe::RoundResult> result;
    auto round = observer.startRound(std::move(request));
    QObject::connect(round.get(), &observe::Round::finished, &loop,
                     [&](const observe::RoundResult& finished) {
                         result = finished;
                         loop.quit();
                     });
    if (control.progress)
        QObject::connect(round.get(), &observe::Round::progressed, &loop, control.progress);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isCancelled())
            loop.quit();
    });
    timer.start(AskEvery);
    loop.exec();
    if (!result)
        return unexpected(cancelled());
    return std::move(*result);
}

} // namespace

Expected<observe::RoundResult> lookNow(const Workspace& workspace, const std::vector<CaHandle>& cas,
                                       Instant now, const LookControl& control)
{
    const auto cycle = Cycle::create(workspace, now);
    if (!cycle)
        return unexpected(cycle.error());
    auto known = watched(**cycle, cas);
    if (!known)
        return unexpected(known.error());
    if (const auto refused = refuseEarlier(**cycle, now); !refused)
        return unexpected(refused.error());
    auto watcher = Watcher::create(workspace.config, workspace.policy.quorum);
    const auto tal = loadTal(workspace.config.talPath);
    if (!watcher || !tal)
        return unexpected(watcher ? tal.error() : watcher.error());
    if (const auto seeded = (*cycle)->seed(watcher->observer()); !seeded)
        return unexpected(seeded.error());
    auto looked = run(watcher->observer(), {std::move(*known), *tal, now, workspace.config.vantage}, control);
    if (!looked)
        return looked;
    if (const auto stored = (*cycle)->remember(*looked); !stored)
        return unexpected(stored.error());
    return (*cycle)->compared(*looked);
}

} // namespace caretaker::service
