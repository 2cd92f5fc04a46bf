// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the desk: proof, before a decision that affects others, that a person is the one they say. The
// operating system has proven one person: its own user, whose session this is. Anybody else at the same desk
// needs a key.
//
//   a key on record ([[people]] public_key)   signing with its private half proves the person, at any desk
//   no key                                    only the session's own user, who types the CA's handle, so that
//                                             nobody decides about one CA while looking at another
//
// Whether the person may do it is people.h. No I/O but reading key files.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/service/people.h"

namespace caretaker::service {

enum class ProofBy { Key, Handle };

/// Of decisions about no single CA: letting the fleet brake go. It is typed in a handle's place.
inline constexpr QLatin1StringView WholeFleet("whole-fleet");

/// How `person` proves themselves in the session of the operating system's user `sessionUser`; nothing: not
/// here.
std::optional<ProofBy> proofOf(const std::vector<Person>& people, const QString& person,
                               const QString& sessionUser);
/// Who can act at this desk: `first` (whose window it is), then those with a key. No name twice.
QStringList peopleAtDesk(const std::vector<Person>& people, const QString& first);

struct IdentityClaim
{
    QString person;
    QString sessionUser; ///< whom the operating system knows
    QString subject;     ///< what the decision is about: a CA's handle, or WholeFleet
    Instant now;
};
struct IdentityProof
{
    QString keyFile{}; ///< PEM of an Ed25519 private key without a passphrase
    QString typed{};   ///< the subject
};
/// Refused with what does not fit; BadInput for a file that is no key.
Expected<void> proveIdentity(const std::vector<Person>& people, const IdentityClaim& claim,
                             const IdentityProof& proof);

} // namespace caretaker::service
