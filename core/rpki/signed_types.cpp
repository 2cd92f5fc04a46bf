// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/signed_types.h"

#include <algorithm>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

Findings both(Findings first, const Findings& second)
{
    append(first, second);
    return first;
}

} // namespace

Findings SignedType<Manifest>::inspect(const Manifest& manifest, const Certificate& certificate)
{
    return both(inspectManifest(manifest), inspectManifestCertificate(certificate));
}

Findings SignedType<Roa>::inspect(const Roa& roa, const Certificate& certificate)
{
    return both(inspectRoa(roa), inspectRoaCertificate(certificate));
}

Findings SignedType<Aspa>::inspect(const Aspa& aspa, const Certificate& certificate)
{
    return both(inspectAspa(aspa), inspectAspaCertificate(certificate));
}

Findings SignedType<Ghostbusters>::inspect(const Ghostbusters& record, const Certificate& certificate)
{
    return both(inspectGhostbusters(record), inspectGhostbustersCertificate(certificate));
}

Findings SignedType<TrustAnchorKey>::inspect(const TrustAnchorKey& tak, const Certificate& certificate)
{
    return both(inspectTrustAnchorKey(tak), inspectTrustAnchorKeyCertificate(certificate));
}

Findings SignedType<PrefixList>::inspect(const PrefixList& list, const Certificate& certificate)
{
    return both(inspectPrefixList(list), inspectPrefixListCertificate(certificate));
}

Findings SignedType<Roa>::check(const Roa& roa, const Standing& standing)
{
    const auto uncovered =
        std::find_if_not(roa.prefixes.begin(), roa.prefixes.end(),
                         [&](const RoaPrefix& entry) { return standing.held.contains(entry.prefix); });
    if (uncovered == roa.prefixes.end())
        return {};
    return {Finding{FindingId::ROA_NOT_COVERED, {}, {{u"prefix"_s, uncovered->prefix.toString()}}}};
}

Findings SignedType<TrustAnchorKey>::check(const TrustAnchorKey& tak, const Standing& standing)
{
    return standing.issuedByTrustAnchor ? checkIssuerKey(tak, standing.issuerKey) : Findings();
}

} // namespace caretaker::rpki
