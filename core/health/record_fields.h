// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what a HealthRecord holds, named once for all ways to write it down and read it back. The
// names are those of the JSON (record_json.cpp); the order is that of the bytes (record_bytes.cpp), where
// another order is another format.
//
// An archive has these verbs, each for writing (values are const) or for reading:
//   field(name, value)   a value, an optional one, or a structure of fields()
//   sparse(name, value)  the same; a JSON leaves it out while it is as in a fresh record
//   list(name, array, count)                    the first `count` of the array
//   manifestNumber(name, has, bytes)            absent unless `has`
#pragma once

#include "core/health/record.h"

#include <QLatin1StringView>

#include <type_traits>

namespace caretaker::health {

using namespace Qt::StringLiterals;

template <typename Value, typename Type>
concept OneOf = std::is_same_v<std::remove_const_t<Value>, Type>;

using SlotSeconds = std::array<std::uint16_t, DowntimeRing::Slots>;

void fields(auto& archive, OneOf<Marks> auto& marks)
{
    archive.field("at"_L1, marks.at);
    archive.field("watched"_L1, marks.watched);
    archive.field("non_functional"_L1, marks.nonFunctional);
}

void fields(auto& archive, OneOf<Streak> auto& streak)
{
    archive.field("from"_L1, streak.from);
    archive.field("readings"_L1, streak.readings);
}

void fields(auto& archive, OneOf<Candidate> auto& candidate)
{
    archive.field("state"_L1, candidate.state);
    archive.field("since"_L1, candidate.since);
    archive.field("confirms_at"_L1, candidate.confirmsAt);
}

void fields(auto& archive, OneOf<Latch> auto& latch)
{
    archive.field("on"_L1, latch.on);
    archive.sparse("onset"_L1, latch.onset);
    archive.sparse("since"_L1, latch.since);
}

void fields(auto& archive, OneOf<DowntimeRing> auto& ring)
{
    archive.field("newest"_L1, ring.newest);
    archive.field("watched"_L1, ring.watched);
    archive.field("failed"_L1, ring.failed);
}

void lookFields(auto& archive, OneOf<HealthRecord> auto& record)
{
    archive.field("last_reading_at"_L1, record.lastReadingAt);
    archive.field("last_kind"_L1, record.lastKind);
    archive.field("last_judged_at"_L1, record.lastJudgedAt);
    archive.field("last_judged"_L1, record.lastJudged);
    archive.field("last_functional"_L1, record.lastFunctional);
    archive.field("established"_L1, record.established);
    archive.field("last_interval"_L1, record.lastInterval);
}

void conditionFields(auto& archive, OneOf<HealthRecord> auto& record)
{
    archive.sparse("dead"_L1, record.dead);
    archive.sparse("flapping"_L1, record.flapping);
    archive.sparse("partial"_L1, record.partial);
    archive.sparse("slow"_L1, record.slow);
    archive.field("failing"_L1, record.failing);
    archive.field("functional"_L1, record.functional);
    archive.field("incomplete"_L1, record.incomplete);
    archive.field("complete"_L1, record.complete);
}

void fields(auto& archive, OneOf<HealthRecord> auto& record)
{
    archive.field("state"_L1, record.state);
    archive.sparse("since"_L1, record.since);
    archive.field("candidate"_L1, record.candidate);
    archive.field("watched"_L1, record.watched);
    archive.field("non_functional"_L1, record.nonFunctional);
    lookFields(archive, record);
    conditionFields(archive, record);
    archive.field("figure"_L1, record.figureOfMerit);
    archive.field("figure_at"_L1, record.figureAt);
    archive.list("changes"_L1, record.changes, record.changeCount);
    archive.field("window"_L1, record.window);
    archive.field("downtime"_L1, record.downtime);
    archive.manifestNumber("manifest_number"_L1, record.hasManifestNumber, record.manifestNumber);
    archive.field("last_backward"_L1, record.lastBackward);
}

} // namespace caretaker::health
