// SPDX-License-Identifier: GPL-3.0-or-later
//
// The configuration file as text, for those who edit it: read, checked, written as a whole or not at all.
#pragma once

#include "core/base/ids.h"
#include "core/service/config.h"

namespace caretaker::service {

struct ConfigText
{
    QByteArray text;
    Sha256 hash = Sha256({}); ///< of the text: who saves names what was read
};

/// Of a file of at most limits::MaxConfigBytes.
Expected<ConfigText> readConfigText(const QString& path);

/// Line of a fault that Config::parse() found in `path`; 0 when it is about no line.
int lineOfFault(const Error& error, const QString& path);

/// Only a text that parses is written; what was there is kept beside it, whose path is returned. Refused when
/// the file is not what was read. Failed leaves the file as it was.
Expected<QString> saveConfigText(const QString& path, const QByteArray& text, const Sha256& wasRead);

} // namespace caretaker::service
