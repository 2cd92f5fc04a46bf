// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker::post {

/// One line (notice/clean_text.h), at most 500 characters, with each mail address replaced by "(address)":
/// servers like to repeat whom they refuse, and what they say is kept, logged and exported.
QString withoutAddresses(const QString& text);

} // namespace caretaker::post
