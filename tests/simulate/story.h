// SPDX-License-Identifier: GPL-3.0-or-later
//
// The truth about one simulated CA: what it published when, whoever looked. Spans of trouble carry the state
// that a person who sees everything would call it; the rest is health, with outages too short to be anything.
#pragma once

#include "core/health/reading.h"
#include "core/health/state.h"

#include <optional>
#include <random>
#include <vector>

namespace caretaker::simulate {

using namespace std::chrono_literals;
using health::ReadingKind;
using health::State;
using Engine = std::mt19937_64;

inline constexpr Duration Every = 10min; ///< from look to look
inline constexpr Duration Day = 24h;
inline constexpr Duration Year = 365 * Day;

std::int64_t between(Engine& engine, std::int64_t low, std::int64_t high);
Duration between(Engine& engine, Duration low, Duration high);
bool chance(Engine& engine, double probability);

/// What it does from here until the next piece begins.
struct Piece
{
    Instant from;
    ReadingKind kind;
};

/// A span that deserves a name. Dead spans last longer than the 24 h that make Dead.
struct Truth
{
    State state;
    Instant from, to;
};

enum class Sort { Healthy, Dead, Recovering, Relapsing, Flapping, Partial, Slow, Seasonal };
inline constexpr Sort Sorts[] = {Sort::Healthy,  Sort::Dead,    Sort::Recovering, Sort::Relapsing,
                                 Sort::Flapping, Sort::Partial, Sort::Slow,       Sort::Seasonal};
QString toString(Sort sort);

struct Story
{
    Sort sort;
    std::vector<Piece> pieces; ///< in time order, the first at the beginning
    std::vector<Truth> truths; ///< of one state in time order

    ReadingKind kindAt(Instant at) const;
    Instant changeAfter(Instant at) const; ///< Instant::max() when nothing changes any more
};

/// A year from `start` on.
Story tellStory(Engine& engine, Sort sort, Instant start);
/// As many of a fleet's CAs are of each sort.
Sort randomSort(Engine& engine);

} // namespace caretaker::simulate
