// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding: something wrong with what others published. A value with a stable identity; its text is rendered
// at the edge. The catalogue (findings.def) is the one table of all ids, with severity, clause, meaning and
// what the CA operator should do.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker {

enum class Severity { Info, Notice, Warning, Error, Critical };
QString toString(Severity severity); ///< "info", "notice", "warning", "error", "critical"

enum class FindingId {
#define CARETAKER_FINDING(id, severity, clause, meaning, remedy) id,
#include "core/base/findings.def"
#undef CARETAKER_FINDING
};

/// One row of the catalogue.
struct FindingInfo
{
    FindingId id;
    QString name; ///< "MFT_EXPIRED"
    Severity severity;
    QString clause;  ///< "RFC 9286 section 4.2.1"; empty where no document says so, as for our own limits
    QString meaning; ///< one sentence
    QString remedy;  ///< what the CA operator should do
};

const std::vector<FindingInfo>& findingCatalogue();
const FindingInfo& infoOf(FindingId id);
std::optional<FindingId> findingIdFromName(QStringView name);

struct Finding
{
    FindingId id;
    QString uri;                        ///< the object or endpoint; may be empty
    QMap<QString, QString> arguments{}; ///< typed by name: "next_update", "expected", "found", ...

    Severity severity() const { return infoOf(id).severity; }
    QString name() const { return infoOf(id).name; }
    /// English, one line, for logs and JSON "detail": the meaning, then the arguments. Arguments may be any
    /// text out of untrusted objects; what could break the line or move a cursor is replaced.
    QString detail() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// {"id","severity","clause","uri","detail","arguments"}.
QJsonObject toJson(const Finding& finding);
/// Nothing when the id is unknown.
std::optional<Finding> findingFromJson(const QJsonObject& json);
/// Info when there is none.
Severity worstSeverity(const Findings& findings);

} // namespace caretaker
