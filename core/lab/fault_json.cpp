// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/lab/fault.h"
#include "core/lab/module_tree.h"

#include <QFile>
#include <QJsonDocument>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr FaultCycle DefaultFlapping{std::chrono::hours(1), std::chrono::hours(2)};

/// Reads one member after the other and remembers the first that is bad.
class Reader
{
public:
    explicit Reader(const QJsonObject& json) : m_json(json) {}

    template <typename T, typename Parse>
    void read(const QString& name, T& into, Parse parse)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull())
            return;
        if (auto parsed = parse(value))
            into = *parsed;
        else if (!m_bad)
            m_bad = name;
    }
    const std::optional<QString>& bad() const { return m_bad; }

private:
    const QJsonObject& m_json;
    std::optional<QString> m_bad;
};

std::optional<Instant> instantOf(const QJsonValue& value) { return parseRfc3339(value.toString()); }

std::optional<Duration> positiveDuration(const QJsonValue& value)
{
    const auto duration = parseDuration(value.toString());
    return duration && duration->count() > 0 ? duration : std::nullopt;
}

/// With a sign, as clocks may be behind too.
std::optional<Duration> signedDuration(const QJsonValue& value)
{
    const QString text = value.toString();
    if (!text.startsWith(u'-'))
        return parseDuration(text);
    const auto duration = parseDuration(QStringView(text).sliced(1));
    return duration ? std::optional(-*duration) : std::nullopt;
}

std::optional<int> positiveInt(const QJsonValue& value)
{
    const int number = value.toInt(-1);
    return number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> positiveAmount(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<Milliseconds> milliseconds(const QJsonValue& value)
{
    const auto number = positiveInt(value);
    return number ? std::optional(Milliseconds(*number)) : std::nullopt;
}

std::optional<QString> someText(const QJsonValue& value)
{
    return value.toString().isEmpty() ? std::nullopt : std::optional(value.toString());
}

std::optional<bool> boolOf(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<FaultCycle> cycleOf(const QJsonValue& value)
{
    const auto on = positiveDuration(value[u"on"_s]);
    const auto off = positiveDuration(value[u"off"_s]);
    return on && off ? std::optional(FaultCycle{*on, *off}) : std::nullopt;
}

/// The members that only some kinds have.
void addParameters(QJsonObject& json, const Fault& fault)
{
    if (!objectSortsOf(fault.kind).isEmpty())
        json[u"object"_s] = fault.object;
    if (fault.skew)
        json[u"skew"_s] = formatDuration(*fault.skew);
    if (fault.amount)
        json[u"amount"_s] = *fault.amount;
    switch (fault.kind) {
    case FaultKind::ManifestRollback:
        json[u"rollback_by"_s] = fault.rollbackBy;
        break;
    case FaultKind::ManifestGap:
        json[u"gap_by"_s] = fault.gapBy;
        break;
    case FaultKind::WithdrawnManifest:
        json[u"everything"_s] = fault.everything;
        break;
    case FaultKind::Slow:
        json[u"delay_ms"_s] = static_cast<qint64>(fault.firstByteDelay.count());
        break;
    case FaultKind::DripFeed:
        json[u"bytes_per_second"_s] = fault.bytesPerSecond;
        break;
    default:
        break;
    }
}

std::optional<QString> readMembers(const QJsonObject& json, Fault& fault)
{
    Reader reader(json);
    reader.read(isRepositoryFault(fault.kind) ? u"repository"_s : u"ca"_s, fault.target, someText);
    reader.read(u"from"_s, fault.from, instantOf);
    reader.read(u"to"_s, fault.to, instantOf);
    reader.read(u"cycle"_s, fault.cycle, cycleOf);
    reader.read(u"object"_s, fault.object, someText);
    reader.read(u"skew"_s, fault.skew, signedDuration);
    reader.read(u"rollback_by"_s, fault.rollbackBy, positiveInt);
    reader.read(u"gap_by"_s, fault.gapBy, positiveInt);
    reader.read(u"everything"_s, fault.everything, boolOf);
    reader.read(u"delay_ms"_s, fault.firstByteDelay, milliseconds);
    reader.read(u"bytes_per_second"_s, fault.bytesPerSecond, positiveInt);
    reader.read(u"amount"_s, fault.amount, positiveAmount);
    return reader.bad();
}

} // namespace

QJsonObject toJson(const Fault& fault)
{
    QJsonObject json{{isRepositoryFault(fault.kind) ? u"repository"_s : u"ca"_s, fault.target},
                     {u"kind"_s, toString(fault.kind)}};
    if (fault.from != Instant{})
        json[u"from"_s] = formatRfc3339(fault.from);
    if (fault.to)
        json[u"to"_s] = formatRfc3339(*fault.to);
    if (fault.cycle)
        json[u"cycle"_s] = QJsonObject{{u"on"_s, formatDuration(fault.cycle->on)},
                                       {u"off"_s, formatDuration(fault.cycle->off)}};
    addParameters(json, fault);
    return json;
}

Expected<Fault> faultFromJson(const QJsonObject& json)
{
    const auto kind = faultKindFromString(json[u"kind"_s].toString());
    if (!kind)
        return unexpected(Error::badInput(u"unknown fault kind \"%1\""_s.arg(json[u"kind"_s].toString())));
    Fault fault{.target = {}, .kind = *kind};
    if (json[u"kind"_s] == u"flapping"_s)
        fault.cycle = DefaultFlapping;
    if (const auto bad = readMembers(json, fault))
        return unexpected(Error::badInput(u"member \"%1\" of a fault does not parse"_s.arg(*bad)));
    if (fault.target.isEmpty())
        return unexpected(
            Error::badInput(u"a fault has no target"_s, {}, u"give \"ca\" or \"repository\""_s));
    return fault;
}

QJsonArray toJson(const FaultScript& script)
{
    QJsonArray json;
    for (const Fault& fault : script)
        json << toJson(fault);
    return json;
}

Expected<FaultScript> faultScriptFromJson(const QJsonArray& json)
{
    FaultScript script;
    for (const auto& value : json) {
        const auto fault = faultFromJson(value.toObject());
        if (!fault)
            return unexpected(fault.error());
        script.push_back(*fault);
    }
    return script;
}

Expected<FaultScript> readFaultScript(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return FaultScript();
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot read the fault script: %1"_s.arg(file.errorString()), path));
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(file.read(limits::MaxConfigBytes), &parse);
    if (!document.isArray())
        return unexpected(
            Error::badInput(u"the fault script is not a JSON array: %1"_s.arg(parse.errorString()), path));
    auto script = faultScriptFromJson(document.array());
    if (!script)
        script.error().where = path;
    return script;
}

Expected<void> writeFaultScript(const QString& path, const FaultScript& script)
{
    return replaceFile(path, QJsonDocument(toJson(script)).toJson());
}

} // namespace caretaker::lab
