// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people typed and have not saved yet, kept on disk so that it survives a crash. One file a policy in a
// folder of the user's; its name is a hash of the policy's. Functions block for as long as a small file
// takes: call them from a job. Nothing here is secret; a policy is a public document.
#pragma once

#include "core/base/expected.h"

#include <QStringList>

#include <optional>

namespace caretaker::ui {

class DraftStore
{
public:
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}
    /// In the user's data folder.
    static DraftStore standard();

    /// Replaces what was kept of it. Failed when it cannot be written.
    Expected<void> keep(const QString& policy, const QString& text) const;
    std::optional<QString> kept(const QString& policy) const;
    void drop(const QString& policy) const;
    QStringList policies() const; ///< of which there is a draft; sorted

private:
    QString pathOf(const QString& policy) const;
    QString m_folder;
};

} // namespace caretaker::ui
