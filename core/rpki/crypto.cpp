// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/crypto.h"

#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/rpki/openssl_handle.h"

#include <openssl/bn.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace caretaker::rpki {

namespace {

constexpr qsizetype ModulusBytes = 256;
constexpr int PublicExponentSquarings = 16; // 65537 = 2^16 + 1

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using BigNumberContext = OpenSslHandle<BN_CTX, BN_CTX_free>;
using MontgomeryContext = OpenSslHandle<BN_MONT_CTX, BN_MONT_CTX_free>;
using EncodedMessage = std::array<unsigned char, ModulusBytes>;

const unsigned char* data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Fetched once: a fetch at each use costs more than hashing a small object. Immutable afterwards.
const EVP_MD* sha256Algorithm()
{
    static const EvpDigest algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return algorithm.get();
}

const EVP_MD* sha1Algorithm()
{
    static const EvpDigest algorithm(EVP_MD_fetch(nullptr, "SHA1", nullptr));
    return algorithm.get();
}

/// Scratch numbers of this thread.
BN_CTX* scratch()
{
    static thread_local const BigNumberContext context(BN_CTX_new());
    return context.get();
}

QByteArrayView unsignedBytes(QByteArrayView integer)
{
    return !integer.isEmpty() && integer.front() == '\0' ? integer.sliced(1) : integer;
}

bool isPositive(QByteArrayView integer)
{
    return !integer.isEmpty() && (static_cast<unsigned char>(integer.front()) & 0x80) == 0;
}

struct SpkiParts
{
    QByteArrayView algorithm;
    bool hasNullParameters = false;
    QByteArrayView keyBits;
};

std::optional<SpkiParts> splitSpki(QByteArrayView spki)
{
    der::Failure failure;
    der::Reader document(spki, failure);
    der::Reader info = document.enter(der::Sequence);
    der::Reader algorithm = info.enter(der::Sequence);
    SpkiParts parts;
    parts.algorithm = algorithm.oid();
    parts.hasNullParameters =
        algorithm.has(der::Null) && algorithm.read(der::Null).isEmpty() && algorithm.atEnd();
    const der::BitString bits = info.bitString();
    parts.keyBits = bits.bytes;
    info.expectEnd();
    document.expectEnd();
    return failure.failed || bits.unusedBits != 0 ? std::nullopt : std::optional(parts);
}

Ski sha1Of(QByteArrayView bytes)
{
    std::array<char, Ski::Size> digest{};
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
               reinterpret_cast<unsigned char*>(digest.data()), nullptr, sha1Algorithm(), nullptr);
    return *Ski::tryFromBytes(QByteArrayView(digest.data(), Ski::Size));
}

/// EMSA-PKCS1-v1_5 of a SHA-256 digest (RFC 8017 section 9.2): 0, 1, padding, 0, DigestInfo with NULL
/// parameters.
EncodedMessage encodedMessage(const Sha256& digest)
{
    static constexpr unsigned char DigestInfo[] = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                                                   0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    constexpr std::size_t Tail = sizeof DigestInfo + Sha256::Size;
    EncodedMessage message;
    message.fill(0xff);
    message[0] = 0;
    message[1] = 1;
    message[message.size() - Tail - 1] = 0;
    std::memcpy(message.data() + message.size() - Tail, DigestInfo, sizeof DigestInfo);
    std::memcpy(message.data() + message.size() - Sha256::Size, digest.bytes().data(), Sha256::Size);
    return message;
}

/// result = number^65537 modulo the context's modulus: into Montgomery form, sixteen squarings, and one
/// product with the number as it was, which leads out of the form again.
bool raiseToPublicExponent(BIGNUM* result, const BIGNUM* number, BN_MONT_CTX* context)
{
    bool ok = BN_to_montgomery(result, number, context, scratch()) == 1;
    for (int i = 0; i < PublicExponentSquarings; ++i)
        ok = ok && BN_mod_mul_montgomery(result, result, result, context, scratch()) == 1;
    return ok && BN_mod_mul_montgomery(result, result, number, context, scratch()) == 1;
}

