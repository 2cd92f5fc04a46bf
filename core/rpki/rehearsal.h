// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rehearsal: decoding an object for no other purpose than to find out whether decoding survives it. Done in a
// process that may die (app/decoder), before the same bytes are decoded by one that must not.
#pragma once

#include <QByteArrayView>

namespace caretaker::rpki {

/// Decodes `bytes` by the type that the file name says, as validation will, and drops what came out.
void rehearseDecoding(QByteArrayView fileName, QByteArrayView bytes);

} // namespace caretaker::rpki
