// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/der.h"

#include <algorithm>

namespace caretaker::lab::der {

namespace {

constexpr unsigned char Constructed = 0x20;
constexpr unsigned char ContextClass = 0x80;

char asChar(std::uint64_t value) { return static_cast<char>(static_cast<unsigned char>(value & 0xff)); }

/// Big-endian without leading zeros; one zero byte for zero.
QByteArray bigEndian(std::uint64_t value)
{
    QByteArray bytes;
    do {
        bytes.prepend(asChar(value));
        value >>= 8;
    } while (value != 0);
    return bytes;
}

QByteArray length(qsizetype n)
{
    if (n < 0x80)
        return QByteArray(1, static_cast<char>(n));
    const QByteArray bytes = bigEndian(static_cast<std::uint64_t>(n));
    return asChar(0x80U | static_cast<std::uint64_t>(bytes.size())) + bytes;
}

QByteArray joined(const Parts& parts)
{
    QByteArray all;
    for (const QByteArray& part : parts)
        all += part;
    return all;
}

QByteArray base128(std::uint64_t value)
{
    QByteArray bytes(1, asChar(value & 0x7f));
    while ((value >>= 7) != 0)
        bytes.prepend(asChar((value & 0x7f) | 0x80));
    return bytes;
}

} // namespace

QByteArray element(unsigned char tag, QByteArrayView contents)
{
    QByteArray all(1, static_cast<char>(tag));
    all += length(contents.size());
    all += contents;
    return all;
}

QByteArray sequence(const Parts& parts) { return element(0x30, joined(parts)); }

QByteArray setOf(Parts parts)
{
    std::sort(parts.begin(), parts.end());
    return element(0x31, joined(parts));
}

QByteArray context(int number, QByteArrayView contents)
{
    return element(static_cast<unsigned char>(ContextClass | Constructed | number), contents);
}

QByteArray contextPrimitive(int number, QByteArrayView contents)
{
    return element(static_cast<unsigned char>(ContextClass | number), contents);
}

QByteArray boolean(bool value) { return element(0x01, QByteArray(1, value ? '\xff' : '\0')); }

QByteArray integer(std::uint64_t value)
{
    QByteArray bytes = bigEndian(value);
    if ((static_cast<unsigned char>(bytes.front()) & 0x80U) != 0)
        bytes.prepend('\0');
    return element(0x02, bytes);
}

QByteArray null() { return element(0x05, {}); }

QByteArray oid(QByteArrayView dotted)
{
    const QList<QByteArray> arcs = dotted.toByteArray().split('.');
    QByteArray bytes = base128(arcs[0].toULongLong() * 40 + arcs[1].toULongLong());
    for (qsizetype i = 2; i < arcs.size(); ++i)
        bytes += base128(arcs[i].toULongLong());
    return element(0x06, bytes);
}

QByteArray octetString(QByteArrayView bytes) { return element(0x04, bytes); }

QByteArray bitString(QByteArrayView bytes, int unusedBits)
{
    return element(0x03, QByteArray(1, static_cast<char>(unusedBits)).append(bytes));
}

QByteArray printableString(QByteArrayView text) { return element(0x13, text); }

QByteArray ia5String(QByteArrayView text) { return element(0x16, text); }

QByteArray generalizedTime(Instant at) { return element(0x18, formatGeneralizedTime(at)); }

QByteArray time(Instant at)
{
    using namespace std::chrono;
    const bool late = at >= sys_days(year(2050) / January / 1);
    return late ? generalizedTime(at) : element(0x17, formatUtcTime(at));
}

} // namespace caretaker::lab::der
