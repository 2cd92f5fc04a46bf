// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record.h"

#include <algorithm>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at))
              : QJsonValue(QJsonValue::Undefined); // inserting Undefined leaves it out
}

std::optional<Instant> instantFrom(const QJsonValue& value) { return parseRfc3339(value.toString()); }

Duration durationFrom(const QJsonValue& value) { return Duration(std::max<qint64>(value.toInteger(), 0)); }

QJsonValue marksJson(const Marks& marks)
{
    return marks == Marks{} ? QJsonValue(QJsonValue::Undefined) : QJsonValue(toJson(marks));
}

QJsonValue streakJson(const std::optional<Streak>& streak)
{
    if (!streak)
        return QJsonValue::Undefined;
    return QJsonObject{{u"from"_s, toJson(streak->from)}, {u"readings"_s, streak->readings}};
}

std::optional<Streak> streakFrom(const QJsonValue& value)
{
    const auto from = marksFromJson(value.toObject().value("from"_L1).toObject());
    if (!from)
        return std::nullopt;
    return Streak{*from, value.toObject().value("readings"_L1).toInt()};
}

QJsonValue latchJson(const Latch& latch)
{
    if (latch == Latch{})
        return QJsonValue::Undefined;
    QJsonObject json{{u"on"_s, latch.on}};
    json.insert(u"onset"_s, marksJson(latch.onset));
    json.insert(u"since"_s, marksJson(latch.since));
    return json;
}

Latch latchFrom(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return {json.value("on"_L1).toBool(), marksFromJson(json.value("onset"_L1).toObject()).value_or(Marks{}),
            marksFromJson(json.value("since"_L1).toObject()).value_or(Marks{})};
}

using Seconds = std::array<std::uint16_t, DowntimeRing::Slots>;

/// [seconds, how many slots, ...]: a CA that is always up or always down is a few numbers.
QJsonArray runs(const Seconds& seconds)
{
    QJsonArray array;
    for (std::size_t i = 0; i < seconds.size();) {
        std::size_t n = 1;
        while (i + n < seconds.size() && seconds[i + n] == seconds[i])
            ++n;
        array.append(seconds[i]);
        array.append(static_cast<int>(n));
        i += n;
    }
    return array;
}

Seconds secondsFrom(const QJsonArray& array)
{
    Seconds seconds{};
    std::size_t at = 0;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        for (int n = array[i + 1].toInt(); n > 0 && at < seconds.size(); --n)
            seconds[at++] = static_cast<std::uint16_t>(
                std::clamp<qint64>(array[i].toInteger(), 0, DowntimeRing::Slot.count()));
    return seconds;
}

QJsonObject downtimeJson(const DowntimeRing& ring)
{
    return {{u"newest"_s, qint64(ring.newest)},
            {u"watched"_s, runs(ring.watched)},
            {u"failed"_s, runs(ring.failed)}};
}

DowntimeRing downtimeFrom(const QJsonObject& json)
{
    return {json.value("newest"_L1).toInteger(), secondsFrom(json.value("watched"_L1).toArray()),
            secondsFrom(json.value("failed"_L1).toArray())};
}

/// [[watched seconds, slow], ...], oldest first.
QJsonArray windowJson(const SlowWindow& window)
{
    QJsonArray array;
    for (std::int32_t i = 0; i < window.count; ++i)
        array.append(QJsonArray{qint64(window.at[static_cast<std::size_t>(i)]), bool(window.slow >> i & 1)});
    return array;
}

SlowWindow windowFrom(const QJsonArray& array)
{
    SlowWindow window;
    for (const QJsonValue& value : array) {
        if (window.count == SlowWindow::Capacity)
            break;
        window.at[static_cast<std::size_t>(window.count)] =
            static_cast<std::uint32_t>(std::max<qint64>(value.toArray().at(0).toInteger(), 0));
        window.slow |= std::uint64_t(value.toArray().at(1).toBool()) << window.count;
        ++window.count;
    }
    return window;
}

QJsonArray changesJson(const HealthRecord& record)
{
    QJsonArray array;
    for (std::int32_t i = 0; i < record.changeCount; ++i)
        array.append(toJson(record.changes[static_cast<std::size_t>(i)]));
    return array;
}

void readChanges(HealthRecord& record, const QJsonArray& array)
{
    for (const QJsonValue& value : array) {
        const auto marks = marksFromJson(value.toObject());
        if (marks && record.changeCount < HealthRecord::MaxChanges)
            record.changes[static_cast<std::size_t>(record.changeCount++)] = *marks;
    }
}

std::optional<Candidate> candidateFrom(const QJsonObject& json)
{
    const auto state = stateFromString(json.value("state"_L1).toString());
    const auto since = instantFrom(json.value("since"_L1));
    const auto confirmsAt = instantFrom(json.value("confirms_at"_L1));
    if (!state || !since || !confirmsAt)
        return std::nullopt;
    return Candidate{*state, *since, *confirmsAt};
}

