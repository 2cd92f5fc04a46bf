// SPDX-License-Identifier: GPL-3.0-or-later
//
// The five states as symbols: each has a shape of its own, so that nothing hangs on colour. Drawn, not
// loaded: sharp at every scale, and in the theme's colours.
#pragma once

#include "core/health/state.h"

#include <QIcon>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace caretaker::ui {

/// Into `where`, which should be a square: a disc with a tick (healthy), a clock (slow), a half-filled disc
/// (partial), a wave (flapping), a square with a cross (dead), a ring with a dot (unknown).
void paintState(QPainter& painter, const QRectF& where, health::State state);
/// Cached for the theme that is applied.
QIcon stateIcon(health::State state);

} // namespace caretaker::ui
