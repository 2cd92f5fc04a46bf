// SPDX-License-Identifier: GPL-3.0-or-later
//
// SocketWatches: lets a library that brings its own sockets (libcurl, c-ares) live in Qt's event loop.
// Private to this room.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <unordered_map>

namespace caretaker::transport {

class SocketWatches
{
public:
    enum class Event { Readable, Writable };
    using Ready = std::function<void(int socket, Event event)>;

    explicit SocketWatches(Ready ready) : m_ready(std::move(ready)) {}

    /// From now on; neither: forgets the socket, which must not be closed before. May be called from `ready`.
    void watch(int socket, bool readable, bool writable);

private:
    struct Later
    {
        void operator()(QSocketNotifier* notifier) const;
    };
    using Notifier = std::unique_ptr<QSocketNotifier, Later>;
    struct Watch
    {
        Notifier readable;
        Notifier writable;
    };
    void set(Notifier& notifier, int socket, Event event, bool on);

    Ready m_ready;
    std::unordered_map<int, Watch> m_watches;
};

} // namespace caretaker::transport
