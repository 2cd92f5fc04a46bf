// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/identity.h"

#include "core/service/approval_signature.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// A text of its own kind: a signature over it can never pass for an approval.
QByteArray challenge(const IdentityClaim& claim)
{
    return u"caretaker/identity/1\nby: %1\nca: %2\ntime: %3\n"_s
        .arg(claim.person, claim.subject, formatRfc3339(claim.now))
        .toUtf8();
}

Expected<void> proveByKey(const Person& person, const IdentityClaim& claim, const IdentityProof& proof)
{
    if (proof.keyFile.isEmpty())
        return unexpected(Error::refused(u"%1 has a key on record, and it was not used"_s.arg(person.name),
                                         {}, u"name the file of the private key"_s));
    const auto known = readPublicKey(person.publicKey);
    if (!known)
        return unexpected(known.error());
    const auto made = signText(challenge(claim), proof.keyFile);
    if (!made)
        return unexpected(made.error());
    return made->publicKey == *known
               ? Expected<void>()
               : unexpected(Error::refused(u"this is not the key of %1"_s.arg(person.name), proof.keyFile,
                                           u"their public_key is %1"_s.arg(person.publicKey)));
}

Expected<void> proveByHandle(const IdentityClaim& claim, const IdentityProof& proof)
{
    return proof.typed.trimmed() == claim.subject
               ? Expected<void>()
               : unexpected(Error::refused(u"what was typed is not \"%1\""_s.arg(claim.subject), {},
                                           u"type it as it is shown"_s));
}

} // namespace

std::optional<ProofBy> proofOf(const std::vector<Person>& people, const QString& person,
                               const QString& sessionUser)
{
    const Person* known = findPerson(people, person);
    if (known && !known->publicKey.isEmpty())
        return ProofBy::Key;
    return person == sessionUser ? std::optional(ProofBy::Handle) : std::nullopt;
}

QStringList peopleAtDesk(const std::vector<Person>& people, const QString& first)
{
    QStringList names{first};
    for (const Person& person : people)
        if (!person.publicKey.isEmpty() && person.name != first)
            names << person.name;
    return names;
}

Expected<void> proveIdentity(const std::vector<Person>& people, const IdentityClaim& claim,
                             const IdentityProof& proof)
{
    const auto by = proofOf(people, claim.person, claim.sessionUser);
    if (!by)
        return unexpected(Error::refused(
            u"%1 has no key on record, and this is the session of %2"_s.arg(claim.person, claim.sessionUser),
            u"[[people]]"_s, u"log in as %1, or put a public_key on record"_s.arg(claim.person)));
    return *by == ProofBy::Key ? proveByKey(*findPerson(people, claim.person), claim, proof)
                               : proveByHandle(claim, proof);
}

} // namespace caretaker::service
