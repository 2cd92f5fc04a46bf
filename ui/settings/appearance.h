// SPDX-License-Identifier: GPL-3.0-or-later
//
// Appearance: language and theme of this user's desktop, kept under the keys "language" and "theme" of the
// desktop's own settings. A theme is applied at once; a language when the desktop is started again.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QSettings;
QT_END_NAMESPACE

namespace caretaker::ui {

class Appearance : public QWidget
{
    Q_OBJECT
public:
    explicit Appearance(QWidget* parent);

    /// Outlives this; in no group when something is chosen.
    void useSettings(QSettings& settings);
    void refresh();

private:
    void chooseLanguage();
    void chooseTheme();

    QSettings* m_settings = nullptr; ///< nothing is kept before useSettings()
    QComboBox* m_language;
    QComboBox* m_theme;
    QLabel* m_note;
};

} // namespace caretaker::ui
