// SPDX-License-Identifier: GPL-3.0-or-later
//
// What core/observe/decoder.h and the program caretaker-decoder say to each other: plain structures, since
// both are of one build and one machine. app/decoder/zygote.h has the order.
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace caretaker::rrdp::protocol {

/// Where the program finds its socket.
inline constexpr int Socket = 3;

struct Hello
{
    bool sandboxed; ///< false: the kernel has no seccomp, only limits are in force
};

struct Request
{
    std::uint64_t job;
    std::uint64_t memoryBytes;
    std::uint64_t answerBytes;
    std::uint32_t cpuSeconds;
    std::uint32_t wallSeconds;
};

struct Report
{
    std::uint64_t job;
    std::int32_t status; ///< as waitpid() has it: an exit code, or a signal
};

/// Exit codes of a process that decodes.
enum Exit { Done = 0, OutOfMemory = 12, NoTask = 13, NoDocument = 14, NoAnswer = 15, NoProcess = 16 };

/// Writes all of it with write(bytes, size), which does as write(2); false when that fails.
template <typename Write>
bool writeAll(QByteArrayView bytes, Write write)
{
    while (!bytes.isEmpty()) {
        const auto written = write(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace caretaker::rrdp::protocol
