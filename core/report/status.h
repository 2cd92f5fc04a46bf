// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fleet at a glance: what `caretaker status` and the demo print. Pure: rows in, a text table or JSON out.
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::report {

struct StatusRow
{
    struct Candidate
    {
        QString state; ///< what the state will be if readings go on as they are
        Instant since;
        Instant confirmsAt;
    };
    struct CaseLine
    {
        QString id;
        QString status;             ///< "open", "held", "waiting for approval", "resolved"
        QString nextStep;           ///< empty: none
        std::optional<Instant> due; ///< of the next step
        QString
            waitingFor{}; ///< "2 more approvals"; empty when it waits for time; text only, not in the JSON
    };

    CaHandle handle;
    QString state; ///< "healthy", "slow", "partial", "flapping", "dead", "unknown"
    Instant since;
    std::optional<Candidate> candidate;
    bool functional = false;
    QStringList issues;
    QString why;   ///< one short phrase: "TLS: certificate expired"; text only, not in the JSON
    QString blame; ///< who has to act: "ca", "repository", "us"; empty: nobody
    std::optional<CaseLine> openCase;
    Findings findings{}; ///< about its vantages taken together: who does not see what others see
};

struct TableOptions
{
    int width = 100;     ///< columns of the terminal; the table is never wider (but never narrower than 60)
    bool colour = false; ///< ANSI escape codes around the state
};

/// One line a CA under a heading, then one line of totals. Worst first, then by handle. `now` dates "dead in
/// 18h", which leads the reasons of a CA with a candidate.
QString statusTable(const std::vector<StatusRow>& rows, Instant now, const TableOptions& options = {});

/// {"schema":"caretaker/status/1","cas":[{"handle","state","since","candidate":{"state","since","confirms_at"}|null,
/// "functional","issues":[...],"blame":...|null,"case":{"id","status","next_step","due"}|null,"findings":[...]
/// where there are any}]}; rows in the order given.
QJsonObject statusJson(const std::vector<StatusRow>& rows);

} // namespace caretaker::report
