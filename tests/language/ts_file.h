// SPDX-License-Identifier: GPL-3.0-or-later
//
// A translation file (Qt's .ts, version 2.1) as plain values, for tests.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker {

struct TsMessage
{
    QString context;
    QString source;
    bool counted = false;
    bool unfinished = false;
    QStringList translations; ///< one, or one for each plural form
};

/// Empty when the file cannot be read or is not well-formed: a test's first check.
std::vector<TsMessage> readTsFile(const QString& path);

/// What must be the same in a text and its translation: "%1", "%n", Mustache tags; sorted.
QStringList placeholdersIn(const QString& text);

} // namespace caretaker
