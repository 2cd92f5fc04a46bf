// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a health record, as they stand and with the checksum that they ought to have: nothing, or a
// record inside its bounds that is written and read back the same, as bytes and as JSON.
#include "core/health/record_bytes.h"

#include <cstdlib>

using namespace caretaker;

namespace {

/// As record_bytes.h says: FNV-1a, the low byte first.
QByteArray withChecksum(QByteArray bytes)
{
    quint32 sum = 2166136261U;
    for (const char byte : std::as_const(bytes))
        sum = (sum ^ static_cast<quint8>(byte)) * 16777619U;
    for (int i = 0; i < 4; ++i, sum >>= 8)
        bytes.append(static_cast<char>(sum & 0xff));
    return bytes;
}

void mustHold(bool property)
{
    if (!property)
        std::abort();
}

void tryRecord(const QByteArray& bytes)
{
    const auto record = health::healthRecordFromBytes(bytes);
    if (!record)
        return;
    mustHold(record->changeCount >= 0 && record->changeCount <= health::HealthRecord::MaxChanges);
    mustHold(record->window.count >= 0 && record->window.count <= health::SlowWindow::Capacity);
    const QByteArray written = health::toBytes(*record);
    const auto again = health::healthRecordFromBytes(written);
    mustHold(again && health::toBytes(*again) == written);
    mustHold(health::healthRecordFromJson(health::toJson(*record)).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryRecord(bytes);
    tryRecord(withChecksum(bytes));
    return 0;
}
