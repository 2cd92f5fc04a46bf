// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time is UTC, in whole seconds where rules speak of it and in milliseconds where we measure. Nothing in
// core reads a clock: `now` comes in as an argument (DESIGN section 7).
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace caretaker {

using Instant = std::chrono::sys_seconds;
using Duration = std::chrono::seconds;
using Milliseconds = std::chrono::milliseconds;

/// RFC 3339 with "Z" or a numeric offset, "2026-03-16T10:00:00Z"; fractions of a second are dropped.
std::optional<Instant> parseRfc3339(QStringView text);
/// "2026-03-16T10:00:00Z".
QString formatRfc3339(Instant at);
/// "Mon, 16 Mar 2026 10:00:00 +0000" (RFC 5322 section 3.3).
QString formatRfc5322Date(Instant at);
/// "2026-03-16 10:00 UTC", for people.
QString formatForPeople(Instant at);

/// ASN.1 UTCTime "YYMMDDhhmmssZ" (RFC 5280 section 4.1.2.5.1: 50-99 is 19YY); nothing for any other form.
std::optional<Instant> parseUtcTime(QByteArrayView text);
/// ASN.1 GeneralizedTime "YYYYMMDDhhmmssZ" (RFC 5280 section 4.1.2.5.2); nothing for any other form.
std::optional<Instant> parseGeneralizedTime(QByteArrayView text);
QByteArray formatUtcTime(Instant at);
QByteArray formatGeneralizedTime(Instant at);

/// A whole number and one unit: "90s", "15m", "24h", "90d", "2w"; sums like "1d12h" too. No unit, no
/// duration.
std::optional<Duration> parseDuration(QStringView text);
/// The shortest exact form that parseDuration reads: "1d12h", "90d", "0s".
QString formatDuration(Duration duration);
/// For people, the two largest units: "3 days 4 hours", "45 minutes", "less than a minute".
QString formatDurationForPeople(Duration duration);

} // namespace caretaker
