// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which CA of a validated tree is the delegated CA that we watch; and, where it is none, whether we could
// have seen it. Pure. Private to this room.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/rpki/tree.h"

#include <QHash>

namespace caretaker::observe {

class TreeIndex
{
public:
    /// `tree` must outlive this.
    explicit TreeIndex(const rpki::TreeResult& tree);

    /// By key (the current one first, then older ones), then manifest URI, then caRepository: a key roll or a
    /// moved manifest keeps its CA. Among CAs found by one key, a functional one. Null when there is none.
    const rpki::CaVerdict* find(const fleet::DelegatedCa& ca) const;

    /// The CA that publishes, or should publish, `ca`'s certificate: `lastParent` where known, else by the
    /// certificate's URI. Null when neither leads to a CA of the tree.
    const rpki::CaVerdict* parentOf(const fleet::DelegatedCa& ca, const std::optional<Ski>& lastParent) const;

private:
    using Index = QMultiHash<QString, const rpki::CaVerdict*>;
    static const rpki::CaVerdict* best(const Index& index, const QString& key);

    Index m_bySki;
    Index m_byManifest;
    Index m_byRepository;
};

/// True when its manifest is current and all of it was there, so that what it does not list does not exist
/// (RFC 9286 section 6.6).
bool showsItsChildren(const rpki::CaVerdict& ca);

/// Why nothing can be said about a CA that is not in the tree; empty when its absence is certain, because its
/// parent validated and all that the parent lists was there.
QString reasonNotSeen(const rpki::TreeResult& tree, const rpki::CaVerdict* parent);

} // namespace caretaker::observe
