// SPDX-License-Identifier: GPL-3.0-or-later
//
// Error: we failed, or were asked for something that cannot be done. One sentence for people: what, where,
// what to do. Its kind decides the exit code of the command line (DESIGN section 8).
#pragma once

#include <QString>

namespace caretaker {

struct Error
{
    enum class Kind {
        Usage,    ///< asked in the wrong way: exit code 2
        BadInput, ///< a file or value that we were given does not parse: exit code 3
        Failed,   ///< the operation failed (disk, network, database): exit code 4
        Refused,  ///< a guard, a missing approval, a lock held by another run: exit code 5
    };

    Kind kind = Kind::Failed;
    QString what;  ///< what went wrong, no full stop: "cannot open the database"
    QString where; ///< file:line, URI or name; may be empty
    QString hint;  ///< what to do about it; may be empty

    static Error usage(QString what, QString where = {}, QString hint = {});
    static Error badInput(QString what, QString where = {}, QString hint = {});
    static Error failed(QString what, QString where = {}, QString hint = {});
    static Error refused(QString what, QString where = {}, QString hint = {});

    int exitCode() const;
    /// One line: "WHERE: WHAT (HINT)".
    QString toString() const;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace caretaker
