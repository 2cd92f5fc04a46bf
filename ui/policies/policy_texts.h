// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new policy file begins with. Pure.
#pragma once

#include <QString>

namespace caretaker::ui {

/// The shortest policy that extends `base`; named after the file that it is for.
QString extendingText(const QString& base, const QString& path);

} // namespace caretaker::ui
