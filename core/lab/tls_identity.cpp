// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/tls_identity.h"

#include <QDateTime>
#include <QSslCertificate>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>
#include <optional>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration Before = std::chrono::days(1);
constexpr Duration Lifetime = std::chrono::days(2 * 365);

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key newKey() { return {EVP_EC_gen("P-256"), EVP_PKEY_free}; }

template <typename Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    if (!memory || write(memory.get()) != 1)
        return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

QByteArray pemOf(X509* certificate)
{
    return pem([&](BIO* out) { return PEM_write_bio_X509(out, certificate); });
}

QByteArray pemOf(EVP_PKEY* key)
{
    return pem(
        [&](BIO* out) { return PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

bool addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509* certificate)
{
    std::uint64_t serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1;
}

/// All but extensions and signature. `end` is notAfter.
Certificate unsignedCertificate(EVP_PKEY* key, const char* name, Instant realNow, Instant end)
{
    Certificate made(X509_new(), X509_free);
    X509* certificate = made.get();
    X509_set_version(certificate, X509_VERSION_3);
    setSerial(certificate);
    ASN1_TIME_set(X509_getm_notBefore(certificate), (realNow - Before).time_since_epoch().count());
    ASN1_TIME_set(X509_getm_notAfter(certificate), end.time_since_epoch().count());
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return made;
}

bool finishAuthority(X509* ca, EVP_PKEY* key)
{
    return X509_set_issuer_name(ca, X509_get_subject_name(ca)) == 1 &&
           addExtension(ca, ca, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(ca, ca, NID_key_usage, "critical,keyCertSign,cRLSign") &&
           addExtension(ca, ca, NID_subject_key_identifier, "hash") && X509_sign(ca, key, EVP_sha256()) > 0;
}

bool finishServer(X509* server, const char* names, X509* ca, EVP_PKEY* caKey)
{
    return X509_set_issuer_name(server, X509_get_subject_name(ca)) == 1 &&
           addExtension(server, ca, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(server, ca, NID_key_usage, "critical,digitalSignature") &&
           addExtension(server, ca, NID_ext_key_usage, "serverAuth") &&
           addExtension(server, ca, NID_subject_alt_name, names) &&
           addExtension(server, ca, NID_subject_key_identifier, "hash") &&
           addExtension(server, ca, NID_authority_key_identifier, "keyid") &&
           X509_sign(server, caKey, EVP_sha256()) > 0;
}

struct TlsAuthority
{
    Key key;
    Certificate certificate;
};

std::optional<TlsAuthority> newTlsAuthority(Instant realNow)
{
    Key key = newKey();
    if (!key)
        return std::nullopt;
    Certificate ca = unsignedCertificate(key.get(), "Caretaker lab CA", realNow, realNow + Lifetime);
    if (!finishAuthority(ca.get(), key.get()))
        return std::nullopt;
    return TlsAuthority{std::move(key), std::move(ca)};
}

struct ServerNames
{
    const char* common; ///< some clients look at it, too
    const char* alternative;
};
constexpr ServerNames Names{"localhost", "DNS:localhost,DNS:*.lab.test,IP:127.0.0.1,IP:::1"};
constexpr ServerNames OtherNames{"elsewhere.example.net", "DNS:elsewhere.example.net"};

/// Key and certificate in PEM; empty when it cannot be made.
QByteArray newServer(const TlsAuthority& authority, const ServerNames& names, Instant realNow, Instant end)
{
    const Key key = newKey();
    if (!key)
        return {};
    const Certificate server = unsignedCertificate(key.get(), names.common, realNow, end);
    if (!finishServer(server.get(), names.alternative, authority.certificate.get(), authority.key.get()))
        return {};
    return pemOf(key.get()) + pemOf(server.get());
}

constexpr Duration LongAgo = std::chrono::days(60);

} // namespace

Expected<TlsIdentity> TlsIdentity::make(Instant realNow)
{
    const auto authority = newTlsAuthority(realNow);
    const auto stranger = newTlsAuthority(realNow);
    if (!authority || !stranger)
        return unexpected(Error::failed(u"cannot generate the TLS keys"_s));
    const Instant end = realNow + Lifetime;
    TlsIdentity made{pemOf(authority->certificate.get()),
                     {{TlsFlaw::None, newServer(*authority, Names, realNow, end)},
                      {TlsFlaw::Expired, newServer(*authority, Names, realNow - LongAgo, realNow - Before)},
                      {TlsFlaw::WrongName, newServer(*authority, OtherNames, realNow, end)},
                      {TlsFlaw::Untrusted, newServer(*stranger, Names, realNow, end)}}};
    for (const auto& [flaw, pem] : made.servers) {
        if (pem.isEmpty())
            return unexpected(Error::failed(u"cannot make the TLS certificates"_s));
    }
    return made;
}

bool TlsIdentity::usableAt(Instant realNow) const
{
    const auto good = servers.find(TlsFlaw::None);
    if (good == servers.end() || servers.size() != 4)
        return false;
    const QSslCertificate certificate(good->second, QSsl::Pem);
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    const qint64 now = realNow.time_since_epoch().count();
    return !certificate.isNull() && names.contains(u"*.lab.test"_s) &&
           certificate.effectiveDate().toSecsSinceEpoch() <= now &&
           now + 30LL * 86400 < certificate.expiryDate().toSecsSinceEpoch();
}

QByteArray TlsIdentity::serversPem() const
{
    QByteArray pem;
    for (const auto& [flaw, server] : servers)
        pem += server;
    return pem;
}

void TlsIdentity::readServers(const QByteArray& pem)
{
    static const QByteArray end = "-----END CERTIFICATE-----\n";
    servers.clear();
    int flaw = 0;
    for (qsizetype from = 0, to = 0; (to = pem.indexOf(end, from)) >= 0; from = to + end.size())
        servers[static_cast<TlsFlaw>(flaw++)] = pem.sliced(from, to + end.size() - from);
}

} // namespace caretaker::lab
