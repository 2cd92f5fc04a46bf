// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/story.h"

#include <algorithm>
#include <cmath>

namespace caretaker::simulate {

using namespace Qt::StringLiterals;

namespace {

constexpr double BlipsInAYear = 6; // outages of the CA's own, 10 to 60 min: reboots, renewals
constexpr Duration FlapPeriods[] = {20min, 1h, 2h, 4h, 8h, 12h}; // up and down for half of it each
constexpr double SlowShare = 0.8;                                // of the looks while it is slow

/// Tells a story from its beginning to its end.
class Teller
{
public:
    Teller(Engine& engine, Sort sort, Instant start) : m_engine(engine), m_end(start + Year), m_now(start)
    {
        m_story.sort = sort;
    }

    void healthy(Duration time)
    {
        const Instant until = std::min(m_now + time, m_end);
        for (;;) {
            std::exponential_distribution<double> wait(BlipsInAYear / static_cast<double>(Year.count()));
            const Duration quiet(static_cast<std::int64_t>(wait(m_engine)));
            const Duration blip = Every * between(m_engine, 1, 6);
            if (m_now + quiet + blip + 1h > until)
                break;
            piece(ReadingKind::Good, quiet);
            piece(ReadingKind::Failed, blip);
        }
        piece(ReadingKind::Good, until - m_now);
    }
    void dead(Duration time)
    {
        named(
            State::Dead, [&](Instant until) { piece(ReadingKind::Failed, until - m_now); }, time);
    }
    void partial(Duration time)
    {
        named(
            State::Partial, [&](Instant until) { piece(ReadingKind::Partial, until - m_now); }, time);
    }
    void slow(Duration time)
    {
        named(
            State::Slow,
            [&](Instant until) {
                while (m_now < until)
                    piece(chance(m_engine, SlowShare) ? ReadingKind::Slow : ReadingKind::Good, Every);
            },
            time);
    }
    void flapping(Duration period, Duration time)
    {
        named(
            State::Flapping,
            [&](Instant until) {
                while (m_now < until) {
                    piece(ReadingKind::Failed, period / 2);
                    piece(ReadingKind::Good, period / 2);
                }
            },
            time);
    }
    /// Down for some hours every night: announced, regular, and no reason to trouble anybody.
    void nights(int count)
    {
        const Duration down = Every * between(m_engine, 3, 18);
        for (int i = 0; i < count && m_now < m_end; ++i) {
            piece(ReadingKind::Failed, down);
            piece(ReadingKind::Good, Day - down);
        }
    }
    bool hasEnded() const { return m_now >= m_end; }
    Duration left() const { return m_end - m_now; }
    Story take() { return std::move(m_story); }

private:
    void piece(ReadingKind kind, Duration time)
    {
        time = std::min(time, m_end - m_now);
        if (time <= Duration(0))
            return;
        if (m_story.pieces.empty() || m_story.pieces.back().kind != kind)
            m_story.pieces.push_back({m_now, kind});
        m_now += time;
    }
    template <typename Tell>
    void named(State state, Tell tell, Duration time)
    {
        const Instant from = m_now, until = std::min(m_now + time, m_end);
        if (until - from < 2 * Day)
            return; // the year ends before it is what it would be
        tell(until);
        m_story.truths.push_back({state, from, m_now});
    }

