// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/ca_match.h"

#include <algorithm>
#include <ranges>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;

bool showsItsChildren(const CaVerdict& ca)
{
    return ca.functional && ca.objects.missing == 0 && ca.objects.mismatched == 0;
}

TreeIndex::TreeIndex(const rpki::TreeResult& tree)
{
    for (const CaVerdict& ca : tree.cas) {
        m_bySki.insert(ca.ski.toHex(), &ca);
        m_byManifest.insert(ca.publicationPoint.manifest.toString(), &ca);
        m_byRepository.insert(ca.publicationPoint.caRepository.toString(), &ca);
    }
}

const CaVerdict* TreeIndex::best(const Index& index, const QString& key)
{
    const CaVerdict* result = nullptr;
    for (auto [at, end] = index.equal_range(key); at != end; ++at) {
        if (!result || (!result->functional && (*at)->functional))
            result = *at;
    }
    return result;
}

const CaVerdict* TreeIndex::find(const fleet::DelegatedCa& ca) const
{
    for (const Ski& ski : ca.skis | std::views::reverse) {
        if (const CaVerdict* found = best(m_bySki, ski.toHex()))
            return found;
    }
    for (const RsyncUri& manifest : ca.manifestUris | std::views::reverse) {
        if (const CaVerdict* found = best(m_byManifest, manifest.toString()))
            return found;
    }
    return best(m_byRepository, ca.caRepository.toString());
}

const CaVerdict* TreeIndex::parentOf(const fleet::DelegatedCa& ca, const std::optional<Ski>& lastParent) const
{
    if (lastParent) {
        if (const CaVerdict* found = best(m_bySki, lastParent->toHex()))
            return found;
    }
    if (!ca.certificateUri)
        return nullptr;
    return best(m_byRepository, ca.certificateUri->folder().toString());
}

QString reasonNotSeen(const rpki::TreeResult& tree, const CaVerdict* parent)
{
    if (!tree.trustAnchorValid)
        return u"the trust anchor did not validate"_s;
    if (parent && !showsItsChildren(*parent))
        return u"its parent's publication point did not validate completely: %1"_s.arg(
            parent->publicationPoint.manifest.toString());
    if (parent)
        return {};
    const bool allShown = std::ranges::all_of(tree.cas, showsItsChildren);
    return allShown ? QString() : u"its parent is not known, and not every CA of the tree validated"_s;
}

} // namespace caretaker::observe
