// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a host name to the addresses that we may connect to. Private to this room.
#pragma once

#include "core/transport/address_policy.h"
#include "core/transport/fetch_failure.h"

#include <QList>
#include <QObject>

#include <functional>

namespace caretaker::transport {

struct Resolution
{
    QList<QHostAddress> addresses; ///< permitted by the policy, IPv4 first
    LayerOutcome layer{Layer::Dns};
    std::optional<FetchFailure> failure;
};

/// Resolves `host`, a name or an address literal; `done` is called later, once, unless `context` died before.
/// Results of the system's resolver may come from Qt's cache, which keeps them for a minute.
void resolve(const QString& host, const AddressPolicy& policy, Milliseconds deadline, QObject* context,
             std::function<void(Resolution)> done);

} // namespace caretaker::transport
