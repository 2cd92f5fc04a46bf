// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tls_trust.h"

#include "core/transport/x509_facts.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

QByteArray derOf(const X509* certificate)
{
    unsigned char* bytes = nullptr;
    const int length = i2d_X509(certificate, &bytes);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

TlsFacts factsOf(SSL* connection, const STACK_OF(X509) * chain)
{
    TlsFacts facts;
    facts.version = QString::fromLatin1(SSL_get_version(connection));
    if (const SSL_CIPHER* cipher = SSL_get_current_cipher(connection))
        facts.cipher = QString::fromLatin1(SSL_CIPHER_get_name(cipher));
    for (int i = 0; i < sk_X509_num(chain); ++i)
        facts.chain.push_back(derOf(sk_X509_value(chain, i)));
    if (const X509* leaf = sk_X509_num(chain) > 0 ? sk_X509_value(chain, 0) : nullptr) {
        facts.notBefore = instantOf(X509_get0_notBefore(leaf));
        facts.notAfter = instantOf(X509_get0_notAfter(leaf));
    }
    return facts;
}

/// As OpenSSL would have verified, but against our store.
int verify(X509_STORE_CTX* asked, void* data)
{
    auto& record = *static_cast<TlsRecord*>(data);
    STACK_OF(X509)* shown = X509_STORE_CTX_get0_untrusted(asked);
    auto* connection =
        static_cast<SSL*>(X509_STORE_CTX_get_ex_data(asked, SSL_get_ex_data_X509_STORE_CTX_idx()));
    record.facts = factsOf(connection, shown);
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> ours(X509_STORE_CTX_new(),
                                                                               &X509_STORE_CTX_free);
    if (!ours || X509_STORE_CTX_init(ours.get(), record.trust, X509_STORE_CTX_get0_cert(asked), shown) != 1)
        return 0;
    X509_STORE_CTX_set_default(ours.get(), "ssl_server");
    const int good = X509_verify_cert(ours.get());
    X509_STORE_CTX_set_error(asked, X509_STORE_CTX_get_error(ours.get()));
    return good == 1 ? 1 : 0;
}

using Farewell = std::shared_ptr<bool>;

void freeFarewell(void*, void* farewell, CRYPTO_EX_DATA*, int, long, void*)
{
    delete static_cast<Farewell*>(farewell);
}

int farewellIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, &freeFarewell);
    return index;
}

/// The connection's own, made when it is first asked for.
Farewell farewellOf(SSL* connection)
{
    if (const auto* known = static_cast<Farewell*>(SSL_get_ex_data(connection, farewellIndex())))
        return *known;
    auto made = std::make_unique<Farewell>(std::make_shared<bool>(false));
    Farewell farewell = *made;
    if (SSL_set_ex_data(connection, farewellIndex(), made.get()) == 1)
        (void)made.release(); // freeFarewell()
    return farewell;
}

void onInfo(const SSL* connection, int where, int value)
{
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && (value & 0xff) == SSL_AD_CLOSE_NOTIFY)
        *farewellOf(const_cast<SSL*>(connection)) = true;
}

} // namespace

Expected<TlsTrust> TlsTrust::create(const QString& caBundle)
{
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
    const bool loaded = caBundle.isEmpty()
                            ? X509_STORE_set_default_paths(store.get()) == 1
                            : X509_STORE_load_file(store.get(), QFile::encodeName(caBundle).constData()) == 1;
    ERR_clear_error();
    if (!loaded)
        return unexpected(Error::badInput(u"holds no CA certificate in PEM"_s, caBundle));
    return TlsTrust(std::move(store));
}

void TlsTrust::install(SSL_CTX* context, TlsRecord& record) const
{
    record.facts.reset();
    record.trust = m_store.get();
    // A later handshake on a kept connection would write to a record that is gone.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_cert_verify_callback(context, &verify, &record);
    SSL_CTX_set_info_callback(context, &onInfo);
}

TlsFacts tlsFactsOf(SSL* connection) { return factsOf(connection, SSL_get_peer_cert_chain(connection)); }

std::shared_ptr<const bool> tlsFarewellOf(SSL* connection) { return farewellOf(connection); }

QByteArray describeCertificate(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free);
    if (!certificate)
        return "not readable";
    return nameOf(X509_get_subject_name(certificate.get())) + ", issued by " +
           nameOf(X509_get_issuer_name(certificate.get()));
}

} // namespace caretaker::transport
