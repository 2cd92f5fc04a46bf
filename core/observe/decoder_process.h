// SPDX-License-Identifier: GPL-3.0-or-later
//
// DecoderProcess: the program caretaker-decoder and the socket between it and us (rrdp/decode_protocol.h). It
// knows nothing of documents. Private to this room.
#pragma once

#include "core/rrdp/decode_protocol.h"

#include <QByteArray>
#include <QProcess>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace caretaker::observe {

class DecoderProcess
{
public:
    /// From the event loop, never from within start() or send().
    struct Events
    {
        std::function<void(const rrdp::protocol::Hello&)> hello;
        std::function<void(const rrdp::protocol::Report&)> report;
        std::function<void()> gone; ///< it ended by itself; it is for the owner to stop()
    };

    DecoderProcess(QString program, Events events)
        : m_program(std::move(program)), m_events(std::move(events))
    {
    }
    ~DecoderProcess() { stop(); }
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// What the program's place is; empty when it is nowhere.
    static QString find();

    const QString& program() const { return m_program; }
    bool isRunning() const { return m_socket >= 0; }
    /// False when there are no sockets; a program that does not start is gone at once.
    bool start();
    /// Waits for its end, for two seconds at most.
    void stop();
    /// Hands over the message with two descriptors.
    bool send(QByteArray message, int document, int answer) const;

private:
    void receive();

    QString m_program;
    Events m_events;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_socket = -1;
};

} // namespace caretaker::observe
