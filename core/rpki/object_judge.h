// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObjectJudge: judges the objects that a CA's manifest lists: each present, with its hash (RFC 9286 sections
// 6.4 and 6.5), and valid by its type.
#pragma once

#include "core/rpki/known_objects.h"
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
    std::vector<KnownObject> known{}; ///< those that were in order
    std::optional<Expiry> firstToExpire{};

    void noteExpiry(const Expiry& expiry);
    /// Adds what the objects after these gave.
    void append(ObjectTally&& later);
};

/// RFC 6487 section 4.8.8.2: whether the EE certificate names the file of this name beside the manifest.
bool namesLocation(const Certificate& ee, const RsyncUri& manifest, const QByteArray& fileName);

/// Judges one object after another. One thread; what it refers to must outlive it.
class ObjectJudge
{
public:
    /// `constraints` may be null, and `known` too: the objects that are known to be in order still, unless
    /// their bytes, their names or the CRL say otherwise.
    ObjectJudge(const Validator& validator, const ValidatedCaPtr& ca, const PublishedFolder& folder,
                const NamedCrl& namedCrl, const Constraints* constraints, const KnownObjects* known)
        : m_validator(validator), m_ca(ca), m_folder(folder), m_namedCrl(namedCrl),
          m_constraints(constraints), m_known(known)
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

    using Judgement = std::optional<ValidListed>; ///< nothing when it is invalid

    Judgement judgeListed(const ManifestEntry& entry, const PublishedObject& object, const ValidatedCrl& crl);
    Judgement judgeCertificate(const Listed& listed);
    Judgement judgeCrl(const Listed& listed);
    template <typename Content>
    Judgement judgeSigned(const Listed& listed);
    Judgement judgeTrustAnchorKey(const Listed& listed);
    Judgement judgeChecklist(const Listed& listed);
    Judgement passOver(const Listed& listed);
    Judgement judgeRouter(const Verified<Certificate>& certificate, const Listed& listed);

    void accept(const ValidListed& object, const QByteArray& fileName);
    void count(std::monostate) {}
    void count(const ValidatedCaPtr& child) { m_tally.children.push_back(child); }
    void count(const RouterKey& key);
    void count(const ValidatedObject<Roa>& roa);
    void count(const ValidatedObject<Aspa>& aspa);
    void count(const ValidatedObject<Ghostbusters>&) { ++m_tally.totals.ghostbusters; }
    void count(const ValidatedObject<TrustAnchorKey>&) { ++m_tally.totals.trustAnchorKeys; }
    void count(const ValidatedObject<PrefixList>&) { ++m_tally.totals.prefixLists; }

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
    const KnownObjects* m_known;
    ObjectTally m_tally;
};

} // namespace caretaker::rpki
