// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticesTab: what was and will be said about a CA, to whom, and what came of it. Holds contact data.
#pragma once

#include "ui/ca/ca_tab.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;

class NoticesTab : public CaTab
{
    Q_OBJECT
public:
    NoticesTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    CellView* m_list;
    QLabel* m_none;
};

} // namespace caretaker::ui
