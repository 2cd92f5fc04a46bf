// SPDX-License-Identifier: GPL-3.0-or-later
//
// KnownObjects: the objects of one publication point that were in order when it was last judged: valid, and
// nothing to be said about them. When the point changed since, as each of its objects seldom did, these are
// in order still, as long as all that judging them depended on is as it was:
//
// - the CA's certificate, its place in the tree, its resources, and the constraints: ValidationCache checks
//   these;
// - time: window();
// - the CRL's place, which each object must name: namedCrl();
// - the object's bytes and its file name, and that its certificate is not revoked now: find().
//
// Never changes once made, so it is safe to share between threads.
#pragma once

#include "core/rpki/validation.h"

#include <QHash>

#include <variant>

namespace caretaker::rpki {

/// The CRL that the manifest's certificate names; empty when that is not on the manifest.
struct NamedCrl
{
    std::optional<RsyncUri> uri{};
    QByteArray uriAsWritten{}; ///< in the manifest's certificate
    QByteArray fileName{};
    friend bool operator==(const NamedCrl&, const NamedCrl&) = default;
};

/// An object that a manifest lists and that is valid now. Nothing more than that is known of a CRL and of
/// objects of a type that is not validated.
using ValidListed =
    std::variant<std::monostate, ValidatedCaPtr, RouterKey, ValidatedObject<Roa>, ValidatedObject<Aspa>,
                 ValidatedObject<Ghostbusters>, ValidatedObject<TrustAnchorKey>, ValidatedObject<PrefixList>>;

/// The certificate whose revocation would make the object invalid; null when it was not kept.
const Certificate* certificateOf(const ValidListed& object);

struct KnownObject
{
    ManifestEntry entry;
    ValidListed object; ///< one that has a certificateOf()
};

class KnownObjects
{
public:
    KnownObjects(NamedCrl namedCrl, const TimeWindow& window, const std::vector<KnownObject>& objects);

    const NamedCrl& namedCrl() const { return m_namedCrl; }
    /// When all were in order, as far as time goes.
    const TimeWindow& window() const { return m_window; }
    /// The object that this entry of a manifest lists; null when it must be judged.
    const KnownObject* find(const ManifestEntry& entry, const ValidatedCrl& crl) const;

private:
    NamedCrl m_namedCrl;
    TimeWindow m_window;
    QHash<Sha256, KnownObject> m_objects; ///< of two with the same bytes, one
};

} // namespace caretaker::rpki
