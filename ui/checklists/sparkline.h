// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sparkline: a measured figure day by day, small. Days that nobody watched leave a gap. Its ends and extremes
// stand in words beside it, and in its accessible description.
#pragma once

#include "core/checklist/checklist.h"

#include <QWidget>

namespace caretaker::ui {

class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const checklist::Series& series, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double lowest() const;
    double highest() const;

    checklist::DayFigures m_values;
    QString m_words;
};

} // namespace caretaker::ui
