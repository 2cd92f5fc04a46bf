// SPDX-License-Identifier: GPL-3.0-or-later
//
// TLS: each address of the RRDP host by itself.
#include "core/readiness/checks.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

constexpr int CurveBits = 224; ///< of an elliptic curve at least, where RSA has 2048 (NIST SP 800-57)

/// Why the certificate was not accepted, the plainest reason first.
Message rejection(const AddressFacts& address, const Facts& facts)
{
    const ServerCertificate& certificate = *address.certificate;
    if (certificate.notAfter && *certificate.notAfter < facts.at)
        return message(Tag::TLS_EXPIRED, address.address,
                       Arguments().time("not_after"_L1, *certificate.notAfter));
    if (certificate.notBefore && *certificate.notBefore > facts.at)
        return message(Tag::TLS_NOT_YET_VALID, address.address,
                       Arguments().time("not_before"_L1, *certificate.notBefore));
    if (!certificate.isForHost)
        return message(Tag::TLS_WRONG_NAME, address.address,
                       Arguments()
                           .list("names"_L1, certificate.names)
                           .text("host"_L1, facts.inputs.notification->host()));
    return message(
        Tag::TLS_UNTRUSTED, address.address,
        Arguments().text("issuer"_L1, certificate.issuer).text("reason"_L1, address.failure->detail));
}

Message failureOf(const AddressFacts& address, const Facts& facts)
{
    if (address.failure->kind == Kind::TimedOut)
        return message(Tag::TLS_TIMEOUT, address.address);
    if (address.certificate)
        return rejection(address, facts);
    return message(Tag::TLS_HANDSHAKE_FAILED, address.address,
                   Arguments().text("reason"_L1, address.failure->detail));
}

Messages checkHandshake(const Facts& facts, const Numbers&)
{
    Messages messages;
    for (const AddressFacts& address : facts.tls->addresses) {
        if (address.failure && address.failure->layer == observe::Layer::Tls)
            messages.push_back(failureOf(address, facts));
    }
    return messages;
}

Messages checkTimeLeft(const Facts& facts, const Numbers& numbers)
{
    Messages messages;
    for (const AddressFacts& address : facts.tls->addresses) {
        const auto end = address.certificate ? address.certificate->notAfter : std::nullopt;
        if (end && *end - facts.at < numbers.tlsLeft)
            messages.push_back(
                message(Tag::TLS_EXPIRES_SOON, address.address,
                        Arguments().duration("left"_L1, *end - facts.at).time("not_after"_L1, *end)));
    }
    return messages;
}

Messages checkVersion(const Facts& facts, const Numbers&)
{
    Messages messages;
    for (const AddressFacts& address : facts.tls->addresses) {
        const QString& version = address.tlsVersion;
        if (!version.isEmpty() && version != u"TLSv1.3" && version != u"TLSv1.2")
            messages.push_back(
                message(Tag::TLS_OLD_VERSION, address.address, Arguments().text("version"_L1, version)));
    }
    return messages;
}

bool isWeak(const ServerCertificate& certificate, const Numbers& numbers)
{
    const bool isRsa = certificate.key.startsWith(u"RSA"_s);
    return certificate.keyBits < (isRsa ? numbers.tlsRsaBits : CurveBits);
}

Messages checkKey(const Facts& facts, const Numbers& numbers)
{
    Messages messages;
    for (const AddressFacts& address : facts.tls->addresses) {
        if (address.certificate && isWeak(*address.certificate, numbers))
            messages.push_back(message(Tag::TLS_WEAK_KEY, address.address,
                                       Arguments()
                                           .text("algorithm"_L1, address.certificate->key)
                                           .number("bits"_L1, address.certificate->keyBits)));
    }
    return messages;
}

Messages checkSameCertificate(const Facts& facts, const Numbers&)
{
    std::vector<Instant> ends;
    ends.reserve(facts.tls->addresses.size());
    for (const AddressFacts& address : facts.tls->addresses) {
        if (address.certificate && address.certificate->notAfter)
            ends.push_back(*address.certificate->notAfter);
    }
    if (ends.empty() || std::ranges::count(ends, ends.front()) == std::ssize(ends))
        return {};
    return {message(Tag::TLS_CERTIFICATES_DIFFER, facts.inputs.notification->host(),
                    Arguments().time("first"_L1, std::ranges::min(ends)))};
}

} // namespace

std::vector<TestCase> tlsCases()
{
    const std::vector<Need> needs{Source::Notification, u"NET-01"_s, u"NET-05"_s, Source::Tls};
    const std::vector<Need> handshake{Source::Notification, u"TLS-01"_s, Source::Tls};
    return {
        {u"TLS-01"_s,
         QString::fromLatin1(
             QT_TRANSLATE_NOOP("readiness", "Each address shows a certificate to be trusted")),
         u"RFC 8182 section 4.3"_s, needs, checkHandshake},
        {u"TLS-02"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The server's certificate does not expire soon")),
         u"C-5"_s, handshake, checkTimeLeft},
        {u"TLS-03"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "TLS 1.2 or 1.3 is spoken")),
         u"RFC 9325 section 3.1.1"_s, handshake, checkVersion},
        {u"TLS-04"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The server's key is strong enough")),
         u"RFC 9325 section 4.5"_s, handshake, checkKey},
        {u"TLS-05"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "All addresses show certificates of one age")),
         u"C-5"_s, handshake, checkSameCertificate},
    };
}

} // namespace caretaker::readiness
