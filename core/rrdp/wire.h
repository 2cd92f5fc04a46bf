// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoded documents as bytes, for handing them from the process that decodes to the one that judges, and for
// keeping them between rounds. The form has no version of its own. The reader trusts nothing all the same:
// what wrote the bytes may have been taken over by what it decoded.
#pragma once

#include "core/rrdp/announced.h"
#include "core/rrdp/document.h"

namespace caretaker::rrdp {

QByteArray toWire(const Decoded<Notification>& decoded);
QByteArray toWire(const Decoded<RepositoryState>& decoded);
QByteArray toWire(const Decoded<Delta>& decoded);
QByteArray toWire(const Announced& announced);

/// Nothing when the bytes are not exactly what toWire() writes, or break a limit of core/base/limits.h.
std::optional<Decoded<Notification>> notificationFromWire(const QByteArray& bytes);
std::optional<Decoded<RepositoryState>> snapshotFromWire(const QByteArray& bytes);
std::optional<Decoded<Delta>> deltaFromWire(const QByteArray& bytes);
std::optional<Announced> announcedFromWire(const QByteArray& bytes);

} // namespace caretaker::rrdp
