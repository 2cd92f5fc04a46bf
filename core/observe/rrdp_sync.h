// SPDX-License-Identifier: GPL-3.0-or-later
//
// RrdpSync: brings one repository's RRDP state up to date in one round: notification, then nothing, deltas or
// the snapshot; a delta that fails in any way leads to the snapshot (RFC 8182 section 3.4). Private to this
// room.
#pragma once

#include "core/observe/endpoint.h"
#include "core/rrdp/update.h"

#include <QElapsedTimer>
#include <QObject>

namespace caretaker::observe {

/// What is kept of a repository between rounds. The validators go with the state: no state, no conditional
/// request.
struct RrdpMemory
{
    std::optional<rrdp::RepositoryState> state;
    rrdp::Announced announced; ///< outlives the state: a changed delta is found also after a failed sync
    QByteArray etag;
    QByteArray lastModified;
    QByteArray notification; ///< the bytes last received, for evidence
};

struct RrdpSyncResult
{
    SyncOutcome outcome;
    bool unchanged = false;
    int deltasApplied = 0;
    bool snapshotTaken = false;
    qint64 bytes = 0;
    int fetches = 0;
    std::optional<Instant> serverDate{}; ///< that the notification came with
    Milliseconds sinceNotification{0};   ///< how long ago that was
};

class RrdpSync : public QObject
{
public:
    using Done = std::function<void(RrdpSyncResult)>;

    /// `memory` is read and written until `done` was called; it, and `fetcher`, outlive this object. After a
    /// result without synchronisation memory.state must not be used as published now.
    RrdpSync(transport::HttpsFetcher& fetcher, const transport::Deadlines& deadlines, HttpsUri notification,
             RrdpMemory& memory, QObject* parent, Done done);
    void start();

private:
    using OnBytes = void (RrdpSync::*)(const transport::HttpsResult& result);

    void fetch(const HttpsUri& uri, qint64 maxBytes, OnBytes then);
    void onNotification(const transport::HttpsResult& result);
    void takeNotification(const QByteArray& bytes);
    void followPlan(rrdp::UpdatePlan plan);
    void fetchNextDelta();
    void onDelta(const transport::HttpsResult& result);
    bool applyDelta(const QByteArray& bytes);
    void fetchSnapshot();
    void onSnapshot(const transport::HttpsResult& result);
    bool takeSnapshot(const QByteArray& bytes);

    bool checkFile(const transport::HttpsResult& result, const rrdp::FileReference& file);
    void add(const Findings& findings);
    void add(const std::optional<Finding>& finding);
    void failTransport(const transport::HttpsResult& result, const QString& uri);
    void failRrdp(const QString& detail);
    void succeed();
    void finish();

    transport::HttpsFetcher& m_fetcher;
    transport::Deadlines m_deadlines;
    HttpsUri m_uri;
    RrdpMemory& m_memory;
    Done m_done;
    RrdpSyncResult m_result;
    QElapsedTimer m_clock;

    std::optional<rrdp::Notification> m_notification;
    std::optional<rrdp::RepositoryState> m_working; ///< while deltas are applied
    std::vector<rrdp::DeltaReference> m_deltas;     ///< still to be fetched, last one first
    QByteArray m_etag;
    QByteArray m_lastModified;
    Milliseconds m_notificationDone{0};
};

} // namespace caretaker::observe
