// SPDX-License-Identifier: GPL-3.0-or-later
//
// CAs for the tests of this room and of the store.
#pragma once

#include "core/fleet/delegated_ca.h"

namespace caretaker::fleet {

/// Only what every CA has.
inline DelegatedCa plainCa(const QString& handle)
{
    const QString folder = QStringLiteral("rsync://repo.example.net/repo/%1/").arg(handle);
    return {.handle = CaHandle::fromString(handle),
            .skis = {},
            .manifestUris = {*RsyncUri::tryFromString(folder + QStringLiteral("ca.mft"))},
            .caRepository = *RsyncUri::tryFromString(folder),
            .notification = {},
            .certificateUri = {},
            .operatorName = {},
            .repositoryOperator = {},
            .contacts = {}};
}

inline Ski skiOf(char digit) { return *Ski::tryFromHex(QString(40, QLatin1Char(digit))); }

/// With everything that a CA can have.
inline DelegatedCa fullCa(const QString& handle)
{
    DelegatedCa ca = plainCa(handle);
    ca.skis = {skiOf('1'), skiOf('2')};
    ca.manifestUris.push_back(
        *RsyncUri::tryFromString(QStringLiteral("rsync://repo.example.net/repo/moved/ca.mft")));
    ca.notification =
        HttpsUri::tryFromString(QStringLiteral("https://repo.example.net/rrdp/notification.xml"));
    ca.certificateUri =
        RsyncUri::tryFromString(QStringLiteral("rsync://registry.example/repo/%1.cer").arg(handle));
    ca.role = Role::Nir;
    ca.stage = LifecycleStage::Probation;
    ca.operatorName = QStringLiteral("Acme \"Networks\", Ltd");
    ca.repositoryOperator = QStringLiteral("registry");
    ca.contacts = {{QStringLiteral("technical"), QStringLiteral("noc@example.net"), QStringLiteral("en")},
                   {QStringLiteral("admin"), QStringLiteral("hm@example.net"), QStringLiteral("pt-BR")}};
    return ca;
}

} // namespace caretaker::fleet
