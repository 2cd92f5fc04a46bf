// SPDX-License-Identifier: GPL-3.0-or-later
//
// docs/conformance-faults.md, made of what a run of the fault cases gave.
#pragma once

#include "fault_differences.h"

namespace caretaker::interop {

/// What all of us made of one case.
struct CaseResult
{
    Outcome ours;
    QMap<QString, Outcome> theirs; ///< by validator
};

struct FaultRun
{
    const FaultCases& cases;
    std::vector<CaseResult> results; ///< as cases.all()
    FaultDifferences differences;

    /// Of a case with one fault.
    const CaseResult& single(size_t fault) const;
    bool differs(size_t index, const QString& validator) const;
    /// The entries that explain why a case differs; none when nothing does. A pair is explained by an entry
    /// of its own, or by those of its faults when ours and theirs are what is left by both faults alone:
    /// whose VRPs survive the one and the other.
    std::vector<const Explanation*> explanationsOf(size_t index, const QString& validator) const;
};

QByteArray faultPage(const FaultRun& run);

} // namespace caretaker::interop
