// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conduct: what the fault script makes one CA or one repository do at an instant.
#pragma once

#include "core/lab/fault.h"
#include "core/lab/served.h"

#include <QStringList>

#include <functional>

namespace caretaker::lab {

/// The part that goes into what is signed: a change of it means signing again.
struct SigningConduct
{
    bool crlExpired = false;
    Duration skew{0};
    int rollbackBy = 0;
    QStringList malformed{}; ///< names, sorted
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

/// Names of the CA's objects that match Fault::object.
using NameResolver = std::function<QStringList(const QString& pattern)>;

struct ConductSubject
{
    QString handle;
    bool delegated = true; ///< "*" means the delegated CAs: not the trust anchor, not the registry's own
};

Conduct conductOf(const FaultScript& script, const ConductSubject& subject, Instant now,
                  const NameResolver& resolve);
ServiceCondition conditionOf(const FaultScript& script, const QString& repository, Instant now);

} // namespace caretaker::lab
