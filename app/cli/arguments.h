// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed values from option texts, with the one-sentence error that names the option.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <string>

namespace caretaker::cli {

/// RFC 3339; `fallback` when the text is empty.
Expected<Instant> instantArgument(const char* option, const std::string& text, Instant fallback);
Expected<CaHandle> handleArgument(const std::string& text);
Expected<QByteArray> readFileArgument(const QString& path, qint64 maxBytes);
/// Replaces the file as a whole, or leaves the old one.
Expected<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace caretaker::cli
