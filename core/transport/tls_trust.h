// SPDX-License-Identifier: GPL-3.0-or-later
//
// TlsTrust: whom we believe, loaded once, and what a server showed, read also when we do not believe it.
// Private to this room.
#pragma once

#include "core/base/expected.h"
#include "core/transport/tls_facts.h"

#include <memory>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;
using X509_STORE = struct x509_store_st;

namespace caretaker::transport {

/// What one handshake showed; must outlive it.
struct TlsRecord
{
    std::optional<TlsFacts> facts;
    X509_STORE* trust = nullptr; ///< set by TlsTrust
};

class TlsTrust
{
public:
    /// `caBundle` is a PEM file that replaces the system's trust store; empty: the system's. BadInput when it
    /// cannot be read or holds no certificate.
    static Expected<TlsTrust> create(const QString& caBundle);

    /// Makes the connections of this context verify against our store, whatever else they were told, and
    /// write down what they are shown.
    void install(SSL_CTX* context, TlsRecord& record) const;

private:
    explicit TlsTrust(std::shared_ptr<X509_STORE> store) : m_store(std::move(store)) {}
    std::shared_ptr<X509_STORE> m_store;
};

/// Of a connection that stands.
TlsFacts tlsFactsOf(SSL* connection);

/// True as soon as the server has said on this connection that it sends no more (close_notify). It may be
/// kept when the connection is gone.
std::shared_ptr<const bool> tlsFarewellOf(SSL* connection);

/// "CN=a, issued by CN=b", for people.
QByteArray describeCertificate(const QByteArray& der);

} // namespace caretaker::transport
