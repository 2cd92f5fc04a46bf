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
    /// Of a CA in whose folder there is more than its manifest lists; else null.
    std::shared_ptr<const SignedManifest> crowdedManifest{};
};

struct JudgedCa
{
    std::shared_ptr<const CaOutcome> outcome; ///< shared with the cache, where there is one
    qint64 signatures = 0; ///< public-key operations that it took; not counted in the outcome's totals
    std::shared_ptr<const KnownObjects> known{}; ///< null when no object was judged, or there is no cache
};

/// Judges the CA's publication point as the source has it, or remembers how it was judged before. The crew
/// shares the work on a long manifest.
JudgedCa judgeCa(const ValidatedCaPtr& ca, Instant at, const ObjectSource& source, const TreeOptions& options,
                 WorkCrew& crew);

/// One object for one CA, one call for one object. What it is given must outlive it.
class CaJudge
{
public:
    /// `known`: what earlier judging of the same CA found in order; may be null.
    CaJudge(const ValidatedCaPtr& ca, Instant at, const TreeOptions& options, WorkCrew& crew,
            std::shared_ptr<const KnownObjects> known = {});

    JudgedCa withoutRepository();
    /// `folder` is where the manifest lies; null when nothing is published there.
    JudgedCa run(const PublishedFolder* folder);
    /// When run() would give the same.
    const TimeWindow& window() const { return m_window; }

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
    const KnownObjects* usableKnown(const NamedCrl& named);
    void remember(const NamedCrl& named);
    void noteCrowd(const PublishedFolder& folder, const std::shared_ptr<const SignedManifest>& manifest);

    void finish();
    void add(FindingId id, const QString& uri);
    void add(const Findings& findings, const RsyncUri& uri);

    const ValidatedCaPtr& m_ca;
    const TreeOptions& m_options;
    WorkCrew& m_crew;
    Validator m_validator;
    TimeWindow m_window;                         ///< of what others than m_validator judged
    std::shared_ptr<const KnownObjects> m_known; ///< before; afterwards, those of now
    ObjectTally m_tally;
    CaOutcome m_outcome;
};

} // namespace caretaker::rpki
