// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four messages by which a CA, its parent and a publication server get to know each other (RFC 8183
// section 5.2): XML files that people mail or upload. They tell a registry whom it delegates to, and the
// pre-delegation check what the CA was told.
//
// Bytes in, values and findings out, as in core/rrdp: no DTD, no entities, nothing fetched, and limits on all
// sizes. A message that breaks its format gives no value and at least one finding of severity Error; a value
// with findings is usable but not in order. Attributes that RFC 8183 does not know (valid_until, of the
// drafts before it) are passed over, and told.
#pragma once

#include "core/base/finding.h"
#include "core/base/uri.h"
#include "core/fleet/bpki_certificate.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace caretaker::fleet {

/// Where a parent sends its child to publish, or a child's proof that it was sent (sections 5.2.2, 5.2.3).
struct Referral
{
    QString referrer;         ///< a handle
    QString contactUri{};     ///< for people; may be empty
    QByteArray authorization; ///< a CMS object (section 5.3), not looked into here
    friend bool operator==(const Referral&, const Referral&) = default;
};

/// Section 5.2.1: "certify me".
struct ChildRequest
{
    QString childHandle;
    BpkiCertificate bpkiTa;
    friend bool operator==(const ChildRequest&, const ChildRequest&) = default;
};

/// Section 5.2.2: "speak RFC 6492 to me here".
struct ParentResponse
{
    QString serviceUri; ///< http or https, with a host
    QString childHandle;
    QString parentHandle;
    BpkiCertificate bpkiTa;
    bool offersPublication = false; ///< the parent's own repository
    std::vector<Referral> referrals{};
    friend bool operator==(const ParentResponse&, const ParentResponse&) = default;
};

/// Section 5.2.3: "publish for me".
struct PublisherRequest
{
    QString publisherHandle;
    BpkiCertificate bpkiTa;
    std::vector<Referral> referrals{};
    friend bool operator==(const PublisherRequest&, const PublisherRequest&) = default;
};

/// Section 5.2.4: "speak RFC 8181 to me here, and publish there".
struct RepositoryResponse
{
    QString serviceUri; ///< http or https, with a host
    QString publisherHandle;
    RsyncUri siaBase;                     ///< a folder; a final slash is added where it lacks
    std::optional<HttpsUri> notification; ///< nothing: no RRDP
    BpkiCertificate bpkiTa;
    friend bool operator==(const RepositoryResponse&, const RepositoryResponse&) = default;
};

struct SetupMessage
{
    QString tag; ///< opaque: an answer repeats that of its request; may be empty
    std::variant<ChildRequest, ParentResponse, PublisherRequest, RepositoryResponse> body;

    QString name() const; ///< of the root element: "child_request"
    const BpkiCertificate& bpkiTa() const;
    friend bool operator==(const SetupMessage&, const SetupMessage&) = default;
};

struct DecodedSetupMessage
{
    std::optional<SetupMessage> value;
    Findings findings;
    QStringList passedOver{}; ///< attributes of the root element that its schema does not have (appendix A)
};

/// `where` is named in findings: a file's name.
DecodedSetupMessage decodeSetupMessage(const QByteArray& xml, const QString& where);

/// What time says of the message's certificate: SETUP_BPKI_EXPIRED, SETUP_BPKI_NOT_YET_VALID.
Findings inspectAt(const SetupMessage& message, Instant now, const QString& where);

} // namespace caretaker::fleet
