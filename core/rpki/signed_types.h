// SPDX-License-Identifier: GPL-3.0-or-later
//
// The types of signed objects that validation knows, one row each: SignedType<Content> says which
// eContentType it has, how its content is decoded and inspected, and what the content needs of the
// certificates above it. Validation is written once, over this table.
//
// Signed checklists (RFC 9323) are not here: no repository may hold them.
#pragma once

#include "core/rpki/aspa.h"
#include "core/rpki/ghostbusters.h"
#include "core/rpki/manifest.h"
#include "core/rpki/oids.h"
#include "core/rpki/prefix_list.h"
#include "core/rpki/roa.h"
#include "core/rpki/trust_anchor_key.h"

namespace caretaker::rpki {

/// What a signed object stands on when it is validated.
struct Standing
{
    const ResourceSet& held;  ///< the EE certificate's resources, `inherit` resolved
    QByteArrayView issuerKey; ///< subjectPublicKeyInfo of the CA
    bool issuedByTrustAnchor;
};

template <typename Content>
struct SignedType;

template <>
struct SignedType<Manifest>
{
    static constexpr QByteArrayView ContentType = oid::Manifest;
    static Judged<Manifest> decode(QByteArrayView content) { return decodeManifest(content); }
    static Findings inspect(const Manifest& manifest, const Certificate& certificate);
    static Findings check(const Manifest&, const Standing&) { return {}; }
};

template <>
struct SignedType<Roa>
{
    static constexpr QByteArrayView ContentType = oid::RouteOriginAuthz;
    static Judged<Roa> decode(QByteArrayView content) { return decodeRoa(content); }
    static Findings inspect(const Roa& roa, const Certificate& certificate);
    /// RFC 9582 section 5: every prefix lies in the EE certificate's resources.
    static Findings check(const Roa& roa, const Standing& standing);
};

template <>
struct SignedType<Aspa>
{
    static constexpr QByteArrayView ContentType = oid::Aspa;
    static Judged<Aspa> decode(QByteArrayView content) { return decodeAspa(content); }
    static Findings inspect(const Aspa& aspa, const Certificate& certificate);
    static Findings check(const Aspa& aspa, const Standing& standing)
    {
        return checkHeld(aspa, standing.held);
    }
};

template <>
struct SignedType<Ghostbusters>
{
    static constexpr QByteArrayView ContentType = oid::Ghostbusters;
    static Judged<Ghostbusters> decode(QByteArrayView content) { return decodeGhostbusters(content); }
    static Findings inspect(const Ghostbusters& record, const Certificate& certificate);
    static Findings check(const Ghostbusters&, const Standing&) { return {}; }
};

template <>
struct SignedType<TrustAnchorKey>
{
    static constexpr QByteArrayView ContentType = oid::TrustAnchorKey;
    static Judged<TrustAnchorKey> decode(QByteArrayView content) { return decodeTrustAnchorKey(content); }
    static Findings inspect(const TrustAnchorKey& tak, const Certificate& certificate);
    /// RFC 9691 section 2.3: only a trust anchor speaks of its own keys, and the current one is its own.
    static Findings check(const TrustAnchorKey& tak, const Standing& standing);
};

template <>
struct SignedType<PrefixList>
{
    static constexpr QByteArrayView ContentType = oid::PrefixList;
    static Judged<PrefixList> decode(QByteArrayView content) { return decodePrefixList(content); }
    static Findings inspect(const PrefixList& list, const Certificate& certificate);
    static Findings check(const PrefixList& list, const Standing& standing)
    {
        return checkHeld(list, standing.held);
    }
};

} // namespace caretaker::rpki
