// SPDX-License-Identifier: GPL-3.0-or-later
//
// RoundSeen: which observations a round judged: for each CA, vantage and time, in the order in which they
// were judged. What they said is in the stored runs. Written in two parts, so that a round of a large fleet
// is a few bytes: which vantages spoke of which CA (changes with the fleet only), and when each vantage
// looked.
//
//   pattern {"most":["a","b"],"others":[{"vantages":["a"],"cas":["h1"]}]}: a CA that no entry of "others"
//   names
//           has the vantages of "most"
//   times   {"at":{"a":"2026-..."},"odd":[{"ca":"h1","vantage":"a","at":"2026-..."}]}: "odd" where a vantage
//           spoke of this CA at another time than of most
#pragma once

#include "core/observe/observation.h"

#include <map>
#include <set>

namespace caretaker::service {

struct Seen
{
    VantageName vantage;
    Instant at;
    friend bool operator==(const Seen&, const Seen&) = default;
};
using SeenByCa = std::map<CaHandle, std::vector<Seen>>;

struct RoundSeen
{
    QJsonObject pattern;
    QJsonObject times;
};

SeenByCa seenOf(const std::vector<observe::Observation>& observations);
RoundSeen encode(const SeenByCa& seen, const std::set<CaHandle>& fleet);
/// What encode() was given, of these CAs. Nothing when the text is damaged.
std::optional<SeenByCa> decode(const RoundSeen& round, const std::set<CaHandle>& fleet);

} // namespace caretaker::service
