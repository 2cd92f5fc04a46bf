// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/note_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::MarkKind;
using checklist::Status;

NoteForm::NoteForm(const QString& databasePath, QWidget* parent)
    : QWidget(parent), m_drafts(databasePath, u"checklists"_s), m_note(new QPlainTextEdit(this)),
      m_evidence(new QLineEdit(this)),
      m_tick(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("&Tick"), this)),
      m_takeBack(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("Take &back"), this)),
      m_annotate(new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Add &note"), this))
{
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 12);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setPlaceholderText(tr("A URI, or a SHA-256 in hexadecimal"));
    m_tick->setObjectName(u"tick"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_annotate->setObjectName(u"annotate"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_tick);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_annotate);
    buttons->addStretch();
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("N&ote:"), m_note);
    form->addRow(tr("E&vidence:"), m_evidence);
    form->addRow(buttons);
    connect(m_note, &QPlainTextEdit::textChanged, this, &NoteForm::keepDraft);
    connect(m_evidence, &QLineEdit::textEdited, this, &NoteForm::keepDraft);
    connect(m_tick, &QPushButton::clicked, this, [this] { Q_EMIT wanted(MarkKind::Tick); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT wanted(MarkKind::Untick); });
    connect(m_annotate, &QPushButton::clicked, this, [this] { Q_EMIT wanted(MarkKind::Note); });
}

void NoteForm::show(const QString& instance, const checklist::Item* item, bool isOpen)
{
    setVisible(isOpen && item != nullptr);
    const QString key = item != nullptr ? instance + u'/' + item->id : QString();
    if (key != m_key)
        load(key);
    if (item != nullptr)
        offer(*item);
}

void NoteForm::load(const QString& key)
{
    m_key.clear(); // what is put in now is no draft of anything
    const QStringList draft = key.isEmpty() ? QStringList() : m_drafts.fields(key);
    m_note->setPlainText(draft.value(0));
    m_evidence->setText(draft.value(1));
    m_key = key;
}

void NoteForm::offer(const checklist::Item& item)
{
    m_tick->setVisible(!item.isDone());
    m_takeBack->setVisible(item.status == Status::Attested);
    m_note->setPlaceholderText(item.status == Status::Attention
                                   ? tr("What was done about it: a tick needs it here")
                                   : tr("Kept with your name; may stay empty for a tick"));
    m_annotate->setEnabled(!typed().isEmpty());
}

TypedNote NoteForm::typed() const { return {m_note->toPlainText(), m_evidence->text()}; }

void NoteForm::keepDraft()
{
    m_annotate->setEnabled(!typed().isEmpty());
    if (!m_key.isEmpty())
        m_drafts.keep(m_key, {m_note->toPlainText(), m_evidence->text()});
}

void NoteForm::focusNote() { m_note->setFocus(); }

void NoteForm::stored(const QString& instance, const QString& item)
{
    const QString key = instance + u'/' + item;
    m_drafts.forget(key);
    if (key == m_key)
        load(key);
}

} // namespace caretaker::ui
