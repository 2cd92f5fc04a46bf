// SPDX-License-Identifier: GPL-3.0-or-later
//
// RangeBar: the choice of how much time is shown, and what that is now.
#pragma once

#include "ui/charts/time_range.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class RangeBar : public QWidget
{
    Q_OBJECT
public:
    /// The range must outlive it.
    RangeBar(TimeRange& range, QWidget* parent);

private:
    void addChoice(const QString& title, Duration length);
    void showRange();

    TimeRange& m_range;
    QLabel* m_text;
    std::vector<std::pair<QToolButton*, Duration>> m_choices;
};

} // namespace caretaker::ui
