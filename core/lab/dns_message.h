// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of DNS that the lab speaks (RFC 1035, 3596), as pure functions: query in, answer out.
#pragma once

#include "core/lab/served.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace caretaker::lab {

/// What the name server makes of one name.
struct DnsEntry
{
    bool exists = true; ///< false: NXDOMAIN
    bool fails = false; ///< SERVFAIL
    bool mute = false;  ///< no answer at all
    bool ipv6 = false;  ///< has ::1 beside 127.0.0.1
    friend bool operator==(const DnsEntry&, const DnsEntry&) = default;
};
/// By name, in lower case, without a dot at the end. Names that are not in it do not exist.
using DnsZone = QHash<QString, DnsEntry>;

/// The names of those repositories that have one of lab.test, faults of FaultLevel::Name included, and
/// localhost; empty when there are none.
DnsZone zoneOf(const std::vector<ServedRepository>& repositories);

/// Nothing when there is to be no answer: the query is none that we understand, or the name is mute. TTLs are
/// 0, so that a fault takes effect at once.
std::optional<QByteArray> answerDns(QByteArrayView query, const DnsZone& zone);

} // namespace caretaker::lab
