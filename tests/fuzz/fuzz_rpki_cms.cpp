// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/aspa.h"
#include "core/rpki/der.h"
#include "core/rpki/ghostbusters.h"
#include "core/rpki/manifest.h"
#include "core/rpki/prefix_list.h"
#include "core/rpki/roa.h"
#include "core/rpki/signed_checklist.h"
#include "core/rpki/trust_anchor_key.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

namespace {

void inspectCertificates(const Certificate& certificate, Profile profile)
{
    inspectAspaCertificate(certificate, profile);
    inspectGhostbustersCertificate(certificate, profile);
    inspectManifestCertificate(certificate);
    inspectPrefixListCertificate(certificate, profile);
    inspectRoaCertificate(certificate, profile);
    inspectSignedChecklistCertificate(certificate, profile);
    inspectTrustAnchorKeyCertificate(certificate, profile);
}

void decodeContent(QByteArrayView content)
{
    decodeAspa(content);
    decodeGhostbusters(content);
    decodeManifest(content);
    decodePrefixList(content);
    decodeRoa(content);
    decodeSignedChecklist(content);
    decodeTrustAnchorKey(content);
}

} // namespace

/// The envelope of signed objects, whatever is in them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto object = decodeSignedObject(bytes);
    if (!object && object.findings.empty())
        std::abort(); // refused without a reason
    if (!object)
        return 0;
    for (const Profile profile : {Profile::Current, Profile::Legacy}) {
        inspectSignedObject(*object, profile);
        inspectCertificates(object->certificate, profile);
    }
    verifySignedObject(*object);
    decodeContent(object->content);
    const auto converted = der::fromBer(bytes);
    if (object->isBer && (!converted || !decodeSignedObject(*converted)))
        std::abort(); // what was accepted as BER is accepted as DER
    return 0;
}
