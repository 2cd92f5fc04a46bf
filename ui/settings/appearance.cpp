// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "core/language/translations.h"
#include "ui/base/looks.h"
#include "ui/base/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSettings>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// In its own letters, beginning with a capital where it has them.
QString nameOf(const QString& language)
{
    QString name = language::Translations::of(language).locale().nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

Appearance::Appearance(QWidget* parent)
    : QWidget(parent), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_note(plainText({}, this))
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : language::languages())
        m_language->addItem(nameOf(language), language);
    for (const auto& [theme, title] : {std::pair{Theme::System, tr("As the system")},
                                       {Theme::Light, tr("Light")},
                                       {Theme::Dark, tr("Dark")}})
        m_theme->addItem(title, toString(theme));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(
        tr("A language takes effect when the desktop is started again. Notices and checklists are "
           "written in their reader's language, whatever is chosen here."));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 12, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(m_note);
    connect(m_language, &QComboBox::activated, this, &Appearance::chooseLanguage);
    connect(m_theme, &QComboBox::activated, this, &Appearance::chooseTheme);
}

void Appearance::useSettings(QSettings& settings) { m_settings = &settings; }

void Appearance::refresh()
{
    if (m_settings == nullptr)
        return;
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings->value("language").toString())));
    const QString theme = toString(themeFromString(m_settings->value("theme").toString()));
    m_theme->setCurrentIndex(m_theme->findData(theme));
}

void Appearance::chooseLanguage()
{
    if (m_settings != nullptr)
        m_settings->setValue("language", m_language->currentData());
}

void Appearance::chooseTheme()
{
    applyTheme(themeFromString(m_theme->currentData().toString()));
    if (m_settings != nullptr)
        m_settings->setValue("theme", m_theme->currentData());
}

} // namespace caretaker::ui
