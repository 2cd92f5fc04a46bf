// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two files that a decoding process is handed: the document, which it can only read, and one for its
// answer. Private to this room.
#pragma once

#include <QByteArray>

#include <optional>
#include <unistd.h>
#include <utility>

namespace caretaker::observe {

/// A file descriptor that is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int get() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

/// False when the system has no room for it.
Descriptor memoryFile(const char* name);
/// A descriptor of the same file that can only be read, or, without one, of a copy in memory.
Descriptor readable(const QByteArray& document, int descriptor);
/// Read, not mapped: whoever wrote it may still hold it open. Nothing when it cannot be read.
std::optional<QByteArray> contentsOf(int descriptor);

} // namespace caretaker::observe
