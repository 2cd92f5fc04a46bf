// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fault.h"

#include "core/base/limits.h"
#include "core/lab/module_tree.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    FaultKind kind;
    QLatin1StringView name;
};
constexpr std::array<KindName, 13> KindNames{{
    {FaultKind::Stopped, "stopped"_L1},
    {FaultKind::ExpiredCrl, "expired-crl"_L1},
    {FaultKind::MissingObject, "missing-object"_L1},
    {FaultKind::HashMismatch, "hash-mismatch"_L1},
    {FaultKind::MalformedObject, "malformed-object"_L1},
    {FaultKind::ClockSkew, "clock-skew"_L1},
    {FaultKind::WithdrawnManifest, "withdrawn-manifest"_L1},
    {FaultKind::ManifestRollback, "manifest-rollback"_L1},
    {FaultKind::Dark, "dark"_L1},
    {FaultKind::RrdpDown, "rrdp-down"_L1},
    {FaultKind::RsyncDown, "rsync-down"_L1},
    {FaultKind::Slow, "slow"_L1},
    {FaultKind::DripFeed, "drip-feed"_L1},
}};

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
    switch (fault.kind) {
    case FaultKind::MissingObject:
    case FaultKind::HashMismatch:
    case FaultKind::MalformedObject:
        json[u"object"_s] = fault.object;
        break;
    case FaultKind::ClockSkew:
        json[u"skew"_s] = formatDuration(fault.skew);
        break;
    case FaultKind::ManifestRollback:
        json[u"rollback_by"_s] = fault.rollbackBy;
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
    reader.read(u"everything"_s, fault.everything, boolOf);
    reader.read(u"delay_ms"_s, fault.firstByteDelay, milliseconds);
    reader.read(u"bytes_per_second"_s, fault.bytesPerSecond, positiveInt);
    return reader.bad();
}

} // namespace

QString toString(FaultKind kind)
{
    const auto it =
        std::find_if(KindNames.begin(), KindNames.end(), [&](const KindName& n) { return n.kind == kind; });
    Q_ASSERT(it != KindNames.end());
    return it->name;
}

std::optional<FaultKind> faultKindFromString(QStringView text)
{
    if (text == "flapping"_L1)
        return FaultKind::Dark;
    const auto it =
        std::find_if(KindNames.begin(), KindNames.end(), [&](const KindName& n) { return text == n.name; });
    return it == KindNames.end() ? std::nullopt : std::optional(it->kind);
}

std::vector<FaultKind> allFaultKinds()
{
    std::vector<FaultKind> kinds;
    for (const KindName& one : KindNames)
        kinds.push_back(one.kind);
    return kinds;
}

bool isRepositoryFault(FaultKind kind) { return kind >= FaultKind::Dark; }

std::optional<Instant> Fault::activeSince(Instant now) const
{
    if (now < from || (to && now >= *to))
        return std::nullopt;
    if (!cycle)
        return from;
    const Duration intoCycle = (now - from) % (cycle->on + cycle->off);
    return intoCycle < cycle->on ? std::optional(now - intoCycle) : std::nullopt;
}

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
    for (const QJsonValue& value : json) {
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
