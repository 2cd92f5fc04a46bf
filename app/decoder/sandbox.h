// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sandbox: what a process gives up before it decodes what a stranger wrote. Linux only.
#pragma once

#include <cstdint>

namespace caretaker::decoder {

struct Limits
{
    std::uint64_t memoryBytes; ///< address space; not enforced under AddressSanitizer, which needs terabytes
    std::uint64_t answerBytes; ///< that may be written
    std::uint32_t cpuSeconds;
    std::uint32_t wallSeconds;
};

/// Ends without a way back: no new privileges, no core dump, the limits, and a seccomp filter that leaves
/// memory, reading and writing of what is open, and exiting. Opening a file fails; whatever else is not on
/// the list (sockets, processes, signals to others, executable memory) kills. False when the kernel has no
/// seccomp: all but the filter is then in force.
bool enterSandbox(const Limits& limits);

} // namespace caretaker::decoder
