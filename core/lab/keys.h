// SPDX-License-Identifier: GPL-3.0-or-later
//
// RSA-2048 keys that sign RPKI objects (RFC 7935), and P-256 keys of routers (RFC 8608), which are only
// certified here. Copies share the key; signing is safe from several threads.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/lab/options.h"

#include <QByteArray>

#include <openssl/types.h>

#include <memory>
#include <vector>

namespace caretaker::lab {

class SigningKey
{
public:
    static Expected<SigningKey> generate();
    /// ECDSA P-256: for the subject of a router certificate; does not sign().
    static Expected<SigningKey> generateForRouter();
    /// PKCS #8 DER, as privateKey() gives it.
    static Expected<SigningKey> fromPrivateKey(const QByteArray& der);

    QByteArray privateKey() const;
    const QByteArray& publicKeyInfo() const { return m_publicKeyInfo; } ///< SubjectPublicKeyInfo, DER
    const Ski& ski() const { return m_ski; }
    /// RSA PKCS #1 v1.5 with SHA-256. Cannot fail but for want of memory, which aborts.
    QByteArray sign(QByteArrayView message) const;

private:
    SigningKey(std::shared_ptr<EVP_PKEY> key, QByteArray publicKeyInfo, Ski ski);
    static Expected<SigningKey> of(EVP_PKEY* owned);
    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_publicKeyInfo;
    Ski m_ski;
};

/// Many at once, on all cores.
Expected<std::vector<SigningKey>> generateKeys(qsizetype count, const Progress& progress);

} // namespace caretaker::lab
