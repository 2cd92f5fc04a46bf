// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one round adds to the counters of each subject that it looked at. A blind round adds nothing, a blind
// look at one CA nothing for that CA.
#pragma once

#include "core/metrics/counters.h"
#include "core/observe/observer.h"

#include <tuple>

namespace caretaker::metrics {

enum class SubjectKind : std::uint8_t { Repository, Ca };
QString toString(SubjectKind kind); ///< "repository", "ca"

/// What is counted: a repository by one transport (its key is the notification URI or the rsync module's, so
/// it says which), or a CA, by its handle, over all of its endpoints.
struct Subject
{
    SubjectKind kind;
    QString name;
    friend bool operator==(const Subject&, const Subject&) = default;
    friend bool operator<(const Subject& a, const Subject& b)
    {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    }
    friend size_t qHash(const Subject& subject, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(subject.kind), subject.name);
    }
};

struct SubjectCounters
{
    Subject subject;
    BaseCounters counters;
    friend bool operator==(const SubjectCounters&, const SubjectCounters&) = default;
};

/// One entry a subject, in order. The objects of a repository are those of every CA in it, watched or not, as
/// the round's verdicts say; they count for the transport that they came by. An rsync endpoint that was only
/// asked for its greeting counts as a connection, not as a synchronisation.
std::vector<SubjectCounters> countersOf(const observe::RoundResult& look);

/// One CA's objects as one look saw them.
struct ObjectsSeen
{
    const rpki::ObjectCounts& counts;
    bool hasManifest;
    bool functional;
    const Findings& findings;
};
void addEndpoint(BaseCounters& counters, const observe::EndpointOutcome& endpoint);
/// The manifest counts as one object that was asked for, beside those that it lists.
void addObjects(BaseCounters& counters, const ObjectsSeen& seen);

} // namespace caretaker::metrics
