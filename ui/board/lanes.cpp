// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/lanes.h"

#include "ui/base/widgets.h"
#include "ui/board/board_words.h"
#include "ui/board/card_delegate.h"
#include "ui/board/card_model.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseCard;
using service::Lane;

namespace {

/// Columns with cards are the wider ones.
constexpr int WidthWith = 3;
constexpr int WidthWithout = 2;
constexpr int ColumnCharacters = 16; ///< narrower than that, a column scrolls out of sight instead

/// A list makes its first card current when it gets the focus. That is right for who goes there with the
/// keyboard, and wrong when a window merely comes to the front: it would take the selection from another
/// list.
class LaneView : public QListView
{
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        const bool isGoneTo = event->reason() == Qt::TabFocusReason ||
                              event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::ShortcutFocusReason;
        if (isGoneTo || currentIndex().isValid())
            QListView::focusInEvent(event);
        else
            viewport()->update();
    }
};

QListView* listFor(Lane lane, QAbstractItemModel* model, QWidget* parent)
{
    auto* view = new LaneView(parent);
    view->setModel(model);
    view->setItemDelegate(new CardDelegate(view));
    view->setObjectName(u"lane%1"_s.arg(static_cast<int>(lane)));
    view->setAccessibleName(titleOf(lane));
    view->setAccessibleDescription(hintOf(lane));
    view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMinimumWidth(view->fontMetrics().averageCharWidth() * ColumnCharacters);
    return view;
}

} // namespace

Lanes::Lanes(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setRowStretch(1, 1);
    for (int place = 0; place < service::LaneCount; ++place)
        addColumn(place);
}

void Lanes::addColumn(int place)
{
    const auto lane = static_cast<Lane>(place);
    Column& column = m_columns[static_cast<std::size_t>(place)];
    column.model = new CardModel(this);
    column.view = listFor(lane, column.model, this);
    column.title = heading(titleOf(lane), Rank::Part, this);
    column.title->setToolTip(hintOf(lane));
    column.title->setBuddy(column.view);
    column.title->setWordWrap(true);
    column.title->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    column.view->installEventFilter(this);
    m_grid->addWidget(column.title, 0, place);
    m_grid->addWidget(column.view, 1, place);
    connect(column.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, place](const QModelIndex& index) { currentChanged(place, index); });
    connect(column.view, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(index.data(CardModel::CaseIdRole).toString());
    });
}

QListView* Lanes::list(Lane lane) const { return m_columns[static_cast<std::size_t>(lane)].view; }

void Lanes::currentChanged(int place, const QModelIndex& index)
{
    if (m_isFilling || !index.isValid())
        return;
    for (int other = 0; other < service::LaneCount; ++other)
        if (other != place)
            m_columns[static_cast<std::size_t>(other)].view->selectionModel()->clear();
    m_selected = index.data(CardModel::CaseIdRole).toString();
    Q_EMIT selectionChanged(m_selected);
}

void Lanes::setCards(const std::vector<CaseCard>& cards, Instant now)
{
    m_isFilling = true;
    m_count = static_cast<int>(cards.size());
    for (int place = 0; place < service::LaneCount; ++place) {
        std::vector<CaseCard> ours;
        for (const CaseCard& card : cards)
            if (card.lane == static_cast<Lane>(place))
                ours.push_back(card);
        const Column& column = m_columns[static_cast<std::size_t>(place)];
        m_grid->setColumnStretch(place, ours.empty() ? WidthWithout : WidthWith);
        column.title->setText(u"%1 (%2)"_s.arg(titleOf(static_cast<Lane>(place))).arg(ours.size()));
        column.model->setCards(std::move(ours), now);
    }
    m_isFilling = false;
    // A case that moved to another lane stays selected there.
    if (!m_selected.isEmpty() && !select(m_selected)) {
        m_selected.clear();
        for (const Column& column : m_columns)
            column.view->selectionModel()->clear();
        Q_EMIT selectionChanged({});
    }
}

bool Lanes::select(const QString& caseIdOrHandle)
{
    for (const Column& column : m_columns) {
        const QModelIndex index = column.model->indexOf(caseIdOrHandle);
        if (!index.isValid())
            continue;
        const bool hasFocus = isAncestorOf(focusWidget());
        if (column.view->currentIndex() != index)
            column.view->setCurrentIndex(index);
        if (hasFocus)
            column.view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

/// To the next column that has cards, wrapping around nowhere.
bool Lanes::step(int place, int by)
{
    for (int next = place + by; next >= 0 && next < service::LaneCount; next += by) {
        const Column& column = m_columns[static_cast<std::size_t>(next)];
        if (column.model->rowCount() == 0)
            continue;
        column.view->setFocus(Qt::TabFocusReason);
        column.view->setCurrentIndex(column.model->index(0));
        return true;
    }
    return false;
}

bool Lanes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    for (int place = 0; place < service::LaneCount; ++place)
        if (m_columns[static_cast<std::size_t>(place)].view == watched)
            return step(place, isForward ? 1 : -1);
    return QWidget::eventFilter(watched, event);
}

} // namespace caretaker::ui
