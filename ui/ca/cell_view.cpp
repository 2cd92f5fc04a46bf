// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/cell_view.h"

#include "ui/base/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace caretaker::ui {

CellView::CellView(const QStringList& columns, Form form, const QString& name, QWidget* parent)
    : QTreeView(parent), m_form(form), m_model(new CellModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    m_model->setColumns(columns);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CellModel::OrderRole);
    setModel(m_sorted);
    setAccessibleName(name);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setRootIsDecorated(form == Form::Tree);
    setSortingEnabled(form == Form::Table);
    setTextElideMode(Qt::ElideRight);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    if (form == Form::Table)
        header()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT keyActivated(index.data(CellModel::KeyRole).toString());
    });
}

void CellView::stretchColumn(int column)
{
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void CellView::packColumns()
{
    m_isPacked = true;
    header()->setStretchLastSection(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void CellView::showAtMost(int rows)
{
    const int shown = std::clamp(m_sorted->rowCount(), 1, rows);
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    setFixedHeight(header()->sizeHint().height() + shown * row + 2 * frameWidth() + 2);
}

void CellView::setRows(const std::vector<CellRow>& rows)
{
    const QString current = currentKey();
    const std::set<QString> collapsed = collapsedKeys();
    const int scrolled = verticalScrollBar()->value();
    m_model->setRows(rows);
    if (m_form == Form::Tree) {
        expandAll();
        collapseKeys(collapsed);
    }
    if (const QString now = currentKey(); now != current || !m_hasRows)
        setCurrentKey(current);
    verticalScrollBar()->setValue(scrolled);
    m_hasRows = !rows.empty();
    if (m_isPacked)
        setMinimumWidth(header()->length() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth() + 2);
}

QString CellView::currentKey() const { return currentIndex().data(CellModel::KeyRole).toString(); }

QModelIndex CellView::viewIndexOf(const QString& key) const
{
    return m_sorted->mapFromSource(m_model->indexOf(key));
}

void CellView::setCurrentKey(const QString& key)
{
    QModelIndex index = key.isEmpty() ? QModelIndex() : viewIndexOf(key);
    if (!index.isValid())
        index = m_sorted->index(0, 0); // a keyboard must have somewhere to begin
    if (index.isValid())
        setCurrentIndex(index);
}

std::set<QString> CellView::collapsedKeys(const QModelIndex& parent) const
{
    std::set<QString> keys;
    for (int row = 0; row < m_sorted->rowCount(parent); ++row) {
        const QModelIndex index = m_sorted->index(row, 0, parent);
        if (m_sorted->rowCount(index) == 0)
            continue;
        if (!isExpanded(index))
            keys.insert(index.data(CellModel::KeyRole).toString());
        keys.merge(collapsedKeys(index));
    }
    return keys;
}

void CellView::collapseKeys(const std::set<QString>& keys)
{
    for (const QString& key : keys)
        setExpanded(viewIndexOf(key), false);
}

void CellView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentKeyChanged(current.data(CellModel::KeyRole).toString());
}

void CellView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTreeView::keyPressEvent(event);
}

void CellView::copySelection() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        QStringList texts;
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            texts << withoutIsolates(row.siblingAtColumn(column).data().toString());
        lines << texts.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace caretaker::ui
