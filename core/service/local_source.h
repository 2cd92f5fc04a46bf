// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objects on this machine, for what works without a network: a folder laid out as rsync leaves it, or an RRDP
// snapshot.
#pragma once

#include "core/base/expected.h"
#include "core/base/finding.h"
#include "core/rpki/object_source.h"

#include <QString>

#include <memory>

namespace caretaker::service {

struct LocalSource
{
    std::unique_ptr<rpki::ObjectSource> objects;
    Findings findings{}; ///< about the snapshot document itself
};

/// `tree` is a folder host[:port]/module/...; where it is empty, `snapshot` is a file, gzip or not. BadInput
/// when it cannot be read or is something else.
Expected<LocalSource> openLocalSource(const QString& tree, const QString& snapshot);

} // namespace caretaker::service
