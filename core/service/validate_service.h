// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker validate`: a local set of objects, validated as of a given time, as
// validators' offline modes do. Nothing is fetched and nothing is remembered.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"
#include "core/rpki/tree.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::service {

struct ValidateRequest
{
    QString tal;      ///< file (RFC 8630)
    QString tree;     ///< rsync-layout folder host[:port]/module/...; or
    QString snapshot; ///< RRDP snapshot file, gzip or not
    Instant at;
    QString constraints{}; ///< file with constraints on the trust anchor; empty: none
};

struct ValidateReport
{
    QString trustAnchor; ///< the TAL's name
    Instant at;
    rpki::TreeResult result;
    Milliseconds elapsed{0};

    int nonFunctional() const;
};

/// BadInput when a file cannot be read or is not what it should be; what is wrong inside objects is in the
/// result's findings.
Expected<ValidateReport> validate(const ValidateRequest& request);

/// {"schema":"caretaker/validate/1",...}: shape in docs/json.md.
QJsonObject toJson(const ValidateReport& report);

} // namespace caretaker::service
