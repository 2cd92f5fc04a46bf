// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what a key has where a file does not state it.
#pragma once

#include "core/policy/document.h"

#include <QJsonValue>
#include <QSet>

namespace caretaker::policy {

class Defaults
{
public:
    Defaults();

    /// By general name (places.h); null for keys that must be stated, or have no value then.
    const Node* find(const QString& general) const;

private:
    Node m_root; ///< the effective text of a policy that states nothing
    QSet<QString> m_without;
};

/// A document that states the alerts of a policy that states none.
Node defaultAlerts();

QJsonValue jsonOf(const Node& node);

} // namespace caretaker::policy
