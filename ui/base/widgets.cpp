// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/widgets.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextOption>
#include <QToolButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

QLabel* heading(const QString& text, Rank rank, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * (rank == Rank::Page ? 1.5 : 1.1));
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(text);
    return label;
}

QLabel* emptyNote(const QString& text, QWidget* parent)
{
    auto* label = plainText(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(24);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* plainText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

Banner::Banner(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(plainText({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* close = new QToolButton(this);
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Banner::show(const Error& error)
{
    constexpr int side = 22;
    const bool refused = error.kind == Error::Kind::Refused;
    m_icon->setPixmap(
        QIcon::fromTheme(refused ? u"dialog-information"_s : u"dialog-error"_s).pixmap(side, side));
    m_text->setText(textOf(error));
    setAccessibleName(m_text->text());
    setVisible(true);
}

QString Banner::text() const { return isHidden() ? QString() : m_text->text(); }

QToolButton* textButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPlainTextEdit* readOnlyLines(QWidget* parent)
{
    auto* lines = new QPlainTextEdit(parent);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    QTextOption option = lines->document()->defaultTextOption();
    const bool fromRight = spoken().isRightToLeft();
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(fromRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    lines->document()->setDefaultTextOption(option);
    return lines;
}

void styleTable(QTableView& table)
{
    constexpr int padding = 8;
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setSortingEnabled(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + padding);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsMovable(true);
    table.setTabKeyNavigation(false);
}

} // namespace caretaker::ui
