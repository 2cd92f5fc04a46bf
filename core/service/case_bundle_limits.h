// SPDX-License-Identifier: GPL-3.0-or-later
// Limits on a case bundle, which is hostile input: it comes from the other side.
#pragma once

#include <QtGlobal>

namespace caretaker::service {

inline constexpr qint64 MaxCaseBundleBytes = 512'000'000; ///< three months of hourly looks have 2 MB
inline constexpr qsizetype MaxCaseBundleFiles = 100'000;  ///< evidence of 10 000 changes
inline constexpr qsizetype MaxCaseBundleLines =
    5'000'000; ///< of one member: rounds of 90 years, every 10 minutes

} // namespace caretaker::service
