// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include "ui/base/widgets.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace caretaker::ui {

namespace {

struct Shortcut
{
    QString what;
    QString keys;
};

std::vector<Shortcut> shortcutsOf(const QMainWindow& window)
{
    std::vector<Shortcut> all;
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        QString what = action->text();
        if (!keys.isEmpty() && !what.isEmpty())
            all.push_back({what.remove(u'&'), keys});
    }
    return all;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow& window) : QDialog(&window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(460, 420);
    const auto all = shortcutsOf(window);
    auto* table = new QTableWidget(static_cast<int>(all.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    styleTable(*table);
    table->setSortingEnabled(false); // while rows are filled in they must stay where they are
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all[static_cast<size_t>(row)].what));
        table->setItem(row, 1, new QTableWidgetItem(all[static_cast<size_t>(row)].keys));
    }
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
}

} // namespace caretaker::ui
