// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a lab world is made of. Values only; completed() fills in what was left out, the same way each time.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"
#include "core/fleet/delegated_ca.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace caretaker::lab {

/// Called now and then, on the caller's thread, while long work goes on.
using Progress = std::function<void(const QString& what, qsizetype done, qsizetype total)>;

/// One repository: an RRDP service and an rsync module, both on localhost. Repositories may share ports, and
/// are then told apart by path and module.
struct RepositoryOptions
{
    QString name;          ///< unique; also the default of httpsPath ("name/") and module
    QString operatorName;  ///< "registry", a third party's name, or empty: the CA itself
    quint16 httpsPort = 0; ///< 0: a free one is found when the world is made (certificates need it)
    quint16 rsyncPort = 0;
    QString httpsPath{}; ///< "" or "path/"; the notification is https://localhost:PORT/PATHnotification.xml
    QString module{};
    /// "localhost", or NAME.lab.test: a name that only the DNS server of the lab knows, whose faults a
    /// repository can have then. For HTTPS only; rsync is on localhost.
    QString httpsHost = QStringLiteral("localhost");

    QString httpsOrigin() const; ///< "https://localhost:8443"
    QString httpsBase() const;   ///< "https://localhost:8443/cloud/"
    bool hasLabName() const { return httpsHost != QLatin1String("localhost"); }
    QString rsyncBase() const; ///< "rsync://localhost:8873/cloud/"
    friend bool operator==(const RepositoryOptions&, const RepositoryOptions&) = default;
};

/// One delegated CA, under the registry's or under another delegated CA.
struct CaOptions
{
    QString handle;
    QString repository; ///< a RepositoryOptions::name
    int roas = 10;
    QString operatorName{};
    fleet::Role role = fleet::Role::Member;
    std::vector<fleet::Contact> contacts{};
    /// Handle of a CA before this one in the list, which then holds what its own parent holds (`inherit`);
    /// empty: the registry.
    QString parent{};
    bool ghostbusters = false; ///< publishes its operator and first contact (RFC 6493)
    friend bool operator==(const CaOptions&, const CaOptions&) = default;
};

/// How long what is signed is valid, and how often it is signed again.
struct Lifetimes
{
    Duration manifest = std::chrono::hours(24);    ///< manifest and CRL: nextUpdate - thisUpdate
    Duration reissue = std::chrono::hours(8);      ///< manifest and CRL; each CA has its own phase
    Duration certificate = std::chrono::days(365); ///< CA certificates and ROAs; renewed after five sixths
    friend bool operator==(const Lifetimes&, const Lifetimes&) = default;
};

/// When the rsync trees are written to disk.
enum class TreeMode {
    Always,
    OnDemand, ///< only while a repository's RRDP is down and its rsync is not: saves time in long runs
    Never,    ///< RRDP only; no rsync daemon either
};

struct WorldOptions
{
    int cas = 20;             ///< delegated CAs to make up, where caOptions is empty
    int roasPerCa = 10;       ///< each with one IPv4 and one IPv6 prefix; at most 256
    quint32 seed = 1;         ///< prefixes, AS numbers, lengths; keys are always fresh
    Instant start{};          ///< the first instant published
    quint16 httpsPort = 8443; ///< for repositories made up here
    quint16 rsyncPort = 8873;
    /// The first is the registry's own, where the trust anchor and the registry CA live. Empty: the
    /// registry's, one cloud shared by many, and one of its own for each fifth CA, all on httpsPort and
    /// rsyncPort.
    std::vector<RepositoryOptions> repositories{};
    std::vector<CaOptions> caOptions{};
    Lifetimes lifetimes{};
    TreeMode treeMode = TreeMode::Always;
    int eeKeys = 8;        ///< pool of end-entity keys, shared by all objects of all CAs
    bool ownPorts = false; ///< repositories made up here have free ports of their own, not shared ones
    bool labNames =
        false; ///< repositories made up here are named NAME.lab.test (RepositoryOptions::httpsHost)
    bool ghostbusters = false; ///< of the CAs made up here, every second one publishes a contact

    friend bool operator==(const WorldOptions&, const WorldOptions&) = default;
};

/// Made-up repositories and CAs filled in, ports found; BadInput when names clash or a repository is unknown.
Expected<WorldOptions> completed(WorldOptions options);

QJsonObject toJson(const WorldOptions& options);
Expected<WorldOptions> worldOptionsFromJson(const QJsonObject& json);

/// Distinct TCP ports on 127.0.0.1 that were free just now, and that no outgoing connection will be given
/// where the system leaves us such ports.
Expected<std::vector<quint16>> findFreePorts(int count);

} // namespace caretaker::lab
