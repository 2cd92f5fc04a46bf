// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/looks.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <cmath>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// As applied last. GUI thread only.
bool& darkApplied()
{
    static bool dark = false;
    return dark;
}

struct Shades
{
    QRgb window, base, alternate, text, muted, button, highlight, highlighted, link;
};
constexpr Shades LightShades{0xf4f5f7, 0xffffff, 0xf7f8fa, 0x1b1f24, 0x5b6470,
                             0xe9ebee, 0x1f5fbf, 0xffffff, 0x1a56b0};
constexpr Shades DarkShades{0x1f2328, 0x16191d, 0x1b1f24, 0xe8eaed, 0xa3acb8,
                            0x2b3036, 0x2a66c0, 0xffffff, 0x7fb2ff};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    const QColor button(shades.button); // frames, lines and empty boxes are drawn from these
    const bool dark = button.lightness() < 128;
    palette.setColor(QPalette::Light, dark ? button.lighter(135) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, dark ? button.lighter(115) : button.lighter(104));
    palette.setColor(QPalette::Mid, dark ? button.lighter(160) : button.darker(130));
    palette.setColor(QPalette::Dark, dark ? button.lighter(210) : button.darker(165));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : button.darker(240));
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlighted);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.muted);
    return palette;
}

bool systemIsDark()
{
    const QPalette palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

struct Pair
{
    QRgb light, dark;
};
QColor of(const Pair& pair) { return QColor(darkApplied() ? pair.dark : pair.light); }

constexpr Pair Green{0x1a7339, 0x56d27d};
constexpr Pair Blue{0x1f5fbf, 0x7fb2ff};
constexpr Pair Amber{0x8a5a00, 0xf2b63c};
constexpr Pair Purple{0x7a3bb0, 0xc99bf5};
constexpr Pair Red{0xb3261e, 0xff8a80};
constexpr Pair Grey{0x5b6470, 0xa3acb8};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QString toString(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

Theme themeFromString(const QString& text)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (text == toString(theme))
            return theme;
    }
    return Theme::System;
}

void applyTheme(Theme theme)
{
    darkApplied() = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(darkApplied() ? DarkShades : LightShades));
    QIcon::setThemeName(darkApplied() ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

bool isDark() { return darkApplied(); }

QColor stateColour(health::State state)
{
    using enum health::State;
    switch (state) {
    case Healthy:
        return of(Green);
    case Slow:
        return of(Blue);
    case Partial:
        return of(Amber);
    case Flapping:
        return of(Purple);
    case Dead:
        return of(Red);
    case Unknown:
        break;
    }
    return of(Grey);
}

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return of(Green);
    case Tone::Caution:
        return of(Amber);
    case Tone::Bad:
        return of(Red);
    case Tone::Accent:
        return of(Blue);
    case Tone::Muted:
        break;
    }
    return of(Grey);
}

QColor seriesColour(int index)
{
    static constexpr std::array<Pair, 6> series{Pair{0x0072b2, 0x56b4e9}, {0xb35900, 0xe69f00},
                                                Pair{0x007a5a, 0x2fc79b}, {0xa14a80, 0xe39ac6},
                                                Pair{0x8a6d00, 0xf0e442}, {0x444444, 0xcccccc}};
    return of(series[static_cast<size_t>(index) % series.size()]);
}

double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace caretaker::ui
