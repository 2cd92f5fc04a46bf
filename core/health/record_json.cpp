// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record_fields.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace caretaker::health {

namespace {

// --- values: valueOf() writes one, read() takes one back and says whether it was there ---

QJsonValue valueOf(bool value) { return value; }
QJsonValue valueOf(std::int32_t value) { return value; }
QJsonValue valueOf(std::int64_t value) { return qint64(value); }
QJsonValue valueOf(double value) { return value; }
QJsonValue valueOf(Duration value) { return qint64(value.count()); }
QJsonValue valueOf(Instant value) { return formatRfc3339(value); }
QJsonValue valueOf(State value) { return toString(value); }
QJsonValue valueOf(ReadingKind value) { return toString(value); }

/// [seconds, how many slots, ...]: a CA that is always up or always down is a few numbers.
QJsonValue valueOf(const SlotSeconds& seconds)
{
    QJsonArray runs;
    for (auto run = seconds.begin(); run != seconds.end();) {
        const auto end = std::find_if(run, seconds.end(), [&](std::uint16_t s) { return s != *run; });
        runs.append(*run);
        runs.append(static_cast<int>(end - run));
        run = end;
    }
    return runs;
}

/// [[watched seconds, slow], ...], oldest first.
QJsonValue valueOf(const SlowWindow& window)
{
    QJsonArray array;
    for (std::int32_t i = 0; i < window.count; ++i)
        array.append(QJsonArray{qint64(window.at[static_cast<std::size_t>(i)]), bool(window.slow >> i & 1)});
    return array;
}

template <typename Value>
bool readParsed(const std::optional<Value>& parsed, Value& value)
{
    value = parsed.value_or(value);
    return parsed.has_value();
}

bool read(const QJsonValue& json, bool& value) { return (value = json.toBool(), true); }
bool read(const QJsonValue& json, std::int32_t& value) { return (value = json.toInt(), true); }
bool read(const QJsonValue& json, std::int64_t& value) { return (value = json.toInteger(), true); }
bool read(const QJsonValue& json, double& value) { return (value = json.toDouble(), true); }
bool read(const QJsonValue& json, Duration& value)
{
    return (value = Duration(std::max<qint64>(json.toInteger(), 0)), true);
}
bool read(const QJsonValue& json, Instant& value) { return readParsed(parseRfc3339(json.toString()), value); }
bool read(const QJsonValue& json, State& value)
{
    return readParsed(stateFromString(json.toString()), value);
}
bool read(const QJsonValue& json, ReadingKind& value)
{
    return readParsed(readingKindFromString(json.toString()), value);
}

bool read(const QJsonValue& json, SlotSeconds& seconds)
{
    const QJsonArray runs = json.toArray();
    auto slot = seconds.begin();
    for (qsizetype i = 0; i + 1 < runs.size(); i += 2) {
        const auto length = std::clamp<qint64>(runs[i + 1].toInt(), 0, seconds.end() - slot);
        const auto value = std::clamp<qint64>(runs[i].toInteger(), 0, DowntimeRing::Slot.count());
        slot = std::fill_n(slot, length, static_cast<std::uint16_t>(value));
    }
    return true;
}

bool read(const QJsonValue& json, SlowWindow& window)
{
    const QJsonArray array = json.toArray();
    window.count = static_cast<std::int32_t>(std::min<qsizetype>(array.size(), SlowWindow::Capacity));
    for (std::int32_t i = 0; i < window.count; ++i) {
        const QJsonArray look = array[i].toArray();
        window.at[static_cast<std::size_t>(i)] =
            static_cast<std::uint32_t>(std::max<qint64>(look.at(0).toInteger(), 0));
        window.slow |= std::uint64_t(look.at(1).toBool()) << i;
    }
    return true;
}

// --- the archives of record_fields.h ---

class JsonWriter
{
public:
    template <typename Value>
    static QJsonValue write(const Value& value)
    {
        if constexpr (requires { valueOf(value); })
            return valueOf(value);
        else
            return objectOf(value);
    }
    static QJsonObject objectOf(const auto& structure)
    {
        JsonWriter writer;
        fields(writer, structure);
        return writer.m_json;
    }

    void field(QLatin1StringView name, const auto& value) { m_json.insert(name, write(value)); }
    template <typename Value>
    void field(QLatin1StringView name, const std::optional<Value>& value)
    {
        if (value)
            field(name, *value);
    }
    template <typename Value>
    void sparse(QLatin1StringView name, const Value& value)
    {
        if (value != Value{})
            field(name, value);
    }
    void list(QLatin1StringView name, std::span<const Marks> all, std::int32_t count)
    {
        QJsonArray array;
        for (const Marks& marks : all.first(static_cast<std::size_t>(count)))
            array.append(write(marks));
        m_json.insert(name, array);
    }
    void manifestNumber(QLatin1StringView name, bool has, std::span<const std::uint8_t> number)
    {
        const QByteArrayView bytes(reinterpret_cast<const char*>(number.data()), std::ssize(number));
        if (has)
            m_json.insert(name, QString::fromLatin1(bytes.toByteArray().toHex()));
    }

private:
    QJsonObject m_json;
};

class JsonReader
{
public:
    /// Nothing when a field that is not optional is missing or makes no sense.
    template <typename Structure>
    static std::optional<Structure> structureFrom(const QJsonObject& json)
    {
        JsonReader reader(json);
        Structure structure;
        fields(reader, structure);
        return reader.m_complete ? std::optional(structure) : std::nullopt;
    }

    void field(QLatin1StringView name, auto& value) { m_complete &= readInto(m_json.value(name), value); }
    template <typename Value>
    void field(QLatin1StringView name, std::optional<Value>& value)
    {
        if (!readInto(m_json.value(name), value.emplace()))
            value.reset();
    }
    template <typename Value>
    void sparse(QLatin1StringView name, Value& value)
    {
        if (!readInto(m_json.value(name), value))
            value = {};
    }
    void list(QLatin1StringView name, std::span<Marks> all, std::int32_t& count)
    {
        const QJsonArray array = m_json.value(name).toArray();
        for (const auto& entry : array)
            if (count < std::ssize(all) && readInto(entry, all[static_cast<std::size_t>(count)]))
                ++count;
    }
    void manifestNumber(QLatin1StringView name, bool& has, std::span<std::uint8_t> number)
    {
        const QByteArray bytes = QByteArray::fromHex(m_json.value(name).toString().toLatin1());
        has = bytes.size() == std::ssize(number);
        if (has)
            std::ranges::copy(bytes, number.begin());
    }

private:
    explicit JsonReader(const QJsonObject& json) : m_json(json) {}

    template <typename Value>
    static bool readInto(const QJsonValue& json, Value& value)
    {
        if constexpr (requires { read(json, value); })
            return read(json, value);
        else
            return readParsed(structureFrom<Value>(json.toObject()), value);
    }

    const QJsonObject& m_json;
    bool m_complete = true;
};

} // namespace

QJsonObject toJson(const HealthRecord& record) { return JsonWriter::objectOf(record); }
std::optional<HealthRecord> healthRecordFromJson(const QJsonObject& json)
{
    return JsonReader::structureFrom<HealthRecord>(json);
}

QJsonObject toJson(const Marks& marks) { return JsonWriter::objectOf(marks); }
std::optional<Marks> marksFromJson(const QJsonObject& json) { return JsonReader::structureFrom<Marks>(json); }

QJsonObject toJson(const Candidate& candidate) { return JsonWriter::objectOf(candidate); }

} // namespace caretaker::health
