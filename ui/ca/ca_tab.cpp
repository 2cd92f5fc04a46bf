// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/ca_tab.h"

namespace caretaker::ui {

CaTab::CaTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void CaTab::setCa(const CaHandle& ca)
{
    if (m_ca == ca)
        return;
    m_ca = ca;
    clear();
    invalidate();
}

void CaTab::invalidate()
{
    m_isStale = true;
    if (!isVisible() || !m_ca)
        return;
    m_isStale = false;
    ask();
}

void CaTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_ca && std::exchange(m_isStale, false))
        ask();
}

} // namespace caretaker::ui
