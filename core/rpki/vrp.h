// SPDX-License-Identifier: GPL-3.0-or-later
//
// Validated ROA payload (RFC 6811): this AS may originate this prefix, down to this length.
#pragma once

#include "core/base/ids.h"
#include "core/rpki/resources.h"

#include <QByteArray>

#include <vector>

namespace caretaker::rpki {

struct Vrp
{
    Asn asn;
    IpPrefix prefix;
    int maxLength; ///< from prefix.length() to the family's address length

    /// "AS11930,23.141.32.0/24,24,arin".
    QString toCsvLine(const QString& trustAnchor) const;

    friend auto operator<=>(const Vrp&, const Vrp&) = default;
};

/// The header line "ASN,IP Prefix,Max Length,Trust Anchor", then one line a VRP, sorted bytewise, without
/// duplicates; each line ends in a line feed. Two sets are equal exactly when these bytes are.
QByteArray vrpsToCsv(const std::vector<Vrp>& vrps, const QString& trustAnchor);

} // namespace caretaker::rpki
