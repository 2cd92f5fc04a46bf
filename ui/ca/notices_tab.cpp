// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/notices_tab.h"

#include "core/service/notice_service.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/cell_view.h"

#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

CellRow rowOf(const store::StoredNotice& notice)
{
    const bool isBad = notice.status == "failed"_L1 || notice.status == "bounced"_L1;
    return {QString::number(notice.id),
            {{.text = dateTimeText(notice.sentAt.value_or(notice.createdAt))},
             {.text = noticeTitle(notice.kind)},
             {.text = statusWord(notice.status),
              .tone = isBad ? std::optional(Tone::Bad) : std::nullopt,
              .tip = notice.error},
             {.text = contactWord(notice.rung)},
             {.text = notice.recipient},
             {.text = notice.language},
             {.text = notice.caseId}}};
}

} // namespace

NoticesTab::NoticesTab(Session& session, QWidget* parent)
    : CaTab(session, parent), m_list(new CellView({tr("Time"), tr("Notice"), tr("Status"), tr("Contact"),
                                                   tr("Address"), tr("Language"), tr("Case")},
                                                  CellView::Form::Table, tr("Notices about this CA"), this)),
      m_none(emptyNote(tr("Nothing was said about this CA yet. Notices are written by the steps of a case."),
                       this))
{
    m_list->setObjectName(u"notices"_s);
    m_list->setToolTip(tr("Enter or double click opens a notice"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_list, 1);
    connect(m_list, &CellView::keyActivated, this,
            [this](const QString& id) { Q_EMIT wanted(u"notices"_s, id); });
    clear();
}

void NoticesTab::clear()
{
    m_list->setRows({});
    m_list->hide();
    m_none->hide();
}

void NoticesTab::ask()
{
    askAboutCa([](const service::Workspace& workspace,
                  const CaHandle& ca) { return service::listNotices(workspace, {.ca = ca.toString()}); },
               [this](const std::vector<store::StoredNotice>& notices) {
                   std::vector<CellRow> rows;
                   for (auto notice = notices.rbegin(); notice != notices.rend(); ++notice)
                       rows.push_back(rowOf(*notice));
                   m_list->setRows(rows);
                   m_list->setVisible(!rows.empty());
                   m_none->setVisible(rows.empty());
               });
}

} // namespace caretaker::ui
