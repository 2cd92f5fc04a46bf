// SPDX-License-Identifier: GPL-3.0-or-later
//
// What another validator's output says, whichever validator it was: values between the parsers
// (ingest_rpki_client.h, ingest_routinator.h) and what follows from them (ingest_observations.h).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/base/uri.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::service {

/// A CA that the validator saw a certificate of, and no valid manifest.
struct NonFunctionalCa
{
    QString trustAnchor;
    QString location; ///< rsync URI of its certificate; empty where the validator names none
    RsyncUri caRepository;
    RsyncUri manifest;
    std::optional<HttpsUri> notification{};
    Ski ski;
    std::optional<Instant> since{}; ///< by the validator's own record, which a key roll or a move restarts
    std::optional<Instant> lastAttempt{}; ///< earlier than the run began: it was not tried again in this run
    bool isTrustAnchor = false;
    friend bool operator==(const NonFunctionalCa&, const NonFunctionalCa&) = default;
};

/// How the validator got on with one repository.
struct RepositorySync
{
    QString uri; ///< https URI of the notification, or rsync URI of the module
    bool synchronised = false;
    QString status; ///< in the validator's own terms: "HTTP status 503", "rsync exit status 10"
    std::optional<Milliseconds> duration{};
    friend bool operator==(const RepositorySync&, const RepositorySync&) = default;
};

/// Publication points that the validator took and refused, in one repository.
struct RepositoryPoints
{
    qint64 valid = 0;
    qint64 rejected = 0;
    friend bool operator==(const RepositoryPoints&, const RepositoryPoints&) = default;
};

struct ValidatorOutput
{
    QString engine;    ///< "rpki-client", "routinator"
    QString version{}; ///< empty where it does not say
    QString machine{}; ///< the same
    Instant begun;     ///< not later than `at`
    Instant at;        ///< when the run ended
    qint64 vrps = 0;
    QMap<QString, qint64> vrpsByTrustAnchor{};
    QSet<QString> trustAnchorFiles{}; ///< names of the TALs that it was given, without ".tal"; may be empty
    QSet<QString> processed{};        ///< trust anchors under which it demonstrably found something valid
    /// Nothing: this validator, or this version, does not list them.
    std::optional<std::vector<NonFunctionalCa>> nonFunctional{};
    std::vector<RepositorySync> repositories{};
    QMap<QString, RepositoryPoints> points{}; ///< by repository URI
    /// Entries of the list that name no place or no key that we could match.
    int unreadable = 0;
    friend bool operator==(const ValidatorOutput&, const ValidatorOutput&) = default;
};

} // namespace caretaker::service
