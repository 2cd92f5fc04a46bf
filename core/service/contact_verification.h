// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verification of contacts: each is asked to answer a short message, so that it is known to work before it is
// needed. Any answer to it will do (core/service/mail_room.h); its Message-ID is made from a random code, so
// that nobody answers who did not get it. The use cases behind `caretaker contact ...`.
#pragma once

#include "core/service/workspace.h"

#include <QJsonObject>

namespace caretaker::service {

inline constexpr QLatin1StringView VerificationKind{"contact-verification"};

/// How long an answer counts: contacts are verified each quarter.
inline constexpr Duration VerificationValid = std::chrono::hours(24 * 92);

/// A contact of a CA, and what is known of it.
struct ContactState
{
    CaHandle ca;
    QString kind;
    QString language;
    QString address; ///< personal data
    qint64 id = 0;   ///< 0: never written to
    std::optional<Instant> askedAt{};
    std::optional<Instant> verifiedAt{};
    std::optional<Instant> bouncedAt{};

    bool isVerified(Instant now) const { return verifiedAt && now - *verifiedAt <= VerificationValid; }
};
QJsonObject toJson(const ContactState& contact, Instant now, bool withContacts);

/// By CA; all when none is named. BadInput for an unknown CA.
Expected<std::vector<ContactState>> contacts(const Workspace& workspace, const std::optional<CaHandle>& ca);

/// The figure for the quarterly checklist.
struct ContactFigures
{
    int all = 0;        ///< distinct addresses of the fleet
    int verified = 0;   ///< answered within VerificationValid
    int bounced = 0;    ///< mail came back, and nothing was answered since
    int withoutAny = 0; ///< CAs in service that have no contact at all
};
Expected<ContactFigures> contactFigures(const Workspace& workspace, Instant now);

/// Queues a request to each contact that is not verified (with `again`: to all) and was not asked in the last
/// week, and delivers. How many were asked. Refused while a cycle runs.
Expected<int> verifyContacts(const Workspace& workspace, const std::optional<CaHandle>& ca, bool again,
                             Instant now);

} // namespace caretaker::service
