// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: a policy with the place of everything that its files state.
#pragma once

#include "core/policy/notes.h"
#include "core/policy/policy.h"

namespace caretaker::policy {

struct Read
{
    Policy policy;
    Notes notes{};
    QStringList fileNames{}; ///< what Position::file counts
};

/// Policy::parse(), with notes.
Expected<Read> readText(const QByteArray& text, const QString& fileName);
/// Every key that there is, once.
Notes describeKeys();

} // namespace caretaker::policy
