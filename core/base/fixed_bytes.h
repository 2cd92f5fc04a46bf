// SPDX-License-Identifier: GPL-3.0-or-later
//
// FixedBytes<Tag, N>: N bytes that mean one thing. No null state: absent is std::optional. The tag keeps a
// Ski from being used as a Sha256 at compile time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace caretaker {

template <typename Tag, std::size_t N>
class FixedBytes
{
public:
    static constexpr std::size_t Size = N;

    explicit FixedBytes(const std::array<std::uint8_t, N>& bytes) : m_bytes(bytes) {}

    /// Nothing unless exactly N bytes are given.
    static std::optional<FixedBytes> tryFromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != static_cast<qsizetype>(N))
            return std::nullopt;
        std::array<std::uint8_t, N> array;
        std::copy(bytes.begin(), bytes.end(), array.begin());
        return FixedBytes(array);
    }

    /// Hexadecimal of either case, with or without colons between bytes; nothing for anything else.
    static std::optional<FixedBytes> tryFromHex(QStringView text)
    {
        const QByteArray hex = text.toLatin1().toLower();
        const QByteArray bytes = QByteArray::fromHex(hex); // skips what it cannot read
        if (bytes.toHex() != hex && bytes.toHex(':') != hex)
            return std::nullopt;
        return tryFromBytes(bytes);
    }

    const std::array<std::uint8_t, N>& bytes() const { return m_bytes; }
    QByteArray toByteArray() const { return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(N)}; }
    /// Upper-case hexadecimal without separators.
    QString toHex() const { return QString::fromLatin1(toByteArray().toHex().toUpper()); }

    friend auto operator<=>(const FixedBytes&, const FixedBytes&) = default;
    friend size_t qHash(const FixedBytes& value, size_t seed = 0) noexcept
    {
        return qHashBits(value.m_bytes.data(), N, seed);
    }

private:
    std::array<std::uint8_t, N> m_bytes;
};

} // namespace caretaker

template <typename Tag, std::size_t N>
struct std::hash<caretaker::FixedBytes<Tag, N>>
{
    std::size_t operator()(const caretaker::FixedBytes<Tag, N>& value) const noexcept { return qHash(value); }
};
