// SPDX-License-Identifier: GPL-3.0-or-later
//
// RrdpSync: brings one repository's RRDP state up to date in one round: notification, then nothing, deltas or
// the snapshot, whichever is cheaper; a delta that fails in any way leads to the snapshot (RFC 8182 section
// 3.4). Documents are decoded in processes of their own (decoder.h). Private to this room.
#pragma once

#include "core/observe/decoder.h"
#include "core/observe/endpoint.h"
#include "core/observe/rrdp_memory.h"

#include <QElapsedTimer>
#include <QObject>

namespace caretaker::observe {

struct RrdpSyncResult
{
    SyncOutcome outcome;
    bool unchanged = false;
    int deltasApplied = 0;
    bool snapshotTaken = false;
    qint64 bytes = 0;
    int fetches = 0;
    std::optional<Instant> serverDate{}; ///< the server's clock when the notification came
    Milliseconds sinceNotification{0};   ///< how long ago that was
};

class RrdpSync : public QObject
{
public:
    using Done = std::function<void(RrdpSyncResult)>;

    struct Tools
    {
        transport::HttpsFetcher& fetcher;
        Decoder& decoder;
        transport::Deadlines deadlines;
        qint64 maxSnapshotBytes;
    };

    /// `memory` is read and written until `done` was called; it and the tools outlive this object. After a
    /// result without synchronisation memory.state must not be used as published now.
    RrdpSync(const Tools& tools, HttpsUri notification, RrdpMemory& memory, QObject* parent, Done done);
    void start();

private:
    using Kind = rrdp::DecodeTask::Kind;
    using OnBody = void (RrdpSync::*)(const transport::HttpsResult& result);

    void fetch(const HttpsUri& uri, qint64 maxBytes, OnBody then);
    void noteConnection(const transport::HttpsResult& result);
    /// Has m_body decoded, reads the answer with `read`, and goes on with `then`, which may take the value,
    /// else with `otherwise`.
    template <typename T>
    void decode(Kind kind, const HttpsUri& uri, std::optional<rrdp::Decoded<T>> (*read)(const QByteArray&),
                void (RrdpSync::*then)(T&), void (RrdpSync::*otherwise)());
    void onDecoderFailure(const DecodeOutcome& outcome, const HttpsUri& uri, void (RrdpSync::*otherwise)());

    void onNotification(const transport::HttpsResult& result);
    void refuseNotification();
    void takeNotification(rrdp::Notification& notification);
    void followPlan(rrdp::UpdatePlan plan);
    void fetchNextDelta();
    void onDelta(const transport::HttpsResult& result);
    void takeDelta(rrdp::Delta& delta);
    void fetchSnapshot();
    void turnToSnapshot();
    void onSnapshot(const transport::HttpsResult& result);
    void refuseSnapshot();
    void takeSnapshot(rrdp::RepositoryState& snapshot);

    bool checkFile(const transport::HttpsResult& result, const rrdp::FileReference& file);
    void add(const Findings& findings);
    void add(const std::optional<Finding>& finding);
    void failTransport(const transport::HttpsResult& result, const QString& uri);
    void failLocally(const QString& detail);
    void failRrdp(const QString& detail);
    void addRrdpLayer(bool ok, const QString& detail);
    void stayUnchanged(const QString& why);
    void succeed(const QString& detail);
    void finish();
    /// Since the start, but for time in which the repository had done its part: a whole answer waited for the
    /// other address family to be tried.
    Milliseconds spent() const { return Milliseconds(m_clock.elapsed()) - m_idle; }

    Tools m_tools;
    HttpsUri m_uri;
    RrdpMemory& m_memory;
    Done m_done;
    RrdpSyncResult m_result;
    QElapsedTimer m_clock;

    transport::Body m_body; ///< under decoding
    std::optional<rrdp::Notification> m_notification;
    std::optional<rrdp::RepositoryState> m_working; ///< while deltas are applied
    std::vector<rrdp::DeltaReference> m_deltas;     ///< still to be fetched, last one first
    QString m_whySnapshot;
    QByteArray m_etag;
    QByteArray m_lastModified;
    Milliseconds m_notificationDone{0};
    Milliseconds m_idle{0};
};

} // namespace caretaker::observe
