// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/keys.h"

#include "core/lab/parallel.h"

#include <QCryptographicHash>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned int KeyBits = 2048; // RFC 7935 section 3

/// What an i2d function writes.
template <typename Write>
QByteArray derOf(Write write)
{
    unsigned char* buffer = nullptr;
    const int size = write(&buffer);
    QByteArray der(reinterpret_cast<const char*>(buffer), std::max(size, 0));
    OPENSSL_free(buffer);
    return der;
}

/// SHA-1 of the key's bits, without tag, length and unused bits (RFC 6487 section 4.8.2).
Ski skiOf(const QByteArray& publicKeyInfo)
{
    const auto* at = reinterpret_cast<const unsigned char*>(publicKeyInfo.constData());
    X509_PUBKEY* info = d2i_X509_PUBKEY(nullptr, &at, publicKeyInfo.size());
    const unsigned char* bits = nullptr;
    int size = 0;
    X509_PUBKEY_get0_param(nullptr, &bits, &size, nullptr, info);
    const QByteArrayView view(bits, size);
    const QByteArray hash = QCryptographicHash::hash(view, QCryptographicHash::Sha1);
    X509_PUBKEY_free(info);
    return *Ski::tryFromBytes(hash);
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<EVP_PKEY> key, QByteArray publicKeyInfo, Ski ski)
    : m_key(std::move(key)), m_publicKeyInfo(std::move(publicKeyInfo)), m_ski(ski)
{
}

Expected<SigningKey> SigningKey::of(EVP_PKEY* owned)
{
    std::shared_ptr<EVP_PKEY> key(owned, EVP_PKEY_free);
    QByteArray info = derOf([&](unsigned char** out) { return i2d_PUBKEY(owned, out); });
    const Ski ski = skiOf(info);
    return SigningKey(std::move(key), std::move(info), ski);
}

Expected<SigningKey> SigningKey::generate()
{
    EVP_PKEY* key = EVP_RSA_gen(KeyBits);
    if (!key)
        return unexpected(Error::failed(u"cannot generate an RSA key"_s));
    return of(key);
}

Expected<SigningKey> SigningKey::generateForRouter()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    if (!key)
        return unexpected(Error::failed(u"cannot generate a P-256 key"_s));
    return of(key);
}

Expected<SigningKey> SigningKey::fromPrivateKey(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    EVP_PKEY* key = d2i_AutoPrivateKey(nullptr, &at, der.size());
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA) {
        EVP_PKEY_free(key);
        return unexpected(Error::badInput(u"not an RSA private key"_s));
    }
    return of(key);
}

QByteArray SigningKey::privateKey() const
{
    return derOf([this](unsigned char** out) { return i2d_PrivateKey(m_key.get(), out); });
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(KeyBits / 8, Qt::Uninitialized);
    size_t size = static_cast<size_t>(signature.size());
    const auto* data = reinterpret_cast<const unsigned char*>(message.data());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data,
                       static_cast<size_t>(message.size())) != 1)
        qFatal("RSA signing failed");
    return signature;
}

Expected<std::vector<SigningKey>> generateKeys(qsizetype count, const Progress& progress)
{
    std::vector<std::optional<Expected<SigningKey>>> made(static_cast<size_t>(count));
    parallelFor(count, u"generating keys"_s, progress,
                [&](qsizetype i) { made[static_cast<size_t>(i)] = SigningKey::generate(); });
    std::vector<SigningKey> keys;
    for (auto& key : made) {
        if (!*key)
            return unexpected(key->error());
        keys.push_back(std::move(**key));
    }
    return keys;
}

} // namespace caretaker::lab
