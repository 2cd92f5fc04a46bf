// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncProbe: resolve, connect, read the greeting of an rsync daemon, close. Private to this room.
#pragma once

#include "core/transport/family_check.h"
#include "core/transport/resolver.h"
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
    RsyncProbe(Resolver& resolver, AddressPolicy addresses, RsyncUri uri, RsyncDeadlines deadlines,
               QObject* parent, Done done);
    void start();

private:
    void onResolved(const Resolution& resolution);
    void connectToNext();
    void failToConnect(const FetchFailure& failure);
    void onConnected();
    void onReadable();
    void onSocketError();
    void onDeadline();
    void fail(FetchFailure failure);
    void finish();
    void deliver();
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    Resolver& m_resolver;
    AddressPolicy m_policy;
    RsyncUri m_uri;
    RsyncDeadlines m_deadlines;
    Done m_done;
    RsyncProbeResult m_result;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTcpSocket m_socket;
    QList<QHostAddress> m_left;
    QList<QHostAddress> m_refused;
    std::optional<FetchFailure> m_earlierFailure; ///< of an address before
    FamilyCheck m_families{this};
    Milliseconds m_connecting{0};
    std::optional<Milliseconds> m_connected;
    bool m_finished = false;
};

} // namespace caretaker::transport
