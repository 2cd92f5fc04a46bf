// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a repository answers over HTTPS while a fault of FaultLevel::Answer is on: one row of a table each, in
// hostile_answers.cpp.
#pragma once

#include "core/lab/http_message.h"

namespace caretaker::lab {

/// The answer with `file` (null for 404), made hostile by each of the repository's acts, in their order.
HttpAnswer hostileAnswer(const HttpRequest& request, const HttpFile* file, const ServedRepository& repository,
                         Instant date);

/// `bytes` zeros, gzipped as small as can be: a thousandth, and a little.
QByteArray gzippedZeros(qint64 bytes);

} // namespace caretaker::lab
