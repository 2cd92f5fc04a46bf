// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/reason_dialog.h"

#include "ui/base/drafts.h"
#include "ui/base/widgets.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PlaceOfDrafts = "dialogs"_L1;

} // namespace

ReasonDialog::ReasonDialog(const Words& words, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_reason(new QPlainTextEdit(this))
{
    constexpr int width = 460;
    setWindowTitle(words.title);
    setMinimumWidth(width);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Recorded in the audit log, with your name"));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 5);
    m_form->addRow(tr("&Reason"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(!words.needsReason);
    if (words.needsReason) {
        connect(m_reason, &QPlainTextEdit::textChanged, this,
                [this] { m_accept->setEnabled(!reason().isEmpty()); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainText(words.consequence, this));
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const { return m_reason->toPlainText().trimmed(); }

void ReasonDialog::setReason(const QString& reason) { m_reason->setPlainText(reason); }

void ReasonDialog::insert(const QString& label, QWidget* field)
{
    m_form->insertRow(m_form->rowCount() - 1, label, field);
}

void ReasonDialog::keepDraft(const QString& databasePath, const QString& of)
{
    const auto drafts = std::make_shared<Drafts>(databasePath, PlaceOfDrafts);
    restore(drafts->fields(of));
    for (const auto* edit : findChildren<QPlainTextEdit*>())
        connect(edit, &QPlainTextEdit::textChanged, this, [this, drafts, of] { drafts->keep(of, typed()); });
    connect(this, &QDialog::rejected, this, [drafts, of] { drafts->forget(of); });
}

void ReasonDialog::forgetDraft(const QString& databasePath, const QString& of)
{
    Drafts(databasePath, PlaceOfDrafts).forget(of);
}

QStringList ReasonDialog::typed() const
{
    QStringList fields;
    for (const auto* edit : findChildren<QPlainTextEdit*>())
        fields << edit->toPlainText();
    return fields;
}

void ReasonDialog::restore(const QStringList& kept)
{
    const auto edits = findChildren<QPlainTextEdit*>();
    if (kept.size() != edits.size())
        return;
    for (qsizetype i = 0; i < kept.size(); ++i)
        edits[i]->setPlainText(kept[i]);
    insert({}, plainText(tr("This was typed earlier and not stored."), this));
}

} // namespace caretaker::ui
