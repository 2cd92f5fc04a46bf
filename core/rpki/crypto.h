// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only cryptography that RPKI objects need (RFC 7935): SHA-256, SHA-1 for key identifiers, and RSA
// signatures (PKCS #1 v1.5 with SHA-256) verified with 2048-bit keys.
#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

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

/// A decoded RSA public key, ready to verify many signatures: modulus and Montgomery form are made once.
/// Cheap to copy; safe to share between threads.
///
/// OpenSSL's EVP_PKEY spends as long on making a key of two numbers as on a verification, and every signed
/// object brings a key of its own. So this computes s^e mod n with OpenSSL's Montgomery arithmetic and
/// compares the result with the whole encoded message (RFC 8017 section 8.2.2), which leaves nothing to
/// parse.
class VerificationKey
{
public:
    /// Nothing when it is not an RSA key that follows the profile.
    static std::optional<VerificationKey> fromSpki(QByteArrayView spki);
    /// True when `signature` is this key's signature over `data`.
    bool verifies(QByteArrayView data, QByteArrayView signature) const;

private:
    struct Montgomery;
    explicit VerificationKey(std::shared_ptr<const Montgomery> key) : m_key(std::move(key)) {}
    std::shared_ptr<const Montgomery> m_key;
};

} // namespace caretaker::rpki
