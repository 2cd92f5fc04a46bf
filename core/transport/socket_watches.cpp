// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/socket_watches.h"

namespace caretaker::transport {

/// It may be this very notifier that is being served.
void SocketWatches::Later::operator()(QSocketNotifier* notifier) const
{
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier->deleteLater();
}

void SocketWatches::watch(int socket, bool readable, bool writable)
{
    if (!readable && !writable) {
        m_watches.erase(socket);
        return;
    }
    Watch& watch = m_watches[socket];
    set(watch.readable, socket, Event::Readable, readable);
    set(watch.writable, socket, Event::Writable, writable);
}

void SocketWatches::set(Notifier& notifier, int socket, Event event, bool on)
{
    if (!notifier && !on)
        return;
    if (!notifier) {
        notifier.reset(new QSocketNotifier(socket, event == Event::Readable ? QSocketNotifier::Read
                                                                            : QSocketNotifier::Write));
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, socket, event] { m_ready(socket, event); });
    }
    notifier->setEnabled(on);
}

} // namespace caretaker::transport
