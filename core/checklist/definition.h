// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a checklist asks: read from TOML (policies/checklists/*.toml, compiled in as well), so that a registry
// can edit it. An item is either `measured_by` a measure (measure.h), or `attested = true` by a person.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::checklist {

enum class Audience { Registry, Operator };
/// PreDelegation: once, before a CA is delegated to (requirement K-1).
enum class Period { Daily, Weekly, Monthly, Quarterly, PreDelegation };
QString toString(Audience audience); ///< "registry", "operator"
QString toString(Period period);     ///< "daily", "weekly", "monthly", "quarterly", "pre-delegation"
std::optional<Audience> audienceFromString(QStringView text);
std::optional<Period> periodFromString(QStringView text);

struct ItemDefinition
{
    QString id;          ///< stable, unique in its checklist
    QString text;        ///< what is true when it is ticked
    QString requirement; ///< "K-4"; may be empty
    QString measuredBy;  ///< name of a measure; empty: attested
    bool isAttested() const { return measuredBy.isEmpty(); }
};

struct Definition
{
    QString id; ///< "registry-daily"
    QString title;
    Audience audience = Audience::Registry;
    Period period = Period::Daily;
    std::vector<ItemDefinition> items; ///< at least one
    Sha256 hash = Sha256({});          ///< of the file
};

/// BadInput with "NAME:LINE:COLUMN", the key and what it should be. Unknown keys and measures are refused.
Expected<Definition> parseDefinition(const QByteArray& toml, const QString& name);

/// "registry-daily": how the file of a pair is called, without ".toml".
QString definitionName(Audience audience, Period period);

/// Those shipped: registry daily, weekly, monthly, quarterly; operator monthly, quarterly, pre-delegation.
/// `BadInput` when there is none for the pair (an operator has no daily one).
Expected<Definition> shippedDefinition(Audience audience, Period period);
std::vector<Definition> shippedDefinitions(); ///< all, by name

} // namespace caretaker::checklist
