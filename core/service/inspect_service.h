// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker inspect`: single RPKI objects decoded, inspected and, as far as what is
// needed is given, verified: by an issuer's certificate, as of a time, against a CRL. Nothing is fetched and
// nothing is remembered; where a whole tree is to be judged, validate_service.h is right.
//
// An object is rejected when any of its findings is an error, exactly as validation would: only what
// validation needs and is not given (the issuer's own chain, other objects) is left out, and `Checks` says
// what that was.
#pragma once

#include "core/base/expected.h"
#include "core/base/finding.h"
#include "core/base/time.h"
#include "core/rpki/crl.h"
#include "core/rpki/crypto.h"
#include "core/rpki/signed_object.h"
#include "core/service/inspect_description.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::service {

enum class ObjectType {
    Unknown,
    Certificate, ///< of a CA or a trust anchor
    RouterCertificate,
    Crl,
    Manifest,
    Roa,
    Aspa,
    Ghostbusters,
    TrustAnchorKey,
    SignedChecklist,
    PrefixList,
    Tal,
};
QString nameOf(ObjectType type);  ///< "certificate", "router_certificate", "crl", "manifest", "roa", ...
QString titleOf(ObjectType type); ///< "Route origin authorization (RFC 9582)"

/// What an object is verified with, beside its own bytes.
struct InspectContext
{
    rpki::Profile profile = rpki::Profile::Current;
    std::optional<Instant> at;
    std::optional<rpki::Certificate> issuer;
    std::optional<rpki::VerificationKey> issuerKey; ///< of `issuer`; nothing when its key is none
    std::optional<rpki::Crl> crl;
    QString crlName; ///< its file, for findings

    /// Nothing when the bytes are no certificate.
    bool setIssuer(QByteArrayView der);
    bool setCrl(QByteArrayView der, const QString& name);
};

/// One check that needs more than the object's bytes.
enum class Check { NotDone, Passed, Failed };
QString toString(Check check); ///< "not done", "passed", "failed"

struct Checks
{
    Check signature = Check::NotDone;  ///< the object's own: a signed object's content, a trust anchor's self
    Check issuer = Check::NotDone;     ///< names, key identifiers, the issuer's signature and resources
    Check time = Check::NotDone;       ///< validity of certificate, CRL, manifest
    Check revocation = Check::NotDone; ///< not on the CRL
};

struct InspectedObject
{
    ObjectType type = ObjectType::Unknown;
    Findings findings;
    Checks checks;
    Description description; ///< empty when it did not decode

    bool accepted() const;
};

/// Judges these bytes. The type comes from the file name's extension and, where that says nothing, from the
/// content.
InspectedObject inspectObject(const QByteArray& bytes, const QString& fileName,
                              const InspectContext& context);

struct InspectRequest
{
    QStringList files;
    QString issuer; ///< file; empty: not verified against an issuer
    QString crl;    ///< file; empty: revocation is not checked
    std::optional<Instant> at;
    rpki::Profile profile = rpki::Profile::Current;
};

struct InspectedFile
{
    QString file; ///< as given
    qint64 size = 0;
    Sha256 sha256;
    InspectedObject object;
};

struct InspectReport
{
    InspectRequest request;
    std::vector<InspectedFile> files; ///< in the order given

    int rejected() const;
};

/// BadInput when a file cannot be read, or when the issuer's certificate or the CRL does not decode.
Expected<InspectReport> inspectFiles(const InspectRequest& request);

} // namespace caretaker::service
