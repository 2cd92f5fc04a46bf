// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_transfer.h"

#include "core/transport/rsync_child.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <csignal>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

qint64 wholeSeconds(Milliseconds duration)
{
    return std::max<qint64>(1, std::chrono::ceil<Duration>(duration).count());
}

} // namespace

RsyncTransfer::RsyncTransfer(RsyncEnvironment& environment, RsyncUri uri, RsyncDeadlines deadlines,
                             QObject* context, Done done, QObject* parent)
    : QObject(parent), m_environment(environment), m_options(environment.options), m_deadlines(deadlines),
      m_mirror(m_options.mirrorFolder, std::move(uri)), m_context(context), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RsyncTransfer::onDeadline);
    connect(context, &QObject::destroyed, this, [this] {
        killGroup(); // at once: the next fetch may want the same mirror
        deleteLater();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RsyncTransfer::onOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &RsyncTransfer::onOutput);
    connect(&m_process, &QProcess::finished, this, &RsyncTransfer::onExit);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RsyncTransfer::takeMirror);
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
    auto* probe = new RsyncProbe(m_environment.resolver, m_options.addresses, m_mirror.uri(), m_deadlines,
                                 this, [this](RsyncProbeResult result) {
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
        return fail({Kind::LocalFault, Layer::Rsync, u"cannot make the mirror folder"_s});
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setChildProcessModifier([memory = m_options.maxMemory] { confineChild(memory); });
    m_process.start(m_options.program, arguments(), QIODevice::ReadOnly);
    m_group = m_process.processId();
}

QStringList RsyncTransfer::arguments() const
{
    QStringList result{u"--times"_s,
                       u"--checksum"_s,
                       u"--no-motd"_s,
                       u"--no-links"_s, // neither made nor followed
                       u"--no-devices"_s,
                       u"--no-specials"_s,
                       u"--info=skip1"_s, // says what is over the maximum
                       u"--timeout=%1"_s.arg(wholeSeconds(m_deadlines.idle)),
                       u"--contimeout=%1"_s.arg(wholeSeconds(m_deadlines.connect)),
                       u"--max-size=%1"_s.arg(limits::MaxObjectBytes)};
    if (m_mirror.uri().isFolder())
        result << u"--recursive"_s << u"--delete"_s << u"--delete-excluded"_s << RsyncMirror::filters();
    result << RsyncCensus::arguments();
    return result << u"--"_s << source() << m_mirror.folder();
}

/// The URI with the address that was checked in place of the name; rsync daemons do not look at names. A
/// daemon takes the module's name off and reads the rest like a command line, so a path must not begin like
/// an option.
QString RsyncTransfer::source() const
{
    const QHostAddress address(m_result.probe.address);
    const bool ipv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const RsyncUri& uri = m_mirror.uri();
    const QString path = uri.path().startsWith(u'-') ? u"./"_s + uri.path() : uri.path();
    return u"rsync://%1:%2/%3/%4"_s.arg(ipv6 ? u'[' + address.toString() + u']' : address.toString())
        .arg(uri.port())
        .arg(uri.module(), path);
}

void RsyncTransfer::keep(const QByteArray& output)
{
    m_result.transcript += output.left(limits::MaxTranscriptBytes - m_result.transcript.size());
}

/// Always drained, or the child would block.
void RsyncTransfer::onOutput()
{
    keep(m_process.readAllStandardError());
    keep(m_census.take(m_process.readAllStandardOutput()));
    if (m_census.entries() > m_options.maxFiles)
        fail({Kind::TooLarge, Layer::Rsync, u"more than %1 files and folders"_s.arg(m_options.maxFiles)});
    else if (m_census.bytes() > m_options.maxBytes)
        fail({Kind::TooLarge, Layer::Rsync, u"more than %1 bytes"_s.arg(m_options.maxBytes)});
}

void RsyncTransfer::onSpawnError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        fail({Kind::LocalFault, Layer::Rsync, u"rsync cannot be started: %1"_s.arg(m_process.errorString())});
}

void RsyncTransfer::onExit(int status, QProcess::ExitStatus how)
{
    m_group = 0;
    onOutput();
    if (how == QProcess::CrashExit)
        fail(failureOfSignal(status));
    else if (const auto failure = failureOfExit(status, m_result.transcript))
        fail(*failure);
    else if (m_done)
        readMirror();
}

/// In another thread, so that gigabytes of one repository hold up no other. It has all that it needs, and may
/// outlive us.
void RsyncTransfer::readMirror()
{
    auto promise = std::make_shared<QPromise<RsyncMirror::Reading>>();
    m_reading.setFuture(promise->future());
    const RsyncMirror::Limits limits{m_options.maxFiles, m_options.maxBytes};
    QThreadPool::globalInstance()->start([promise, mirror = m_mirror, limits] {
        promise->start();
        promise->addResult(mirror.read(limits));
        promise->finish();
    });
}

void RsyncTransfer::takeMirror()
{
    if (!m_done) // too late
        return;
    auto objects = m_reading.future().takeResult();
    if (!objects)
        return fail({Kind::LocalFault, Layer::Rsync, objects.error().what});
    if (!*objects)
        return fail({Kind::TooLarge, Layer::Rsync, u"the mirror holds more than it may"_s});
    m_result.objects = std::move(**objects);
    m_result.layers.back() = {Layer::Rsync, true, now() - m_spawned + m_result.layers.back().elapsed, {}};
    finish();
}

void RsyncTransfer::onDeadline()
{
    fail(FetchFailure::timedOut(Phase::Total, Layer::Rsync, u"not finished"_s));
}

void RsyncTransfer::killGroup()
{
    if (m_group > 0)
        ::kill(-static_cast<pid_t>(m_group), SIGKILL);
    m_group = 0;
}

void RsyncTransfer::fail(FetchFailure failure)
{
    if (!m_done)
        return;
    if (m_result.layers.empty() || m_result.layers.back().layer != Layer::Rsync)
        m_result.layers.push_back({Layer::Rsync});
    m_result.layers.back() = {Layer::Rsync, false, now() - m_spawned, failure.detail};
    m_result.failure = std::move(failure);
    finish();
}

void RsyncTransfer::finish()
{
    m_timer.stop();
    m_process.disconnect(this);
    killGroup();
    m_environment.debts.settle(m_mirror, m_census.received(), m_result.failure);
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
