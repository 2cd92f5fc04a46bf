// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncProbe: resolve, connect, read the greeting of an rsync daemon, close. Private to this room.
#pragma once

#include "core/transport/rsync_fetcher.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace caretaker::transport {

class RsyncProbe : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(RsyncProbeResult)>;

    /// `done` is called later, once, unless the probe was destroyed before. Deletes itself afterwards.
    RsyncProbe(AddressPolicy addresses, RsyncUri uri, RsyncDeadlines deadlines, QObject* parent, Done done);
    void start();

private:
    void connectToNext();
    void onConnected();
    void onReadable();
    void onSocketError();
    void onDeadline();
    void fail(FetchFailure::Kind kind, Layer layer, const QString& detail);
    void finish();
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    AddressPolicy m_policy;
    RsyncUri m_uri;
    RsyncDeadlines m_deadlines;
    Done m_done;
    RsyncProbeResult m_result;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTcpSocket m_socket;
    QList<QHostAddress> m_left;
    Milliseconds m_connecting{0};
    std::optional<Milliseconds> m_connected;
};

} // namespace caretaker::transport
