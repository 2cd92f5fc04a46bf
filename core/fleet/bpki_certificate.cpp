// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/bpki_certificate.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace caretaker::fleet {

namespace {

using X509Handle = std::unique_ptr<X509, decltype(&X509_free)>;
using BioHandle = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

X509Handle parse(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* const end = at + der.size();
    X509Handle certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free);
    if (certificate && at != end)
        certificate.reset(); // data after the certificate
    return certificate;
}

std::optional<Instant> instantOf(const ASN1_TIME* time)
{
    std::tm utc{};
    if (ASN1_TIME_to_tm(time, &utc) != 1)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{year(utc.tm_year + 1900), month(static_cast<unsigned>(utc.tm_mon + 1)),
                              day(static_cast<unsigned>(utc.tm_mday))};
    return sys_days(date) + hours(utc.tm_hour) + minutes(utc.tm_min) + seconds(utc.tm_sec);
}

QString textOf(const X509_NAME* name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()), &BIO_free_all);
    constexpr unsigned long Flags = XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, Flags) < 0)
        return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

bool isSelfSigned(X509* certificate)
{
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    return X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(certificate)) == 0 && key &&
           X509_verify(certificate, key) == 1;
}

QString keyAlgorithmOf(X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    const char* name = key ? EVP_PKEY_get0_type_name(key) : nullptr;
    return QString::fromLatin1(name ? name : "");
}

int keyBitsOf(X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    return key ? EVP_PKEY_get_bits(key) : 0;
}

QString digestOf(X509* certificate)
{
    int digest = NID_undef;
    const bool known = X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr) == 1;
    return known && digest != NID_undef ? QString::fromLatin1(OBJ_nid2sn(digest)) : QString();
}

} // namespace

std::optional<BpkiCertificate> decodeBpkiCertificate(const QByteArray& der)
{
    std::optional<BpkiCertificate> result;
    if (const X509Handle certificate = parse(der)) {
        const auto notBefore = instantOf(X509_get0_notBefore(certificate.get()));
        const auto notAfter = instantOf(X509_get0_notAfter(certificate.get()));
        if (notBefore && notAfter)
            result = {der,
                      textOf(X509_get_subject_name(certificate.get())),
                      *notBefore,
                      *notAfter,
                      X509_check_ca(certificate.get()) == 1,
                      isSelfSigned(certificate.get()),
                      keyAlgorithmOf(certificate.get()),
                      keyBitsOf(certificate.get()),
                      digestOf(certificate.get())};
    }
    ERR_clear_error(); // refused bytes must not look like an error of whoever calls OpenSSL next
    return result;
}

} // namespace caretaker::fleet
