// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/export_since_dialog.h"

#include "ui/base/widgets.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include <limits>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

ExportSinceDialog::ExportSinceDialog(QWidget* parent)
    : QDialog(parent), m_since(new QSpinBox(this)), m_path(new QLineEdit(this))
{
    setWindowTitle(tr("Export the chain"));
    m_since->setRange(0, std::numeric_limits<int>::max());
    m_since->setSpecialValueText(tr("the beginning"));
    m_since->setObjectName(u"since"_s);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(documents.filePath(u"audit.ndjson"_s));
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 50);
    m_path->setObjectName(u"path"_s);
    auto* choose = new QPushButton(tr("&Choose..."), this);
    connect(choose, &QPushButton::clicked, this, &ExportSinceDialog::browse);
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(
        plainText(tr("One entry a line, as JSON. Anyone can check the lines without this program."), this));
    form->addRow(tr("&After entry:"), m_since);
    form->addRow(tr("Fi&le:"), line);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(m_path);
    form->addRow(buttons);
}

QString ExportSinceDialog::path() const { return m_path->text().trimmed(); }
qint64 ExportSinceDialog::since() const { return m_since->value(); }

void ExportSinceDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace caretaker::ui
