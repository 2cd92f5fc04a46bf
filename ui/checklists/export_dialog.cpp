// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/export_dialog.h"

#include "core/language/translations.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::ChecklistForm;

ExportDialog::ExportDialog(const QString& name, const QString& language, QWidget* parent)
    : QDialog(parent), m_form(new QComboBox(this)), m_language(new QComboBox(this)),
      m_path(new QLineEdit(this))
{
    setWindowTitle(tr("Export the checklist"));
    for (const auto& [form, title] : {std::pair{ChecklistForm::Pdf, u"PDF"_s},
                                      {ChecklistForm::Html, u"HTML"_s},
                                      {ChecklistForm::Markdown, u"Markdown"_s},
                                      {ChecklistForm::Json, u"JSON"_s}})
        m_form->addItem(title, int(form));
    m_form->setObjectName(u"form"_s);
    for (const QString& one : language::languages())
        m_language->addItem(language::Translations::of(one).locale().nativeLanguageName(), one);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_language->setObjectName(u"language"_s);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(documents.filePath(name));
    m_path->setObjectName(u"path"_s);
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 50);
    auto* choose = new QPushButton(tr("&Choose..."), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Form:"), m_form);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("Fi&le:"), line);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(m_path);
    form->addRow(buttons);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::followForm);
    followForm();
}

ChecklistForm ExportDialog::form() const { return ChecklistForm(m_form->currentData().toInt()); }
QString ExportDialog::language() const { return m_language->currentData().toString(); }
QString ExportDialog::path() const { return m_path->text().trimmed(); }

void ExportDialog::followForm()
{
    QString base = path();
    for (int i = 0; i < m_form->count(); ++i) {
        const QString suffix = suffixOf(ChecklistForm(m_form->itemData(i).toInt()));
        if (base.endsWith(suffix))
            base.chop(suffix.size());
    }
    m_path->setText(base + suffixOf(form()));
    m_language->setEnabled(form() != ChecklistForm::Json); // which is English
}

void ExportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace caretaker::ui
