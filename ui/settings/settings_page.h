// SPDX-License-Identifier: GPL-3.0-or-later
//
// SettingsPage: what is in use and where it comes from; how the desktop looks; the configuration as text.
#pragma once

#include "ui/base/page.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class Appearance;
class ConfigEditor;
class InUse;

class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Session& session, QWidget* parent);

    void refresh() override;
    /// "in-use", "appearance", "configuration".
    void open(const QString& argument) override;
    /// The desktop's settings outlive the page: choices of appearance are written to them.
    void restoreState(QSettings& settings) override;

private:
    QTabWidget* m_tabs;
    InUse* m_inUse;
    Appearance* m_appearance;
    ConfigEditor* m_editor;
};

PageEntry settingsPage();

} // namespace caretaker::ui
