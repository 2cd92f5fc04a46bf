// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/page.h"

namespace caretaker::ui {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            m_isStale = false;
            refresh();
        }
    });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

} // namespace caretaker::ui