    Engine& m_engine;
    Instant m_end;
    Instant m_now;
    Story m_story;
};

bool isNamed(const Story& story, State state, Instant at)
{
    return std::any_of(story.truths.begin(), story.truths.end(), [&](const Truth& truth) {
        return truth.state == state && at >= truth.from && at <= truth.to;
    });
}

/// Outages of its own may meet so closely, or fall into nights of maintenance, that the CA flaps by the
/// design's definition, without anybody having meant it to: a figure that each change raises by 1000 and that
/// halves in 24 h reaches 3000 with three changes in 72 h. That is the truth about it then, counted here from
/// what it published and not from what anybody saw.
void nameUnintendedFlaps(Story& story)
{
    double figure = 0;
    std::vector<Instant> changes;
    for (std::size_t i = 1; i < story.pieces.size(); ++i) {
        const Instant at = story.pieces[i].from;
        if (story.pieces[i].kind != ReadingKind::Failed || story.pieces[i - 1].kind == ReadingKind::Failed)
            continue;
        if (!changes.empty())
            figure *= std::exp2(-static_cast<double>((at - changes.back()).count()) /
                                static_cast<double>(Day.count()));
        figure += 1000;
        changes.push_back(at);
        const auto recent =
            std::count_if(changes.begin(), changes.end(), [&](Instant t) { return at - t <= 3 * Day; });
        if (figure >= 3000 && recent >= 3 && !isNamed(story, State::Flapping, at))
            story.truths.push_back({State::Flapping, changes[changes.size() - 3], at + Every});
    }
}

void tellTrouble(Teller& teller, Engine& engine, Sort sort)
{
    switch (sort) {
    case Sort::Healthy:
        return teller.healthy(Year);
    case Sort::Dead:
        return teller.dead(Year);
    case Sort::Recovering:
        return teller.dead(between(engine, 3 * Day, 60 * Day));
    case Sort::Relapsing:
        for (std::int64_t i = between(engine, 2, 4); i > 0; --i) {
            teller.dead(between(engine, 2 * Day, 30 * Day));
            teller.healthy(between(engine, 2 * Day, 25 * Day));
        }
        return;
    case Sort::Flapping:
        return teller.flapping(FlapPeriods[between(engine, 0, std::ssize(FlapPeriods) - 1)],
                               between(engine, 5 * Day, 20 * Day));
    case Sort::Partial:
        return teller.partial(between(engine, 2 * Day, 30 * Day));
    case Sort::Slow:
        return teller.slow(between(engine, 2 * Day, 15 * Day));
    case Sort::Seasonal:
        return teller.nights(14);
    }
}

} // namespace

std::int64_t between(Engine& engine, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(high - low + 1));
}

Duration between(Engine& engine, Duration low, Duration high)
{
    return Every * between(engine, low / Every, high / Every);
}

bool chance(Engine& engine, double probability)
{
    return static_cast<double>(engine() >> 11) * 0x1p-53 < probability;
}

QString toString(Sort sort)
{
    static const QStringList names{u"healthy"_s,  u"dead"_s,    u"recovering"_s, u"relapsing"_s,
                                   u"flapping"_s, u"partial"_s, u"slow"_s,       u"seasonal maintenance"_s};
    return names.at(static_cast<int>(sort));
}

ReadingKind Story::kindAt(Instant at) const
{
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                        [](Instant t, const Piece& piece) { return t < piece.from; });
    return after == pieces.begin() ? ReadingKind::Good : std::prev(after)->kind;
}

Instant Story::changeAfter(Instant at) const
{
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                        [](Instant t, const Piece& piece) { return t < piece.from; });
    return after == pieces.end() ? Instant::max() : after->from;
}

Story tellStory(Engine& engine, Sort sort, Instant start)
{
    Teller teller(engine, sort, start);
    teller.healthy(between(engine, 3 * Day, 150 * Day));
    while (!teller.hasEnded()) {
        tellTrouble(teller, engine, sort);
        if (!teller.hasEnded())
            teller.healthy(between(engine, 20 * Day, 120 * Day));
    }
    Story story = teller.take();
    nameUnintendedFlaps(story);
    return story;
}

/// More trouble than any real fleet has, so that there is something to count; most are healthy all the same.
Sort randomSort(Engine& engine)
{
    const auto n = between(engine, 0, 99);
    return n < 60   ? Sort::Healthy
           : n < 67 ? Sort::Dead
           : n < 73 ? Sort::Recovering
           : n < 78 ? Sort::Relapsing
           : n < 85 ? Sort::Flapping
           : n < 91 ? Sort::Partial
           : n < 95 ? Sort::Slow
                    : Sort::Seasonal;
}

} // namespace caretaker::simulate
