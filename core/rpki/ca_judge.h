// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaJudge: judges the publication point of one CA: manifest, CRL, then each listed object, in the order of
// RFC 9286 section 6.
#pragma once

#include "core/rpki/object_judge.h"

namespace caretaker::rpki {

class WorkCrew;

/// What one CA's publication point gave. `payloads` and `children` are empty unless the fetch was good.
struct CaOutcome
{
    CaVerdict verdict;
    Payloads payloads{};
    std::vector<ValidatedCaPtr> children{};
    TreeTotals totals{};
};

/// One object for one CA. What it is given must outlive it; the crew shares the work on a long manifest.
class CaJudge
{
public:
    CaJudge(Instant at, const TreeOptions& options, WorkCrew& crew, const ObjectSource& source,
            const ValidatedCaPtr& ca);

    /// Call once.
    std::shared_ptr<const CaOutcome> run();
    /// Public-key operations that it took; in the outcome's own totals it is zero.
    qint64 signaturesVerified() const { return m_signatures; }

private:
    void judge(const PublishedFolder& folder);
    std::optional<Verified<SignedManifest>> findManifest(const PublishedFolder& folder);
    void noteManifest(const SignedManifest& manifest, const Sha256& hash);
    NamedCrl nameCrl(const SignedManifest& manifest);
    std::optional<ValidatedCrl> findCrl(const PublishedFolder& folder, const Manifest& manifest,
                                        const NamedCrl& named);
    /// Null: only whether the objects are there.
    void judgeObjects(const PublishedFolder& folder, const Manifest& manifest, const NamedCrl& named,
                      const ValidatedCrl* crl);

    void finish();
    void add(FindingId id, const QString& uri);
    void add(const Findings& findings, const RsyncUri& uri);

    Validator m_validator;
    TimeWindow m_window; ///< of what others than m_validator judged
    const TreeOptions& m_options;
    WorkCrew& m_crew;
    const ObjectSource& m_source;
    const ValidatedCaPtr& m_ca;
    ObjectTally m_tally;
    qint64 m_signatures = 0;
    CaOutcome m_outcome;
};

} // namespace caretaker::rpki
