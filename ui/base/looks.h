// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the desktop looks: light or dark, and the colours that mean something. Every colour that carries text
// or a symbol has at least 4.5:1 against the base colour of its theme (WCAG 2.2, 1.4.3; tests/ui/tst_looks).
#pragma once

#include "core/health/state.h"

#include <QColor>
#include <QString>
#include <QStringList>

namespace caretaker::ui {

enum class Theme { System, Light, Dark };
QString toString(Theme theme); ///< "system", "light", "dark": for settings
Theme themeFromString(const QString& text);

/// Sets style, palette and icon theme of the whole application. System: dark where the desktop's own palette
/// is dark.
void applyTheme(Theme theme);
bool isDark(); ///< as applied last

QColor stateColour(health::State state);
/// Good, in between, bad; nobody's fault; a link or a mark.
enum class Tone { Good, Caution, Bad, Muted, Accent };
QColor toneColour(Tone tone);
/// Series of a plot, told apart also by those who see no red or green (Okabe and Ito 2008), and by dashes.
QColor seriesColour(int index);

double contrast(const QColor& a, const QColor& b); ///< WCAG 2.2 contrast ratio, 1 to 21

} // namespace caretaker::ui
