// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts: everything that readiness tests judge, gathered before any of them runs. A plain value: the same
// facts and profile give the same report.
#pragma once

#include "core/readiness/network_facts.h"
#include "core/readiness/setup_facts.h"
#include "core/readiness/stability.h"

#include <QStringList>

namespace caretaker::readiness {

/// Where facts come from. A test names those that it needs; it is skipped when one is absent.
enum class Source {
    Notification, ///< inputs.notification
    RsyncBase,    ///< inputs.rsync
    ChildRequest,
    PublisherRequest,
    RepositoryResponse,
    Dns,
    Tls,
    Rrdp,
    Rsync,
    Tree,
    Time,
    Capacity,
    Resources,
    Stability,
};
QString toString(Source source); ///< "rrdp", "child-request", ...
std::optional<Source> sourceFromString(QStringView name);
/// English, for "skipped: ...": "no RRDP notification URI was given".
QString reasonOfAbsence(Source source);
QStringList reasonsOfAbsence(); ///< all, for translators

/// What was asked to be checked.
struct Inputs
{
    std::optional<HttpsUri> notification{};
    std::optional<RsyncUri> rsync{}; ///< a folder
    QString tal{};                   ///< its name; empty: none

    friend bool operator==(const Inputs&, const Inputs&) = default;
};

struct Facts
{
    Instant at{}; ///< when looking began: what is judged by time is judged at it
    Inputs inputs{};

    std::optional<SetupFile> childRequest{};
    std::optional<SetupFile> publisherRequest{};
    std::optional<SetupFile> repositoryResponse{};
    std::optional<DnsFacts> dns{};
    std::optional<TlsFacts> tls{};
    std::optional<RrdpFacts> rrdp{};
    std::optional<RsyncFacts> rsync{};
    std::optional<TreeFacts> tree{};
    std::optional<TimeFacts> time{};
    std::optional<CapacityFacts> capacity{};
    std::optional<ResourceFacts> resources{};
    std::optional<Stability> stability{};
    Attestations attested{};

    /// Why a source is absent although it was asked for, English: "the time for the whole check was used
    /// up". Without an entry: reasonOfAbsence().
    QMap<Source, QString> absentBecause{};

    bool has(Source source) const;
};

} // namespace caretaker::readiness
