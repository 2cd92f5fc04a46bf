// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace caretaker::rrdp {

namespace {

constexpr std::uint32_t Invalid = 0xff000000; // no 24 bits have these
using Table = std::array<std::uint32_t, 256>;

/// What a character adds to the 24 bits of its group, at its place there.
constexpr Table tableFor(int shift)
{
    constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Table table{};
    table.fill(Invalid);
    for (std::uint32_t value = 0; value < 64; ++value)
        table[static_cast<unsigned char>(Alphabet[value])] = value << shift;
    return table;
}

constexpr std::array<Table, 4> Tables{tableFor(18), tableFor(12), tableFor(6), tableFor(0)};

std::uint32_t bitsOf(const unsigned char* group)
{
    return Tables[0][group[0]] | Tables[1][group[1]] | Tables[2][group[2]] | Tables[3][group[3]];
}

/// Whole groups without padding; false at the first character that is none.
bool decodeGroups(const unsigned char* in, const unsigned char* end, unsigned char* out)
{
    std::uint32_t all = 0;
    for (; in != end; in += 4, out += 3) {
        const std::uint32_t bits = bitsOf(in);
        all |= bits;
        out[0] = static_cast<unsigned char>(bits >> 16);
        out[1] = static_cast<unsigned char>(bits >> 8);
        out[2] = static_cast<unsigned char>(bits);
    }
    return (all & Invalid) == 0;
}

std::optional<QByteArray> decodePlain(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    const qsizetype whole = padding > 0 ? text.size() - 4 : text.size();
    const auto* in = reinterpret_cast<const unsigned char*>(text.data());
    QByteArray bytes(text.size() / 4 * 3, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    if (!decodeGroups(in, in + whole, out))
        return std::nullopt;
    if (padding > 0) {
        std::array<unsigned char, 4> last{in[whole], in[whole + 1], in[whole + 2], 'A'};
        std::fill(last.end() - padding, last.end(), static_cast<unsigned char>('A')); // zero bits
        if (!decodeGroups(last.data(), last.data() + last.size(), out + whole / 4 * 3))
            return std::nullopt;
        bytes.chop(padding);
    }
    return bytes;
}

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    if (auto decoded = decodePlain(text)) // nearly always; looking for white space first takes as long again
        return decoded;
    QByteArray plain = text.toByteArray();
    return plain.removeIf(isSpace).size() < text.size() ? decodePlain(plain) : std::nullopt;
}

} // namespace caretaker::rrdp
