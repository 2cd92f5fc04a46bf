// SPDX-License-Identifier: GPL-3.0-or-later
//
// All shortcuts of a window and of the page that it shows, read from its actions: nothing can be forgotten.
#pragma once

#include <QDialog>
#include <QMainWindow>

namespace caretaker::ui {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QMainWindow& window);
};

} // namespace caretaker::ui
