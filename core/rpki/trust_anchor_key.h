// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trust anchor keys (TAK, RFC 9691): a trust anchor tells where its certificate is and which key comes next.
#pragma once

#include "core/rpki/signed_object.h"
#include "core/rpki/tal.h"

namespace caretaker::rpki {

/// TAKey: what a TAL says of one key.
struct AnchorKey
{
    QStringList comments;
    QStringList uris;     ///< as written: https or rsync only once inspected
    QByteArray publicKey; ///< subjectPublicKeyInfo, DER; an RSA key only once inspected

    /// The TAL that this is, for an inspected key.
    Tal tal(const QString& name) const;

    friend bool operator==(const AnchorKey&, const AnchorKey&) = default;
};

struct TrustAnchorKey
{
    std::uint64_t version = 0;
    AnchorKey current;
    std::optional<AnchorKey> predecessor;
    std::optional<AnchorKey> successor;

    friend bool operator==(const TrustAnchorKey&, const TrustAnchorKey&) = default;
};

/// The content of a TAK; at most limits::MaxExtensionItems comments and URIs for each key.
Judged<TrustAnchorKey> decodeTrustAnchorKey(QByteArrayView content);
/// RFC 9691 section 2.2: version 0; each key has URIs like those of a TAL and a key as RFC 7935 wants it.
Findings inspectTrustAnchorKey(const TrustAnchorKey& tak);
/// RFC 9691 section 2.3: the EE certificate inherits all its resources. The same in every profile.
Findings inspectTrustAnchorKeyCertificate(const Certificate& certificate, Profile profile = Profile::Current);

/// Nothing: a TAK is about no resources.
ResourceSet requiredResources(const TrustAnchorKey& tak);
/// Instead, it speaks only for the trust anchor that issued it (RFC 9691 section 2.3): TAK_KEY_MISMATCH
/// unless its current key is `issuerKey`, the subjectPublicKeyInfo of that trust anchor's certificate. A TAK
/// whose issuer is not a trust anchor is to be ignored by the caller (ObjectJudge does).
Findings checkIssuerKey(const TrustAnchorKey& tak, QByteArrayView issuerKey);

} // namespace caretaker::rpki
