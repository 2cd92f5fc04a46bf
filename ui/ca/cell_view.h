// SPDX-License-Identifier: GPL-3.0-or-later
//
// CellView: a CellModel as a table or tree, sorted by its header where that is wanted. Selection, what is
// expanded and where it was scrolled to survive new rows. Ctrl+C copies the selected rows, columns apart by
// tabs.
#pragma once

#include "ui/ca/cell_model.h"

#include <QTreeView>

#include <set>

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView : public QTreeView
{
    Q_OBJECT
public:
    enum class Form {
        Table, ///< sortable, without branches
        Tree   ///< in the order given, all expanded
    };
    /// `name` is what assistive technology calls it.
    CellView(const QStringList& columns, Form form, const QString& name, QWidget* parent);

    void setRows(const std::vector<CellRow>& rows);
    CellModel& cells() const { return *m_model; }
    QString currentKey() const; ///< empty when no row is current
    void setCurrentKey(const QString& key);
    /// Which column takes the room that is left.
    void stretchColumn(int column);
    /// Columns as wide as what is in them, and the view never narrower than its columns.
    void packColumns();
    /// As high as its rows, but no more than so many.
    void showAtMost(int rows);

Q_SIGNALS:
    void keyActivated(const QString& key); ///< double click or Enter
    void currentKeyChanged(const QString& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelection() const;
    QModelIndex viewIndexOf(const QString& key) const;
    std::set<QString> collapsedKeys(const QModelIndex& parent = {}) const;
    void collapseKeys(const std::set<QString>& keys);

    Form m_form;
    CellModel* m_model;
    QSortFilterProxyModel* m_sorted;
    bool m_hasRows = false;
    bool m_isPacked = false;
};

} // namespace caretaker::ui
