// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/looks.h"
#include "ui/base/state_icon.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;

namespace {

constexpr double EnoughForText = 4.5; // WCAG 2.2, 1.4.3
constexpr health::State AllStates[] = {health::State::Unknown, health::State::Healthy,  health::State::Slow,
                                       health::State::Partial, health::State::Flapping, health::State::Dead};

QImage pictureOf(health::State state)
{
    return stateIcon(state).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Without its colour: what somebody sees who sees none.
QImage shapeOf(const QImage& picture) { return picture.convertToFormat(QImage::Format_Alpha8); }

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyColourCanBeReadOnItsGround_data();
    void everyColourCanBeReadOnItsGround();
    void textOfThePaletteCanBeRead_data() { everyColourCanBeReadOnItsGround_data(); }
    void textOfThePaletteCanBeRead();
    void statesDifferWithoutColour();
};

void TestLooks::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01); // the well-known grey that just fails
}

void TestLooks::everyColourCanBeReadOnItsGround_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void TestLooks::everyColourCanBeReadOnItsGround()
{
    QFETCH(int, theme);
    applyTheme(static_cast<Theme>(theme));
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor ground = QApplication::palette().color(role);
        for (const health::State state : AllStates)
            QVERIFY2(contrast(stateColour(state), ground) >= EnoughForText, qPrintable(toString(state)));
        for (const Tone tone : {Tone::Good, Tone::Caution, Tone::Bad, Tone::Muted, Tone::Accent})
            QVERIFY2(contrast(toneColour(tone), ground) >= EnoughForText,
                     qPrintable(QString::number(static_cast<int>(tone))));
    }
}

void TestLooks::textOfThePaletteCanBeRead()
{
    QFETCH(int, theme);
    applyTheme(static_cast<Theme>(theme));
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::Text, QPalette::Base},
        {QPalette::WindowText, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto& [text, ground] : pairs)
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= EnoughForText,
                 qPrintable(QString::number(static_cast<int>(text))));
}

void TestLooks::statesDifferWithoutColour()
{
    for (const health::State a : AllStates) {
        for (const health::State b : AllStates) {
            if (a != b)
                QVERIFY2(pictureOf(a).convertToFormat(QImage::Format_Grayscale8) !=
                                 pictureOf(b).convertToFormat(QImage::Format_Grayscale8) ||
                             shapeOf(pictureOf(a)) != shapeOf(pictureOf(b)),
                         qPrintable(toString(a) + toString(b)));
        }
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
