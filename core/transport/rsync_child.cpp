// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_child.h"

#include "core/base/limits.h"
#include "core/transport/rsync_fetcher.h"

#include <csignal>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

constexpr int FileIo = 11; // rsync(1), EXIT VALUES
constexpr int OutOfMemory = 22;
constexpr int SocketTimeout = 30;
constexpr int ConnectTimedOut = 35;
constexpr rlim_t LargestFile = 2 * limits::MaxObjectBytes; // --max-size goes by what the server says

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

} // namespace

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    return environment;
}

void confineChild(qint64 maxMemory)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC); // whatever a library forgot to mark
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, LargestFile);
    limit(RLIMIT_AS, static_cast<rlim_t>(maxMemory));
}

std::optional<FetchFailure> failureOfExit(int status, const QByteArray& output)
{
    if (status == 0)
        return std::nullopt;
    const QString words = u"rsync exit %1: %2"_s.arg(status).arg(describeRsyncExit(status));
    if (status == SocketTimeout)
        return FetchFailure::timedOut(Phase::Idle, Layer::Rsync, words);
    if (status == ConnectTimedOut)
        return FetchFailure::timedOut(Phase::Connect, Layer::Rsync, words);
    if (status == OutOfMemory) // the limit is ours, and what fills it theirs
        return FetchFailure{Kind::TooLarge, Layer::Rsync, words};
    if (status == FileIo) // EFBIG: RLIMIT_FSIZE
        return FetchFailure{output.contains("File too large") ? Kind::TooLarge : Kind::LocalFault,
                            Layer::Rsync, words};
    return FetchFailure{Kind::RsyncFailed, Layer::Rsync, words};
}

FetchFailure failureOfSignal(int signal)
{
    if (signal == SIGXFSZ)
        return {Kind::TooLarge, Layer::Rsync, u"a file is larger than the server said"_s};
    return {Kind::LocalFault, Layer::Rsync, u"rsync was killed by signal %1"_s.arg(signal)};
}

} // namespace caretaker::transport
