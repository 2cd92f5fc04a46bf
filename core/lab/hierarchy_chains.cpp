// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chains of CAs below a delegated one, for FaultKind::DeepChain. Their links are authorities like all others,
// with folders below that of the CA, and keys that are made when first needed and then kept.
#include "core/lab/hierarchy.h"

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestChain = 500; ///< each link has an RSA key, which takes a tenth of a second

QString linkHandle(const QString& handle, size_t link) { return u"%1/deep-%2"_s.arg(handle).arg(link + 1); }

} // namespace

/// As far as there are keys.
void Hierarchy::growChain(size_t index)
{
    Member& member = m_members[index];
    const QString& handle = member.authority->handle();
    for (auto key = m_keys.successors.find(linkHandle(handle, member.chain.size()));
         key != m_keys.successors.end();
         key = m_keys.successors.find(linkHandle(handle, member.chain.size()))) {
        Authority& issuer = member.chain.empty() ? *member.authority : *member.chain.back();
        member.chain.push_back(std::make_unique<Authority>(key->first, key->second, AuthorityPlace{},
                                                           member.authority->phase()));
        issuer.certifyOnDemand(*member.chain.back());
    }
    placeChain(index);
}

void Hierarchy::placeChain(size_t index)
{
    Member& member = m_members[index];
    const AuthorityPlace top = member.authority->place();
    const Authority* issuer = member.authority.get();
    for (size_t link = 0; link < member.chain.size(); ++link) {
        Authority& authority = *member.chain[link];
        const AuthorityPlace place{issuer->place().caRepository + authority.certificateName(),
                                   u"%1deep-%2/"_s.arg(top.caRepository).arg(link + 1), top.notification};
        if (!(authority.place() == place))
            authority.moveTo(place);
        issuer = &authority;
    }
}

Expected<void> Hierarchy::prepareChains(Instant now, const FaultScript& script)
{
    std::vector<size_t> wanted(m_members.size(), 0);
    forEachActive(now, script, [&](size_t member, const Fault& fault, Instant) {
        if (fault.kind == FaultKind::DeepChain)
            wanted[member] = static_cast<size_t>(std::min(amountOf(fault), LongestChain));
    });
    for (size_t i = FirstDelegated; i < wanted.size(); ++i) {
        const size_t have = m_members[i].chain.size();
        if (wanted[i] <= have)
            continue;
        auto keys = generateKeys(static_cast<qsizetype>(wanted[i] - have), {});
        if (!keys)
            return unexpected(keys.error());
        for (size_t link = have; link < wanted[i]; ++link)
            m_keys.successors.emplace(linkHandle(m_members[i].authority->handle(), link),
                                      std::move((*keys)[link - have]));
        growChain(i);
    }
    return {};
}

void Hierarchy::hangChain(Acting& acting, size_t index, qint64 depth) const
{
    const auto& chain = m_members[index].chain;
    acting.chain.resize(std::min(chain.size(), static_cast<size_t>(depth)));
    for (size_t link = 0; link < acting.chain.size(); ++link) {
        SigningConduct& issuer = link == 0 ? acting.authority.signing : acting.chain[link - 1].signing;
        issuer.successors << chain[link]->certificateName();
    }
}

} // namespace caretaker::lab
