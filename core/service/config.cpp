// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config.h"

#include "core/base/limits.h"
#include "core/service/config_people.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <toml++/toml.h>

#include <array>
#include <functional>
#include <map>
#include <sstream>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads one value into the configuration; false when it is not what the key takes.
using Setter = std::function<bool(Config&, const toml::node&)>;

struct Key
{
    QString allowed; ///< for messages
    Setter set;
};

bool setText(QString& target, const toml::node& node)
{
    const auto text = node.value_exact<std::string>();
    target = text ? qs(*text) : target;
    return text.has_value();
}

Key text(QString Config::*member)
{
    return {u"a string"_s, [member](Config& c, const toml::node& n) { return setText(c.*member, n); }};
}

Key flag(bool Config::*member)
{
    return {u"true or false"_s, [member](Config& c, const toml::node& n) {
                const auto value = n.value_exact<bool>();
                c.*member = value.value_or(false);
                return value.has_value();
            }};
}

Key duration(Duration Config::*member)
{
    return {u"a duration with its unit, as in \"10m\" or \"24h\""_s,
            [member](Config& c, const toml::node& n) {
                QString written;
                const auto value = setText(written, n) ? parseDuration(written) : std::nullopt;
                c.*member = value.value_or(Duration{});
                return value.has_value();
            }};
}

Key texts(const std::function<bool(Config&, const QString&)>& add, const QString& allowed)
{
    return {allowed, [add](Config& c, const toml::node& n) {
                const toml::array* array = n.as_array();
                bool good = array != nullptr;
                for (std::size_t i = 0; good && i < array->size(); ++i) {
                    QString entry;
                    good = setText(entry, *array->get(i)) && add(c, entry);
                }
                return good;
            }};
}

bool addStaff(Config& config, const QString& address)
{
    config.staff << address;
    return address.contains(u'@');
}

bool addCanary(Config& config, const QString& uri)
{
    const auto canary = HttpsUri::tryFromString(uri);
    if (canary)
        config.canaries.push_back(*canary);
    return canary.has_value();
}

bool setVantage(Config& config, const toml::node& node)
{
    QString written;
    const auto name = setText(written, node) ? VantageName::tryFromString(written) : std::nullopt;
    config.vantage = name.value_or(config.vantage);
    return name.has_value();
}

bool setCache(Config& config, const toml::node& node) { return setText(config.cache.emplace(), node); }

bool setLatencyScale(Config& config, const toml::node& node)
{
    const auto scale = node.value_exact<std::int64_t>();
    const bool good = scale && *scale >= 1 && *scale <= 10'000;
    config.latencyScale = good ? static_cast<int>(*scale) : 1;
    return good;
}

