// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every subcommand is given: the global options, the clock (only app/ and ui/ own one) and where to
// write. Data goes to standard output, everything else to standard error.
#pragma once

#include "core/base/error.h"
#include "core/base/expected.h"
#include "core/base/time.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::cli {

struct GlobalOptions
{
    QString config;   ///< --config FILE
    QString database; ///< --database URL, or a path
    bool json = false;
    bool quiet = false;
};

/// Exit codes (DESIGN section 8); those of failures come from Error::exitCode().
inline constexpr int Done = 0;
inline constexpr int NeedsAttention = 1;

class Context
{
public:
    GlobalOptions options;

    /// The real time, in whole seconds.
    Instant now() const;

    void print(const QString& text) const;        ///< standard output, with a newline
    void print(const QJsonObject& json) const;    ///< standard output, indented
    void printRaw(const QByteArray& bytes) const; ///< standard output, as it is
    /// What people may want to know on the way; nothing with --quiet or --json.
    void say(const QString& text) const;
    /// One sentence on standard error; returns the exit code.
    int fail(const Error& error) const;
    /// One line that is rewritten in place, on a terminal only; an empty text clears it.
    void progress(const QString& text) const;
    /// Columns of the terminal on standard output; 100 where there is none.
    int columns() const;
    bool isTerminal() const;
    /// What tables are fitted into: columns() on a terminal; 0 elsewhere, where one line a row is better.
    int width() const { return isTerminal() ? columns() : 0; }
    /// Text in lines; on a terminal those wider than it go on below, two columns further in.
    void printWrapped(const QString& text) const;
};

} // namespace caretaker::cli
