// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/fleet.h"

#include <algorithm>
#include <array>
#include <map>

namespace caretaker::simulate {

using namespace Qt::StringLiterals;

namespace {

constexpr double BuggyShare = 0.3; // of the fleet

observe::Observation look(ReadingKind kind, const VantageName& vantage)
{
    static const CaHandle anyCa = CaHandle::fromString(u"-"_s);
    observe::Observation seen{.ca = anyCa, .vantage = vantage, .at = {}};
    seen.blind = kind == ReadingKind::Blind;
    seen.functional = kind < ReadingKind::Failed;
    seen.complete = kind < ReadingKind::Partial;
    seen.endpoints = {{.transport = observe::Transport::Rrdp, .uri = {}, .synchronised = true, .layers = {}}};
    if (kind == ReadingKind::Slow)
        seen.endpoints.front().firstByte = 20s;
    return seen;
}

/// What both vantages say, by kinds.
service::Looks looksOf(ReadingKind first, ReadingKind second)
{
    static const VantageName a = VantageName::fromString(u"a"_s);
    static const VantageName b = VantageName::fromString(u"b"_s);
    return {look(first, a), look(second, b)};
}

/// One CA's looks through the year.
class Recorder
{
public:
    /// `again` decides about later attempts, so that the fleet is the same with and without them.
    Recorder(Engine& engine, Engine& again, const Noise& noise, const Story& story, const CaHandle& ca,
             service::BacktestInputBuilder& builder)
        : m_engine(engine), m_again(again), m_rules(noise), m_story(story), m_ca(ca), m_builder(builder)
    {
        for (Instant& next : m_nextNoise)
            next = noiseAfter(Instant{});
    }

    void record(const Watch& watch, bool hasBug)
    {
        for (Instant at = watch.from; at < watch.to;) {
            Instant until = std::min(watch.to, m_story.changeAfter(at));
            Noisy noisy{};
            for (std::size_t vantage : {0U, 1U})
                until = std::min(until, noise(vantage, at, noisy[vantage]));
            const std::int64_t rounds = std::max<std::int64_t>((until - at + Every - Duration(1)) / Every, 1);
            const ReadingKind kind = hasBug ? ReadingKind::Failed : m_story.kindAt(at);
            for (std::size_t vantage : {0U, 1U})
                if (!watch.blind && !(vantage == 1 && watch.secondDown))
                    lookAgain(vantage, kind, noisy[vantage]);
            write(watch, at, rounds, kind, noisy);
            at += Every * rounds;
        }
    }

private:
    using Noisy = std::array<bool, 2>;

    Instant noiseAfter(Instant at)
    {
        std::geometric_distribution<std::int64_t> looks(m_rules.share);
        return at + Every * (1 + looks(m_engine));
    }

    /// Until when nothing changes in this respect.
    Instant noise(std::size_t vantage, Instant at, bool& isNoisy)
    {
        Instant& next = m_nextNoise[vantage];
        while (next < at)
            next = noiseAfter(at - Every);
        isNoisy = next == at;
        return isNoisy ? at + Every : next;
    }

    /// Of a look that says something: it is noisy only when every attempt was.
    void lookAgain(std::size_t vantage, ReadingKind kind, bool& isNoisy)
    {
        bool& functional = m_functional[vantage];
        if (isNoisy && functional && m_rules.lookAgain > 0 && !chance(m_again, m_rules.lasting))
            for (int i = 0; isNoisy && i < m_rules.lookAgain; ++i)
                isNoisy = chance(m_again, m_rules.share);
        functional = health::isFunctional(kind) && !isNoisy;
    }

    void write(const Watch& watch, Instant at, std::int64_t rounds, ReadingKind kind, const Noisy& noisy)
    {
        const auto seen = [&](bool isNoisy, bool isBlind) {
            return isBlind ? ReadingKind::Blind : isNoisy ? ReadingKind::Failed : kind;
        };
        const service::Looks looks =
            looksOf(seen(noisy[0], watch.blind), seen(noisy[1], watch.blind || watch.secondDown));
        if (!m_builder.addRun(m_ca, looks, at + watch.shift, Every, rounds))
            qFatal("the fleet is too large");
    }

    Engine& m_engine;
    Engine& m_again;
    const Noise& m_rules;
    const Story& m_story;
    const CaHandle& m_ca;
    service::BacktestInputBuilder& m_builder;
    std::array<Instant, 2> m_nextNoise{};
    std::array<bool, 2> m_functional{}; ///< at the last look that said something
};

/// By the bug's number: which CAs it fails, BuggyShare of the fleet.
std::map<int, std::vector<bool>> drawFailing(Engine& engine, const Monitor& monitor, std::size_t cas)
{
    std::map<int, std::vector<bool>> failing;
    for (const Watch& watch : monitor.plan) {
        if (watch.bug == 0 || failing.contains(watch.bug))
            continue;
        std::vector<bool>& those = failing[watch.bug];
        those.resize(cas);
        for (auto left = static_cast<std::size_t>(BuggyShare * static_cast<double>(cas)); left > 0;) {
            const std::size_t one = engine() % cas;
            left -= those[one] ? 0 : 1;
            those[one] = true;
        }
    }
    return failing;
}

} // namespace

Fleet makeFleet(std::uint64_t seed, int cas, const Noise& noise)
{
    Engine engine(seed), again(~seed);
    Fleet fleet{.start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1),
                .stories = {},
                .monitor = {},
                .input = {}};
    fleet.monitor = planMonitor(engine, fleet.start);
    const auto failing = drawFailing(engine, fleet.monitor, static_cast<std::size_t>(cas));
    service::BacktestInputBuilder builder({{10s}, {30s}});
    for (std::size_t i = 0; i < static_cast<std::size_t>(cas); ++i) {
        fleet.stories.push_back(tellStory(engine, randomSort(engine), fleet.start));
        const CaHandle ca = CaHandle::fromString(u"ca-%1"_s.arg(i, 5, 10, QChar(u'0')));
        Recorder recorder(engine, again, noise, fleet.stories.back(), ca, builder);
        for (const Watch& watch : fleet.monitor.plan)
            recorder.record(watch, watch.bug != 0 && failing.at(watch.bug)[i]);
    }
    fleet.input = builder.take();
    return fleet;
}

} // namespace caretaker::simulate
