// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/measure.h"

#include <algorithm>
#include <array>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QLatin1StringView name;
    Measure measure;
};
constexpr std::array<Named, 26> Measures{{{"monitor-running"_L1, monitorRunning},
                                          {"vantages"_L1, vantagesLooking},
                                          {"audit-chain"_L1, auditChain},
                                          {"policy-backtest"_L1, policyBacktest},
                                          {"fleet-states"_L1, fleetStates},
                                          {"availability"_L1, availability},
                                          {"retrieval"_L1, retrieval},
                                          {"relying-party-impact"_L1, relyingPartyImpact},
                                          {"issues"_L1, issues},
                                          {"manifest-expiry"_L1, manifestExpiry},
                                          {"certificate-expiry"_L1, certificateExpiry},
                                          {"contacts-known"_L1, contactsKnown},
                                          {"new-transitions"_L1, newTransitions},
                                          {"open-cases"_L1, openCases},
                                          {"steps-due"_L1, stepsDue},
                                          {"approvals-waiting"_L1, approvalsWaiting},
                                          {"notices"_L1, notices},
                                          {"operator-contact"_L1, operatorContact},
                                          {"holds-ending"_L1, holdsEnding},
                                          {"canaries"_L1, canaries},
                                          {"contacts-verified"_L1, contactsVerified},
                                          {"trend"_L1, trend},
                                          {"expiry-schedule"_L1, expirySchedule},
                                          {"publication-points"_L1, publicationPoints},
                                          {"manifest-rhythm"_L1, manifestRhythm},
                                          {"latency"_L1, latency}}};

} // namespace

Measure measureNamed(const QString& name)
{
    const auto it =
        std::find_if(Measures.begin(), Measures.end(), [&](const Named& n) { return n.name == name; });
    return it == Measures.end() ? nullptr : it->measure;
}

QStringList measureNames()
{
    QStringList names;
    for (const Named& n : Measures)
        names << n.name;
    return names;
}

} // namespace caretaker::checklist
