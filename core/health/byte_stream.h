// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: single values as bytes, for record_bytes.cpp. Unsigned numbers 7 bits a byte, low bits
// first; signed ones folded (0, -1, 1, -2, ...). put() and take() are each other's inverse.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>
#include <QtEndian>

#include <bit>
#include <cstdint>
#include <utility>

namespace caretaker::health {

class ByteWriter
{
public:
    void byte(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }
    void unsignedNumber(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<std::uint8_t>(value | 0x80));
        byte(static_cast<std::uint8_t>(value));
    }
    void number(std::int64_t value)
    {
        unsignedNumber((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    QByteArrayView bytes() const { return {m_bytes.data(), m_bytes.size()}; }

private:
    static constexpr qsizetype UsualSize = 512;
    QVarLengthArray<char, UsualSize> m_bytes;
};

/// Takes numbers off. After the first that does not fit everything is zero, and ok() is false.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint8_t byte()
    {
        if (m_rest.isEmpty())
            return static_cast<std::uint8_t>(fail());
        const auto value = static_cast<std::uint8_t>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    std::uint64_t unsignedNumber()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && m_ok; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        return fail();
    }
    std::int64_t number()
    {
        const std::uint64_t folded = unsignedNumber();
        return static_cast<std::int64_t>((folded >> 1) ^ (~(folded & 1) + 1));
    }
    /// At most `most`.
    std::uint64_t unsignedNumber(std::uint64_t most)
    {
        const std::uint64_t value = unsignedNumber();
        return value <= most ? value : fail();
    }
    std::uint64_t fail()
    {
        m_ok = false;
        m_rest = {};
        return 0;
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

inline void put(ByteWriter& out, bool value) { out.unsignedNumber(value); }
inline void take(ByteReader& in, bool& value) { value = in.unsignedNumber(1) != 0; }

inline void put(ByteWriter& out, std::int64_t value) { out.number(value); }
inline void take(ByteReader& in, std::int64_t& value) { value = in.number(); }

inline void put(ByteWriter& out, std::int32_t value) { out.number(value); }
inline void take(ByteReader& in, std::int32_t& value)
{
    const std::int64_t wide = in.number();
    if (!std::in_range<std::int32_t>(wide))
        in.fail();
    value = in.ok() ? static_cast<std::int32_t>(wide) : 0;
}

inline void put(ByteWriter& out, Duration value) { out.number(value.count()); }
inline void take(ByteReader& in, Duration& value) { value = Duration(in.number()); }

inline void put(ByteWriter& out, Instant value) { out.number(value.time_since_epoch().count()); }
inline void take(ByteReader& in, Instant& value) { value = Instant(Duration(in.number())); }

/// The bits with the exponent's first, so that zero and whole numbers are short.
inline void put(ByteWriter& out, double value)
{
    out.unsignedNumber(qbswap(std::bit_cast<std::uint64_t>(value)));
}
inline void take(ByteReader& in, double& value)
{
    value = std::bit_cast<double>(qbswap(in.unsignedNumber()));
}

} // namespace caretaker::health
