// SPDX-License-Identifier: GPL-3.0-or-later
//
// DiagnosisTab: what each vantage saw last of a CA, layer by layer; and a new look at it, now, which is
// stored as `caretaker observe` does and judged by the next round.
#pragma once

#include "core/service/why_report.h"
#include "ui/ca/ca_tab.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTextEdit;
QT_END_NAMESPACE

namespace caretaker::observe {
struct RoundResult;
}

namespace caretaker::ui {

class CellView;

class DiagnosisTab : public CaTab
{
    Q_OBJECT
public:
    DiagnosisTab(Session& session, QWidget* parent);

    void lookNow();
    bool isLooking() const { return !m_job.isNull(); }

protected:
    void clear() override;
    void ask() override;

private:
    QLayout* makeBar();
    void showRow(const QString& key);
    void showLooking(bool looking);
    void looked(const CaHandle& ca, const Expected<observe::RoundResult>& result);

    CellView* m_ladder;
    QTextEdit* m_detail;
    QPushButton* m_look;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QPointer<LongJob> m_job;
};

} // namespace caretaker::ui
