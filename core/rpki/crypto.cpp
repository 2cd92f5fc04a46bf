// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/crypto.h"

#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/rpki/openssl_handle.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace caretaker::rpki {

namespace {

constexpr qsizetype ModulusBytes = 256;

using ParamBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using BigNumber = OpenSslHandle<BIGNUM, BN_free>;

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
    return *Ski::tryFromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
}

BigNumber bigNumber(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(data(bytes), static_cast<int>(bytes.size()), nullptr));
}

EvpKey makeRsaKey(const RsaKeyInfo& info)
{
    const BigNumber n = bigNumber(info.modulus);
    const BigNumber e = bigNumber(info.exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return EvpKey(key);
}

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

std::optional<VerificationKey> VerificationKey::fromSpki(QByteArrayView spki)
{
    const OpenSslErrorScope errors;
    const auto info = RsaKeyInfo::fromSpki(spki);
    if (!info || !info->followsProfile())
        return std::nullopt;
    EvpKey key = makeRsaKey(*info);
    if (!key)
        return std::nullopt;
    return VerificationKey(std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free));
}

bool VerificationKey::verifies(QByteArrayView signedData, QByteArrayView signature) const
{
    const OpenSslErrorScope errors;
    const Sha256 digest = fastSha256(signedData);
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
           EVP_PKEY_CTX_set_signature_md(context.get(), sha256Algorithm()) == 1 &&
           EVP_PKEY_verify(context.get(), data(signature), static_cast<size_t>(signature.size()),
                           digest.bytes().data(), Sha256::Size) == 1;
}

} // namespace caretaker::rpki
