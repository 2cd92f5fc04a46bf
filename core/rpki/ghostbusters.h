// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ghostbusters records (RFC 6493): a vCard that says whom to contact about a CA.
#pragma once

#include "core/rpki/signed_object.h"

namespace caretaker::rpki {

/// One line of a vCard (RFC 6350 section 3.3), unfolded.
struct VcardProperty
{
    QString name;       ///< upper case, without a group: "TEL"
    QString parameters; ///< as written, after the first ";": "TYPE=VOICE,WORK;VALUE=uri"; may be empty
    QString value;      ///< as written, with its escapes
    friend bool operator==(const VcardProperty&, const VcardProperty&) = default;
};

/// Whom to contact, for people to read. Untrusted text in one line each, without control characters; for
/// contact data's protection never to be logged.
struct VcardContact
{
    QString name;
    QString organization; ///< may be empty
    QStringList addresses;
    QStringList telephones;
    QStringList emails;
    friend bool operator==(const VcardContact&, const VcardContact&) = default;
};

struct Ghostbusters
{
    std::vector<VcardProperty> properties; ///< between BEGIN and END, in order

    VcardContact contact() const;
    /// The first property of this name; null when there is none.
    const VcardProperty* find(QStringView name) const;

    friend bool operator==(const Ghostbusters&, const Ghostbusters&) = default;
};

/// The content of a Ghostbusters record: one vCard in UTF-8, of at most limits::MaxVcardBytes. Lines may end
/// in LF instead of CR LF, which a fold cannot be mistaken for.
Judged<Ghostbusters> decodeGhostbusters(QByteArrayView content);
/// RFC 6493 section 5: version 4.0 first, a name, at least one of ADR, TEL and EMAIL, and no other
/// properties.
Findings inspectGhostbusters(const Ghostbusters& record);
/// RFC 6493 section 6: the EE certificate inherits all its resources. The same in every profile.
Findings inspectGhostbustersCertificate(const Certificate& certificate, Profile profile = Profile::Current);

/// Nothing: a Ghostbusters record is about no resources.
ResourceSet requiredResources(const Ghostbusters& record);

} // namespace caretaker::rpki
