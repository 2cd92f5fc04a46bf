// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fault: one scripted misbehaviour of one CA or one repository of the lab, over [from, to) of virtual time.
//
// A script is a list of faults. It is data: World::publishAt(now) reads it anew each time, so what is broken
// is a function of the script and `now` alone, and recovery is nothing but the end of a fault. JSON form, one
// object a fault (durations as in parseDuration, times RFC 3339, all but target and kind optional):
//
//   {"ca":"ca-0001","kind":"stopped","from":"2026-01-01T00:00:00Z","to":"2026-02-01T00:00:00Z"}
//   {"repository":"cloud","kind":"dark","cycle":{"on":"30m","off":"2h"}}
//   {"repository":"*","kind":"slow","delay_ms":12000}
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace caretaker::lab {

enum class FaultKind {
    // Of a CA: what it signs, or what of it lies in its repository
    Stopped,           ///< re-issues nothing: the manifest grows stale, then expires
    ExpiredCrl,        ///< a current manifest lists a CRL whose nextUpdate has passed
    MissingObject,     ///< `object` is on the manifest and not published
    HashMismatch,      ///< `object` is published with other bytes than the manifest says
    MalformedObject,   ///< `object` is garbage, listed with the garbage's own hash
    ClockSkew,         ///< signs with a clock that is `skew` ahead (negative: behind)
    WithdrawnManifest, ///< its manifest is not published; with `everything`, nothing of it is
    ManifestRollback,  ///< goes on with manifest numbers `rollbackBy` below those already used
    // Of a repository: how it answers
    Dark,      ///< neither HTTPS nor rsync answers; with a cycle it flaps
    RrdpDown,  ///< HTTPS answers 503 to everything, rsync works
    RsyncDown, ///< the rsync module is gone, RRDP works
    Slow,      ///< the first byte of each HTTPS answer comes `firstByteDelay` late
    DripFeed,  ///< HTTPS bodies come at `bytesPerSecond`
};

/// "stopped", "expired-crl", "missing-object", ...
QString toString(FaultKind kind);
/// Also "flapping", which is Dark; in JSON it has a cycle of one hour on and two off unless told.
std::optional<FaultKind> faultKindFromString(QStringView text);
std::vector<FaultKind> allFaultKinds();
bool isRepositoryFault(FaultKind kind);

/// On for `on`, off for `off`, and so on, starting with `on` at the fault's `from`.
struct FaultCycle
{
    Duration on;
    Duration off;
    friend bool operator==(const FaultCycle&, const FaultCycle&) = default;
};

struct Fault
{
    QString
        target; ///< a CA's handle, or a repository's name for a repository fault; "*" for all delegated CAs
    FaultKind kind;
    Instant from{};                    ///< the epoch: since ever
    std::optional<Instant> to{};       ///< not itself included; nothing: for ever
    std::optional<FaultCycle> cycle{}; ///< nothing: without interruption
    /// Which of a CA's objects: "roa" (the first one), "crl", "manifest", a file name, or a pattern like
    /// "*.roa".
    QString object = QStringLiteral("roa");
    Duration skew = std::chrono::hours(2);
    int rollbackBy = 5;
    bool everything = false;
    Milliseconds firstByteDelay{12'000};
    int bytesPerSecond = 1;

    bool activeAt(Instant now) const { return activeSince(now).has_value(); }
    /// When the interruption that is on at `now` began; nothing when none is.
    std::optional<Instant> activeSince(Instant now) const;
    bool appliesTo(const QString& name) const { return target == name || target == QLatin1String("*"); }

    friend bool operator==(const Fault&, const Fault&) = default;
};

QJsonObject toJson(const Fault& fault);
/// BadInput names the member that does not parse.
Expected<Fault> faultFromJson(const QJsonObject& json);

/// The script of a lab, as kept in DIR/faults.json: `lab break` writes it, a running `lab serve` reads it.
using FaultScript = std::vector<Fault>;
QJsonArray toJson(const FaultScript& script);
Expected<FaultScript> faultScriptFromJson(const QJsonArray& json);
/// An absent file is an empty script.
Expected<FaultScript> readFaultScript(const QString& path);
Expected<void> writeFaultScript(const QString& path, const FaultScript& script);

} // namespace caretaker::lab
