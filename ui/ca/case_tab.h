// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseTab: the cases of a CA: what each is about, its clocks, holds and next step, and its story. Acting is
// done on the board.
#pragma once

#include "ui/ca/ca_tab.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;

/// One case, in words.
struct CaseWords
{
    QString id;
    QString timeline;
    QString status; ///< as services write it
    Instant opened;
    bool isOpen = false;
    QString next;      ///< what comes next, and when; empty: nothing
    QStringList facts; ///< clocks, holds, approvals
    QStringList story; ///< English, one dated line an event
    friend bool operator==(const CaseWords&, const CaseWords&) = default;
};
/// Newest first. Runs in the worker.
Expected<std::vector<CaseWords>> casesInWords(const service::Workspace& workspace, const CaHandle& ca,
                                              Instant now);

class CaseTab : public CaTab
{
    Q_OBJECT
public:
    CaseTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    void showCases(std::vector<CaseWords> cases);
    void showCase(const QString& id);

    QLabel* m_none;
    QWidget* m_content;
    CellView* m_list;
    QLabel* m_facts;
    QPlainTextEdit* m_story;
    QPushButton* m_board;
    std::vector<CaseWords> m_cases;
};

} // namespace caretaker::ui
