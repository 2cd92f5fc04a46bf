// SPDX-License-Identifier: GPL-3.0-or-later
// For this room and core/readiness: a TOML document as a plain tree that knows where everything stands. Only
// document.cpp includes the TOML library.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace caretaker::policy {

struct Position
{
    int line = 1;
    int column = 1;
    int file = 0; ///< of the chain of files that extend each other (chain.h); below 0: stated by none
};

struct Node
{
    enum class Kind { Table, Array, Text, Integer, Real, Boolean, Other };

    Kind kind = Kind::Other;
    Position at{};
    QString text{};
    qint64 integer = 0;
    double real = 0;
    bool boolean = false;
    std::vector<QString> keys{};    ///< of a table, in file order
    std::vector<Position> keysAt{}; ///< as long as `keys`
    std::vector<Node> items{};      ///< a table's values, as long as `keys`, or an array's elements

    const Node* find(QStringView key) const; ///< null when there is none
};

/// The document's root table. At most limits::MaxPolicyBytes. `file` becomes that of every position.
Expected<Node> parseToml(const QByteArray& toml, const QString& fileName, int file = 0);

/// "FILE:LINE:COLUMN".
QString placeOf(const QString& fileName, Position at);

} // namespace caretaker::policy
