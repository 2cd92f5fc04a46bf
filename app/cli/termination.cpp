// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/termination.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace caretaker::cli {

namespace {

// A handler may only call async-signal-safe functions: it writes one byte into a pipe that the event loop
// reads. Signals are not blocked, since child processes (rsync) would inherit that.
int writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

Termination::Termination(QObject* parent) : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // out of descriptors: the default action of the signals stays
    m_descriptor = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes;
        while (read(m_descriptor, bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT requested();
    });
    setHandler(onSignal);
}

Termination::~Termination()
{
    if (m_descriptor < 0)
        return;
    setHandler(SIG_DFL);
    m_notifier->setEnabled(false);
    close(m_descriptor);
    close(writeEnd);
    writeEnd = -1;
}

} // namespace caretaker::cli
