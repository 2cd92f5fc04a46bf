// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/options.h"

#include "core/lab/resources_plan.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>

#include <array>
#include <memory>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

/// On a shared port paths and modules tell repositories apart, so only names are needed.
RepositoryOptions madeUp(const WorldOptions& options, const QString& name, const QString& operatorName)
{
    RepositoryOptions repository{name, operatorName, options.httpsPort, options.rsyncPort};
    if (options.ownPorts)
        repository.httpsPort = repository.rsyncPort = 0;
    if (options.labNames)
        repository.httpsHost = name + ".lab.test"_L1;
    return repository;
}

QString madeUpHandle(int index) { return u"ca-%1"_s.arg(index + 1, 4, 10, QChar(u'0')); }

/// Two in five at the registry, two in the cloud, one on its own.
QString madeUpRepository(int index)
{
    switch (index % 5) {
    case 0:
    case 1:
        return u"registry"_s;
    case 2:
    case 3:
        return u"cloud"_s;
    default:
        return u"own-"_s + madeUpHandle(index);
    }
}

fleet::Contact madeUpContact(const QString& handle, int index)
{
    static constexpr std::array<QLatin1StringView, 6> Languages{"en"_L1, "es"_L1, "fr"_L1,
                                                                "ja"_L1, "ar"_L1, "pt"_L1};
    return {u"technical"_s, u"noc@%1.example.net"_s.arg(handle),
            Languages[static_cast<size_t>(index) % Languages.size()]};
}

CaOptions madeUpCa(const WorldOptions& options, int index)
{
    const QString handle = madeUpHandle(index);
    return {.handle = handle,
            .repository = madeUpRepository(index),
            .roas = options.roasPerCa,
            .operatorName = u"Example Network %1"_s.arg(index + 1),
            .contacts = {madeUpContact(handle, index)},
            .ghostbusters = options.ghostbusters && index % 2 == 1};
}

void makeUpCas(WorldOptions& options)
{
    for (int i = 0; i < options.cas; ++i)
        options.caOptions.push_back(madeUpCa(options, i));
}

void makeUpRepositories(WorldOptions& options)
{
    options.repositories = {madeUp(options, u"registry"_s, u"registry"_s),
                            madeUp(options, u"cloud"_s, u"Example Cloud"_s)};
    QSet<QString> known{u"registry"_s, u"cloud"_s};
    for (const CaOptions& ca : options.caOptions) {
        if (!known.contains(ca.repository))
            options.repositories.push_back(madeUp(options, ca.repository, {}));
        known << ca.repository;
    }
}

Expected<void> findPorts(WorldOptions& options)
{
    std::vector<quint16*> wanted;
    for (RepositoryOptions& repository : options.repositories) {
        for (quint16* port : {&repository.httpsPort, &repository.rsyncPort}) {
            if (*port == 0)
                wanted.push_back(port);
        }
    }
    const auto found = findFreePorts(static_cast<int>(wanted.size()));
    if (!found)
        return unexpected(found.error());
    for (size_t i = 0; i < wanted.size(); ++i)
        *wanted[i] = (*found)[i];
    return {};
}

void nameRepositories(WorldOptions& options)
{
    for (RepositoryOptions& repository : options.repositories) {
        if (repository.httpsPath.isEmpty())
            repository.httpsPath = repository.name + u'/';
        if (repository.module.isEmpty())
            repository.module = repository.name;
    }
}

/// Names become path segments and URIs.
bool isPlainName(const QString& name)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,62}$"_s);
    return form.match(name).hasMatch();
}

bool isHost(const QString& host)
{
    static const QString domain = u".lab.test"_s;
    return host == "localhost"_L1 || (host.endsWith(domain) && isPlainName(host.chopped(domain.size())));
}

Expected<void> checkRepositories(const WorldOptions& options)
{
    QSet<QString> names;
    for (const RepositoryOptions& repository : options.repositories) {
        if (!isHost(repository.httpsHost))
            return unexpected(
                Error::badInput(u"a repository is at localhost or NAME.lab.test"_s, repository.httpsHost));
        if (!isPlainName(repository.name) || !isPlainName(repository.module) ||
            names.contains(repository.name))
            return unexpected(Error::badInput(u"bad or repeated repository name"_s, repository.name));
        names << repository.name;
    }
    return {};
}

