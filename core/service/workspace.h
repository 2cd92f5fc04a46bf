// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspace: the three things that every use case starts from: configuration, database, policy. The policy is
// the configuration's where it names one, else the one that the database was last run with, else
// "bcp-default". Cheap to copy; belongs to the thread that opened it (store/database.h).
#pragma once

#include "core/base/expected.h"
#include "core/policy/policy.h"
#include "core/service/config.h"
#include "core/store/database.h"

namespace caretaker::service {

struct WorkspaceRequest
{
    QString configFile; ///< empty: defaults
    QString database;   ///< URL or path; empty: the configuration's
    store::Database::Mode mode = store::Database::Mode::ReadWrite;
};

struct Workspace
{
    Config config;
    store::Database database;
    policy::Policy policy;
    QByteArray policyText; ///< what policy.hash is the hash of: the file with everything that it extends

    static Expected<Workspace> open(const WorkspaceRequest& request);
    /// The same, with everything given.
    static Expected<Workspace> open(Config config, store::Database::Mode mode);
};

/// What the command line calls a person (requirements O-3): on the embedded database the operating system's
/// user. Recorded with every act.
QString currentUserName();

} // namespace caretaker::service
