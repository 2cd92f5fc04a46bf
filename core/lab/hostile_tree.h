// SPDX-License-Identifier: GPL-3.0-or-later
//
// HostileTree: what faults of FaultLevel::Module add to the rsync module of a repository: folders of their
// own in it, made when a fault begins and removed when it ends.
#pragma once

#include "core/base/expected.h"
#include "core/lab/served.h"

#include <map>

namespace caretaker::lab {

class HostileTree
{
public:
    /// `folder`: the module's, with a slash.
    explicit HostileTree(QString folder) : m_folder(std::move(folder)) {}

    /// A change of amount makes the folder anew. Failed when the file system refuses.
    Expected<void> sync(const std::vector<Act>& acts);

private:
    QString m_folder;
    std::map<FaultKind, qint64> m_made; ///< amounts
};

} // namespace caretaker::lab