Expected<void> checkCas(const WorldOptions& options)
{
    QSet<QString> repositories;
    QSet<QString> handles{u"ta"_s, u"registry"_s};
    for (const RepositoryOptions& repository : options.repositories)
        repositories << repository.name;
    for (const CaOptions& ca : options.caOptions) {
        if (!isPlainName(ca.handle) || handles.contains(ca.handle))
            return unexpected(Error::badInput(u"bad or repeated CA handle"_s, ca.handle));
        if (!repositories.contains(ca.repository))
            return unexpected(
                Error::badInput(u"CA in an unknown repository \"%1\""_s.arg(ca.repository), ca.handle));
        if (!ca.parent.isEmpty() && (ca.parent == "ta"_L1 || !handles.contains(ca.parent)))
            return unexpected(
                Error::badInput(u"CA under an unknown or later CA \"%1\""_s.arg(ca.parent), ca.handle));
        handles << ca.handle;
    }
    return {};
}

Expected<void> checkNumbers(const WorldOptions& options)
{
    if (options.cas < 0 || options.caOptions.size() > MaxCas)
        return unexpected(Error::badInput(u"a lab has 0 to %1 CAs"_s.arg(MaxCas)));
    for (const CaOptions& ca : options.caOptions) {
        if (ca.roas < 0 || ca.roas > MaxRoasPerCa)
            return unexpected(Error::badInput(u"a CA has 0 to %1 ROAs"_s.arg(MaxRoasPerCa), ca.handle));
    }
    if (options.lifetimes.reissue.count() <= 0 || options.lifetimes.manifest < options.lifetimes.reissue ||
        options.eeKeys < 1)
        return unexpected(
            Error::badInput(u"lifetimes must be positive, re-issue within the validity, and there "
                            "must be a key"_s));
    return {};
}

/// The first of the ports that the kernel gives to outgoing connections (ip(7), ip_local_port_range).
quint16 firstEphemeralPort()
{
    constexpr quint16 linuxDefault = 32768;
    QFile range(u"/proc/sys/net/ipv4/ip_local_port_range"_s);
    if (!range.open(QIODevice::ReadOnly))
        return linuxDefault;
    const auto first = range.readLine().simplified().split(' ').first().toUShort();
    return first > 0 ? first : linuxDefault;
}

/// Below the ports of outgoing connections where that can be: a server that stops and starts again finds its
/// port still free.
bool listenSomewhere(QTcpServer& server)
{
    constexpr quint16 lowest = 10000;
    constexpr int tries = 50;
    const quint16 end = firstEphemeralPort();
    for (int i = 0; i < tries && end > lowest; ++i) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(lowest, end));
        if (server.listen(QHostAddress::LocalHost, port))
            return true;
    }
    return server.listen(QHostAddress::LocalHost);
}

} // namespace

QString RepositoryOptions::httpsOrigin() const { return u"https://%1:%2"_s.arg(httpsHost).arg(httpsPort); }

QString RepositoryOptions::httpsBase() const { return httpsOrigin() + u'/' + httpsPath; }

QString RepositoryOptions::rsyncBase() const
{
    return u"rsync://localhost:%1/%2/"_s.arg(rsyncPort).arg(module);
}

Expected<std::vector<quint16>> findFreePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> held; // all at once, so that they differ
    std::vector<quint16> ports;
    for (int i = 0; i < count; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        if (!listenSomewhere(*held.back()))
            return unexpected(
                Error::failed(u"no free port on 127.0.0.1: %1"_s.arg(held.back()->errorString())));
        ports.push_back(held.back()->serverPort());
    }
    return ports;
}

Expected<WorldOptions> completed(WorldOptions options)
{
    if (options.cas > MaxCas)
        return unexpected(Error::badInput(u"a lab has 0 to %1 CAs"_s.arg(MaxCas)));
    if (options.caOptions.empty())
        makeUpCas(options);
    if (options.repositories.empty()) {
        if (options.httpsPort == 0 || options.rsyncPort == 0) {
            const auto ports = findFreePorts(2);
            if (!ports)
                return unexpected(ports.error());
            options.httpsPort = options.httpsPort == 0 ? ports->at(0) : options.httpsPort;
            options.rsyncPort = options.rsyncPort == 0 ? ports->at(1) : options.rsyncPort;
        }
        makeUpRepositories(options);
    }
    nameRepositories(options);
    return checkRepositories(options)
        .and_then([&] { return checkCas(options); })
        .and_then([&] { return checkNumbers(options); })
        .and_then([&] { return findPorts(options); })
        .map([&] { return options; });
}

} // namespace caretaker::lab
