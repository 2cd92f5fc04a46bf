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

namespace caretaker::service {
struct ReceiveReport;
}

namespace caretaker::ui {

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
    void makeActions();
    QAction* addAct(const QString& text, const char* name, const char* keys, void (NoticesPage::*act)());
    QWidget* makeHistory();
    QWidget* makeFilters();
    void takeNotices(const Expected<std::vector<store::StoredNotice>>& notices);
    void askCases();
    void select(qint64 id);
    void askDetail();
    void showDetail(const Expected<service::OpenedNotice>& opened);
    void enableActs();
    void edit();
    void callOff();
    void sendAgain();
    void sendNow();
    void receive();
    void tellDelivery(const Expected<service::DeliveryReport>& report);
    service::NoticeAct actOf(const QString& why) const;
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
    QAction* m_edit = nullptr;
    QAction* m_callOff = nullptr;
    QAction* m_again = nullptr;
    QAction* m_toCase = nullptr;
    QAction* m_send = nullptr;
    QAction* m_receive = nullptr;
    std::optional<service::OpenedNotice> m_opened;
    qint64 m_wanted = 0; ///< to be selected when it is there
    bool m_isFresh = true;
};

PageEntry noticesPage();

} // namespace caretaker::ui
