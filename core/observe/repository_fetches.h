// SPDX-License-Identifier: GPL-3.0-or-later
//
// RepositoryFetches: in one round, fetches each repository once for all CAs that use it, RRDP first, rsync
// where that failed, and asks rsync endpoints for their greeting. Fills the FetchedSource. Private to this
// room.
#pragma once

#include "core/observe/fetched_source.h"
#include "core/observe/gate.h"
#include "core/observe/memory.h"
#include "core/observe/rrdp_sync.h"

#include <QElapsedTimer>

#include <map>
#include <set>

namespace caretaker::observe {

class RepositoryFetches : public QObject
{
public:
    RepositoryFetches(Observer::Memory& memory, FetchedSource& source, Gate& gate, Instant now,
                      QObject* parent);

    /// Sees to it that the point's repository is fetched in this round. With `watched`, its rsync endpoint is
    /// also looked at when RRDP works.
    void request(const rpki::PublicationPoint& point, bool watched);
    /// Sees to it that the module is fetched by rsync in this round, whatever RRDP gave.
    void requestRsync(const RsyncUri& moduleRoot);

    /// Whether the point's repository was fetched in this round and has time left for another attempt.
    bool hasTimeLeft(const rpki::PublicationPoint& point) const;
    /// Fetches the point's repository once more, as if it had not been tried, in the time that is left. What
    /// was synchronised before is replaced only by what is synchronised now.
    void requestAgain(const rpki::PublicationPoint& point);

    /// How it went, once the gate has opened; null when it was not tried.
    const SyncOutcome* rrdpOutcome(const HttpsUri& notification) const;
    /// Of the transfer, else of the greeting.
    const SyncOutcome* rsyncOutcome(const RsyncUri& moduleRoot) const;

    /// Drops from memory what no publication point of this round named, so that memory does not grow with
    /// every URI that anybody ever put into a certificate.
    void forgetOthers();

    const RoundCounters& counters() const { return m_counters; }
    std::vector<RepositoryOutcome> outcomes() const; ///< latencies scaled
    /// Called after each fetch.
    void setProgress(std::function<void()> progress) { m_progress = std::move(progress); }
    int begun() const { return static_cast<int>(m_rrdp.size() + m_rsync.size()); }
    int done() const { return m_done; }
    int failed() const; ///< that could not be synchronised, greetings included

private:
    struct Rrdp
    {
        std::optional<RrdpSyncResult> result; ///< nothing while under way
        std::set<RsyncUri> modules;           ///< of the points that use it
        std::set<RsyncUri> watched;
        Milliseconds completed{0}; ///< from the start of the round
        Milliseconds spent{0};     ///< of the repository's time, by all attempts
    };
    struct Rsync
    {
        std::optional<SyncOutcome> outcome; ///< nothing while under way
        qint64 bytes = 0;
        qsizetype objects = 0;
        bool again = false; ///< may be fetched once more
    };
    /// Of all attempts at a module.
    struct RsyncCost
    {
        Milliseconds spent{0};
        int runs = 0;
    };

    bool isFull() const;
    void countDone();
    void startRrdp(const HttpsUri& notification);
    void onRrdp(const HttpsUri& notification, RrdpSyncResult result);
    void startSync(const HttpsUri& notification, Lane& lane, Lane::Ticket ticket);
    bool keepEarlier(Rrdp& rrdp, RrdpSyncResult& result);
    void turnToRsync(const Rrdp& rrdp);
    bool isRsyncToDo(const RsyncUri& moduleRoot) const;
    void startRsync(const RsyncUri& moduleRoot, Lane::Ticket ticket);
    void allowRsyncAgain(const RsyncUri& moduleRoot);
    Milliseconds rrdpTimeLeft(const HttpsUri& notification) const;
    Milliseconds rsyncTimeLeft(const RsyncUri& moduleRoot) const;
    void fallBackToRsync(const RsyncUri& moduleRoot);
    void startFallbacks();
    void rehearse(const RsyncUri& moduleRoot, transport::RsyncResult result);
    void onRsync(const RsyncUri& moduleRoot, transport::RsyncResult result, const DecodeOutcome& rehearsal);
    void probeIfDue(const RsyncUri& moduleRoot);
    void onProbe(const QString& authority, const transport::RsyncProbeResult& result);
    std::optional<rpki::ObjectSet> publishedBy(const QString& repository, const SyncOutcome& outcome) const;
    RepositoryOutcome rrdpRecord(const HttpsUri& notification, const Rrdp& rrdp) const;

    Observer::Memory& m_memory;
    FetchedSource& m_source;
    Gate& m_gate;
    Instant m_now;
    QElapsedTimer m_clock; ///< since m_now
    Lane m_syncLane;
    Lane m_hopelessLane; ///< of repositories that never worked yet: they cannot starve those that do
    Lane m_rsyncLane;
    Lane m_probeLane;
    std::map<HttpsUri, Rrdp> m_rrdp;
    std::map<RsyncUri, Rsync> m_rsync;
    std::map<RsyncUri, RsyncCost> m_rsyncCosts;
    std::set<RsyncUri> m_fallbacks; ///< that wait until RRDP leaves them the machine
    /// By the daemon's authority: however many modules it has, it greets once. Nothing while under way.
    std::map<QString, std::optional<SyncOutcome>> m_greetings;
    RoundCounters m_counters;
    std::function<void()> m_progress = [] {};
    int m_done = 0;
};

} // namespace caretaker::observe
