// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticesPage: what was and will be said: the queue and history, the notice that is selected, and previews.
// open() takes a notice's id, or words to search for (a CA's handle, a case's id).
#pragma once

#include "core/service/notice_edit.h"
#include "core/service/notice_service.h"
#include "ui/base/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSplitter;
class QTableView;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class NoticeDesk;
class NoticeModel;
class NoticePane;
class NoticeRows;
class PreviewPane;

class NoticesPage : public Page
{
    Q_OBJECT
public:
    NoticesPage(Session& session, QWidget* parent);

    void refresh() override;
    void open(const QString& idOrWords) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

Q_SIGNALS:
    void shown(); ///< all that was asked for is there

private:
    void followDesk();
    QWidget* makeHistory();
    QWidget* makeFilters();
    void takeNotices(const Expected<std::vector<store::StoredNotice>>& notices);
    void askCases();
    void select(qint64 id);
    void askDetail();
    void showDetail(const Expected<service::OpenedNotice>& opened);
    void showOnDesk(const std::optional<service::OpenedNotice>& opened);
    qint64 selectedId() const;

    NoticeModel* m_model;
    NoticeRows* m_rows;
    QTabWidget* m_tabs;
    QComboBox* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QSplitter* m_splitter;
    NoticePane* m_pane = nullptr;
    PreviewPane* m_preview;
    NoticeDesk* m_desk;
    QAction* m_toCase;
    qint64 m_wanted = 0; ///< to be selected when it is there
    bool m_isFresh = true;
};

PageEntry noticesPage();

} // namespace caretaker::ui
