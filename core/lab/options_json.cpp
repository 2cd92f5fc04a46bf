// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/options.h"

#include <QJsonArray>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

QJsonObject repositoryJson(const RepositoryOptions& repository)
{
    return {{u"name"_s, repository.name},
            {u"operator"_s, repository.operatorName},
            {u"https_port"_s, repository.httpsPort},
            {u"rsync_port"_s, repository.rsyncPort},
            {u"https_path"_s, repository.httpsPath},
            {u"module"_s, repository.module},
            {u"https_host"_s, repository.httpsHost}};
}

quint16 portOf(const QJsonValue& value)
{
    const int port = value.toInt();
    return port > 0 && port < 65536 ? static_cast<quint16>(port) : quint16(0);
}

RepositoryOptions repositoryFrom(const QJsonValue& json)
{
    return {json[u"name"_s].toString(),
            json[u"operator"_s].toString(),
            portOf(json[u"https_port"_s]),
            portOf(json[u"rsync_port"_s]),
            json[u"https_path"_s].toString(),
            json[u"module"_s].toString(),
            json[u"https_host"_s].toString(u"localhost"_s)};
}

QJsonObject contactJson(const fleet::Contact& contact)
{
    return {{u"kind"_s, contact.kind}, {u"email"_s, contact.email}, {u"language"_s, contact.language}};
}

fleet::Contact contactFrom(const QJsonValue& json)
{
    return {json[u"kind"_s].toString(), json[u"email"_s].toString(), json[u"language"_s].toString()};
}

template <typename T>
QJsonArray arrayOf(const std::vector<T>& values, QJsonObject (*member)(const T&))
{
    QJsonArray array;
    for (const T& value : values)
        array << member(value);
    return array;
}

template <typename Read>
auto listFrom(const QJsonValue& json, Read read)
{
    std::vector<decltype(read(json))> list;
    const QJsonArray array = json.toArray();
    for (const auto& value : array)
        list.push_back(read(value));
    return list;
}

QJsonObject caJson(const CaOptions& ca)
{
    return {{u"handle"_s, ca.handle},
            {u"repository"_s, ca.repository},
            {u"roas"_s, ca.roas},
            {u"operator"_s, ca.operatorName},
            {u"nir"_s, ca.role == fleet::Role::Nir},
            {u"contacts"_s, arrayOf(ca.contacts, contactJson)},
            {u"parent"_s, ca.parent},
            {u"ghostbusters"_s, ca.ghostbusters}};
}

CaOptions caFrom(const QJsonValue& json)
{
    return {json[u"handle"_s].toString(),
            json[u"repository"_s].toString(),
            json[u"roas"_s].toInt(),
            json[u"operator"_s].toString(),
            json[u"nir"_s].toBool() ? fleet::Role::Nir : fleet::Role::Member,
            listFrom(json[u"contacts"_s], contactFrom),
            json[u"parent"_s].toString(),
            json[u"ghostbusters"_s].toBool()};
}

qint64 secondsOf(Duration duration) { return duration.count(); }

Duration durationFrom(const QJsonValue& json) { return Duration(json.toInteger()); }

QString nameOf(TreeMode mode)
{
    return mode == TreeMode::Always ? u"always"_s : mode == TreeMode::OnDemand ? u"on-demand"_s : u"never"_s;
}

TreeMode treeModeFrom(const QString& name)
{
    return name == "never"_L1       ? TreeMode::Never
           : name == "on-demand"_L1 ? TreeMode::OnDemand
                                    : TreeMode::Always;
}

} // namespace

QJsonObject toJson(const WorldOptions& options)
{
    return {{u"cas"_s, options.cas},
            {u"roas_per_ca"_s, options.roasPerCa},
            {u"seed"_s, static_cast<qint64>(options.seed)},
            {u"start"_s, formatRfc3339(options.start)},
            {u"https_port"_s, options.httpsPort},
            {u"rsync_port"_s, options.rsyncPort},
            {u"repositories"_s, arrayOf(options.repositories, repositoryJson)},
            {u"ca_options"_s, arrayOf(options.caOptions, caJson)},
            {u"manifest_s"_s, secondsOf(options.lifetimes.manifest)},
            {u"reissue_s"_s, secondsOf(options.lifetimes.reissue)},
            {u"certificate_s"_s, secondsOf(options.lifetimes.certificate)},
            {u"tree"_s, nameOf(options.treeMode)},
            {u"ee_keys"_s, options.eeKeys},
            {u"own_ports"_s, options.ownPorts},
            {u"lab_names"_s, options.labNames},
            {u"ghostbusters"_s, options.ghostbusters}};
}

Expected<WorldOptions> worldOptionsFromJson(const QJsonObject& json)
{
    const auto start = parseRfc3339(json[u"start"_s].toString());
    if (!start)
        return unexpected(Error::badInput(u"the world's options have no start"_s));
    return WorldOptions{.cas = json[u"cas"_s].toInt(),
                        .roasPerCa = json[u"roas_per_ca"_s].toInt(),
                        .seed = static_cast<quint32>(json[u"seed"_s].toInteger()),
                        .start = *start,
                        .httpsPort = portOf(json[u"https_port"_s]),
                        .rsyncPort = portOf(json[u"rsync_port"_s]),
                        .repositories = listFrom(json[u"repositories"_s], repositoryFrom),
                        .caOptions = listFrom(json[u"ca_options"_s], caFrom),
                        .lifetimes = {durationFrom(json[u"manifest_s"_s]), durationFrom(json[u"reissue_s"_s]),
                                      durationFrom(json[u"certificate_s"_s])},
                        .treeMode = treeModeFrom(json[u"tree"_s].toString()),
                        .eeKeys = json[u"ee_keys"_s].toInt(),
                        .ownPorts = json[u"own_ports"_s].toBool(),
                        .labNames = json[u"lab_names"_s].toBool(),
                        .ghostbusters = json[u"ghostbusters"_s].toBool()};
}

} // namespace caretaker::lab