constexpr std::array<std::pair<QLatin1StringView, qint64>, 5> SizeUnits{{{"TB"_L1, 1'000'000'000'000},
                                                                         {"GB"_L1, 1'000'000'000},
                                                                         {"MB"_L1, 1'000'000},
                                                                         {"kB"_L1, 1'000},
                                                                         {"B"_L1, 1}}};
constexpr qint64 LeastEvidence = 1'000'000;
constexpr qint64 MostEvidence = 100'000'000'000'000;

std::optional<qint64> parseSize(const QString& text)
{
    for (const auto& [unit, factor] : SizeUnits) {
        bool good = false;
        const qint64 number = text.endsWith(unit) ? text.chopped(unit.size()).trimmed().toLongLong(&good) : 0;
        if (good)
            return number >= 0 && number <= MostEvidence / factor ? std::optional(number * factor)
                                                                  : std::nullopt;
    }
    return std::nullopt;
}

QString formatSize(qint64 bytes)
{
    for (const auto& [unit, factor] : SizeUnits)
        if (bytes % factor == 0)
            return u"%1 %2"_s.arg(bytes / factor).arg(unit);
    return {};
}

bool setEvidenceMaxBytes(Config& config, const toml::node& node)
{
    QString written;
    const auto size = setText(written, node) ? parseSize(written) : std::nullopt;
    config.evidenceMaxBytes = size.value_or(LeastEvidence);
    return size && *size >= LeastEvidence;
}

const std::map<QString, std::map<QString, Key>>& sections()
{
    static const std::map<QString, std::map<QString, Key>> table = {
        {u"registry"_s,
         {{u"name"_s, text(&Config::registryName)},
          {u"reference"_s, text(&Config::reference)},
          {u"reply_to"_s, text(&Config::replyTo)},
          {u"logo"_s, text(&Config::logo)},
          {u"staff"_s, texts(addStaff, u"a list of mail addresses"_s)}}},
        {u"checklists"_s, {{u"folder"_s, text(&Config::checklistDefinitions)}}},
        {u"trust_anchor"_s, {{u"tal"_s, text(&Config::talPath)}}},
        {u"observe"_s,
         {{u"vantage"_s, {u"a name"_s, setVantage}},
          {u"interval"_s, duration(&Config::interval)},
          {u"ca_bundle"_s, text(&Config::caBundle)},
          {u"allow_private_addresses"_s, flag(&Config::allowPrivateAddresses)},
          {u"canaries"_s, texts(addCanary, u"a list of https URIs"_s)},
          {u"rsync_probe"_s, duration(&Config::rsyncProbeEvery)},
          {u"cache"_s, {u"a string"_s, setCache}},
          {u"latency_scale"_s, {u"a whole number from 1 to 10000"_s, setLatencyScale}}}},
        {u"policy"_s, {{u"file"_s, text(&Config::policyFile)}, {u"name"_s, text(&Config::policyName)}}},
        {u"database"_s, {{u"path"_s, text(&Config::databasePath)}}},
        {u"delivery"_s, {{u"outbox"_s, text(&Config::outbox)}, {u"checklists"_s, text(&Config::checklists)}}},
        {u"evidence"_s,
         {{u"keep"_s, duration(&Config::evidenceKeep)},
          {u"max_size"_s,
           {u"a size of at least 1 MB with its unit, as in \"1 GB\""_s, setEvidenceMaxBytes}}}},
    };
    return table;
}

template <typename Map>
QString namesOf(const Map& map)
{
    QStringList names;
    for (const auto& [name, value] : map)
        names << name;
    return names.join(", "_L1);
}

Error at(const QString& path, const toml::source_region& source, const QString& what, const QString& hint)
{
    return Error::badInput(what, u"%1:%2:%3"_s.arg(path).arg(source.begin.line).arg(source.begin.column),
                           hint);
}

Expected<void> readSection(Config& config, const QString& section, const toml::table& table,
                           const std::map<QString, Key>& keys, const QString& path)
{
    for (const auto& [name, node] : table) {
        const auto key = keys.find(qs(name.str()));
        if (key == keys.end())
            return unexpected(at(path, name.source(),
                                 u"unknown key \"%1\" in [%2]"_s.arg(qs(name.str()), section),
                                 u"known: "_s + namesOf(keys)));
        if (!key->second.set(config, node))
            return unexpected(
                at(path, node.source(), u"%1 is not %2"_s.arg(qs(name.str()), key->second.allowed), {}));
    }
    return {};
}

Expected<void> readAll(Config& config, const toml::table& document, const QString& path)
{
    for (const auto& [name, node] : document) {
        if (name.str() == "people") {
            auto people = readPeople(node, path);
            if (!people)
                return unexpected(people.error());
            config.people = std::move(*people);
            continue;
        }
        const auto section = sections().find(qs(name.str()));
        if (section == sections().end() || !node.is_table())
            return unexpected(at(path, name.source(), u"unknown section \"%1\""_s.arg(qs(name.str())),
                                 u"known: people, "_s + namesOf(sections())));
        if (auto read = readSection(config, section->first, *node.as_table(), section->second, path); !read)
            return read;
    }
    return {};
}

void resolvePaths(Config& config, const QDir& folder)
{
    for (QString Config::*member : {&Config::talPath, &Config::caBundle, &Config::policyFile,
                                    &Config::databasePath, &Config::outbox, &Config::checklists,
                                    &Config::checklistDefinitions, &Config::logo})
        if (!(config.*member).isEmpty())
            config.*member = QDir::cleanPath(folder.absoluteFilePath(config.*member));
    if (config.cache && !config.cache->isEmpty())
        config.cache = QDir::cleanPath(folder.absoluteFilePath(*config.cache));
    for (Person& person : config.people)
        if (!person.publicKey.isEmpty())
            person.publicKey = QDir::cleanPath(folder.absoluteFilePath(person.publicKey));
}

std::string str(const QString& text) { return text.toStdString(); }

} // namespace

Expected<Config> Config::parse(const QByteArray& text, const QString& path)
{
    Config config;
    try {
        const toml::table document =
            toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
        if (const auto read = readAll(config, document, path); !read)
            return unexpected(read.error());
    } catch (const toml::parse_error& error) {
        return unexpected(at(path, error.source(), qs(error.description()), {}));
    }
    resolvePaths(config, QFileInfo(path).absoluteDir());
    return config;
}

Expected<Config> Config::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(
            Error::badInput(u"the configuration cannot be read: "_s + file.errorString(), path));
    const QByteArray text = file.read(limits::MaxConfigBytes + 1);
    if (text.size() > limits::MaxConfigBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxConfigBytes), path));
    return parse(text, path);
}

QByteArray Config::toToml() const
{
    toml::array staffList, canaryList;
    for (const QString& address : staff)
        staffList.push_back(str(address));
    for (const HttpsUri& uri : canaries)
        canaryList.push_back(str(uri.toString()));
    toml::table policy;
    policyFile.isEmpty() ? policy.insert("name", str(policyName)) : policy.insert("file", str(policyFile));
    toml::table observation{{"vantage", str(vantage.toString())},
                            {"interval", str(formatDuration(interval))},
                            {"ca_bundle", str(caBundle)},
                            {"allow_private_addresses", allowPrivateAddresses},
                            {"canaries", canaryList},
                            {"rsync_probe", str(formatDuration(rsyncProbeEvery))},
                            {"latency_scale", latencyScale}};
    if (cache)
        observation.insert("cache", str(*cache));
    toml::table document{
        {"registry", toml::table{{"name", str(registryName)},
                                 {"reference", str(reference)},
                                 {"reply_to", str(replyTo)},
                                 {"logo", str(logo)},
                                 {"staff", staffList}}},
        {"checklists", toml::table{{"folder", str(checklistDefinitions)}}},
        {"trust_anchor", toml::table{{"tal", str(talPath)}}},
        {"observe", observation},
        {"policy", policy},
        {"database", toml::table{{"path", str(databasePath)}}},
        {"delivery", toml::table{{"outbox", str(outbox)}, {"checklists", str(checklists)}}},
        {"evidence", toml::table{{"keep", str(formatDuration(evidenceKeep))},
                                 {"max_size", str(formatSize(evidenceMaxBytes))}}},
    };
    if (!people.empty())
        document.insert("people", peopleToml(people));
    std::ostringstream stream;
    stream << document << '\n';
    return QByteArray::fromStdString(stream.str());
}

} // namespace caretaker::service
