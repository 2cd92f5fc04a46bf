// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObjectJudge: judges the objects that a CA's manifest lists: each present, with its hash (RFC 9286 sections
// 6.4 and 6.5), and valid by its type.
#pragma once

#include "core/rpki/object_source.h"
#include "core/rpki/tree.h"
#include "core/rpki/validation.h"

namespace caretaker::rpki {

/// What some of a CA's objects gave.
struct ObjectTally
{
    ObjectCounts counts{}; ///< `total` is not counted here
    TreeTotals totals{};
    Findings findings{};
    Payloads payloads{};
    std::vector<ValidatedCaPtr> children{};
    std::optional<Expiry> firstToExpire{};

    void noteExpiry(const Expiry& expiry);
    /// Adds what the objects after these gave.
    void append(ObjectTally&& later);
};

/// The CRL that the manifest's certificate names; empty when that is not on the manifest.
struct NamedCrl
{
    std::optional<RsyncUri> uri{};
    QByteArray uriAsWritten{}; ///< in the manifest's certificate
    QByteArray fileName{};
};

/// RFC 6487 section 4.8.8.2: whether the EE certificate names the file of this name beside the manifest.
bool namesLocation(const Certificate& ee, const RsyncUri& manifest, const QByteArray& fileName);

/// Judges one object after another. One thread; what it refers to must outlive it.
class ObjectJudge
{
public:
    /// `constraints` may be null.
    ObjectJudge(const Validator& validator, const ValidatedCaPtr& ca, const PublishedFolder& folder,
                const NamedCrl& namedCrl, const Constraints* constraints)
        : m_validator(validator), m_ca(ca), m_folder(folder), m_namedCrl(namedCrl), m_constraints(constraints)
    {
    }

    /// Whether it is there and matches, for diagnosis where the manifest cannot be used.
    void checkPresence(const ManifestEntry& entry) { find(entry); }
    void judge(const ManifestEntry& entry, const ValidatedCrl& crl);

    const Validator& validator() const { return m_validator; }
    /// What was judged so far; call once.
    ObjectTally take();

private:
    struct Listed;
    struct Type;
    static const Type Types[];
    static const Type& typeOf(const QByteArray& fileName);

    std::optional<PublishedObject> find(const ManifestEntry& entry);

    bool judgeCertificate(const Listed& listed);
    bool judgeCrl(const Listed& listed);
    template <typename Content>
    bool judgeSigned(const Listed& listed);
    bool passOver(const Listed& listed);
    bool judgeRouter(const Verified<Certificate>& certificate, const Listed& listed);
    void count(const Roa& roa);
    void count(const Aspa& aspa);
    void count(const Ghostbusters&) { ++m_tally.totals.ghostbusters; }
    void count(const TrustAnchorKey&) { ++m_tally.totals.trustAnchorKeys; }
    void count(const PrefixList&) { ++m_tally.totals.prefixLists; }

    bool isPermitted(const Certificate& certificate, const Listed& listed);
    void checkLocation(const Certificate& certificate, const Listed& listed);
    void checkCrlPointer(const Certificate& certificate, const Listed& listed);
    QString uriText(const QByteArray& fileName) const;
    void add(const Findings& findings, const Listed& listed);

    Validator m_validator;
    const ValidatedCaPtr& m_ca;
    const PublishedFolder& m_folder;
    const NamedCrl& m_namedCrl;
    const Constraints* m_constraints;
    ObjectTally m_tally;
};

} // namespace caretaker::rpki
