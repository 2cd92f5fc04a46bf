// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only cryptography that RPKI objects need (RFC 7935): SHA-256, SHA-1 for key identifiers, and RSA
// signatures (PKCS #1 v1.5 with SHA-256) verified with 2048-bit keys.
#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace caretaker::rpki {

/// As sha256Of() of core/base, with the processor's own instructions where it has them.
Sha256 fastSha256(QByteArrayView bytes);

/// What a DER subjectPublicKeyInfo says of an RSA key; views into its bytes.
struct RsaKeyInfo
{
    QByteArrayView modulus;  ///< big-endian without leading zeros
    QByteArrayView exponent; ///< the same
    Ski identifier;          ///< SHA-1 of the BIT STRING's bytes (RFC 6487 section 4.8.2)

    /// RFC 7935 section 3: 2048 bits, exponent 65537.
    bool followsProfile() const;
    /// Nothing when it is not a well-formed RSA key.
    static std::optional<RsaKeyInfo> fromSpki(QByteArrayView spki);
};

/// SHA-1 of a subjectPublicKeyInfo's BIT STRING, whatever its algorithm; nothing when malformed.
std::optional<Ski> keyIdentifierOf(QByteArrayView spki);

/// A decoded public key, ready to verify many signatures. Cheap to copy; safe to share between threads.
class VerificationKey
{
public:
    /// Nothing when it is not an RSA key that follows the profile.
    static std::optional<VerificationKey> fromSpki(QByteArrayView spki);
    /// True when `signature` is this key's signature over `data`.
    bool verifies(QByteArrayView data, QByteArrayView signature) const;

private:
    explicit VerificationKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace caretaker::rpki
