// SPDX-License-Identifier: GPL-3.0-or-later
//
// ValuesView: every rule of a policy as it takes effect, with a filter; and where it is stated.
#pragma once

#include "core/policy/effective.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class ValuesModel;

class ValuesView : public QWidget
{
    Q_OBJECT
public:
    explicit ValuesView(QWidget* parent);

    void show(const policy::EffectivePolicy& policy);
    /// Instead: why there are no values.
    void showNothing(const QString& why);
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// Where a value is stated; the file as the policy names it.
    void placeWanted(const QString& file, int line);

private:
    void follow(const QModelIndex& index);

    QLineEdit* m_filter;
    QLabel* m_title;
    ValuesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedLayout* m_stack;
};

} // namespace caretaker::ui
