// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may do what to cases (requirements O-3): the [[people]] of the configuration. On the embedded database
// a person is an operating-system user. Whoever can read the database file can read cases: a viewer is one
// who may do nothing else.
//
//   editor    acknowledges, holds, releases, proposes again, closes; takes a CA out of its probation
//   approver  approves, rejects, records what was carried out, reinstates
//   admin     all of it, and waives corroboration
//
// Without any [[people]] every user is an editor, and nobody an approver: what affects others needs people
// who were named beforehand.
#pragma once

#include "core/base/expected.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::service {

enum class StaffRole { Viewer, Editor, Approver, Admin };
QString toString(StaffRole role); ///< "viewer", "editor", "approver", "admin"
std::optional<StaffRole> staffRoleFromString(QStringView text);
QStringList allStaffRoles();

struct Person
{
    QString name; ///< operating-system user
    std::vector<StaffRole> roles;
    QString publicKey{}; ///< PEM file of an Ed25519 key, for signed approvals; empty: none
    friend bool operator==(const Person&, const Person&) = default;
};

enum class Deed { Edit, Approve, Waive };

/// Refused with what the person lacks.
Expected<void> permit(const std::vector<Person>& people, const QString& name, Deed deed);
const Person* findPerson(const std::vector<Person>& people, const QString& name); ///< null when unknown

} // namespace caretaker::service
