// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoded documents as bytes, for handing them from the process that decodes to the one that judges. Both
// are of the same build, so the form has no version. The reader trusts nothing all the same: what wrote the
// bytes may have been taken over by what it decoded.
#pragma once

#include "core/rrdp/document.h"

namespace caretaker::rrdp {

QByteArray toWire(const Decoded<Notification>& decoded);
QByteArray toWire(const Decoded<RepositoryState>& decoded);
QByteArray toWire(const Decoded<Delta>& decoded);

/// Nothing when the bytes are not exactly what toWire() writes, or break a limit of core/base/limits.h.
std::optional<Decoded<Notification>> notificationFromWire(const QByteArray& bytes);
std::optional<Decoded<RepositoryState>> snapshotFromWire(const QByteArray& bytes);
std::optional<Decoded<Delta>> deltaFromWire(const QByteArray& bytes);

} // namespace caretaker::rrdp
