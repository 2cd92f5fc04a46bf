// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <openssl/sha.h>

#include <cstring>

namespace caretaker {

namespace {

constexpr qsizetype MaxSerialOctets = 20;
constexpr qsizetype MaxTextIdLength = 255;

QByteArray withoutLeadingZeros(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.front() == '\0')
        bytes = bytes.sliced(1);
    return bytes.toByteArray();
}

} // namespace

bool isWellFormedTextId(QStringView text)
{
    if (text.isEmpty() || text.size() > MaxTextIdLength || text.front().isSpace() || text.back().isSpace() ||
        !text.isValidUtf16())
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

Sha256 sha256Of(QByteArrayView bytes)
{
    std::array<std::uint8_t, Sha256::Size> hash{};
    SHA256(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size()),
           hash.data());
    return Sha256(hash);
}

std::optional<Asn> Asn::tryFromString(QStringView text)
{
    if (text.startsWith(u"AS", Qt::CaseInsensitive))
        text = text.sliced(2);
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const uint value = text.toUInt(&ok);
    return ok ? std::optional(Asn{value}) : std::nullopt;
}

Serial Serial::fromNumber(std::uint64_t value)
{
    QByteArray bytes;
    for (; value != 0; value >>= 8)
        bytes.prepend(static_cast<char>(value & 0xff));
    return Serial(bytes);
}

std::optional<Serial> Serial::tryFromBytes(QByteArrayView bigEndian)
{
    if (bigEndian.isEmpty() || (static_cast<unsigned char>(bigEndian.front()) & 0x80) != 0)
        return std::nullopt;
    QByteArray bytes = withoutLeadingZeros(bigEndian);
    const bool fits =
        bytes.size() < MaxSerialOctets ||
        (bytes.size() == MaxSerialOctets && (static_cast<unsigned char>(bytes.front()) & 0x80) == 0);
    return fits ? std::optional(Serial(bytes)) : std::nullopt;
}

std::optional<Serial> Serial::tryFromHex(QStringView hex)
{
    QByteArray digits = hex.toLatin1().toLower();
    if (digits.isEmpty())
        return std::nullopt;
    if (digits.size() % 2 != 0)
        digits.prepend('0');
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() != digits)
        return std::nullopt;
    return tryFromBytes(QByteArray(1, '\0') + bytes);
}

QString Serial::toHex() const
{
    return isZero() ? QStringLiteral("00") : QString::fromLatin1(m_bytes.toHex().toUpper());
}

std::optional<Serial> Serial::next() const
{
    QByteArray bytes = QByteArray(1, '\0') + m_bytes;
    for (qsizetype i = bytes.size() - 1; i >= 0; --i) {
        bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) + 1);
        if (bytes[i] != '\0')
            break;
    }
    if ((static_cast<unsigned char>(bytes.front()) & 0x80) != 0)
        bytes.prepend('\0');
    return tryFromBytes(bytes);
}

std::strong_ordering operator<=>(const Serial& a, const Serial& b)
{
    if (a.m_bytes.size() != b.m_bytes.size())
        return a.m_bytes.size() <=> b.m_bytes.size();
    return std::memcmp(a.m_bytes.constData(), b.m_bytes.constData(),
                       static_cast<size_t>(a.m_bytes.size())) <=> 0;
}

} // namespace caretaker
