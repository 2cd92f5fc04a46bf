// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: every key that the reader asks for, as it asks (fields.h).
#pragma once

#include "core/policy/document.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::policy {

/// One key: what may stand there, and where it stands.
struct Known
{
    enum class Kind { Text, Flag, Whole, Number, Time, ShortTime, Share, Limit, Word, Table };

    Kind kind = Kind::Text;
    bool isList = false;
    QString least{}; ///< as it is written; empty: no limit
    QString most{};
    QStringList words{};
    QString general{};            ///< "timeline.step.after"
    QString path{};               ///< "timeline.dead.step.notify.after"
    std::optional<Position> at{}; ///< where it is stated
    QString value{};              ///< what is stated there, as TOML
};

struct Notes
{
    /// Tables that are absent are asked for, too; what is wrong does not matter.
    bool isDescribing = false;
    std::vector<Known> keys{};
    QStringList required{}; ///< general names, while describing

    const Known* find(QStringView path) const; ///< null when it was not asked for
};

} // namespace caretaker::policy
