// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the CSV form: one table for reading and writing. Internal to the room; importers.h documents
// it.
#pragma once

#include "core/fleet/fields.h"

#include <array>

namespace caretaker::fleet {

enum class Column {
    Handle,
    ManifestUri,
    CaRepository,
    NotificationUri,
    CertificateUri,
    Ski,
    Role,
    Stage,
    Operator,
    RepositoryOperator,
    Contacts,
};

struct ColumnName
{
    Column column;
    QLatin1StringView name;
    bool required;
};

inline constexpr std::array<ColumnName, 11> Columns{{
    {Column::Handle, QLatin1StringView("handle"), true},
    {Column::ManifestUri, QLatin1StringView("manifest_uri"), true},
    {Column::CaRepository, QLatin1StringView("ca_repository"), true},
    {Column::NotificationUri, QLatin1StringView("notification_uri"), false},
    {Column::CertificateUri, QLatin1StringView("certificate_uri"), false},
    {Column::Ski, QLatin1StringView("ski"), false},
    {Column::Role, QLatin1StringView("role"), false},
    {Column::Stage, QLatin1StringView("stage"), false},
    {Column::Operator, QLatin1StringView("operator"), false},
    {Column::RepositoryOperator, QLatin1StringView("repository_operator"), false},
    {Column::Contacts, QLatin1StringView("contacts"), false},
}};

} // namespace caretaker::fleet
