// SPDX-License-Identifier: GPL-3.0-or-later
//
// HostLookup: one name's questions to the servers. HostRequest: one who waits for a name. Private to this
// room.
#pragma once

#include "core/transport/resolver.h"

namespace caretaker::transport {

class HostLookup : public QObject
{
    Q_OBJECT
public:
    HostLookup(QString host, QObject* parent) : QObject(parent), m_host(std::move(host)) {}
    /// finished() comes later, once.
    void start(DnsChannel& channel);
    /// With what has come so far; a family without an answer is TimedOut.
    const HostAnswer& answer() const { return m_answer; }

Q_SIGNALS:
    void finished(const HostAnswer& answer);

private:
    void take(DnsAnswer& slot, const DnsAnswer& answer);
    void end();

    QString m_host;
    HostAnswer m_answer;
    int m_left = 2;
    bool m_ended = false;
};

class HostRequest : public QObject
{
public:
    using Done = std::function<void(Resolution)>;
    HostRequest(AddressPolicy policy, QObject* context, Done done);

    /// Counts from now; deletes itself when it has called back.
    void waitFor(HostLookup& lookup, Milliseconds deadline);
    void take(const HostAnswer& answer);

private:
    AddressPolicy m_policy;
    Done m_done;
    QElapsedTimer m_clock;
    Resolution m_result;
};

} // namespace caretaker::transport
