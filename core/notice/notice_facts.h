// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeFacts: everything that a notice needs to say what it says, as a plain value. Filled by the service,
// rendered by render.h. It holds no contact data of the CA's operator (that is in Envelope, message.h), so
// its JSON form may be attached to the mail and kept with the case.
//
// Text in it may come from hostile repositories (layer details, URIs, finding arguments); the renderer cleans
// it (clean_text.h). The facts themselves are kept as they are.
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/observe/observation.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::notice {

/// In the order of a case's life. The comment says to whom it goes, and when.
enum class Kind {
    Alert,                ///< staff: a case has opened
    FirstContact,         ///< operator: at detection, courteous: please have a look
    FormalNotice,         ///< operator: the first formal letter (requirements G-7: 24-48 h after detection)
    Reminder,             ///< operator: nothing has changed
    PublicListingWarning, ///< operator: the CA will be named on the public status page
    PublicListing,        ///< operator: the CA is named on the public status page
    FinalWarning,         ///< operator: the last letter before staff are asked to revoke
    SuspensionProposed,   ///< operator: staff have been asked to approve the suspension
    RevocationProposed,   ///< operator: staff have been asked to approve the revocation
    Suspended,            ///< operator: the certificate was suspended
    Revoked,              ///< operator: the certificate was revoked
    Resolved,             ///< operator: it works again, the case is closed
    Reopened,             ///< operator: it fails again, the case goes on with its clocks
    Reinstatement,        ///< operator: the way back after a suspension or revocation, or its end
    ExpiryWarning,        ///< operator: what will end soon (28, 30, 7, 1 days); no case
    RepositoryOutage,     ///< operator of a repository: it fails, and these CAs are on it; no case
    Retirement,           ///< operator: the planned end that they announced (requirements G-11)
    AlertGuard,           ///< staff: a guard (the fleet brake above all) has stopped everything; no case
    AlertApproval,        ///< staff: a proposal waits for approval
    AlertDelivery,        ///< staff: a notice could not be delivered
};
/// "alert", "first-contact", "formal-notice", "reminder", "public-listing-warning", "public-listing",
/// "final-warning", "suspension-proposed", "revocation-proposed", "suspended", "revoked", "resolved",
/// "reopened", "reinstatement", "expiry-warning", "repository-outage", "retirement", "alert-guard",
/// "alert-approval", "alert-delivery".
QString toString(Kind kind);
std::optional<Kind> kindFromString(QStringView text);
const std::vector<Kind>& allKinds();
/// The alerts: they go to the registry's own people, in English, and never to an operator.
bool isForStaff(Kind kind);

/// What one vantage saw in its last look.
struct VantageView
{
    VantageName name;
    Instant lookedAt;
    bool functional = false;
    bool complete = false;
    std::vector<observe::EndpointOutcome> endpoints; ///< the ladder: each with its layers, in order
    std::vector<Sha256> evidence;                    ///< raw files kept of this look
};

/// What relying parties see today.
struct RelyingPartyView
{
    bool functionalNow = false; ///< published now, judged without any cache
    std::optional<Instant>
        manifestValidUntil;     ///< of the last valid manifest seen; past or future; nothing if none ever was
    std::optional<int> objects; ///< on that manifest, when known
    std::optional<int> roas;    ///< among them, when known
};

/// One line of "what happens when".
struct PlannedEvent
{
    Instant at;
    QString text; ///< English source text of context "notice", without full stop: "formal notice is sent"
    bool done = false;      ///< it has happened
    bool cancelled = false; ///< it will not happen: only calendars are told, to strike it out
    QString step{};         ///< id of the policy's step; names the entry in calendars for ever
    std::optional<int> n{}; ///< the number in `text`, where it has "%n person(s)"
};

/// Something that ends unless it is renewed.
struct Expiring
{
    enum class What { Roa, Certificate, Manifest, Object };
    What what = What::Object;
    QString uri;
    Instant ends;
};
QString toString(Expiring::What what); ///< "roa", "certificate", "manifest", "object"

/// What an alert to staff is about, beside the CA's matter. Which of it counts depends on the kind.
struct StaffMatter
{
    QString what{};       ///< AlertGuard: the guard and why; AlertDelivery: the last error; English
    QString step{};       ///< AlertApproval: the step that waits
    int approvals = 0;    ///< AlertApproval: given so far
    int approvalsOf = 0;  ///< AlertApproval: needed
    QString noticeKind{}; ///< AlertDelivery: of the notice that was not delivered
    QString noticeId{};   ///< AlertDelivery: as `caretaker notice list` prints it
    int affected = 0;     ///< AlertGuard: CAs that turned worse in this round
    int attempts = 0;     ///< AlertDelivery
};

struct NoticeFacts
{
    // Who speaks, about whom
    QString registry;      ///< "Example NIR": the registry operator's name
    QString replyAddress;  ///< where an answer reaches people
    QString appealAddress; ///< mail address or URI for appeals; empty: the reply address
    QString publicPage;    ///< URI of the public status page; empty: there is none
    QString replyForm{};   ///< URI of the registry's form for answers and maintenance; empty: there is none
    CaHandle ca;
    QString operatorName;                    ///< who runs the CA; may be empty
    QString language = QStringLiteral("en"); ///< BCP 47; falls back to "en"
    QString timeZone{}; ///< IANA id; deadlines are said in it too; empty or unknown: in UTC only

    // Which matter, under which rules
    QString caseId;     ///< "RIPE-0042"; for kinds without a case any reference of the matter's own
    QString timeline;   ///< name of the timeline in the policy
    QString policy;     ///< "bcp-default"
    QString policyHash; ///< SHA-256 of the policy's text, hexadecimal
    QString policyUri;  ///< where the operator can read it; may be empty

    // What is wrong, and how we know
    QString
        state;  ///< "dead", "flapping", "partial", "slow": health's names; any other word is printed as it is
    Instant at; ///< when this was judged: all that the notice says is true as of then
    Instant since; ///< the first failure of this matter (for Resolved: of the matter now over)
    std::optional<Instant>
        lastFunctional; ///< the last time that a current manifest and CRL validated; nothing: never seen
    std::optional<Instant> recoveredAt; ///< Resolved only: since when it has worked
    std::optional<int> changes;         ///< flapping only: failures and recoveries in the last 72 h
    std::vector<VantageView> vantages;  ///< at least one
    Findings findings;
    std::optional<observe::Blame> blame; ///< who has to act, by the last look that failed
    QString repositoryOperator;          ///< "registry", a third party's name, or empty: the CA's own

    RelyingPartyView relyingParties;
    std::vector<PlannedEvent> events; ///< in time order, past ones included

    // For some kinds only
    /// Of what the letter warns of or tells of: the proposed listing or revocation, the suspension.
    std::optional<Instant> effectiveAt{};
    QString stage{};                  ///< Reinstatement: "reinstating", "probation"
    std::vector<Expiring> expiring{}; ///< ExpiryWarning: the first to end first
    int daysLeft = 0;                 ///< ExpiryWarning: the policy's horizon that was reached
    QString repository{};             ///< RepositoryOutage: its notification URI or rsync module
    std::vector<CaHandle> affected{}; ///< RepositoryOutage: the CAs on it
    StaffMatter staff{};              ///< alerts
};

/// The machine-readable part of a notice: {"schema":"caretaker/notice/1", "kind", ...}. No contact data but
/// the registry's own addresses.
QJsonObject toJson(Kind kind, const NoticeFacts& facts);

} // namespace caretaker::notice
