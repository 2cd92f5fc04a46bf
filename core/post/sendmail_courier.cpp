// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/sendmail_courier.h"

#include "core/post/without_addresses.h"

#include <QProcess>

#include <sysexits.h>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {

constexpr int GraceMs = 2'000; ///< after a kill

Handover::Result resultOf(int exitCode)
{
    switch (exitCode) {
    case EX_OK:
        return Handover::Result::Taken;
    case EX_DATAERR:
    case EX_NOUSER:
    case EX_NOHOST:
        return Handover::Result::Refused;
    default:
        return Handover::Result::Later;
    }
}

Handover later(const QString& what) { return {Handover::Result::Later, withoutAddresses(what), {}}; }

} // namespace

/// Lines end in LF on standard input: mail systems write CRLF themselves.
Handover SendmailCourier::deliver(const Parcel& parcel)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, {u"-t"_s, u"-i"_s, u"-f"_s, parcel.from});
    if (!process.waitForStarted(static_cast<int>(m_timeout.count())))
        return later(u"%1 cannot be started: %2"_s.arg(m_program, process.errorString()));
    process.write(QByteArray(parcel.message).replace("\r\n", "\n"));
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(m_timeout.count()))) {
        process.kill();
        process.waitForFinished(GraceMs);
        return later(u"%1 did not end in time"_s.arg(m_program));
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return later(u"%1 ended by a signal"_s.arg(m_program));
    const QString said = withoutAddresses(QString::fromUtf8(process.readAll()));
    return {resultOf(process.exitCode()),
            u"exit code %1%2"_s.arg(process.exitCode()).arg(said.isEmpty() ? QString() : u": "_s + said),
            {}};
}

} // namespace caretaker::post
