// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flaws: what is wrong with the products of one CA, applied where each product is made.
//
// A product goes through the same steps with and without flaws: it is drafted, then encoded and signed, then
// listed. Each kind of flaw alters one or more of these: the table in flaws.cpp has a row a kind and a column
// a step. Flaws of several kinds on one object compose, in the order of FaultKind; where two set the same
// field, the later one wins.
#pragma once

#include "core/lab/certificate_encoder.h"
#include "core/lab/conduct.h"
#include "core/lab/signed_object_encoder.h"

namespace caretaker::lab {

/// A CRL before it is signed.
struct CrlDraft
{
    CrlSpec spec;
    const SigningKey* issuer;
};

/// thisUpdate and nextUpdate of a manifest.
using ManifestTimes = Validity;

class Flaws
{
public:
    /// `stranger`: a key that no CA has. It and `flaws` must outlive this.
    Flaws(const std::vector<Flaw>& flaws, Instant now, const SigningKey& stranger)
        : m_flaws(flaws), m_now(now), m_stranger(stranger)
    {
    }

    /// Whether the object `name` is drafted other than it should be.
    bool alterDraftOf(const QString& name) const;
    /// `name` is the certificate's own file, or that of the signed object around it.
    void alter(const QString& name, CertificateSpec& certificate) const;
    void alter(const QString& name, CrlDraft& crl) const;
    void alter(const QString& name, ManifestTimes& times) const;
    QByteArray altered(const QString& name, QByteArray encoded) const;
    void alter(std::vector<ManifestEntry>& list) const;
    /// Whether there is a flaw of this kind and this object.
    bool names(FaultKind kind, const QString& object) const;
    bool revoked(const QString& name) const { return names(FaultKind::RevokedObject, name); }

private:
    const std::vector<Flaw>& m_flaws;
    Instant m_now;
    const SigningKey& m_stranger;
};

} // namespace caretaker::lab
