// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rooms of the house, in the one place where they stand in code: which room may include which, which
// libraries each may use, and whether it is pure. docs/architecture.md shows the same and tst_layers fails
// when the two differ. To let a room use more, change this table and the page, in one commit that says why.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker::layers {

struct Room
{
    QString path;      ///< "core/rpki": the folder, and the room's name
    bool pure = false; ///< no clock, no network, no database, no process
    QStringList rooms; ///< paths of the rooms that it may include
    /// What it may use besides Qt Core and the standard library: names that libraryOf() gives, and
    /// "time of day", the wall clock.
    QStringList libraries;

    bool mayUse(const Room& other) const { return other.path == path || rooms.contains(other.path); }
};

/// In the order that data flows.
const std::vector<Room>& rooms();
/// The room in whose folder this file lies ("core/rpki/tal.h"); null when in none.
const Room* roomOf(const QString& file);
/// The room that CMake calls Caretaker::NAME; null when there is none.
const Room* roomOfTarget(const QString& name);
/// "UiFleet": the desktop is one room, with a target for each of its folders.
bool isPartOfUi(const QString& target);

/// The library that `#include <header>` belongs to: "Qt Network", "OpenSSL", "a clock", ...; empty for Qt
/// Core and the standard library. A header that nobody has listed is a library of its own name.
QString libraryOf(const QString& header);

/// The library of the CMake target Qt6::NAME.
QString libraryOfQtModule(const QString& module);

} // namespace caretaker::layers
