// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer check: pure functions from source text to violations. They read includes, CMake link lines and
// calls to the clock; they do not run a compiler.
#pragma once

#include "tests/layers/rooms.h"

#include <QByteArray>
#include <QMap>

namespace caretaker::layers {

/// File name from the root ("core/rpki/tal.h") to its text.
using SourceTree = QMap<QString, QByteArray>;

/// The sources and CMakeLists.txt of core/, app/ and ui/ below this folder.
SourceTree readSourceTree(const QString& root);

/// One line a violation: "core/rpki/tal.cpp:3: core/rpki must not include core/store". Empty when all is
/// well.
QStringList forbiddenIncludes(const SourceTree& tree);
QStringList forbiddenLibraries(const SourceTree& tree);
/// Reading the time of day in a room that may not; any clock at all in a pure room.
QStringList forbiddenClocks(const SourceTree& tree);
QStringList fileCycles(const SourceTree& tree);
QStringList roomCycles(const SourceTree& tree);
/// Link lines that the table forbids, and includes that no link line backs.
QStringList wrongLinkLines(const SourceTree& tree);
/// Folders of core/ that the table does not know.
QStringList unknownRooms(const SourceTree& tree);

/// "rpki --> base": every link line between rooms, sorted, as Mermaid draws it.
QStringList linkGraph(const SourceTree& tree);
/// "| `core/rpki` | pure | all above | OpenSSL |": the table of rooms, as Markdown.
QStringList roomTable();

} // namespace caretaker::layers