/// BN_CTX_start() and BN_CTX_end(), whatever happens between.
class ScratchFrame
{
public:
    explicit ScratchFrame(BN_CTX* context) : m_context(context) { BN_CTX_start(context); }
    ~ScratchFrame() { BN_CTX_end(m_context); }
    ScratchFrame(const ScratchFrame&) = delete;
    ScratchFrame& operator=(const ScratchFrame&) = delete;

private:
    BN_CTX* m_context;
};

} // namespace

Sha256 fastSha256(QByteArrayView bytes)
{
    std::array<std::uint8_t, Sha256::Size> digest{};
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), digest.data(), nullptr, sha256Algorithm(),
               nullptr);
    return Sha256(digest);
}

bool RsaKeyInfo::followsProfile() const
{
    return modulus.size() == ModulusBytes && (static_cast<unsigned char>(modulus.front()) & 0x80) != 0 &&
           exponent == QByteArrayView("\x01\x00\x01", 3);
}

std::optional<RsaKeyInfo> RsaKeyInfo::fromSpki(QByteArrayView spki)
{
    const auto parts = splitSpki(spki);
    if (!parts || parts->algorithm != oid::RsaEncryption || !parts->hasNullParameters)
        return std::nullopt;
    der::Failure failure;
    der::Reader document(parts->keyBits, failure);
    der::Reader key = document.enter(der::Sequence);
    const QByteArrayView modulus = key.integer();
    const QByteArrayView exponent = key.integer();
    key.expectEnd();
    document.expectEnd();
    if (failure.failed || !isPositive(modulus) || !isPositive(exponent))
        return std::nullopt;
    return RsaKeyInfo{unsignedBytes(modulus), unsignedBytes(exponent), sha1Of(parts->keyBits)};
}

std::optional<Ski> keyIdentifierOf(QByteArrayView spki)
{
    const auto parts = splitSpki(spki);
    return parts ? std::optional(sha1Of(parts->keyBits)) : std::nullopt;
}

struct VerificationKey::Montgomery
{
    BigNumber modulus;
    MontgomeryContext context; ///< of the modulus; read only once made
};

std::optional<VerificationKey> VerificationKey::fromSpki(QByteArrayView spki)
{
    const OpenSslErrorScope errors;
    const auto info = RsaKeyInfo::fromSpki(spki);
    if (!info || !info->followsProfile())
        return std::nullopt;
    auto key = std::make_shared<Montgomery>();
    key->modulus.reset(BN_bin2bn(data(info->modulus), static_cast<int>(info->modulus.size()), nullptr));
    key->context.reset(BN_MONT_CTX_new());
    // An even modulus has no Montgomery form, and is no RSA key.
    if (!key->modulus || !key->context || BN_is_odd(key->modulus.get()) != 1 ||
        BN_MONT_CTX_set(key->context.get(), key->modulus.get(), scratch()) != 1)
        return std::nullopt;
    return VerificationKey(std::move(key));
}

bool VerificationKey::verifies(QByteArrayView signedData, QByteArrayView signature) const
{
    if (signature.size() != ModulusBytes)
        return false;
    const OpenSslErrorScope errors;
    const ScratchFrame frame(scratch());
    BIGNUM* number = BN_CTX_get(scratch());
    BIGNUM* result = BN_CTX_get(scratch());
    EncodedMessage found;
    return result && BN_bin2bn(data(signature), static_cast<int>(signature.size()), number) &&
           BN_cmp(number, m_key->modulus.get()) < 0 && // RFC 8017 section 5.2.2
           raiseToPublicExponent(result, number, m_key->context.get()) &&
           BN_bn2binpad(result, found.data(), static_cast<int>(found.size())) == ModulusBytes &&
           found == encodedMessage(fastSha256(signedData));
}

} // namespace caretaker::rpki
