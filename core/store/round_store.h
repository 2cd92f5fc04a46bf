// SPDX-License-Identifier: GPL-3.0-or-later
//
// RoundStore: the monitor's heartbeat. A round is written in the same transaction as what it saw, so the last
// one tells until when this monitor truly watched, also after a kill (DESIGN section 3, watch guard).
#pragma once

#include "core/base/time.h"
#include "core/store/transaction.h"

#include <QJsonObject>

#include <optional>

namespace caretaker::store {

struct Round
{
    qint64 id = 0; ///< given by the store
    Instant at;    ///< the time for which it judged
    Instant started;
    Instant finished;
    QJsonObject counters{}; ///< fetches, objects, observations, ...
};

/// Also keeps what the monitor must remember from one round to the next (an open fleet incident, say) that is
/// nobody's decision and so is not audited.
class RoundStore
{
public:
    explicit RoundStore(Database database) : m_database(std::move(database)) {}

    Expected<qint64> add(Transaction& transaction, const Round& round); ///< its id
    Expected<std::optional<Round>> last() const;
    Expected<std::vector<Round>> list(Instant from, Instant to) const; ///< by `at`
    Expected<qint64> count() const;

    Expected<void> remember(Transaction& transaction, const QString& key, const QJsonObject& value);
    Expected<void> forget(Transaction& transaction, const QString& key);
    Expected<std::optional<QJsonObject>> recall(const QString& key) const;

private:
    Database m_database;
};

} // namespace caretaker::store
