// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/router_certificate.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto certificate =
        decodeCertificate(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!certificate && certificate.findings.empty())
        std::abort(); // refused without a reason
    if (!certificate)
        return 0;
    for (const auto kind : {CertificateKind::TrustAnchor, CertificateKind::Ca, CertificateKind::Ee,
                            CertificateKind::UnpublishedEe})
        inspectCertificate(*certificate, kind);
    const bool isRouter = !refuses(inspectCertificate(*certificate, CertificateKind::Router));
    if (isRouter && !routerKeyOf(*certificate))
        std::abort();
    const ResourceSet all = ResourceSet::all();
    const ResourceSet held = certificate->resources.resolved(all);
    if (!all.contains(held) || ResourceSet::fromStrings(held.toStrings()) != held)
        std::abort();
    if (!isSameName(certificate->issuer, certificate->issuer))
        std::abort();
    return 0;
}
