// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tiny DER writer (X.690): each function returns one complete element. Only what the lab's objects need.
// Takes no untrusted input.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace caretaker::lab::der {

using Parts = std::vector<QByteArray>;

QByteArray element(unsigned char tag, QByteArrayView contents);
QByteArray sequence(const Parts& parts);
QByteArray setOf(Parts parts);                                    ///< sorts, as DER demands
QByteArray context(int number, QByteArrayView contents);          ///< constructed [number]
QByteArray contextPrimitive(int number, QByteArrayView contents); ///< primitive [number] IMPLICIT

QByteArray boolean(bool value);
QByteArray integer(std::uint64_t value);
QByteArray null();
QByteArray oid(QByteArrayView dotted); ///< "1.2.840.113549"
QByteArray octetString(QByteArrayView bytes);
QByteArray bitString(QByteArrayView bytes, int unusedBits = 0);
QByteArray printableString(QByteArrayView text);
QByteArray ia5String(QByteArrayView text);
QByteArray generalizedTime(Instant at);
QByteArray time(Instant at); ///< UTCTime until 2049, GeneralizedTime after (RFC 5280 section 4.1.2.5)

} // namespace caretaker::lab::der
