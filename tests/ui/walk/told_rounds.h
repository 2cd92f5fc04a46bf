// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds after the end of the lab's history, hour after hour, taken in by a cycle as another process would:
// told, not looked at, by both of the lab's vantages. CAs that work go on working and those that do not go on
// failing, but for the one that dies.
#pragma once

#include "core/service/fleet_table.h"
#include "tests/service/service_fixture.h"
#include "tests/ui/lab_session.h"

#include <QSet>

namespace caretaker::ui::testing {

class ToldRounds
{
public:
    ToldRounds(LabSession& lab, const QString& dies) : m_lab(lab), m_failing{dies}
    {
        const auto workspace = lab.workspace();
        const auto table = service::fleetTable(workspace);
        for (const service::FleetRow& row : table->rows)
            if (row.state == health::State::Dead)
                m_failing << row.handle.toString();
    }

    /// Goes on until `isSo` after a round, at most for `hours`; whether it was.
    bool until(const std::function<bool()>& isSo, int hours)
    {
        auto cycle = service::Cycle::create(m_lab.workspace(), m_lab.now());
        for (int hour = 0; cycle && hour < hours; ++hour) {
            const Instant now = m_lab.now() + std::chrono::hours(1);
            m_lab.setNow(now);
            if (!(*cycle)->take({look((*cycle)->fleet(), QStringLiteral("amsterdam"), now),
                                 look((*cycle)->fleet(), QStringLiteral("singapore"), now)},
                                now))
                return false;
            if (isSo())
                return true;
        }
        return false;
    }

private:
    observe::RoundResult look(const std::vector<fleet::DelegatedCa>& fleet, const QString& vantage,
                              Instant at) const
    {
        auto look = test::lookAt(fleet, vantage, at, test::Sees::Good);
        for (observe::Observation& seen : look.observations)
            if (m_failing.contains(seen.ca.toString()))
                seen = test::observation(seen.ca, seen.vantage, at, test::Sees::Failed);
        return look;
    }

    LabSession& m_lab;
    QSet<QString> m_failing;
};

} // namespace caretaker::ui::testing
