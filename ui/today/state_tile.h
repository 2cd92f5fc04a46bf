// SPDX-License-Identifier: GPL-3.0-or-later
//
// StateTile: how many CAs are in one state, as a button: symbol, number, word and a line of the last days.
#pragma once

#include "core/health/state.h"

#include <QAbstractButton>

#include <vector>

namespace caretaker::ui {

class StateTile : public QAbstractButton
{
    Q_OBJECT
public:
    StateTile(health::State state, QWidget* parent);

    health::State state() const { return m_state; }
    int count() const { return m_count; }
    const std::vector<int>& history() const { return m_history; }
    /// `history`: a value a day, the oldest first, the last one being now; may be empty.
    void setCounts(int count, std::vector<int> history);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont() const;

    health::State m_state;
    int m_count = 0;
    std::vector<int> m_history;
};

} // namespace caretaker::ui
