// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filter_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;

QString sentenceOf(const FilterError& error)
{
    using Kind = FilterError::Kind;
    switch (error.kind) {
    case Kind::UnknownKey:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” is not a key").arg(error.what);
    case Kind::UnknownValue:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” is not a value here")
            .arg(error.what);
    case Kind::MissingValue:
        return QCoreApplication::translate("caretaker::ui::FilterField", "a value is missing");
    case Kind::NoDuration:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” is not a duration")
            .arg(error.what);
    case Kind::NoNumber:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” is not a percentage")
            .arg(error.what);
    case Kind::NeedsComparison:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” is compared with > or <")
            .arg(error.what);
    case Kind::NeedsColon:
        return QCoreApplication::translate("caretaker::ui::FilterField", "“%1” stands before a colon")
            .arg(error.what);
    case Kind::OpenQuote:
        return QCoreApplication::translate("caretaker::ui::FilterField", "this quote is not closed");
    case Kind::LoneMinus:
        break;
    }
    return QCoreApplication::translate("caretaker::ui::FilterField", "nothing stands after “-”");
}

} // namespace

QString textOf(const FilterError& error)
{
    const QString where = QString::number(error.position + 1);
    if (error.allowed.isEmpty())
        return QCoreApplication::translate("caretaker::ui::FilterField", "At character %1: %2.")
            .arg(where, sentenceOf(error));
    return QCoreApplication::translate("caretaker::ui::FilterField", "At character %1: %2. Possible: %3")
        .arg(where, sentenceOf(error), error.allowed.join(", "_L1));
}

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent), m_proposals(new QStringListModel(this)),
      m_completer(new QCompleter(m_proposals, this))
{
    setClearButtonEnabled(true);
    setLayoutDirection(Qt::LeftToRight); // a language of its own, like code
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterField::insertProposal);
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
    connect(this, &QLineEdit::textEdited, this, [this] { propose(false); });
}

void FilterField::read(const QString& text)
{
    auto filter = parseFilter(text);
    const QString error = filter ? QString() : textOf(filter.error());
    if (filter)
        Q_EMIT filterChanged(*filter);
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged(m_error);
}

QStringList FilterField::proposals() const
{
    return m_completer->popup()->isVisible() ? m_proposals->stringList() : QStringList();
}

void FilterField::propose(bool asked)
{
    m_completion = completionAt(text(), cursorPosition(), m_words);
    const QString typed = text().mid(m_completion.from, m_completion.length);
    const bool isAfterKey = m_completion.from > 0 && !text().at(m_completion.from - 1).isSpace() &&
                            text().at(m_completion.from - 1) != u'-';
    const bool isWorthIt = asked || !typed.isEmpty() || isAfterKey;
    if (!isWorthIt || m_completion.proposals.isEmpty() || m_completion.proposals == QStringList{typed}) {
        m_completer->popup()->hide();
        return;
    }
    m_proposals->setStringList(m_completion.proposals);
    const QAbstractItemView* popup = m_completer->popup();
    const int wide =
        popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 2 * Margin;
    m_completer->complete(QRect(cursorRect().left(), 0, std::min(wide, width()), height()));
}

void FilterField::insertProposal(const QString& proposal)
{
    const bool isWhole = !proposal.endsWith(u':') && !proposal.endsWith(u'>') && !proposal.endsWith(u'<');
    setSelection(static_cast<int>(m_completion.from), static_cast<int>(m_completion.length));
    insert(isWhole ? proposal + u' ' : proposal);
    if (!isWhole)
        QMetaObject::invokeMethod(
            this, [this] { propose(true); }, Qt::QueuedConnection); // once this popup is gone
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const bool asks = event->key() == Qt::Key_Down ||
                      (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asks && !m_completer->popup()->isVisible())
        propose(true);
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace caretaker::ui
