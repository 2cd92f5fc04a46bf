// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/closed_tab.h"

#include "core/service/checklist_desk.h"
#include "ui/base/widgets.h"
#include "ui/checklists/closed_model.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Checklist;

ClosedTab::ClosedTab(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ClosedModel(this)), m_table(new QTableView(this)),
      m_none(
          emptyNote(tr("No period was closed yet. Each is closed by the first cycle after its end."), this))
{
    m_table->setModel(m_model);
    styleTable(*m_table);
    m_table->setSortingEnabled(false); // newest first, as they come
    m_table->setObjectName(u"closed"_s);
    m_table->setAccessibleName(tr("Closed checklists"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(ClosedModel::ListId, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(plainText(tr("As they stood when they were closed. Enter opens one, to read."), this));
    layout->addWidget(m_none);
    layout->addWidget(m_table, 1);
    m_none->hide();
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->idAt(index.row())); });
}

void ClosedTab::refresh()
{
    m_session.ask(
        this,
        [](const service::Workspace& workspace) { return service::closedChecklists(workspace, {}, {}); },
        [this](Expected<std::vector<Checklist>> lists) {
            if (!lists) {
                Q_EMIT failed(lists.error());
                return;
            }
            m_model->setLists(std::move(*lists));
            m_none->setVisible(m_model->rowCount() == 0);
            for (int column = ClosedModel::ClosedAt; column < ClosedModel::ColumnCount; ++column)
                m_table->resizeColumnToContents(column);
        });
}

} // namespace caretaker::ui
