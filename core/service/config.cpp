// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config.h"

#include "core/base/limits.h"
#include "core/service/config_keys.h"
#include "core/service/config_people.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <toml++/toml.h>

#include <sstream>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

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
                           const ConfigKeys& keys, const QString& path)
{
    for (const auto& [name, node] : table) {
        const auto key = keys.find(fromToml(name.str()));
        if (key == keys.end())
            return unexpected(at(path, name.source(),
                                 u"unknown key \"%1\" in [%2]"_s.arg(fromToml(name.str()), section),
                                 u"known: "_s + namesOf(keys)));
        if (!key->second.set(config, node))
            return unexpected(at(path, node.source(),
                                 u"%1 is not %2"_s.arg(fromToml(name.str()), key->second.allowed), {}));
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
        const auto section = configSections().find(fromToml(name.str()));
        if (section == configSections().end() || !node.is_table())
            return unexpected(at(path, name.source(), u"unknown section \"%1\""_s.arg(fromToml(name.str())),
                                 u"known: people, "_s + namesOf(configSections())));
        if (auto read = readSection(config, section->first, *node.as_table(), section->second, path); !read)
            return read;
    }
    return {};
}

void resolve(QString& path, const QDir& folder)
{
    if (!path.isEmpty())
        path = QDir::cleanPath(folder.absoluteFilePath(path));
}

void resolvePaths(Config& config, const QDir& folder)
{
    for (QString Config::*member :
         {&Config::talPath, &Config::caBundle, &Config::policyFile, &Config::databasePath, &Config::outbox,
          &Config::checklists, &Config::noticeTemplates})
        resolve(config.*member, folder);
    for (QString MailConfig::*member :
         {&MailConfig::caFile, &MailConfig::passwordFile, &MailConfig::sendmail})
        resolve(config.mail.*member, folder);
    if (const qsizetype colon = config.mail.inbox.indexOf(u':'); colon > 0)
        config.mail.inbox = config.mail.inbox.first(colon + 1) +
                            QDir::cleanPath(folder.absoluteFilePath(config.mail.inbox.sliced(colon + 1)));
    if (config.cache && !config.cache->isEmpty())
        config.cache = QDir::cleanPath(folder.absoluteFilePath(*config.cache));
    for (Person& person : config.people)
        if (!person.publicKey.isEmpty())
            person.publicKey = QDir::cleanPath(folder.absoluteFilePath(person.publicKey));
}

/// A password, and what is said to whom, must not cross a network in the clear.
Expected<void> checkMail(const Config& config, const toml::table& document, const QString& path)
{
    const bool here = QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(config.mail.server);
    if (config.mail.tls != "none"_L1 || here)
        return {};
    return unexpected(at(path, document["mail"]["tls"].node()->source(),
                         u"tls = \"none\" is only for a server on this machine"_s,
                         u"use \"starttls\" or \"implicit\""_s));
}

std::string str(const QString& text) { return text.toStdString(); }

} // namespace

Expected<Config> Config::parse(const QByteArray& text, const QString& path)
{
    Config config;
    try {
        const toml::table document =
            toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
        const auto read =
            readAll(config, document, path).and_then([&] { return checkMail(config, document, path); });
        if (!read)
            return unexpected(read.error());
    } catch (const toml::parse_error& error) {
        return unexpected(at(path, error.source(), fromToml(error.description()), {}));
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
                                 {"staff", staffList}}},
        {"trust_anchor", toml::table{{"tal", str(talPath)}}},
        {"observe", observation},
        {"policy", policy},
        {"database", toml::table{{"path", str(databasePath)}}},
        {"delivery", toml::table{{"outbox", str(outbox)}, {"checklists", str(checklists)}}},
        {"notices", toml::table{{"templates", str(noticeTemplates)},
                                {"public_page", str(publicPage)},
                                {"appeals", str(appeals)},
                                {"form", str(replyForm)}}},
        {"mail", mailToml(mail)},
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
