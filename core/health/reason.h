// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reason: one fact behind a reading or a transition, as a value with a stable code; text is made at the edge.
// Codes are finding names ("MFT_EXPIRED"), "layer" (the first that failed), "first-byte", "retrieval", and
// the numbers against their thresholds ("failed-for", "figure-of-merit", "slow-share", "recovered", ...).
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::health {

struct Reason
{
    QString code;
    QMap<QString, QString> arguments{};

    /// English, one line: the code, then "key=value" pairs.
    QString text() const;
    friend bool operator==(const Reason&, const Reason&) = default;
};
using Reasons = std::vector<Reason>;

QJsonArray toJson(const Reasons& reasons);
/// Nothing when an entry has no code.
std::optional<Reasons> reasonsFromJson(const QJsonArray& json);
/// All texts, joined by "; ".
QString textOf(const Reasons& reasons);

} // namespace caretaker::health
