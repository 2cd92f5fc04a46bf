// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/values_view.h"

#include "ui/base/widgets.h"
#include "ui/policies/values_model.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

ValuesView::ValuesView(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_title(plainText({}, this)),
      m_model(new ValuesModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)), m_empty(emptyNote({}, this)), m_stack(new QStackedLayout)
{
    m_filter->setObjectName(u"valuesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter: a part of a rule, a value or a file"));
    m_filter->setAccessibleName(tr("Filter of the rules"));
    m_filter->setClearButtonEnabled(true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"valuesTable"_s);
    m_table->setAccessibleName(tr("Rules in effect"));
    m_table->setModel(m_sorted);
    styleTable(*m_table);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the policy is written
    m_table->horizontalHeader()->setSectionResizeMode(ValuesModel::ValueColumn, QHeaderView::Stretch);
    m_table->setLayoutDirection(Qt::LeftToRight); // keys and values of a file
    auto* content = new QWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    content->setLayout(m_stack);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    layout->addWidget(content, 1);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    auto* find = new QAction(tr("Filter of the rules"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &QTableView::activated, this, &ValuesView::follow);
}

void ValuesView::show(const policy::EffectivePolicy& policy)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_title->setText(policy.policy.title);
    m_title->setVisible(!policy.policy.title.isEmpty());
    m_model->setValues(policy.values);
    if (isFirst) {
        m_table->resizeColumnToContents(ValuesModel::PathColumn);
        m_table->resizeColumnToContents(ValuesModel::OriginColumn);
    }
    m_stack->setCurrentWidget(m_table);
}

void ValuesView::showNothing(const QString& why)
{
    m_title->hide();
    m_empty->setText(why);
    m_stack->setCurrentWidget(m_empty);
}

void ValuesView::follow(const QModelIndex& index)
{
    const int line = index.data(ValuesModel::LineRole).toInt();
    if (line > 0)
        Q_EMIT placeWanted(index.data(ValuesModel::FileRole).toString(), line);
}

} // namespace caretaker::ui
