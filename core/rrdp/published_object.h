// SPDX-License-Identifier: GPL-3.0-or-later
//
// A <publish> element of a snapshot or delta: URI and contents, within our limits.
#pragma once

#include "core/rrdp/rrdp_reader.h"

namespace caretaker::rrdp {

/// The uri attribute as a typed URI; nothing, with RRDP_OBJECT_REFUSED, when it is not one that we accept.
std::optional<RsyncUri> readObjectUri(RrdpReader& reader);

/// The contents; nothing, with RRDP_OBJECT_REFUSED, when longer than limits::MaxObjectBytes.
std::optional<QByteArray> readObjectContent(RrdpReader& reader, const QString& uri);

} // namespace caretaker::rrdp
