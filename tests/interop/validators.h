// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other people's validators, run once with a cold cache against what the lab serves. Each gives its VRPs as
// "ASN,IP Prefix,Max Length,Trust Anchor" with that header line, sorted: what rpki::vrpsToCsv gives.
#pragma once

#include "core/base/expected.h"
#include "core/lab/world.h"

#include <QByteArray>
#include <QString>

namespace caretaker::interop {

enum class Over {
    Rrdp, ///< and rsync where that fails
    RsyncOnly,
    RrdpOnly, ///< of FORT only
};

bool haveRpkiClient();
bool haveFort();

/// As the program says it: "8.2"; empty when it is not installed.
QString rpkiClientVersion();
QString fortVersion();

/// `scratch` is an empty folder that the program's own user can reach.
Expected<QByteArray> vrpsByRpkiClient(const lab::World& world, const QString& scratch, Over over);
Expected<QByteArray> vrpsByFort(const lab::World& world, const QString& scratch, Over over);

} // namespace caretaker::interop
