// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChecklistFacts: the measured numbers behind a checklist, as a plain value. Filled by the service for one
// period; read by the measures (measure.h). What was not measured is absent, and its item is then never
// ticked.
//
// For a checklist of the registry `cas` holds the fleet; for one of a CA operator it holds that one CA, with
// the details that are too much to read of a whole fleet (CaDetails).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::checklist {

/// One place that a CA publishes at, over the last 30 days (requirement C-1).
struct PointFigure
{
    QString uri;
    std::optional<double> availability; ///< nothing: not watched
};

/// How manifests followed each other, as far as looks saw them (requirement C-2).
struct ManifestRhythm
{
    int seen = 0;                    ///< different manifests
    std::optional<Duration> typical; ///< median time between them; nothing from fewer than two
    Duration longestGap{0};          ///< without a valid one
};

/// Of one latency, in the period; upper bounds from a histogram.
struct LatencyFigure
{
    Milliseconds half{0};
    Milliseconds most{0}; ///< 95 %
    Milliseconds slowest{0};
};

struct IssueFigure
{
    QString issue; ///< in words: "stale manifest"
    Instant since;
    std::optional<Instant> until; ///< nothing: still going on
};

/// Day by day, oldest first; nothing for a day that was not watched.
using DayFigures = std::vector<std::optional<double>>;

struct CaDetails
{
    std::vector<PointFigure> points;
    std::optional<ManifestRhythm> rhythm;
    std::optional<LatencyFigure> firstByte;
    std::optional<LatencyFigure> retrieval;
    std::vector<IssueFigure> issues; ///< open, or ended in the period
    DayFigures availabilityByDay;
    DayFigures retrievalByDay; ///< the slowest, seconds
};

struct CaFigures
{
    CaHandle ca;
    QString state;                         ///< "healthy", "slow", "partial", "flapping", "dead", "unknown"
    Instant since;                         ///< in that state since
    bool functional = false;               ///< in the last reading
    std::optional<double> availability;    ///< functional share of the watched time in the period, 0..1
    std::optional<Milliseconds> retrieval; ///< typical (median) retrieval in the period
    std::optional<Instant> manifestValidUntil; ///< of the last valid manifest
    std::optional<Instant> certificateNotAfter;
    int objects = 0;                     ///< on the last valid manifest: what is affected when it fails
    bool hasContact = false;             ///< at least one contact address is on record
    QStringList issues;                  ///< in words: "stale manifest", ...
    std::optional<Instant> objectEnds{}; ///< the first of what it publishes
    QString objectUri{};                 ///< of that
    std::optional<double> availabilityBefore{};    ///< in the period before
    std::optional<Milliseconds> retrievalBefore{}; ///< typical, in the period before
    std::optional<CaDetails> details{};            ///< for an operator's checklist only
};

struct TransitionFigure
{
    CaHandle ca;
    QString from;
    QString to;
    Instant at;
    bool worse = false;
};

struct CaseFigures
{
    QString id;
    CaHandle ca;
    QString status;                 ///< "open", "held", "waiting for approval", ...
    bool acknowledged = false;      ///< a person has looked at it
    QString nextStep;               ///< empty: none
    std::optional<Instant> due;     ///< of the next step
    std::optional<Instant> overdue; ///< the end of its window
    int noticesSent = 0;            ///< to the operator, over the case's whole life
    bool operatorAnswered = false;
};

struct ApprovalFigure
{
    QString caseId;
    CaHandle ca;
    QString action; ///< "propose-revocation"
    int given = 0;
    int needed = 0;
    Instant since;
};

struct HoldFigure
{
    QString caseId;
    CaHandle ca;
    QString reason;
    Instant until;
};

struct VantageFigure
{
    VantageName name;
    std::optional<Instant> lastLook; ///< the last that was not blind
    int blindRounds = 0;
};

/// The monitor's own work in the period.
struct MonitorFigures
{
    int rounds = 0;
    int blindRounds = 0;
    Duration longestGap{0}; ///< between two rounds
    qint64 fetches = 0;     ///< endpoint synchronisations attempted
    qint64 failedFetches = 0;
    std::vector<VantageFigure> vantages;
    int canaries = 0;                 ///< configured
    std::optional<int> worseBefore{}; ///< changes for the worse in the period before
    DayFigures functionalByDay{};     ///< share of looks at CAs that found them functional
};

struct BacktestFigure
{
    QString policy;
    Instant ranAt;
    int wouldDiffer = 0; ///< cases that the policy in force would judge differently today
};

struct AuditFigure
{
    bool intact = false;
    qint64 events = 0;
    QString problem; ///< empty when intact
};

/// Above or below which an item needs attention: the policy's numbers, with the guidelines' defaults.
struct Targets
{
    double availability = 0.995;              ///< requirement C-1
    Milliseconds retrieval{30'000};           ///< C-4
    Duration certificateHorizon{28 * 86'400}; ///< O-1: four weeks
    Duration manifestHorizon{6 * 3'600};      ///< a manifest that ends sooner has not been reissued in time
    Duration longestGap{2 * 3'600};           ///< the monitor's own
    Duration holdHorizon{14 * 86'400};        ///< holds that end within
    Duration backtestAge{92 * 86'400};        ///< an older backtest does not count
    Milliseconds firstByte{10'000};           ///< C-4
    Duration manifestGap{24 * 3'600};         ///< C-2
    Duration manifestEvery{24 * 3'600};       ///< longest time between manifests: their validity (C-2)
    Duration contactAge{365 * 86'400};        ///< an older verification does not count
    double availabilityDrop = 0.001;          ///< a larger one is a trend for the worse
    double retrievalRise = 0.5;               ///< the same; a share of the period before
};

struct ChecklistFacts
{
    std::vector<CaFigures> cas;
    std::vector<TransitionFigure> transitions; ///< in the period, in time order
    std::vector<CaseFigures> openCases;
    int casesOpened = 0;                   ///< in the period
    int casesResolved = 0;                 ///< in the period
    std::vector<ApprovalFigure> approvals; ///< waiting
    std::vector<HoldFigure> holds;         ///< running
    int noticesSent = 0;                   ///< in the period
    int noticesWaiting = 0;                ///< to be sent
    int noticesFailed = 0;                 ///< given up, in the period
    std::optional<MonitorFigures> monitor;
    std::optional<AuditFigure> audit;
    std::optional<BacktestFigure> backtest;
    std::optional<int> contactsVerified; ///< CAs with a contact that answered within Targets::contactAge
    Targets targets;
};

} // namespace caretaker::checklist
