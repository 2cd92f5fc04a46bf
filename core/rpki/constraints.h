// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constraints on a trust anchor (draft-snijders-constraining-rpki-trust-anchors): which resources a person is
// willing to hear about from it. Five registries claim all resources there are in their own certificates; a
// file beside each TAL says what is theirs to speak of. Applied to the resources of EE certificates, so that
// a mistake anywhere below the trust anchor costs only the objects beyond.
//
// The file, as rpki-client reads it: lines of "allow" or "deny" and one prefix, range of addresses, AS number
// or range of AS numbers; "#" begins a comment; blanks around a "-" do not matter.
//
//   # APNIC
//   allow 1.0.0.0/8
//   allow 43.224.0.0 - 43.231.255.255
//   allow 2001:200::/23
//   allow 4608 - 4865
//   deny 64496 - 64511
//
// What any deny line overlaps is refused. Where there are allow lines for addresses (of either family),
// addresses must lie within them; the same for AS numbers. A kind without any line is not constrained.
#pragma once

#include "core/base/expected.h"
#include "core/rpki/resources.h"

#include <QByteArray>

namespace caretaker::rpki {

class Constraints
{
public:
    /// No constraints at all.
    Constraints() = default;

    /// BadInput with the line; `fileName` is `where`. At most limits::MaxConfigBytes.
    static Expected<Constraints> parse(const QByteArray& text, const QString& fileName);

    /// True when all of `resources` may come from this trust anchor. What a certificate inherits is no claim
    /// of its own: leave it out.
    bool permits(const ResourceSet& resources) const { return excess(resources).isEmpty(); }
    /// What of `resources` may not.
    ResourceSet excess(const ResourceSet& resources) const;

    const ResourceSet& allowed() const { return m_allowed; }
    const ResourceSet& denied() const { return m_denied; }

private:
    ResourceSet m_allowed; ///< a kind that is empty is not constrained
    ResourceSet m_denied;
};

} // namespace caretaker::rpki
