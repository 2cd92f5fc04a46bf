// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tls_certificate.h"

#include "core/transport/x509_facts.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace caretaker::transport {

namespace {

constexpr int MaxNames = 100;
constexpr long MaxNameLength = 200;

using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

X509Ptr decode(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free};
}

QString textOf(const GENERAL_NAME& name)
{
    if (name.type == GEN_DNS)
        return QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name.d.dNSName)),
                                   std::min<qsizetype>(ASN1_STRING_length(name.d.dNSName), MaxNameLength));
    if (name.type != GEN_IPADD)
        return {};
    const unsigned char* bytes = ASN1_STRING_get0_data(name.d.iPAddress);
    const int length = ASN1_STRING_length(name.d.iPAddress);
    if (length == 16)
        return QHostAddress(bytes).toString();
    if (length != 4)
        return {};
    const quint32 ipv4 =
        quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
    return QHostAddress(ipv4).toString();
}

QStringList namesOf(const X509* certificate)
{
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    QStringList names;
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && names.size() < MaxNames; ++i) {
        const QString text = textOf(*sk_GENERAL_NAME_value(all.get(), i));
        if (!text.isEmpty())
            names.append(text);
    }
    return names;
}

} // namespace

std::optional<TlsCertificate> readTlsCertificate(const QByteArray& der)
{
    const X509Ptr certificate = decode(der);
    if (!certificate)
        return std::nullopt;
    TlsCertificate facts{.subject = QString::fromLatin1(nameOf(X509_get_subject_name(certificate.get()))),
                         .issuer = QString::fromLatin1(nameOf(X509_get_issuer_name(certificate.get()))),
                         .names = namesOf(certificate.get())};
    facts.notBefore = instantOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = instantOf(X509_get0_notAfter(certificate.get()));
    if (const EVP_PKEY* key = X509_get0_pubkey(certificate.get())) {
        const char* type = EVP_PKEY_get0_type_name(key);
        facts.key = QString::fromLatin1(type ? type : "");
        facts.keyBits = EVP_PKEY_get_bits(key);
    }
    facts.isSelfIssued =
        X509_NAME_cmp(X509_get_subject_name(certificate.get()), X509_get_issuer_name(certificate.get())) == 0;
    return facts;
}

bool isForHost(const QByteArray& der, const QString& host)
{
    const X509Ptr certificate = decode(der);
    if (!certificate)
        return false;
    const QByteArray name = host.toLatin1();
    const bool isAddress = !QHostAddress(host).isNull();
    return (isAddress ? X509_check_ip_asc(certificate.get(), name.constData(), 0)
                      : X509_check_host(certificate.get(), name.constData(),
                                        static_cast<std::size_t>(name.size()), 0, nullptr)) == 1;
}

} // namespace caretaker::transport
