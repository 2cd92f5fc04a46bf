// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChecklistFacts: the measured numbers behind a checklist, as a plain value. Filled by the service for one
// period; read by the measures (measure.h). What was not measured is absent, and its item is then never
// ticked.
//
// For a checklist of the registry `cas` holds the fleet; for one of a CA operator it holds that one CA.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::checklist {

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
    int objects = 0;         ///< on the last valid manifest: what is affected when it fails
    bool hasContact = false; ///< at least one contact address is on record
    QStringList issues;      ///< in words: "stale manifest", ...
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
    std::optional<MonitorFigures> monitor;
    std::optional<AuditFigure> audit;
    std::optional<BacktestFigure> backtest;
    Targets targets;
};

} // namespace caretaker::checklist
