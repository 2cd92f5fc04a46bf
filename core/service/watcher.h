// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watcher: one vantage of ours. Wraps an observe::Observer set up from the configuration, and waits for its
// rounds. look() spins an event loop until the round is finished: call it from a program's top level only.
#pragma once

#include "core/health/rules.h"
#include "core/observe/observer.h"
#include "core/service/config.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace caretaker::service {

class Watcher
{
public:
    /// (done, total, what), from inside look().
    using Progress = std::function<void(int, int, const QString&)>;

    /// Of `quorum`, how it looks again within a round.
    static Expected<Watcher> create(const Config& config, const health::QuorumRules& quorum);

    observe::RoundResult look(const std::vector<fleet::DelegatedCa>& fleet, Instant now,
                              const Progress& progress = {});
    observe::Observer& observer() { return *m_observer; }

private:
    Watcher() = default;

    std::unique_ptr<QTemporaryDir> m_mirror; ///< rsync mirrors; gone with this object
    std::unique_ptr<observe::Observer> m_observer;
    std::optional<rpki::Tal> m_tal;
    VantageName m_vantage = VantageName::fromString(QStringLiteral("local"));
};

/// BadInput when it cannot be read or is not a TAL.
Expected<rpki::Tal> loadTal(const QString& path);

} // namespace caretaker::service
