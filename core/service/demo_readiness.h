// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo's part on readiness: reports on applicants that the lab serves.
#pragma once

#include "core/probe/readiness_probe.h"

namespace caretaker::service {

struct DemoApplicant
{
    QString name; ///< of the files
    HttpsUri notification;
    RsyncUri rsync; ///< a folder
};

/// What all of them have in common: the lab's TAL and CA bundle.
struct DemoProbe
{
    rpki::Tal tal;
    QString caBundle;
    Instant now;
    QString organisation;
};

/// Checks each over real sockets and writes DIR/NAME.txt, .html, .json and .pdf; returns the names of what
/// was written. The PDF is left out where WeasyPrint is absent. Spins an event loop.
Expected<QStringList> writeReadiness(const QString& dir, const std::vector<DemoApplicant>& applicants,
                                     const DemoProbe& with);

} // namespace caretaker::service
