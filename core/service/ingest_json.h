// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a validator's JSON: bounds, and errors that name file, line and column. Internal to the parsers.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace caretaker::service {

/// The object that the bytes hold, gzip or not; at most limits::MaxValidatorOutputBytes once inflated.
Expected<QJsonObject> jsonObjectFrom(const QByteArray& bytes, const QString& fileName);

/// Numbers that some versions write as text.
std::optional<qint64> wholeNumber(const QJsonValue& value);
/// Unix seconds between 1970 and 9999.
std::optional<Instant> unixTime(const QJsonValue& value);

} // namespace caretaker::service
