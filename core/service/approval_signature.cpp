// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_signature.h"

#include "core/base/limits.h"
#include "core/rpki/openssl_handle.h"

#include <QFile>

#include <openssl/bio.h>
#include <openssl/pem.h>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::SignedApproval;
using rpki::EvpKey;

namespace {

constexpr std::size_t KeyBytes = 32;
constexpr std::size_t SignatureBytes = 64;

using Bio = rpki::OpenSslHandle<BIO, BIO_free>;
using DigestContext = rpki::OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;

/// A program without a terminal must not be asked for a passphrase.
int noPassphrase(char*, int, int, void*) { return 0; }

const unsigned char* unsignedBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Bio memory(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Expected<QByteArray> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"the key cannot be read: "_s + file.errorString(), path));
    const QByteArray pem = file.read(limits::MaxKeyFileBytes + 1);
    if (pem.size() > limits::MaxKeyFileBytes)
        return unexpected(Error::badInput(u"is larger than any key"_s, path));
    return pem;
}

bool isEd25519(const EvpKey& key) { return key && EVP_PKEY_get_id(key.get()) == EVP_PKEY_ED25519; }

QByteArray rawPublicKey(const EvpKey& key)
{
    QByteArray raw(KeyBytes, '\0');
    std::size_t length = KeyBytes;
    const int done =
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(raw.data()), &length);
    return done == 1 && length == KeyBytes ? raw : QByteArray();
}

Error noKey(const QString& where, const QString& sort)
{
    return Error::badInput(u"is no Ed25519 %1 key in PEM"_s.arg(sort), where,
                           u"make one: openssl genpkey -algorithm ed25519; a passphrase is not supported"_s);
}

bool isSignature(const QByteArray& signature, const QByteArray& text, const QByteArray& publicKey)
{
    const rpki::OpenSslErrorScope scope;
    const EvpKey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(publicKey),
                                                 static_cast<std::size_t>(publicKey.size())));
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), unsignedBytes(signature),
                            static_cast<std::size_t>(signature.size()), unsignedBytes(text),
                            static_cast<std::size_t>(text.size())) == 1;
}

QByteArray signatureOver(const QByteArray& text, const EvpKey& key)
{
    QByteArray signature(SignatureBytes, '\0');
    std::size_t length = SignatureBytes;
    const DigestContext context(EVP_MD_CTX_new());
    const bool done =
        context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       unsignedBytes(text), static_cast<std::size_t>(text.size())) == 1;
    return done ? signature : QByteArray();
}

} // namespace

Expected<QByteArray> publicKeyFromPem(const QByteArray& pem, const QString& where)
{
    const rpki::OpenSslErrorScope scope;
    const Bio bio = memory(pem);
    const EvpKey key(PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr));
    return isEd25519(key) ? Expected<QByteArray>(rawPublicKey(key)) : unexpected(noKey(where, u"public"_s));
}

Expected<QByteArray> readPublicKey(const QString& pemFile)
{
    return readKeyFile(pemFile).and_then(
        [&](const QByteArray& pem) { return publicKeyFromPem(pem, pemFile); });
}

Expected<SignedApproval> signText(const QByteArray& text, const QString& privateKeyFile)
{
    const auto pem = readKeyFile(privateKeyFile);
    if (!pem)
        return unexpected(pem.error());
    const rpki::OpenSslErrorScope scope;
    const Bio bio = memory(*pem);
    const EvpKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!isEd25519(key))
        return unexpected(noKey(privateKeyFile, u"private"_s));
    const QByteArray signature = signatureOver(text, key);
    if (signature.isEmpty())
        return unexpected(Error::failed(u"signing failed"_s, privateKeyFile));
    return SignedApproval{text, signature, rawPublicKey(key)};
}

Expected<void> verifyApproval(const CaseEvent& event, const QByteArray& publicKey,
                              std::optional<std::span<const CaseEvent>> before)
{
    const QString where = u"case %1, approval by %2"_s.arg(event.caseId.toString(), event.by.toString());
    const QByteArray text = event.details.value(u"signed_text"_s).toUtf8();
    const QByteArray signature = QByteArray::fromBase64(event.details.value(u"signature"_s).toLatin1());
    if (signature.isEmpty())
        return unexpected(Error::badInput(u"is not signed"_s, where));
    if (!isSignature(signature, text, publicKey))
        return unexpected(Error::badInput(u"the signature is not of this key over this text"_s, where));
    if (!enforcement::tellsOf(text, event, before))
        return unexpected(Error::badInput(u"what was signed is not what is recorded"_s, where));
    return {};
}

} // namespace caretaker::service
