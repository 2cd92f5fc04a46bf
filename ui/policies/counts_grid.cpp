// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/counts_grid.h"

#include "ui/base/words.h"

#include <QGridLayout>
#include <QLabel>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellName(std::size_t policy, policy::Action action)
{
    return u"count-%1-%2"_s.arg(policy).arg(policy::toString(action));
}

} // namespace

CountsGrid::CountsGrid(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
}

QLabel* CountsGrid::add(const QString& text, int row, int column)
{
    auto* label = new QLabel(text, m_cells);
    label->setTextFormat(Qt::PlainText);
    static_cast<QGridLayout*>(m_cells->layout())->addWidget(label, row, column);
    return label;
}

void CountsGrid::show(const std::vector<service::BacktestResult>& results)
{
    constexpr int gap = 24;
    delete m_cells;
    m_cells = new QWidget(this);
    auto* cells = new QGridLayout(m_cells);
    cells->setContentsMargins({});
    cells->setHorizontalSpacing(gap);
    cells->setVerticalSpacing(2);
    add(tr("Number of CAs"), 0, 0);
    int column = 0;
    for (const policy::Action action : actionsThatHit()) {
        add(wordForHit(action), 0, ++column);
        for (std::size_t i = 0; i < results.size(); ++i) {
            const qsizetype count = countsOf(results[i])[static_cast<std::size_t>(column) - 1];
            QLabel* cell = add(spoken().number(static_cast<double>(count)), static_cast<int>(i) + 1, column);
            cell->setObjectName(cellName(i, action));
            QFont font = cell->font();
            font.setBold(count > 0);
            cell->setFont(font);
        }
    }
    for (std::size_t i = 0; i < results.size(); ++i)
        add(results[i].policy, static_cast<int>(i) + 1, 0);
    cells->setColumnStretch(column + 1, 1);
    m_layout->addWidget(m_cells, 0, 0);
}

QString CountsGrid::text(std::size_t policy, policy::Action action) const
{
    const auto* cell = findChild<QLabel*>(cellName(policy, action));
    return cell != nullptr ? cell->text() : QString();
}

} // namespace caretaker::ui
