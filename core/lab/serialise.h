// SPDX-License-Identifier: GPL-3.0-or-later
//
// How signed objects are kept in objects.bin. Our own file, never anyone else's input; a damaged one is
// noticed by the stream's status.
#pragma once

#include "core/lab/authority.h"

#include <QDataStream>

namespace caretaker::lab {

QDataStream& operator<<(QDataStream& stream, Instant at);
QDataStream& operator>>(QDataStream& stream, Instant& at);
QDataStream& operator<<(QDataStream& stream, const Validity& validity);
QDataStream& operator>>(QDataStream& stream, Validity& validity);
QDataStream& operator<<(QDataStream& stream, const Product& product);
QDataStream& operator>>(QDataStream& stream, Product& product);
QDataStream& operator<<(QDataStream& stream, const RevokedCertificate& revoked);
QDataStream& operator>>(QDataStream& stream, RevokedCertificate& revoked);
QDataStream& operator<<(QDataStream& stream, const SigningConduct& conduct);
QDataStream& operator>>(QDataStream& stream, SigningConduct& conduct);

} // namespace caretaker::lab
