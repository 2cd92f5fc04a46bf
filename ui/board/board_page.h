// SPDX-License-Identifier: GPL-3.0-or-later
//
// BoardPage: the enforcement board and the case that is selected on it. open() takes a case's id or a CA's
// handle.
#pragma once

#include "ui/base/page.h"
#include "ui/board/act_dialog.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
QT_END_NAMESPACE

namespace caretaker::ui {

class BrakeBar;
class CaseActs;
class CasePane;
class Lanes;

class BoardPage : public Page
{
    Q_OBJECT
public:
    BoardPage(Session& session, QWidget* parent);

    void refresh() override;
    void open(const QString& caseIdOrHandle) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    /// Whom the operating system knows; the process's own user unless a test says otherwise.
    void setSessionUser(const QString& user);

    Lanes* lanes() const { return m_lanes; }
    CaseActs* acts() const { return m_acts; }

Q_SIGNALS:
    void shown(); ///< all that was asked for is there

private:
    void makeActions();
    void takeBoard(const Expected<std::vector<service::CaseCard>>& board);
    void askDetail();
    void showDetail(const Expected<service::CaseDetail>& detail);
    void carryOut(const ActOrder& order);
    void askWhereTo();
    void exportTo(const QString& path);
    Desk desk() const;
    CaHandle selectedCa() const;

    BrakeBar* m_brake;
    Lanes* m_lanes;
    CaseActs* m_acts;
    CasePane* m_pane = nullptr;
    QSplitter* m_splitter;
    QAction* m_toCa;
    QAction* m_toNotices;
    QAction* m_export;
    QString m_sessionUser;
    QString m_wanted; ///< to be selected when it is there
    std::optional<service::CaseDetail> m_detail;
};

PageEntry boardPage();

} // namespace caretaker::ui
