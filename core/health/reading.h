// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading: all vantages' observations of one CA in one round, merged by the policy's quorum into one word
// (DESIGN section 3). Pure values and functions; safe from any thread.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/health/reason.h"
#include "core/health/rules.h"
#include "core/observe/observation.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace caretaker::health {

/// From best to worst; Blind stands outside the order: it says nothing about the CA.
enum class ReadingKind : std::uint8_t { Good, Slow, Partial, Failed, Blind };
QString toString(ReadingKind kind); ///< "good", "slow", "partial", "failed", "blind"
std::optional<ReadingKind> readingKindFromString(QStringView text);

/// A current manifest and CRL were found and validated: Good, Slow or Partial.
constexpr bool isFunctional(ReadingKind kind) { return kind < ReadingKind::Failed; }
/// Functional, every endpoint synchronised, every object present and valid: Good or Slow.
constexpr bool isComplete(ReadingKind kind) { return kind < ReadingKind::Partial; }

struct Reading
{
    ReadingKind kind = ReadingKind::Blind;
    Instant at{};
    /// The newest that any functional vantage saw; nothing when none did.
    std::optional<Serial> manifestNumber{};
    /// The observer knows that the content went back (number or thisUpdate). advance() also finds this by
    /// itself from consecutive manifest numbers.
    bool manifestBackward = false;
    /// A key roll or a moved manifest: numbers start anew, so going back means nothing this time.
    bool manifestRestarted = false;
    int vantages = 0;                      ///< how many vantages judged (were not blind)
    int agreeing = 0;                      ///< how many of them say exactly `kind`
    Reasons reasons{};                     ///< why it is not Good; empty for Good
    std::optional<observe::Blame> blame{}; ///< who has to act, as the look behind `kind` says

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// One vantage's verdict by the table of DESIGN section 3.
ReadingKind kindOf(const observe::Observation& observation, const LatencyRules& latency);

/// What is special about an observation that was taken from another validator's output.
enum class Sight : std::uint8_t {
    Own,   ///< a look of ours: endpoints, completeness, published now
    Fresh, ///< a validator that began with an empty cache: functional or not, published now
    Cached ///< a validator that may have used its cache
};
Sight sightOf(const observe::Observation& observation);

/// Merges the observations of *one* CA in *one* round. The reading is the best kind that at least the quorum
/// of judging vantages reaches: with Quorum::Any the best of all ("functional if any says so"), with All the
/// worst. Blind when no vantage judged, or fewer than `quorum.vantages`. Its time is the latest
/// observation's; an empty span gives a Blind reading at the epoch, which advance() ignores.
///
/// Other validators tell functional from failed and no more. So:
/// - "failed" of theirs counts in full: not even their cache had a valid manifest;
/// - "functional" of theirs is as good as the worst functional look of ours, and Good when there is none, so
///   that it neither hides a Partial nor makes one;
/// - "functional" out of a cache that may be warm does not count against a look that read what is published
///   now and failed. It says that relying parties do not suffer yet, not that anything is published; counted,
///   each failure would begin only when the last manifest expires (DESIGN section 3). It does count where
///   nobody else could look, and among caches.
Reading readingOf(std::span<const observe::Observation> observations, const QuorumRules& quorum,
                  const LatencyRules& latency);

/// VANTAGES_DISAGREE when some vantages find the CA functional and others do not, caches that may be warm
/// included; with who says what in its arguments. Nothing when they agree, or nobody judged.
std::optional<Finding> disagreementOf(std::span<const observe::Observation> observations);

/// A Blind reading that keeps time and says why ("restarted", "parent-chain", "fleet-brake", ...).
Reading blinded(const Reading& reading, const QString& reasonCode);

/// Exact: readingFromJson(toJson(x)) == x.
QJsonObject toJson(const Reading& reading);
std::optional<Reading> readingFromJson(const QJsonObject& json);

} // namespace caretaker::health
