// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the fleet table: what each is called, shows, and puts into a file. Free functions over
// values.
#pragma once

#include "core/service/fleet_table.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace caretaker::ui {

enum class FleetColumn {
    Ca,
    State,
    Candidate,
    Since,
    Issues,
    NextStep,
    Due,
    Age,
    Latency,
    Availability,
    Operator,
    Repository,
    Case,
    Stage,
};
inline constexpr int FleetColumnCount = static_cast<int>(FleetColumn::Stage) + 1;
constexpr FleetColumn fleetColumn(int index) { return static_cast<FleetColumn>(index); }

class FleetColumns
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ui::FleetColumns)
public:
    static QString title(FleetColumn column);
    static QString explanation(FleetColumn column); ///< for the header's tool tip
    static bool isFigure(FleetColumn column);       ///< aligned at its end
    static bool isShownAtFirst(FleetColumn column);

    /// As a cell shows it: in the person's language, rounded.
    static QString text(const service::FleetRow& row, FleetColumn column, Instant now);
    /// Exact values of what is rounded, and what else there is to say; may be empty.
    static QString toolTip(const service::FleetRow& row, FleetColumn column,
                           const service::FleetTable& table);

    static QString stageText(fleet::LifecycleStage stage);

    static QString csvName(FleetColumn column); ///< English, for ever: "state", "manifest_made"
    /// Exact, the same in every language: RFC 3339, seconds, shares of 1.
    static QString csvText(const service::FleetRow& row, FleetColumn column);
};

/// "stale manifest", in the language in use.
QString wordFor(health::IssueKind issue);
/// The largest unit only: "3 days", "5 hours"; two below an hour and a half.
QString roughDurationText(Duration duration);
/// "3 days ago", "in 5 hours".
QString roughRelativeText(Instant at, Instant now);

} // namespace caretaker::ui
