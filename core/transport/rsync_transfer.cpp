// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_transfer.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <csignal>
#include <unistd.h>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

constexpr int SocketTimeout = 30; // rsync(1): "timeout in data send/receive"
constexpr int ConnectTimedOut = 35;
constexpr int FileIo = 11;
constexpr int OutOfMemory = 22;

/// Nothing of ours but what a program needs: no RSYNC_* variable can redirect or feed it.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    return environment;
}

Kind kindOfExit(int status)
{
    if (status == SocketTimeout || status == ConnectTimedOut)
        return Kind::TimedOut;
    if (status == FileIo || status == OutOfMemory)
        return Kind::LocalFault;
    return Kind::RsyncFailed;
}

qint64 wholeSeconds(Milliseconds duration)
{
    return std::max<qint64>(1, std::chrono::ceil<Duration>(duration).count());
}

} // namespace

RsyncTransfer::RsyncTransfer(const RsyncOptions& options, Resolver& resolver, RsyncUri uri,
                             RsyncDeadlines deadlines, QObject* context, Done done, QObject* parent)
    : QObject(parent), m_options(options), m_resolver(resolver), m_deadlines(deadlines),
      m_mirror(options.mirrorFolder, std::move(uri)), m_context(context), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RsyncTransfer::onDeadline);
    connect(context, &QObject::destroyed, this, [this] {
        killGroup(); // at once: the next fetch may want the same mirror
        deleteLater();
    });
    connect(&m_process, &QProcess::readyRead, this, &RsyncTransfer::onOutput);
    connect(&m_process, &QProcess::finished, this, &RsyncTransfer::onExit);
    connect(&m_process, &QProcess::errorOccurred, this, &RsyncTransfer::onSpawnError);
}

RsyncTransfer::~RsyncTransfer()
{
    m_process.disconnect(this);
    killGroup();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(1000); // killed: returns at once
}

void RsyncTransfer::start()
{
    m_clock.start();
    m_timer.start(m_deadlines.total);
    auto* probe = new RsyncProbe(m_resolver, m_options.addresses, m_mirror.uri(), m_deadlines, this,
                                 [this](RsyncProbeResult result) {
                                     m_result.probe = std::move(result);
                                     m_result.layers = m_result.probe.layers;
                                     m_result.failure = m_result.probe.failure;
                                     m_result.failure ? finish() : spawn();
                                 });
    probe->start();
}

void RsyncTransfer::spawn()
{
    m_spawned = now();
    if (!m_mirror.make())
        return fail(Kind::LocalFault, u"cannot make the mirror folder"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.start(m_options.program, arguments(), QIODevice::ReadOnly);
    m_group = m_process.processId();
}

QStringList RsyncTransfer::arguments() const
{
    QStringList result{u"--times"_s,
                       u"--checksum"_s,
                       u"--no-motd"_s,
                       u"--no-links"_s,
                       u"--timeout=%1"_s.arg(wholeSeconds(m_deadlines.idle)),
                       u"--contimeout=%1"_s.arg(wholeSeconds(m_deadlines.connect)),
                       u"--max-size=%1"_s.arg(limits::MaxObjectBytes)};
    if (m_mirror.uri().isFolder())
        result << u"--recursive"_s << u"--delete"_s << RsyncMirror::filters();
    return result << u"--"_s << source() << m_mirror.folder();
}

/// The URI with the address that was checked in place of the name; rsync daemons do not look at names.
QString RsyncTransfer::source() const
{
    const QHostAddress address(m_result.probe.address);
    const bool ipv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const RsyncUri& uri = m_mirror.uri();
    return u"rsync://%1:%2/%3"_s.arg(ipv6 ? u'[' + address.toString() + u']' : address.toString())
        .arg(uri.port())
        .arg(uri.treePath().section(u'/', 1));
}

void RsyncTransfer::onOutput()
{
    const QByteArray output = m_process.readAll(); // always drained, or the child would block
    m_result.transcript += output.left(limits::MaxTranscriptBytes - m_result.transcript.size());
}

void RsyncTransfer::onSpawnError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        fail(Kind::LocalFault, u"rsync cannot be started: %1"_s.arg(m_process.errorString()));
}

void RsyncTransfer::onExit(int status, QProcess::ExitStatus how)
{
    m_group = 0;
    onOutput();
    if (how == QProcess::CrashExit)
        fail(Kind::LocalFault, u"rsync was killed"_s);
    else if (status != 0)
        fail(kindOfExit(status), u"rsync exit %1: %2"_s.arg(status).arg(describeRsyncExit(status)));
    else
        takeMirror();
}

void RsyncTransfer::takeMirror()
{
    auto objects = m_mirror.read();
    if (!objects)
        return fail(Kind::LocalFault, objects.error().what);
    m_result.objects = std::move(*objects);
    m_result.layers.back() = {Layer::Rsync, true, now() - m_spawned + m_result.layers.back().elapsed, {}};
    finish();
}

void RsyncTransfer::onDeadline() { fail(Kind::TimedOut, u"not finished in time"_s); }

void RsyncTransfer::killGroup()
{
    if (m_group > 0)
        ::kill(-static_cast<pid_t>(m_group), SIGKILL);
    m_group = 0;
}

void RsyncTransfer::fail(Kind kind, const QString& detail)
{
    if (!m_done)
        return;
    if (m_result.layers.empty() || m_result.layers.back().layer != Layer::Rsync)
        m_result.layers.push_back({Layer::Rsync});
    m_result.layers.back() = {Layer::Rsync, false, now() - m_spawned, detail};
    m_result.failure = FetchFailure{kind, Layer::Rsync, detail};
    finish();
}

void RsyncTransfer::finish()
{
    m_timer.stop();
    m_process.disconnect(this);
    killGroup();
    m_result.total = now();
    deleteLater();
    auto done = std::exchange(m_done, nullptr);
    if (m_context) // from the event loop, as HttpsTransfer does
        QMetaObject::invokeMethod(
            m_context,
            [done = std::move(done), result = std::move(m_result)]() mutable { done(std::move(result)); },
            Qt::QueuedConnection);
}

} // namespace caretaker::transport
