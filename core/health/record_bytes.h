// SPDX-License-Identifier: GPL-3.0-or-later
//
// A HealthRecord as the store keeps it: rewritten for every CA in every round, so it is small (100 to 300
// bytes) and cheap. Exact: healthRecordFromBytes(toBytes(x)) == x.
//
// One byte of format, then the fields in the order of record_fields.h: integers as variable-length ones,
// 7 bits a byte, low bits first, signed ones folded (0, -1, 1, -2, ...); what is absent or empty is one byte;
// the ring as runs of equal half-days, the window as differences; then four bytes of FNV-1a over all before
// them, the low one first.
#pragma once

#include "core/health/record.h"

#include <QByteArray>

namespace caretaker::health {

QByteArray toBytes(const HealthRecord& record);
/// Nothing when they are damaged, cut short, too long or of another format.
std::optional<HealthRecord> healthRecordFromBytes(QByteArrayView bytes);

} // namespace caretaker::health
