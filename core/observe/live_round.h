// SPDX-License-Identifier: GPL-3.0-or-later
//
// LiveRound: the one kind of Round. Canaries; then the trust anchor and all known repositories at once; then
// validate, fetch what validation asked for, and validate again until nothing is missing; then, where RRDP
// left a watched CA not functional, the same again over rsync; then all of that once more for the
// repositories of watched CAs that were functional and are not now; then the canaries once more, since our
// own side may have failed meanwhile; then judge. Private to this room.
#pragma once

#include "core/observe/ca_match.h"
#include "core/observe/repository_fetches.h"
#include "core/observe/trust_anchor_fetch.h"

#include <QElapsedTimer>

namespace caretaker::observe {

rpki::PublicationPoint pointOf(const fleet::DelegatedCa& ca);

class LiveRound final : public Round
{
public:
    LiveRound(Observer::Memory& memory, RoundRequest request);
    void start();

private:
    enum class Phase { Canaries, ByRrdp, ByRsync, CanariesAgain };

    void onGateOpen();
    void checkCanaries(const std::vector<HttpsUri>& canaries);
    void judgeCanaries();
    bool checkCanariesAgain();
    void judgeCanariesAgain();
    std::vector<HttpsUri> lastCanaries() const;
    void fetchKnown();
    void validate();
    bool fetchMissing();
    bool fetchWatched();
    bool crossCheck();
    void endLook();
    bool lookAgain();
    std::vector<const fleet::DelegatedCa*> suspects() const;
    void noteAttempt(const fleet::DelegatedCa& ca, const CaLook& look);
    void fetchAgain(const std::vector<rpki::PublicationPoint>& points);
    const rpki::CaVerdict* functionalBefore(const fleet::DelegatedCa& ca) const;
    void addEarlier(Observation& observation);
    QByteArray notificationOf(const rpki::PublicationPoint& point) const;
    bool isCrossCheckDue(const RsyncUri& moduleRoot) const;
    std::vector<const rpki::CaVerdict*> doubtful() const;

    void judgeAll();
    Observation judgeOne(const fleet::DelegatedCa& ca);
    void keepEvidence(const fleet::DelegatedCa& ca, Observation& observation);
    CaLook lookAt(const fleet::DelegatedCa& ca) const;
    void findVerdict(CaLook& look, const fleet::DelegatedCa& ca) const;
    void addSyncs(CaLook& look, const rpki::PublicationPoint& point) const;
    QString blindReason(const CaLook& look, const fleet::DelegatedCa& ca) const;
    std::optional<Ski> lastParentOf(const fleet::DelegatedCa& ca) const;
    bool helpedByRsync(const RsyncUri& moduleRoot) const;
    void remember();
    void rememberCrossChecks();
    void report(const QString& what);
    void conclude();

    /// What an attempt before the last one found.
    struct Pass
    {
        Pass(rpki::TreeResult byRrdp, std::optional<rpki::TreeResult> byRsync)
            : tree(std::move(byRrdp)), rsyncTree(std::move(byRsync)), index(tree)
        {
            if (rsyncTree)
                rsyncIndex.emplace(*rsyncTree);
        }
        rpki::TreeResult tree;
        std::optional<rpki::TreeResult> rsyncTree;
        TreeIndex index;
        std::optional<TreeIndex> rsyncIndex;
    };

    Observer::Memory& m_memory;
    RoundRequest m_request;
    RoundResult m_result;
    FetchedSource m_source;
    Gate m_gate;
    RepositoryFetches m_fetches;
    TrustAnchorFetch m_trustAnchor;
    QElapsedTimer m_clock;
    Phase m_phase = Phase::Canaries;
    int m_canariesAsked = 0;
    int m_canariesAnswered = 0;
    int m_looksAgain = 0;
    std::vector<std::unique_ptr<Pass>> m_passes; ///< never moved: indices point into them
    std::map<CaHandle, Observation> m_attempts;  ///< `earlier` and `evidence` of those that did not count

    rpki::TreeResult m_tree;                     ///< by RRDP where that works
    std::optional<rpki::TreeResult> m_rsyncTree; ///< of the cross-check
    std::optional<TreeIndex> m_index;
    std::optional<TreeIndex> m_rsyncIndex;
    QSet<HttpsUri> m_crossChecked; ///< served from rsync in m_rsyncTree
    std::set<RsyncUri> m_crossCheckedModules;
};

} // namespace caretaker::observe
