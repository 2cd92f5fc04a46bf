// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/monitor.h"

#include <algorithm>

namespace caretaker::simulate {

namespace {

enum class Fault { SecondDown, Canary, ClockStep, Restart, Missed, LongMissed, Bug };

struct Window
{
    Fault fault;
    Instant from, to;
    int number;
};

struct Rate
{
    Fault fault;
    int inAYear;
    Duration least, most;
};
constexpr Rate Rates[] = {{Fault::SecondDown, 4, 6h, 3 * Day}, {Fault::Canary, 6, 20min, 12h},
                          {Fault::ClockStep, 3, 1h, Day},      {Fault::Restart, 12, 20min, 20min},
                          {Fault::Missed, 12, 10min, 100min},  {Fault::LongMissed, 2, 7h, 30h},
                          {Fault::Bug, 2, 2h, 2 * Day}};
constexpr Duration ClockOff = 1h; // forward, and back at the end of the window

std::vector<Window> drawWindows(Engine& engine, Instant start)
{
    std::vector<Window> windows;
    for (const Rate& rate : Rates)
        for (int i = 0; i < rate.inAYear; ++i) {
            const Instant from = start + between(engine, 2 * Day, Year - 4 * Day);
            windows.push_back(
                {rate.fault, from, from + between(engine, rate.least, rate.most), int(windows.size()) + 1});
        }
    return windows;
}

void apply(Watch& watch, const Window& window)
{
    switch (window.fault) {
    case Fault::SecondDown:
        watch.secondDown = true;
        break;
    case Fault::Canary:
    case Fault::Restart:
        watch.blind = true;
        break;
    case Fault::ClockStep:
        watch.shift = ClockOff;
        break;
    case Fault::Bug:
        watch.bug = window.number;
        break;
    case Fault::Missed:
    case Fault::LongMissed:
        break;
    }
}

bool isMissed(Instant at, const std::vector<Window>& windows)
{
    return std::any_of(windows.begin(), windows.end(), [&](const Window& window) {
        const bool noRounds = window.fault == Fault::Missed || window.fault == Fault::LongMissed;
        // When the clock steps back, times that were used already come again: such looks are not recorded.
        const bool usedTimes =
            window.fault == Fault::ClockStep && at >= window.to && at <= window.to + ClockOff;
        return usedTimes || (noRounds && at >= window.from && at < window.to);
    });
}

std::vector<Instant> edgesOf(const std::vector<Window>& windows, Instant start)
{
    std::vector<Instant> edges{start, start + Year};
    for (const Window& window : windows) {
        edges.push_back(window.from);
        edges.push_back(window.to);
        if (window.fault == Fault::ClockStep)
            edges.push_back(window.to + ClockOff + Every);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    while (edges.back() > start + Year)
        edges.pop_back();
    return edges;
}

} // namespace

Monitor planMonitor(Engine& engine, Instant start)
{
    const std::vector<Window> windows = drawWindows(engine, start);
    const std::vector<Instant> edges = edgesOf(windows, start);
    Monitor monitor{.plan = {}, .faults = int(windows.size())};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        Watch watch{.from = edges[i], .to = edges[i + 1]};
        if (isMissed(watch.from, windows))
            continue;
        for (const Window& window : windows)
            if (watch.from >= window.from && watch.from < window.to)
                apply(watch, window);
        monitor.plan.push_back(watch);
    }
    return monitor;
}

} // namespace caretaker::simulate
