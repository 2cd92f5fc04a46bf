// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/router_certificate.h"

#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/rpki/openssl_handle.h"

#include <openssl/x509.h>

namespace caretaker::rpki {

namespace {

constexpr qsizetype PointBytes = 65; // 4, then two numbers of 256 bits
constexpr char Uncompressed = 4;

/// The form only: names of algorithm and curve, and the length of the point.
bool hasRouterKeyForm(QByteArrayView spki)
{
    der::Failure failure;
    der::Reader document(spki, failure);
    der::Reader info = document.enter(der::Sequence);
    der::Reader algorithm = info.enter(der::Sequence);
    const bool isEc = algorithm.oid() == oid::EcPublicKey;
    const bool isP256 = algorithm.oid() == oid::Prime256v1;
    algorithm.expectEnd();
    const der::BitString point = info.bitString();
    info.expectEnd();
    document.expectEnd();
    return !failure.failed && isEc && isP256 && point.unusedBits == 0 && point.bytes.size() == PointBytes &&
           point.bytes.front() == Uncompressed;
}

bool isOnCurve(QByteArrayView spki)
{
    const OpenSslErrorScope errors;
    const auto* at = reinterpret_cast<const unsigned char*>(spki.data());
    const EvpKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(spki.size())));
    const EvpKeyContext context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr);
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

} // namespace

bool isRouterPublicKey(QByteArrayView spki) { return hasRouterKeyForm(spki) && isOnCurve(spki); }

Findings inspectRouterExtensions(const Certificate& certificate)
{
    Findings findings;
    const auto require = [&](bool right, FindingId id) {
        if (!right)
            findings.push_back(Finding{id, {}, {}});
    };
    require(isRouterPublicKey(certificate.publicKey), FindingId::ROUTER_KEY);
    require(certificate.isRouter(), FindingId::ROUTER_KEY_USAGE);
    require(!certificate.has(ExtensionId::SubjectInfoAccess), FindingId::ROUTER_SIA);
    require(!certificate.has(ExtensionId::IpAddrBlocks), FindingId::ROUTER_IP_RESOURCES);
    require(std::holds_alternative<AsSet>(certificate.resources.as), FindingId::ROUTER_AS_RESOURCES);
    return findings;
}

std::optional<RouterKey> routerKeyOf(const Certificate& certificate)
{
    const auto* asns = std::get_if<AsSet>(&certificate.resources.as);
    if (!asns || !certificate.isRouter() || !certificate.subjectKeyIdentifier)
        return std::nullopt;
    return RouterKey{*asns, *certificate.subjectKeyIdentifier, certificate.publicKey};
}

} // namespace caretaker::rpki
