// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/sparkline.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QPainter>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3; ///< of text high

std::vector<double> known(const checklist::DayFigures& values)
{
    std::vector<double> list;
    for (const auto& value : values) {
        if (value)
            list.push_back(*value);
    }
    return list;
}

/// A share, or a number of its own.
QString sayNumber(double value)
{
    return value <= 1.0 ? spoken().percent(value, 1) : spoken().number(value, 1);
}

} // namespace

Sparkline::Sparkline(const checklist::Series& series, QWidget* parent)
    : QWidget(parent), m_values(series.values)
{
    const std::vector<double> list = known(m_values);
    m_words = checklist::say(series.caption, spoken());
    if (!list.empty())
        m_words +=
            u" · %1 – %2 · %3"_s.arg(sayNumber(lowest()), sayNumber(highest()), sayNumber(list.back()));
    setAccessibleName(m_words);
    setToolTip(tr("Lowest – highest · last"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double Sparkline::lowest() const
{
    const auto list = known(m_values);
    return list.empty() ? 0 : *std::ranges::min_element(list);
}

double Sparkline::highest() const
{
    const auto list = known(m_values);
    return list.empty() ? 0 : *std::ranges::max_element(list);
}

QSize Sparkline::sizeHint() const { return {120, fontMetrics().lineSpacing() * Lines}; }

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect words(0, 0, width(), fontMetrics().lineSpacing());
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
    const QRectF plot(2, words.bottom() + 3, width() - 4, height() - words.height() - 6);
    const double low = lowest(), range = std::max(highest() - low, 1e-9);
    const auto days = static_cast<double>(std::max<size_t>(m_values.size(), 2) - 1);
    painter.setPen(QPen(seriesColour(0), 1.6));
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i]) {
            before.reset();
            continue;
        }
        const double along = static_cast<double>(i) / days;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QPointF here(plot.left() + ((mirrored ? 1 - along : along) * plot.width()),
                           plot.bottom() - ((*m_values[i] - low) / range * plot.height()));
        before ? painter.drawLine(*before, here) : painter.drawPoint(here);
        before = here;
    }
}

} // namespace caretaker::ui