void insertLooks(QJsonObject& json, const HealthRecord& record)
{
    json.insert(u"last_reading_at"_s, instantJson(record.lastReadingAt));
    json.insert(u"last_judged_at"_s, instantJson(record.lastJudgedAt));
    json.insert(u"last_functional"_s, instantJson(record.lastFunctional));
    if (record.lastKind)
        json.insert(u"last_kind"_s, toString(*record.lastKind));
    if (record.lastJudged)
        json.insert(u"last_judged"_s, toString(*record.lastJudged));
    json.insert(u"last_interval"_s, record.lastInterval);
    if (record.hasManifestNumber)
        json.insert(
            u"manifest_number"_s,
            QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(record.manifestNumber.data()),
                                           qsizetype(record.manifestNumber.size()))
                                    .toHex()));
    json.insert(u"last_backward"_s, record.lastBackward);
}

void readLooks(HealthRecord& record, const QJsonObject& json)
{
    record.lastReadingAt = instantFrom(json.value("last_reading_at"_L1));
    record.lastJudgedAt = instantFrom(json.value("last_judged_at"_L1));
    record.lastFunctional = instantFrom(json.value("last_functional"_L1));
    record.lastKind = readingKindFromString(json.value("last_kind"_L1).toString());
    record.lastJudged = readingKindFromString(json.value("last_judged"_L1).toString());
    record.lastInterval = json.value("last_interval"_L1).toInt();
    const QByteArray number = QByteArray::fromHex(json.value("manifest_number"_L1).toString().toLatin1());
    record.hasManifestNumber = number.size() == qsizetype(record.manifestNumber.size());
    if (record.hasManifestNumber)
        std::copy(number.begin(), number.end(), record.manifestNumber.begin());
    record.lastBackward = json.value("last_backward"_L1).toBool();
}

void insertConditions(QJsonObject& json, const HealthRecord& record)
{
    json.insert(u"dead"_s, latchJson(record.dead));
    json.insert(u"flapping"_s, latchJson(record.flapping));
    json.insert(u"partial"_s, latchJson(record.partial));
    json.insert(u"slow"_s, latchJson(record.slow));
    json.insert(u"failing"_s, streakJson(record.failing));
    json.insert(u"functional"_s, streakJson(record.functional));
    json.insert(u"incomplete"_s, streakJson(record.incomplete));
    json.insert(u"complete"_s, streakJson(record.complete));
}

void readConditions(HealthRecord& record, const QJsonObject& json)
{
    record.dead = latchFrom(json.value("dead"_L1));
    record.flapping = latchFrom(json.value("flapping"_L1));
    record.partial = latchFrom(json.value("partial"_L1));
    record.slow = latchFrom(json.value("slow"_L1));
    record.failing = streakFrom(json.value("failing"_L1));
    record.functional = streakFrom(json.value("functional"_L1));
    record.incomplete = streakFrom(json.value("incomplete"_L1));
    record.complete = streakFrom(json.value("complete"_L1));
}

} // namespace

QJsonObject toJson(const HealthRecord& record)
{
    QJsonObject json{{u"state"_s, toString(record.state)},
                     {u"established"_s, record.established},
                     {u"watched"_s, qint64(record.watched.count())},
                     {u"non_functional"_s, qint64(record.nonFunctional.count())},
                     {u"figure"_s, record.figureOfMerit},
                     {u"figure_at"_s, qint64(record.figureAt.count())},
                     {u"changes"_s, changesJson(record)},
                     {u"window"_s, windowJson(record.window)},
                     {u"downtime"_s, downtimeJson(record.downtime)}};
    if (record.since != Instant{})
        json.insert(u"since"_s, formatRfc3339(record.since));
    if (record.candidate)
        json.insert(u"candidate"_s, toJson(*record.candidate));
    insertLooks(json, record);
    insertConditions(json, record);
    return json;
}

std::optional<HealthRecord> healthRecordFromJson(const QJsonObject& json)
{
    const auto state = stateFromString(json.value("state"_L1).toString());
    if (!state)
        return std::nullopt;
    HealthRecord record;
    record.state = *state;
    record.established = json.value("established"_L1).toBool();
    record.watched = durationFrom(json.value("watched"_L1));
    record.nonFunctional = durationFrom(json.value("non_functional"_L1));
    record.figureOfMerit = json.value("figure"_L1).toDouble();
    record.figureAt = durationFrom(json.value("figure_at"_L1));
    record.window = windowFrom(json.value("window"_L1).toArray());
    record.downtime = downtimeFrom(json.value("downtime"_L1).toObject());
    record.since = instantFrom(json.value("since"_L1)).value_or(Instant{});
    record.candidate = candidateFrom(json.value("candidate"_L1).toObject());
    readChanges(record, json.value("changes"_L1).toArray());
    readLooks(record, json);
    readConditions(record, json);
    return record;
}

QJsonObject toJson(const Marks& marks)
{
    return {{u"at"_s, formatRfc3339(marks.at)},
            {u"watched"_s, qint64(marks.watched.count())},
            {u"non_functional"_s, qint64(marks.nonFunctional.count())}};
}

std::optional<Marks> marksFromJson(const QJsonObject& json)
{
    const auto at = instantFrom(json.value("at"_L1));
    if (!at)
        return std::nullopt;
    return Marks{*at, durationFrom(json.value("watched"_L1)), durationFrom(json.value("non_functional"_L1))};
}

QJsonObject toJson(const Candidate& candidate)
{
    return {{u"state"_s, toString(candidate.state)},
            {u"since"_s, formatRfc3339(candidate.since)},
            {u"confirms_at"_s, formatRfc3339(candidate.confirmsAt)}};
}

} // namespace caretaker::health
