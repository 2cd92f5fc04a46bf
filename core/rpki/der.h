// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bounds-checked cursor over DER (X.690), and a converter from BER.
//
// Failure is sticky: the first thing that is not as asked for fails the whole document, and from then on
// every read gives empty values and atEnd() is true. So a decoder reads straight on and asks once, at its
// end, whether all went well. Views point into the document's bytes, which must outlive them.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace caretaker::rpki::der {

/// Identifier octets; tag numbers above 30 do not occur in RPKI objects and are refused.
enum Tag : std::uint8_t {
    Boolean = 0x01,
    Integer = 0x02,
    BitStringTag = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectIdentifier = 0x06,
    Utf8String = 0x0c,
    PrintableString = 0x13,
    Ia5String = 0x16,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
};
/// [n], primitive and constructed.
constexpr std::uint8_t context(int n) { return static_cast<std::uint8_t>(0x80 | n); }
constexpr std::uint8_t contextConstructed(int n) { return static_cast<std::uint8_t>(0xa0 | n); }

struct BitString
{
    QByteArrayView bytes;
    int unusedBits = 0; ///< 0 to 7, of the last byte; those bits are zero
    qsizetype bitCount() const { return bytes.size() * 8 - unusedBits; }
};

/// Where the first failure was; shared by all readers of one document.
struct Failure
{
    bool failed = false;
    const char* what = ""; ///< "unexpected tag", "length beyond the end", ...
};

class Reader
{
public:
    Reader(QByteArrayView bytes, Failure& failure) : m_rest(bytes), m_failure(&failure) {}

    bool atEnd() const { return m_failure->failed || m_rest.isEmpty(); }
    bool failed() const { return m_failure->failed; }
    void fail(const char* what);
    /// Fails unless everything has been read.
    void expectEnd();

    /// Whether the next element has this identifier octet.
    bool has(std::uint8_t tag) const;

    /// The contents of the next element, which must have this identifier octet.
    QByteArrayView read(std::uint8_t tag);
    /// The same with its identifier and length.
    QByteArrayView readWhole(std::uint8_t tag);
    /// The next element, whatever it is, with identifier and length.
    QByteArrayView readAny();
    /// A reader of its contents.
    Reader enter(std::uint8_t tag) { return Reader(read(tag), *m_failure); }

    bool boolean();
    QByteArrayView oid();
    /// Contents of a minimally encoded INTEGER, sign included.
    QByteArrayView integer(std::uint8_t tag = Integer);
    /// A non-negative INTEGER below 2^64.
    std::uint64_t number(std::uint8_t tag = Integer);
    /// A non-negative INTEGER of at most 20 octets.
    Serial serial();
    BitString bitString(std::uint8_t tag = BitStringTag);
    /// UTCTime or GeneralizedTime, as RFC 5280 section 4.1.2.5 writes them.
    Instant time();
    /// "YYYYMMDDhhmmssZ" of any year, as RFC 9286 section 4.2.1 writes it.
    Instant generalizedTime();

private:
    struct Header
    {
        std::uint8_t tag = 0;
        qsizetype headerSize = 0;
        qsizetype contentSize = 0;
    };
    std::optional<Header> header();
    QByteArrayView take(const Header& header, bool whole);
    void unwind() { m_rest = {}; }

    QByteArrayView m_rest;
    Failure* m_failure;
};

/// The same value with definite, minimal lengths and with primitive octet strings, or nothing when it is not
/// BER, is nested too deep, or has anything after it. What needs knowledge of the type (the order of a SET, a
/// constructed string under an implicit tag) stays as it is.
std::optional<QByteArray> fromBer(QByteArrayView bytes);

/// "1.2.840.113549.1.7.2" of an OBJECT IDENTIFIER's contents, for messages; empty when malformed.
QString oidToString(QByteArrayView contents);

} // namespace caretaker::rpki::der
