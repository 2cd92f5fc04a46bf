// SPDX-License-Identifier: GPL-3.0-or-later
//
// Validates again, from raw bytes alone, whether a CA was functional at a time: from the trust anchor down
// the chain of certificates, each on its issuer's manifest and not revoked, to the CA's own manifest and CRL.
// Pure.
#pragma once

#include "core/base/time.h"
#include "core/rpki/tal.h"

#include <QString>

#include <map>
#include <vector>

namespace caretaker::service {

/// One object that was kept, as core/observe names its kinds. The CRLs' URI is that of the manifest beside
/// them.
struct RawObject
{
    QString kind;
    QString uri;
    QByteArray bytes;
};

struct RawVerdict
{
    bool reached =
        false; ///< the chain is there and valid down to the CA's certificate, and its manifest is there
    bool functional = false; ///< ... and manifest and CRL are valid
    QString why;             ///< English: where it ended, when not functional
};

RawVerdict validateRaw(const rpki::Tal& tal, const std::vector<RawObject>& objects, Instant at);

} // namespace caretaker::service
