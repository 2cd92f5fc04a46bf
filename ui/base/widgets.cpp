// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/widgets.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
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
