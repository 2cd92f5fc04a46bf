// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/samples.h"

namespace caretaker::notice::sample {

using namespace Qt::StringLiterals;

inline Instant time(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

} // namespace caretaker::notice::sample
