// SPDX-License-Identifier: GPL-3.0-or-later
//
// Churn: the difference between two consecutive snapshots of one repository (requirements M-OCC to M-DV).
#pragma once

#include "core/metrics/ratio.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace caretaker::metrics {

enum class ObjectType { Certificate, Crl, Manifest, Roa, Aspa, Other };
/// By the file name's extension (RFC 6481 section 2.2 and its registry).
ObjectType objectTypeOf(QStringView name);
/// Not reissued as a matter of course, as manifests and CRLs are.
constexpr bool isProduct(ObjectType type) { return type != ObjectType::Crl && type != ObjectType::Manifest; }

/// Where RRDP stood (RFC 8182).
struct RrdpPosition
{
    QString session;
    quint64 serial = 0;
    friend bool operator==(const RrdpPosition&, const RrdpPosition&) = default;
};

struct Churn
{
    qint64 added = 0, removed = 0, modified = 0;
    qint64 previous = 0; ///< objects in the earlier snapshot

    qint64 changed() const { return added + removed + modified; } ///< M-OCC, M-RCD
    qint64 net() const { return added - removed; }                ///< signed
    Ratio rate() const { return ratio(changed(), previous); }     ///< M-OCRate, M-RCR, M-CCR
    Ratio withdrawal() const { return ratio(removed, previous); } ///< M-RWR
    friend bool operator==(const Churn&, const Churn&) = default;
};

/// How many objects a snapshot, or one folder of it, holds.
struct Census
{
    qint64 objects = 0, products = 0, roas = 0, certificates = 0;

    void add(ObjectType type, qint64 count = 1);
    bool isEmpty() const { return objects == 0; }
    friend bool operator==(const Census&, const Census&) = default;
};

/// One object that differs between two snapshots; at least one of the two is true.
struct ObjectChange
{
    ObjectType type;
    bool before; ///< was there
    bool after;  ///< is there
};

struct ChurnCounters;
/// The churn of one comparison; `before` counts the earlier snapshot.
ChurnCounters churnOf(const std::vector<ObjectChange>& changes, const Census& before);
/// Adds how RRDP moved on: progress within a session, or a new session. `isChanged`: other objects than
/// before.
void addPosition(ChurnCounters& counters, const RrdpPosition& before, const RrdpPosition& after,
                 bool isChanged);

/// M-SPD: current - previous serial. Nothing across sessions: a new session is not a regression.
std::optional<qint64> serialProgress(const RrdpPosition& before, const RrdpPosition& after);

} // namespace caretaker::metrics
