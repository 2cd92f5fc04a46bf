// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is watched: delegated CAs with their operators and contacts. Values only.
//
// A CA's identity is its handle together with the lineage of its keys and manifest URIs: a key roll or a
// moved manifest adds to the lineage and must never reset the CA's history (DESIGN section 2; merge.h).
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/uri.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace caretaker::fleet {

enum class Role { Member, Nir };
enum class LifecycleStage {
    Applicant,
    Probation,
    Active,
    Retiring,
    Retired,
    Suspended,
    Revoked,
    Reinstating
};
QString toString(Role role);            ///< "member", "nir"
QString toString(LifecycleStage stage); ///< "applicant", ...
std::optional<Role> roleFromString(QStringView text);
std::optional<LifecycleStage> lifecycleStageFromString(QStringView text);

/// "applicant, probation, ...": every name that lifecycleStageFromString takes, for messages.
QString allLifecycleStages();
/// "technical, admin, emergency, abuse": every contact kind, for messages.
QString allContactKinds();
bool isContactKind(QStringView text);

/// Personal data: never logged, never exported without being asked for (requirements G-14).
struct Contact
{
    QString kind;                            ///< one of allContactKinds()
    QString email;                           ///< see isPlausibleEmail()
    QString language = QStringLiteral("en"); ///< BCP 47, for notices
    QString timezone{};                      ///< IANA id, for deadlines in notices; empty: UTC
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// One "@", something on both sides, printable ASCII without spaces or characters that could break out of a
/// mail header or of a contacts cell. Not a proof that mail arrives.
bool isPlausibleEmail(QStringView text);
/// Letters, digits and hyphens in subtags of 1 to 8, at most 35 characters (RFC 5646 section 2.1, by shape).
bool isPlausibleLanguage(QStringView text);
/// Letters, digits, "_", "+", "-" in parts between "/", at most 64 characters ("America/Port-au-Prince").
/// What is not known to this machine's data is not refused: notices then keep to UTC.
bool isPlausibleTimezone(QStringView text);

struct DelegatedCa
{
    CaHandle handle;
    std::vector<Ski> skis;              ///< lineage, oldest first; the last one is current; may be empty
    std::vector<RsyncUri> manifestUris; ///< lineage, oldest first; the last one is current; at least one
    RsyncUri caRepository;              ///< a folder
    std::optional<HttpsUri> notification;
    std::optional<RsyncUri> certificateUri;
    Role role = Role::Member;
    LifecycleStage stage = LifecycleStage::Active;
    QString operatorName;       ///< who runs the CA
    QString repositoryOperator; ///< who runs its repository: "registry", a third party's name, or empty for
                                ///< the CA itself
    std::vector<Contact> contacts;

    const RsyncUri& manifest() const { return manifestUris.back(); }
    /// Groups the CAs that share a repository: the notification URI, else the rsync module.
    QString repositoryKey() const;

    friend bool operator==(const DelegatedCa&, const DelegatedCa&) = default;
};

/// Complete and exact, contacts included: delegatedCaFromJson(toJson(x)) == x. Keys: handle, skis[],
/// manifest_uris[], ca_repository, notification_uri, certificate_uri, role, stage, operator,
/// repository_operator, contacts[{kind,email,language,timezone}]; optional ones that are absent or empty are
/// left out.
QJsonObject toJson(const DelegatedCa& ca);
QJsonObject withoutContacts(QJsonObject ca);

/// Reads what toJson writes; "ski" and "manifest_uri" (one text each) stand for lineages of one. Strict: an
/// unknown key is an error, since a misspelt one would silently lose a fact. Errors are Error::badInput with
/// "KEY: what is wrong", the allowed values as the hint, and no `where`: the caller knows the file.
Expected<DelegatedCa> delegatedCaFromJson(const QJsonObject& json);

} // namespace caretaker::fleet
