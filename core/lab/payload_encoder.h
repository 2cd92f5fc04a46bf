// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contents of the rarer signed objects, for encodeSignedObject(): ASPA, Ghostbusters record, trust anchor
// key, signed checklist, signed prefix list. They encode what they are told, also where it breaks the
// profile.
#pragma once

#include "core/lab/signed_object_encoder.h"

#include <optional>

namespace caretaker::lab {

/// draft-ietf-sidrops-aspa-profile.
struct AspaPlan
{
    std::uint32_t customer;
    std::vector<std::uint32_t> providers; ///< in this order
    std::uint64_t version = 1;
};
SignedContent aspaContent(const AspaPlan& plan);

/// RFC 6493: the lines between BEGIN:VCARD and END:VCARD, each "NAME:value"; long ones are folded.
SignedContent ghostbustersContent(const QStringList& lines);

/// RFC 9691.
struct AnchorKeyPlan
{
    QStringList comments;
    QStringList uris;
    QByteArray publicKey; ///< subjectPublicKeyInfo, DER
};
struct TrustAnchorKeyPlan
{
    AnchorKeyPlan current;
    std::optional<AnchorKeyPlan> predecessor{};
    std::optional<AnchorKeyPlan> successor{};
    std::uint64_t version = 0;
};
SignedContent takContent(const TrustAnchorKeyPlan& plan);

/// RFC 9323.
struct ChecklistFile
{
    std::optional<QByteArray> name;
    Sha256 hash;
};
struct ChecklistPlan
{
    Resources resources; ///< in canonical form, without `inherit`
    std::vector<ChecklistFile> files;
    std::uint64_t version = 0;
};
SignedContent rscContent(const ChecklistPlan& plan);

/// draft-ietf-sidrops-rpki-prefixlist.
struct PrefixListPlan
{
    std::uint32_t asn;
    std::vector<Prefix> ipv4; ///< in this order
    std::vector<Prefix> ipv6;
    std::uint64_t version = 0;
};
SignedContent prefixListContent(const PrefixListPlan& plan);

} // namespace caretaker::lab
