// SPDX-License-Identifier: GPL-3.0-or-later
//
// The identifiers of the field and of this product, each a type of its own without a null state.
#pragma once

#include "core/base/fixed_bytes.h"
#include "core/base/text_id.h"

#include <cstdint>

namespace caretaker {

/// Subject key identifier: SHA-1 of the subject public key's bits (RFC 6487 section 4.8.2).
using Ski = FixedBytes<struct SkiTag, 20>;

/// SHA-256: of an object on a manifest (RFC 9286), of evidence, of an event in the audit chain.
using Sha256 = FixedBytes<struct Sha256Tag, 32>;

Sha256 sha256Of(QByteArrayView bytes);

/// What the registry calls a delegated CA.
using CaHandle = TextId<struct CaHandleTag>;
/// Where an observation was made from.
using VantageName = TextId<struct VantageTag>;

/// An autonomous system number (RFC 6793: 32 bits).
struct Asn
{
    std::uint32_t value;
    QString toString() const { return QStringLiteral("AS%1").arg(value); }
    static std::optional<Asn> tryFromString(QStringView text);
    friend auto operator<=>(const Asn&, const Asn&) = default;
};

/// A certificate serial number, CRL number or manifest number: 0 to 2^159-1, that is at most 20 octets
/// (RFC 5280 section 4.1.2.2, RFC 9286 section 4.2.1). Kept as big-endian bytes without leading zeros.
class Serial
{
public:
    static Serial fromNumber(std::uint64_t value);
    /// Big-endian, as the contents of a non-negative DER INTEGER; nothing when empty, negative or too long.
    static std::optional<Serial> tryFromBytes(QByteArrayView bigEndian);
    static std::optional<Serial> tryFromHex(QStringView hex);

    const QByteArray& bytes() const { return m_bytes; }
    /// Upper-case hexadecimal, an even number of digits, "00" for zero.
    QString toHex() const;
    bool isZero() const { return m_bytes.isEmpty(); }
    /// This number plus one; nothing when that would not fit.
    std::optional<Serial> next() const;

    friend bool operator==(const Serial&, const Serial&) = default;
    friend std::strong_ordering operator<=>(const Serial& a, const Serial& b);

private:
    explicit Serial(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes; // empty for zero
};

} // namespace caretaker
