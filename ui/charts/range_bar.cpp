// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_bar.h"

#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace caretaker::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

RangeBar::RangeBar(TimeRange& range, QWidget* parent)
    : QWidget(parent), m_range(range), m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    addChoice(tr("24 hours"), 24h);
    addChoice(tr("7 days"), 24h * 7);
    addChoice(tr("30 days"), 24h * 30);
    addChoice(tr("90 days"), 24h * 90);
    layout->addSpacing(8);
    layout->addWidget(m_text, 1);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setToolTip(
        tr("Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: "
           "move. Double click or Home: everything."));
    connect(&range, &TimeRange::changed, this, &RangeBar::showRange);
    showRange();
}

void RangeBar::addChoice(const QString& title, Duration length)
{
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setObjectName(u"last-%1"_s.arg(formatDuration(length)));
    connect(button, &QToolButton::clicked, this, [this, length] {
        m_range.showLast(length);
        showRange();
    });
    layout()->addWidget(button);
    m_choices.emplace_back(button, length);
}

void RangeBar::showRange()
{
    for (const auto& [button, length] : m_choices)
        button->setChecked(m_range.isLast(length));
    m_text->setText(u"%1 – %2"_s.arg(dateTimeText(m_range.from()), dateTimeText(m_range.to())));
}

} // namespace caretaker::ui
