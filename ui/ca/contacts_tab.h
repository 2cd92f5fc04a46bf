// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContactsTab: whom we write to about a CA, and whether that works; asks contacts to answer. Personal data.
#pragma once

#include "ui/ca/ca_tab.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;

class ContactsTab : public CaTab
{
    Q_OBJECT
public:
    ContactsTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    void verify();

    CellView* m_list;
    QLabel* m_none;
    QPushButton* m_verify;
};

} // namespace caretaker::ui
