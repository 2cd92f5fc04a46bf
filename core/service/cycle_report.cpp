// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a round did, in numbers.
#include "core/service/cycle.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

CycleReport summaryOf(const std::vector<observe::RoundResult>& looks, Instant now)
{
    CycleReport report{.at = now};
    report.blind =
        !looks.empty() && std::all_of(looks.begin(), looks.end(), [](const auto& l) { return l.blind; });
    if (report.blind)
        report.blindReason = looks.front().blindReason;
    for (const observe::RoundResult& look : looks) {
        report.observations += static_cast<int>(look.observations.size());
        report.repositories += static_cast<int>(look.repositories.size());
        report.failedRepositories += static_cast<int>(
            std::count_if(look.repositories.begin(), look.repositories.end(),
                          [](const observe::RepositoryOutcome& r) { return !r.endpoint.synchronised; }));
        report.counters.fetches += look.counters.fetches;
        report.counters.probes += look.counters.probes;
        report.counters.bytes += look.counters.bytes;
        report.counters.treeRuns += look.counters.treeRuns;
        report.counters.objectsValidated += look.counters.objectsValidated;
        report.counters.signaturesVerified += look.counters.signaturesVerified;
        report.counters.elapsed += look.counters.elapsed;
    }
    return report;
}

QJsonObject toJson(const CycleReport& report)
{
    const observe::RoundCounters& n = report.counters;
    QJsonObject json{{u"at"_s, formatRfc3339(report.at)},
                     {u"blind"_s, report.blind},
                     {u"blind_reason"_s, report.blindReason},
                     {u"fetches"_s, n.fetches},
                     {u"probes"_s, n.probes},
                     {u"bytes"_s, n.bytes},
                     {u"objects_validated"_s, n.objectsValidated},
                     {u"signatures_verified"_s, n.signaturesVerified},
                     {u"elapsed_ms"_s, static_cast<qint64>(n.elapsed.count())},
                     {u"observations"_s, report.observations},
                     {u"repositories"_s, report.repositories},
                     {u"failed_repositories"_s, report.failedRepositories},
                     {u"transitions"_s, report.transitions},
                     {u"case_events"_s, report.caseEvents},
                     {u"notices_queued"_s, report.noticesQueued},
                     {u"notices_sent"_s, report.noticesSent},
                     {u"evidence_excess"_s, report.evidenceExcess}};
    json.insert("incident"_L1, report.incident ? QJsonValue(health::toJson(*report.incident)) : QJsonValue());
    return json;
}

} // namespace caretaker::service
