// SPDX-License-Identifier: GPL-3.0-or-later
//
// A policy file while somebody writes it: its text, what is wrong with it and where, and how it is kept. What
// is being edited is judged by the very code that judges files (policy_service.h), before it is stored.
#pragma once

#include "core/policy/effective.h"
#include "core/service/workspace.h"

#include <QByteArray>

namespace caretaker::service {

struct PolicyDraft
{
    QString nameOrFile; ///< a shipped policy's name, or a file; what its `extends` is relative to
    std::optional<QByteArray> text{}; ///< as it is being edited; nothing: as it is stored
};

/// The policy's own file, without what it extends. BadInput when there is none.
Expected<QByteArray> policySource(const QString& nameOrFile);
/// Fails as loadEffectivePolicy() does.
Expected<policy::EffectivePolicy> loadDraft(const PolicyDraft& draft);

/// Something wrong with a draft, or to look at once more.
struct PolicyMark
{
    bool isError = false;
    QString what;
    QString hint{};  ///< what is allowed, or what to do; may be empty
    int line = 0;    ///< in the draft itself, from 1; 0: elsewhere, or nowhere in particular
    int column = 0;  ///< from 1
    QString where{}; ///< "FILE:LINE:COLUMN"
};

struct DraftCheck
{
    std::optional<policy::EffectivePolicy> policy{}; ///< nothing: it does not read
    std::vector<PolicyMark> marks{};                 ///< errors first; by line
};

/// With the advice of policy_advice.h, for these surroundings.
DraftCheck checkDraft(const PolicyDraft& draft, const WorkspaceRequest& surroundings);

/// Writes all or nothing. Failed when it cannot be written; the old file is still there then.
Expected<void> savePolicyFile(const QString& path, const QByteArray& text);

} // namespace caretaker::service
