// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fault pairs are: each kind of fault of a CA with each sort of object that it can be of, and each
// combination of two of these, every one on a CA of its own in one lab.
#pragma once

#include "core/lab/hierarchy.h"
#include "core/lab/world.h"

#include <bitset>

namespace caretaker::interop {

struct NamedFault
{
    QString name;     ///< "wrong-sia roa", "two-crls"
    lab::Fault fault; ///< without its target
};
/// All that are visible in one look; "stopped" is not (it is an expired manifest and CRL, after a time) and
/// "expired-crl" is another name of "expired-object crl".
const std::vector<NamedFault>& allFaults();

struct FaultCase
{
    std::vector<size_t> faults; ///< indexes in allFaults(), none, one or two, ascending
    QString handle;
    size_t ca; ///< index of its CA in the lab
    QStringList names() const;
    QString name() const;
};

constexpr int RoasPerCase = 2; ///< faults of "roa" are of the first
constexpr int VrpsPerCase = 2 * RoasPerCase;
/// Which VRPs of a CA there are: first ROA's IPv4 and IPv6, second ROA's.
using Outcome = std::bitset<VrpsPerCase>;
/// "all", "none", "all but the first ROA", ...
QString toString(const Outcome& outcome);

/// Of all pairs, that of the two loops is left out: a validator that follows each to the end of its depth
/// (FORT 1.5.4: 32) would look at two to the power of that many CAs.
class FaultCases
{
public:
    FaultCases();

    const std::vector<FaultCase>& all() const { return m_cases; }
    lab::WorldOptions options(Instant start) const;
    /// As many keys as a world with the options and the script needs.
    Expected<lab::WorldKeys> keys() const;
    lab::FaultScript script() const;

    /// Outcomes by case, out of lines as rpki::vrpsToCsv writes them. BadInput names a VRP of no case.
    Expected<std::vector<Outcome>> outcomes(const lab::WorldOptions& options, const QByteArray& csv) const;

private:
    void add(std::vector<size_t> faults);

    std::vector<FaultCase> m_cases;
    std::vector<lab::CaOptions> m_cas;
};

} // namespace caretaker::interop
