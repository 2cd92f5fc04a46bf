// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of PoliciesPage that makes, saves and forgets files, and asks before.
#include "ui/policies/editor_view.h"
#include "ui/policies/policies_page.h"
#include "ui/policies/policy_texts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

void PoliciesPage::copyTo(const QString& path)
{
    if (row() < 0 || !m_documents.text(row()))
        return;
    m_wanted = QFileInfo(path).absoluteFilePath();
    m_documents.saveTo(path, *m_documents.text(row()));
}

void PoliciesPage::extendIn(const QString& path)
{
    if (row() < 0)
        return;
    m_wanted = QFileInfo(path).absoluteFilePath();
    m_documents.saveTo(path, extendingText(current(), path));
    m_tabs->setCurrentWidget(m_editor);
}

void PoliciesPage::save()
{
    if (!m_save->isEnabled())
        return;
    if (!m_hasErrors)
        return writeCurrent();
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Save with an error"),
                        tr("The policy has an error. A cycle that is to run with it will stop and say so."),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"saveWithError"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* anyway = box->addButton(tr("Save anyway"), QMessageBox::AcceptRole);
    connect(anyway, &QPushButton::clicked, this, &PoliciesPage::writeCurrent);
    box->open();
}

void PoliciesPage::writeCurrent() { m_documents.save(row()); }

void PoliciesPage::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a policy"), {}, tr("Policies (*.toml);;All files (*)"));
    dialog->setObjectName(u"openPolicyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PoliciesPage::open);
    dialog->open();
}

void PoliciesPage::askWhereTo(const QString& title, const QString& suggestion,
                              void (PoliciesPage::*then)(const QString&))
{
    auto* dialog = new QFileDialog(this, title, {}, tr("Policies (*.toml);;All files (*)"));
    dialog->setObjectName(u"savePolicyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"toml"_s);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void PoliciesPage::forget()
{
    if (row() < 0 || m_documents.isShipped(row()))
        return;
    if (!m_documents.isEdited(row()))
        return m_documents.forget(row());
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Remove from the list"),
        tr("What you changed in %1 and did not save will be lost. The file itself stays.").arg(current()),
        QMessageBox::Cancel, this);
    box->setObjectName(u"forgetEdited"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, name = current()] {
        if (const int row = m_documents.rowOf(name); row >= 0)
            m_documents.forget(row);
    });
    box->open();
}

} // namespace caretaker::ui
