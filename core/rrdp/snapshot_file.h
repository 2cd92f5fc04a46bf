// SPDX-License-Identifier: GPL-3.0-or-later
//
// An RRDP snapshot from a file that a person gave us, gzip (RFC 1952) or not: the source of objects for
// `caretaker validate --snapshot`. The one place in this room that opens a file.
#pragma once

#include "core/base/expected.h"
#include "core/rrdp/document.h"

namespace caretaker::rrdp {

/// Inflates gzip, all members; at most `maxBytes` of output. Bytes that do not start like gzip come back as
/// they are. BadInput when the gzip is broken or its contents exceed the limit.
Expected<QByteArray> gunzipIfNeeded(const QByteArray& bytes, qint64 maxBytes);

/// Reads and decodes. Error when the file cannot be read or inflated; what is wrong inside are findings.
Expected<Decoded<RepositoryState>> readSnapshotFile(const QString& path);

} // namespace caretaker::rrdp
