// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaJudge: judges the publication point of one CA: manifest, CRL, then each listed object, in the order of
// RFC 9286 section 6.
#pragma once

#include "core/rpki/object_source.h"
#include "core/rpki/tree.h"
#include "core/rpki/validation.h"

namespace caretaker::rpki {

/// What one CA's publication point gave. `vrps` and `children` are empty unless the fetch was good.
struct CaOutcome
{
    CaVerdict verdict;
    std::vector<Vrp> vrps;
    std::vector<ValidatedCaPtr> children;
    TreeTotals totals;
};

/// One object for one CA. The validator and the source must outlive it.
class CaJudge
{
public:
    CaJudge(Validator& validator, const ObjectSource& source, ValidatedCaPtr ca);

    CaOutcome run();

private:
    void judge(const RepositoryView& repository);
    std::optional<Verified<SignedManifest>> findManifest(const RepositoryView& repository);
    std::optional<ValidatedCrl> findCrl(const RepositoryView& repository, const SignedManifest& manifest);
    std::optional<ValidatedCrl> judgeCrl(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri);

    void countPresence(const RepositoryView& repository, const Manifest& manifest);
    void judgeObjects(const RepositoryView& repository, const Manifest& manifest, const ValidatedCrl& crl);
    /// The object's bytes when it is published and matches; else its finding is added.
    std::optional<QByteArray> listedObject(const RepositoryView& repository, const ManifestEntry& entry,
                                           const RsyncUri& uri);
    void judgeObject(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri,
                     const ValidatedCrl& crl);
    bool judgeCertificate(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri,
                          const ValidatedCrl& crl);
    bool judgeRoa(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri, const ValidatedCrl& crl);
    bool judgeListedCrl(const RsyncUri& uri);
    void checkCrlPointer(const Certificate& certificate, const RsyncUri& uri);

    void finish();
    void add(FindingId id, const QString& uri);
    void add(const Findings& findings, const RsyncUri& uri);

    Validator& m_validator;
    const ObjectSource& m_source;
    ValidatedCaPtr m_ca;
    CaOutcome m_outcome;
    std::optional<RsyncUri> m_crlUri;
    QByteArray m_crlUriAsWritten; ///< in the manifest's certificate
};

} // namespace caretaker::rpki
