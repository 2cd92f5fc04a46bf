// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a CA as text, and the one place where text becomes a DelegatedCa: CSV and JSON both end here,
// so a value that one of them takes or refuses the other does too. Internal to the room.
#pragma once

#include "core/fleet/delegated_ca.h"

#include <QStringList>

namespace caretaker::fleet {

struct Fields
{
    QString handle;
    QStringList skis;      ///< oldest first
    QStringList manifests; ///< oldest first
    QString caRepository;
    QString notification; ///< empty is absent, here and below
    QString certificate;
    QString role;
    QString stage;
    QString operatorName;
    QString repositoryOperator;
    std::vector<Contact> contacts;
};

/// Errors as delegatedCaFromJson has them.
Expected<DelegatedCa> readCa(const Fields& fields);
/// An empty language is "en", an empty time zone stays unknown. The message never repeats the address.
Expected<Contact> readContact(const QString& kind, const QString& email, const QString& language,
                              const QString& timezone = {});

} // namespace caretaker::fleet
