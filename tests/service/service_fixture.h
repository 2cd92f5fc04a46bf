// SPDX-License-Identifier: GPL-3.0-or-later
//
// A database with a fleet, and looks that were never taken over a network: for tests of what follows from a
// look.
#pragma once

#include "core/service/cycle.h"
#include "core/service/fleet_service.h"

#include <QTemporaryDir>

namespace caretaker::test {

inline fleet::DelegatedCa aCa(const QString& handle)
{
    const QString folder = QStringLiteral("rsync://localhost/repo/%1/").arg(handle);
    return {.handle = CaHandle::fromString(handle),
            .skis = {},
            .manifestUris = {*RsyncUri::tryFromString(folder + QStringLiteral("ca.mft"))},
            .caRepository = *RsyncUri::tryFromString(folder),
            .operatorName = QStringLiteral("Operator of ") + handle,
            .contacts = {{QStringLiteral("technical"), QStringLiteral("noc@%1.example.net").arg(handle),
                          QStringLiteral("en")}}};
}

enum class Sees { Good, Failed, Blind };

inline observe::Observation observation(const CaHandle& ca, const VantageName& vantage, Instant at, Sees sees)
{
    observe::Observation seen{.ca = ca, .vantage = vantage, .at = at};
    seen.blind = sees == Sees::Blind;
    seen.functional = seen.complete = sees == Sees::Good;
    seen.endpoints = {{.transport = observe::Transport::Rsync,
                       .uri = QStringLiteral("rsync://localhost/repo/"),
                       .synchronised = sees == Sees::Good,
                       .layers = {{observe::Layer::Tcp, sees == Sees::Good, Milliseconds(1), {}}}}};
    return seen;
}

/// One look of one vantage at the whole fleet.
inline observe::RoundResult lookAt(const std::vector<fleet::DelegatedCa>& fleet, const QString& vantage,
                                   Instant at, Sees sees)
{
    observe::RoundResult look{.at = at, .vantage = VantageName::fromString(vantage)};
    for (const fleet::DelegatedCa& ca : fleet)
        look.observations.push_back(observation(ca.handle, look.vantage, at, sees));
    look.blind = sees == Sees::Blind;
    return look;
}

struct ServiceFixture
{
    QTemporaryDir dir;
    Instant start = *parseRfc3339(u"2026-01-01T00:00:00Z");

    service::Config config() const
    {
        service::Config config;
        config.databasePath = dir.filePath(QStringLiteral("c.db"));
        config.outbox = dir.filePath(QStringLiteral("outbox"));
        return config;
    }
    Expected<service::Workspace> workspace() const
    {
        return service::Workspace::open(config(), store::Database::Mode::Create);
    }
    Expected<std::unique_ptr<service::Cycle>> cycle(const std::vector<fleet::DelegatedCa>& fleet) const
    {
        auto opened = workspace();
        if (!opened)
            return unexpected(opened.error());
        if (const auto imported =
                service::importCas(opened->database, fleet, {QStringLiteral("test"), start});
            !imported)
            return unexpected(imported.error());
        return service::Cycle::create(std::move(*opened), start);
    }
};

} // namespace caretaker::test
