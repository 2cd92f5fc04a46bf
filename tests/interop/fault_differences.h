// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explanations of why another validator's verdict on a fault case is not ours, as kept in
// fault-differences.toml.
#pragma once

#include "fault_cases.h"

#include <QMap>

namespace caretaker::interop {

struct Explanation
{
    QStringList faults; ///< one name, or two in the order of allFaults()
    QString validator;  ///< "rpki-client" or "fort"
    QString ours;       ///< toString(Outcome)
    QString theirs;
    QString clause;
    QString reason; ///< one or two sentences
};

struct FaultDifferences
{
    QMap<QString, QString> versions; ///< of the validators that the explanations are about, by name
    std::vector<Explanation> explanations;

    const Explanation* find(const QStringList& faults, const QString& validator) const;
};

Expected<FaultDifferences> readFaultDifferences(const QString& path);

} // namespace caretaker::interop
