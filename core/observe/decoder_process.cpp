// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/decoder_process.h"

#include "core/observe/decoder_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
namespace protocol = rrdp::protocol;

namespace {

/// In the child, between fork and exec.
void keepAsProtocolSocket(int descriptor)
{
    if (descriptor == protocol::Socket)
        ::fcntl(descriptor, F_SETFD, 0);
    else
        ::dup2(descriptor, protocol::Socket);
}

template <typename Message>
Message read(const char* bytes)
{
    Message message{};
    std::memcpy(&message, bytes, sizeof(message));
    return message;
}

} // namespace

QString DecoderProcess::find()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const auto& path : {u"caretaker-decoder"_s, u"../bin/caretaker-decoder"_s,
                             u"../libexec/caretaker/caretaker-decoder"_s}) {
        if (const QFileInfo file(here.filePath(path)); file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

bool DecoderProcess::start()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    const Descriptor theirs(ends[1]);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([end = ends[1]] { keepAsProtocolSocket(end); });
    m_process->start(m_program, QStringList(), QIODevice::ReadOnly);
    m_socket = ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { receive(); });
    return true;
}

void DecoderProcess::stop()
{
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1)); // it ends at the end of its input
    if (m_process) {
        m_process->waitForFinished(1000);
        m_process->kill();
        m_process->waitForFinished(1000);
        m_process.reset();
    }
}

bool DecoderProcess::send(QByteArray message, int document, int answer) const
{
    const std::array<int, 2> descriptors{document, answer};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(descriptors))> control{};
    iovec part{message.data(), static_cast<std::size_t>(message.size())};
    msghdr packet{nullptr, 0, &part, 1, control.data(), control.size(), 0};
    cmsghdr* header = CMSG_FIRSTHDR(&packet);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(descriptors));
    std::memcpy(CMSG_DATA(header), descriptors.data(), sizeof(descriptors));
    return ::sendmsg(m_socket, &packet, MSG_NOSIGNAL) == message.size();
}

void DecoderProcess::receive()
{
    static_assert(sizeof(protocol::Report) != sizeof(protocol::Hello)); // they are told apart by it
    std::array<char, std::max(sizeof(protocol::Report), sizeof(protocol::Hello))> bytes{};
    const ssize_t size = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        m_events.gone();
    else if (size == sizeof(protocol::Report))
        m_events.report(read<protocol::Report>(bytes.data()));
    else if (size == sizeof(protocol::Hello))
        m_events.hello(read<protocol::Hello>(bytes.data()));
}

} // namespace caretaker::observe
