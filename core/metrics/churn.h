// SPDX-License-Identifier: GPL-3.0-or-later
//
// Churn indicators between two consecutive snapshots of one repository (requirements M-OCC to M-DV).
#pragma once

#include "core/base/ids.h"
#include "core/metrics/indicators.h"

#include <QHash>
#include <QString>

#include <optional>

namespace caretaker::metrics {

enum class ObjectType { Certificate, Crl, Manifest, Roa, Aspa, Other };
/// By the file name's extension (RFC 6481 section 2.2 and its registry).
ObjectType objectTypeOf(QStringView uri);

/// Where RRDP stood (RFC 8182).
struct RrdpPosition
{
    QString session;
    quint64 serial = 0;
    friend bool operator==(const RrdpPosition&, const RrdpPosition&) = default;
};

/// What was published after one successful synchronisation: object URI to hash.
struct ObjectSnapshot
{
    QHash<QString, Sha256> objects;
    std::optional<RrdpPosition> position;
};

struct Churn
{
    qint64 added = 0, removed = 0, modified = 0;
    qint64 previous = 0; ///< objects in the earlier snapshot

    qint64 changed() const { return added + removed + modified; } ///< M-OCC, M-RCD
    qint64 net() const { return added - removed; }                ///< signed
    Ratio rate() const;       ///< M-OCRate, M-RCR, M-CCR: changed / previous
    Ratio withdrawal() const; ///< M-RWR: removed / previous
    friend bool operator==(const Churn&, const Churn&) = default;
};

Churn churnBetween(const ObjectSnapshot& before, const ObjectSnapshot& after);
Churn churnBetween(const ObjectSnapshot& before, const ObjectSnapshot& after, ObjectType type);

/// M-SPD: current - previous serial. Nothing across sessions: a new session is not a regression.
std::optional<qint64> serialProgress(const RrdpPosition& before, const RrdpPosition& after);

} // namespace caretaker::metrics
