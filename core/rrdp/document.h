// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three documents of the RPKI Repository Delta Protocol (RFC 8182): notification, snapshot, delta.
// Bytes in, values and findings out. Nothing here fetches anything.
//
// The reader takes XML 1.0 in an ASCII-compatible encoding, without a DTD, without entities of its own and
// without anything fetched from elsewhere, within the limits of core/base/limits.h. A document that breaks
// its format gives no value and at least one finding; a value with findings is usable but not in order.
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/uri.h"

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <optional>
#include <vector>

namespace caretaker::rrdp {

/// Syntax judged: a value when the document was usable, and what was wrong with it.
template <typename T>
struct Decoded
{
    std::optional<T> value;
    Findings findings;
};

/// A snapshot or delta file as a notification names it.
struct FileReference
{
    HttpsUri uri;
    Sha256 hash; ///< of the whole file (RFC 8182 section 3.5.1.3)
    friend bool operator==(const FileReference&, const FileReference&) = default;
};

struct DeltaReference
{
    std::uint64_t serial;
    FileReference file;
    friend bool operator==(const DeltaReference&, const DeltaReference&) = default;
};

/// RFC 8182 section 3.5.1.
struct Notification
{
    QString session; ///< a UUID, lower case
    std::uint64_t serial;
    FileReference snapshot;
    std::vector<DeltaReference> deltas; ///< ascending serials, no serial twice; may have gaps
    friend bool operator==(const Notification&, const Notification&) = default;
};

/// What a repository publishes at one serial of one session: a decoded snapshot (RFC 8182 section 3.5.2),
/// or one with deltas applied. Implicitly shared: copies are cheap.
struct RepositoryState
{
    QString session;
    std::uint64_t serial = 0;
    QHash<RsyncUri, QByteArray> objects;
    friend bool operator==(const RepositoryState&, const RepositoryState&) = default;
};

/// One publish or withdraw element of a delta (RFC 8182 section 3.5.3).
struct Change
{
    RsyncUri uri;
    std::optional<Sha256> replaces;   ///< hash of the object replaced or withdrawn; nothing when it is new
    std::optional<QByteArray> object; ///< nothing when withdrawn
};

struct Delta
{
    QString session;
    std::uint64_t serial = 0;
    std::vector<Change> changes; ///< in document order
};

/// `uri` is where the notification came from: snapshot and delta URIs must have its origin (RFC 9674). A
/// delta with a foreign origin is dropped with a finding; a foreign snapshot leaves no value.
Decoded<Notification> decodeNotification(const QByteArray& xml, const HttpsUri& uri);

/// `uri` is used in findings only. An object whose URI is not a safe rsync URI is left out with a finding;
/// one URI published twice with different contents leaves no value. So does an object of more than 10 MB of
/// base64 (limits::MaxXmlTextLength): a little less than limits::MaxObjectBytes, beyond which an object would
/// be left out.
Decoded<RepositoryState> decodeSnapshot(const QByteArray& xml, const QString& uri);

Decoded<Delta> decodeDelta(const QByteArray& xml, const QString& uri);

} // namespace caretaker::rrdp
