// SPDX-License-Identifier: GPL-3.0-or-later
//
// RangeSet<Number>: a set of numbers, kept as sorted, disjoint ranges that do not touch, so that two sets are
// equal exactly when their ranges are. Building is O(n log n); asking
// whether a small set lies in a large one takes a binary search for each of its ranges.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace caretaker::rpki {

/// An IPv6 address as a number; ordered as such.
struct Ipv6Number
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const Ipv6Number&, const Ipv6Number&) = default;
};

/// Both ends belong to it.
template <typename Number>
struct Range
{
    Number first;
    Number last;
    bool contains(const Range& other) const { return first <= other.first && other.last <= last; }
    friend auto operator<=>(const Range&, const Range&) = default;
};

/// The next number; nothing after the last one.
inline std::optional<std::uint32_t> successor(std::uint32_t n)
{
    return n == std::numeric_limits<std::uint32_t>::max() ? std::nullopt : std::optional(n + 1);
}
inline std::optional<std::uint32_t> predecessor(std::uint32_t n)
{
    return n == 0 ? std::nullopt : std::optional(n - 1);
}
inline std::optional<Ipv6Number> successor(Ipv6Number n)
{
    constexpr auto Max = std::numeric_limits<std::uint64_t>::max();
    if (n.low != Max)
        return Ipv6Number{n.high, n.low + 1};
    return n.high == Max ? std::nullopt : std::optional(Ipv6Number{n.high + 1, 0});
}
inline std::optional<Ipv6Number> predecessor(Ipv6Number n)
{
    if (n.low != 0)
        return Ipv6Number{n.high, n.low - 1};
    return n.high == 0 ? std::nullopt
                       : std::optional(Ipv6Number{n.high - 1, std::numeric_limits<std::uint64_t>::max()});
}

template <typename Number>
class RangeSet
{
public:
    using RangeType = Range<Number>;

    RangeSet() = default;
    /// Of ranges in any order, overlapping or not; each must have first <= last.
    explicit RangeSet(std::vector<RangeType> ranges) : m_ranges(canonical(std::move(ranges))) {}

    const std::vector<RangeType>& ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.empty(); }

    bool contains(const RangeType& wanted) const
    {
        const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), wanted.first,
                                            [](const Number& n, const RangeType& r) { return n < r.first; });
        return after != m_ranges.begin() && std::prev(after)->contains(wanted);
    }
    bool contains(const RangeSet& other) const
    {
        auto mine = m_ranges.begin();
        for (const RangeType& wanted : other.m_ranges) {
            mine = std::lower_bound(mine, m_ranges.end(), wanted.last,
                                    [](const RangeType& r, const Number& n) { return r.last < n; });
            if (mine == m_ranges.end() || !mine->contains(wanted))
                return false;
        }
        return true;
    }

    RangeSet united(const RangeSet& other) const
    {
        std::vector<RangeType> all = m_ranges;
        all.insert(all.end(), other.m_ranges.begin(), other.m_ranges.end());
        return RangeSet(std::move(all));
    }
    RangeSet intersected(const RangeSet& other) const
    {
        RangeSet common;
        auto a = m_ranges.begin();
        auto b = other.m_ranges.begin();
        while (a != m_ranges.end() && b != other.m_ranges.end()) {
            const RangeType overlap{std::max(a->first, b->first), std::min(a->last, b->last)};
            if (overlap.first <= overlap.last)
                common.m_ranges.push_back(overlap);
            if (a->last < b->last)
                ++a;
            else
                ++b;
        }
        return common;
    }
    /// What is in this set but not in the other.
    RangeSet subtracted(const RangeSet& other) const
    {
        RangeSet rest;
        auto cut = other.m_ranges.begin();
        for (RangeType range : m_ranges) {
            while (cut != other.m_ranges.end() && cut->last < range.first)
                ++cut;
            rest.appendWithout(range, cut, other.m_ranges.end());
        }
        return rest;
    }

    friend bool operator==(const RangeSet&, const RangeSet&) = default;

private:
    using Iterator = typename std::vector<RangeType>::const_iterator;

    static std::vector<RangeType> canonical(std::vector<RangeType> ranges)
    {
        std::sort(ranges.begin(), ranges.end());
        std::vector<RangeType> merged;
        for (const RangeType& range : ranges) {
            if (!merged.empty() && touches(merged.back(), range))
                merged.back().last = std::max(merged.back().last, range.last);
            else
                merged.push_back(range);
        }
        return merged;
    }
    /// For a.first <= b.first: one range would do for both.
    static bool touches(const RangeType& a, const RangeType& b)
    {
        const auto next = successor(a.last);
        return !next || b.first <= *next;
    }
    /// Appends what of `range` no cut covers; the first cut ends at or after the start of `range`.
    void appendWithout(RangeType range, Iterator cut, Iterator end)
    {
        for (; cut != end && cut->first <= range.last; ++cut) {
            if (range.first < cut->first)
                m_ranges.push_back({range.first, *predecessor(cut->first)});
            if (range.last <= cut->last)
                return;
            range.first = *successor(cut->last);
        }
        m_ranges.push_back(range);
    }

    std::vector<RangeType> m_ranges;
};

} // namespace caretaker::rpki
