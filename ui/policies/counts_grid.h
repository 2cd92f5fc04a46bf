// SPDX-License-Identifier: GPL-3.0-or-later
//
// CountsGrid: how many CAs each policy would hit with what: a line a policy, a column an action.
#pragma once

#include "ui/policies/hits.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace caretaker::ui {

class CountsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CountsGrid(QWidget* parent);

    void show(const std::vector<service::BacktestResult>& results);
    /// As it is written; empty when there is none.
    QString text(std::size_t policy, policy::Action action) const;

private:
    QLabel* add(const QString& text, int row, int column);
    QGridLayout* m_layout;
    QWidget* m_cells = nullptr;
};

} // namespace caretaker::ui
