// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config_keys.h"

#include <array>

namespace caretaker::service {

using namespace Qt::StringLiterals;

const QString AllowedDuration = u"a duration with its unit, as in \"10m\" or \"24h\""_s;

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool setText(QString& target, const toml::node& node)
{
    const auto text = node.value_exact<std::string>();
    target = text ? fromToml(*text) : target;
    return text.has_value();
}

bool setDuration(Duration& target, const toml::node& node)
{
    QString written;
    const auto value = setText(written, node) ? parseDuration(written) : std::nullopt;
    target = value.value_or(Duration{});
    return value.has_value();
}

namespace {

ConfigKey text(QString Config::*member)
{
    return {u"a string"_s, [member](Config& c, const toml::node& n) { return setText(c.*member, n); }};
}

ConfigKey flag(bool Config::*member)
{
    return {u"true or false"_s, [member](Config& c, const toml::node& n) {
                const auto value = n.value_exact<bool>();
                c.*member = value.value_or(false);
                return value.has_value();
            }};
}

ConfigKey duration(Duration Config::*member)
{
    return {AllowedDuration, [member](Config& c, const toml::node& n) { return setDuration(c.*member, n); }};
}

ConfigKey texts(const std::function<bool(Config&, const QString&)>& add, const QString& allowed)
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

bool setEvidenceMaxBytes(Config& config, const toml::node& node)
{
    QString written;
    const auto size = setText(written, node) ? parseSize(written) : std::nullopt;
    config.evidenceMaxBytes = size.value_or(LeastEvidence);
    return size && *size >= LeastEvidence;
}

} // namespace

QString formatSize(qint64 bytes)
{
    for (const auto& [unit, factor] : SizeUnits)
        if (bytes % factor == 0)
            return u"%1 %2"_s.arg(bytes / factor).arg(unit);
    return {};
}

const std::map<QString, ConfigKeys>& configSections()
{
    static const std::map<QString, ConfigKeys> table = {
        {u"registry"_s,
         {{u"name"_s, text(&Config::registryName)},
          {u"reference"_s, text(&Config::reference)},
          {u"reply_to"_s, text(&Config::replyTo)},
          {u"staff"_s, texts(addStaff, u"a list of mail addresses"_s)}}},
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
        {u"notices"_s,
         {{u"templates"_s, text(&Config::noticeTemplates)},
          {u"public_page"_s, text(&Config::publicPage)},
          {u"appeals"_s, text(&Config::appeals)},
          {u"form"_s, text(&Config::replyForm)}}},
        {u"mail"_s, mailKeys()},
        {u"evidence"_s,
         {{u"keep"_s, duration(&Config::evidenceKeep)},
          {u"max_size"_s,
           {u"a size of at least 1 MB with its unit, as in \"1 GB\""_s, setEvidenceMaxBytes}}}},
    };
    return table;
}

} // namespace caretaker::service
