// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/people.h"

#include "core/health/names.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RoleNames =
    std::to_array<QLatin1StringView>({"viewer"_L1, "editor"_L1, "approver"_L1, "admin"_L1});

bool has(const Person& person, StaffRole role)
{
    return std::ranges::find(person.roles, role) != person.roles.end();
}

StaffRole neededFor(Deed deed)
{
    switch (deed) {
    case Deed::Edit:
        return StaffRole::Editor;
    case Deed::Approve:
        return StaffRole::Approver;
    case Deed::Waive:
        return StaffRole::Admin;
    }
    return StaffRole::Admin;
}

Error refused(const QString& name, StaffRole needed, const QString& hint)
{
    return Error::refused(u"%1 is not allowed to: that takes the role \"%2\""_s.arg(name, toString(needed)),
                          u"[[people]]"_s, hint);
}

} // namespace

QString toString(StaffRole role) { return health::nameOf(role, RoleNames); }

std::optional<StaffRole> staffRoleFromString(QStringView text)
{
    return health::valueOf<StaffRole>(text, RoleNames);
}

QStringList allStaffRoles()
{
    QStringList names;
    for (const QLatin1StringView name : RoleNames)
        names << name;
    return names;
}

const Person* findPerson(const std::vector<Person>& people, const QString& name)
{
    const auto it = std::ranges::find(people, name, &Person::name);
    return it == people.end() ? nullptr : &*it;
}

Expected<void> permit(const std::vector<Person>& people, const QString& name, Deed deed)
{
    const StaffRole needed = neededFor(deed);
    if (people.empty() && deed == Deed::Edit)
        return {};
    if (people.empty())
        return unexpected(refused(
            name, needed, u"name those who decide in the configuration, as [[people]]; --config FILE"_s));
    const Person* person = findPerson(people, name);
    if (person && (has(*person, needed) || has(*person, StaffRole::Admin)))
        return {};
    return unexpected(refused(name, needed, u"ask somebody who has it, or change the configuration"_s));
}

} // namespace caretaker::service
