// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed objects: the CMS template of RFC 6488 and RFC 9589 around a manifest, a ROA and so on. Decoding and
// inspecting of the envelope; the content is for manifest.h and roa.h.
//
// Objects must be DER, but some publishers write BER, and every relying party takes it: such an object is
// converted first and gets the notice CMS_NOT_DER.
#pragma once

#include "core/rpki/certificate.h"

namespace caretaker::rpki {

/// How strict inspection is.
enum class Profile {
    Current,
    Legacy, ///< without what RFC 9589 and RFC 9582 newly forbid or require: for judging objects older than
            ///< these
};

struct SignedObject
{
    QByteArray contentType;  ///< eContentType, OBJECT IDENTIFIER contents
    QByteArray content;      ///< eContent
    Certificate certificate; ///< the EE certificate
    bool isBer = false;

    std::uint64_t version = 0;
    std::vector<QByteArray> digestAlgorithms; ///< OIDs
    int certificateCount = 0;
    bool hasCrls = false;
    int signerCount = 0;

    // Of the first SignerInfo
    std::uint64_t signerVersion = 0;
    std::optional<Ski> signerKeyIdentifier; ///< nothing when the signer is named in another way
    QByteArray digestAlgorithm;             ///< OID
    QByteArray signatureAlgorithm;          ///< OID
    QByteArray signedAttributes;            ///< DER, as a SET OF: what the signature is over
    QByteArray signature;
    bool hasUnsignedAttributes = false;

    // Of its signed attributes
    QByteArray attributeContentType; ///< OID; empty when absent
    QByteArray messageDigest;        ///< empty when absent
    std::optional<Instant> signingTime;
    bool hasBinarySigningTime = false;
    bool hasOtherAttributes = false; ///< unknown ones, or one twice, or one with not exactly one value
};

/// Syntax only.
Judged<SignedObject> decodeSignedObject(QByteArrayView bytes);

/// The template: needs only the object (RFC 6488 section 3 steps 1 and 2), its EE certificate's profile
/// included.
Findings inspectSignedObject(const SignedObject& object, Profile profile = Profile::Current);

/// RFC 6488 section 3 step 3: the digest and the signature, with the EE certificate's key.
Findings verifySignedObject(const SignedObject& object);

} // namespace caretaker::rpki
