// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t OwnerAndGroup = 0640;
constexpr std::size_t MaxHolderBytes = 300;

QString systemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

QString holderOf(int descriptor)
{
    char text[MaxHolderBytes];
    const ssize_t length = ::pread(descriptor, text, sizeof text, 0);
    const QString holder = length > 0 ? QString::fromUtf8(text, length).section(u'\n', 0, 0) : QString();
    return holder.isEmpty() ? u"another run"_s : holder;
}

/// Only for messages: whether it succeeds does not matter to the lock.
void nameHolder(int descriptor, const QString& who, Instant now)
{
    const QByteArray text =
        u"%1 (process %2, since %3)\n"_s.arg(who).arg(::getpid()).arg(formatForPeople(now)).toUtf8();
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) < 0)
        return;
}

} // namespace

QString WriterLock::lockPath(const QString& databasePath) { return databasePath + ".lock"_L1; }

Expected<WriterLock> WriterLock::acquire(const QString& databasePath, const QString& who, Instant now)
{
    const QString path = lockPath(databasePath);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, OwnerAndGroup);
    if (descriptor < 0)
        return unexpected(Error::failed(u"cannot open the lock file: %1"_s.arg(systemError()), path));
    WriterLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        nameHolder(descriptor, who, now);
        return lock;
    }
    if (errno != EWOULDBLOCK)
        return unexpected(Error::failed(u"cannot lock: %1"_s.arg(systemError()), path));
    return unexpected(Error::refused(u"the database is held by %1"_s.arg(holderOf(descriptor)), databasePath,
                                     u"wait until it is done, or stop it"_s));
}

WriterLock::WriterLock(WriterLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

WriterLock::~WriterLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace caretaker::store
