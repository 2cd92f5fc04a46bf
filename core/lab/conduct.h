// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conduct: what the fault script makes one CA or one repository do at an instant.
#pragma once

#include "core/lab/fault.h"
#include "core/lab/served.h"

#include <QStringList>

namespace caretaker::lab {

/// One thing that is wrong in what a CA signs or lists. What each kind alters is in flaws.cpp.
struct Flaw
{
    FaultKind kind;
    QString object{}; ///< file name; empty for a kind that has none
    int amount = 0;   ///< of ManifestRollback, ManifestGap and ManifestTooLong
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

/// The part that goes into what is signed: a change of it means signing again.
struct SigningConduct
{
    Duration skew{0};
    std::vector<Flaw> flaws{}; ///< sorted, each once
    bool bare = false;         ///< signs a CRL and a manifest only, as one of the two instances in a key roll
    QStringList
        successors{}; ///< file names of the certificates that key rolls and chains below it need, sorted

    bool has(FaultKind kind) const { return amountOf(kind).has_value(); }
    /// The amount of the first flaw of this kind.
    std::optional<int> amountOf(FaultKind kind) const;
    void add(const Flaw& flaw);
    friend bool operator==(const SigningConduct&, const SigningConduct&) = default;
};

struct Conduct
{
    std::optional<Instant> stoppedSince{};
    SigningConduct signing{};
    // How it is published
    QStringList missing{};
    QStringList corrupted{};
    bool withdrawn = false; ///< everything
};

/// Adds what one fault of a CA makes it do; key rolls are the hierarchy's business. `objects` are the file
/// names that the fault means, of sorts that it can be of.
void applyFault(Conduct& conduct, const Fault& fault, Instant since, const QStringList& objects);

ServiceCondition conditionOf(const FaultScript& script, const QString& repository, Instant now);

} // namespace caretaker::lab
