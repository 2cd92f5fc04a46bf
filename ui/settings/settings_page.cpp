// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/service/installation.h"
#include "ui/base/widgets.h"
#include "ui/settings/appearance.h"
#include "ui/settings/config_editor.h"
#include "ui/settings/in_use.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList& tabNames()
{
    static const QStringList names{u"in-use"_s, u"appearance"_s, u"configuration"_s};
    return names;
}

} // namespace

PageEntry settingsPage()
{
    return {u"settings"_s, SettingsPage::tr("Settings"), u"configure"_s,
            [](Session& session, QWidget* parent) -> Page* { return new SettingsPage(session, parent); }};
}

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)), m_inUse(new InUse(this)),
      m_appearance(new Appearance(this)), m_editor(new ConfigEditor(session, this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_inUse, tr("In use"));
    m_tabs->addTab(m_appearance, tr("Appearance"));
    m_tabs->addTab(m_editor, tr("Configuration"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Settings"), Rank::Page, this));
    layout->addWidget(m_tabs, 1);
    connect(m_editor, &ConfigEditor::said, this, &Page::said);
    connect(m_editor, &ConfigEditor::failed, this, &Page::failed);
    connect(&session, &Session::personChanged, this, &SettingsPage::refresh);
}

void SettingsPage::refresh()
{
    m_appearance->refresh();
    m_editor->refresh();
    session().ask(
        this, [](const service::Workspace& workspace) { return service::installation(workspace); },
        [this](const Expected<service::Installation>& installation) {
            if (installation)
                m_inUse->show(session(), *installation);
            else
                Q_EMIT failed(installation.error());
        });
}

void SettingsPage::open(const QString& argument)
{
    if (const auto tab = tabNames().indexOf(argument); tab >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void SettingsPage::restoreState(QSettings& settings) { m_appearance->useSettings(settings); }

} // namespace caretaker::ui
