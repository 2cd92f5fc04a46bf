// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReadinessPage: the check before delegation as four steps: papers, options, the check itself, its result.
// Nothing of it is written to the database. The check runs in a thread of its own and can be stopped.
#pragma once

#include "core/service/readiness_service.h"
#include "ui/base/page.h"

#include <QKeySequence>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace caretaker::ui {

class CheckStep;
class OptionsStep;
class PapersStep;
class ResultStep;

class ReadinessPage : public Page
{
    Q_OBJECT
public:
    ReadinessPage(Session& session, QWidget* parent);

    void refresh() override {} ///< it shows nothing of the database
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    PapersStep* papers() const { return m_papers; }
    ResultStep* result() const { return m_result; }
    bool isRunning() const { return m_job != nullptr; }
    const std::optional<readiness::Report>& report() const { return m_report; }
    /// The end of the name decides the format.
    void exportTo(const QString& path);

private:
    enum Step { Papers, Options, Check, Result };
    QWidget* makeButtons();
    QPushButton* addButton(const QString& name, const QString& icon, const QString& text,
                           void (ReadinessPage::*then)(), const QKeySequence& keys = {});
    service::ReadinessRequest request() const;
    void go(int step);
    void goBack();
    void goOn();
    void start();
    void cancel();
    void ended(const Expected<service::ReadinessRun>& run);
    void takeError(const Error& error);
    void begin();
    void askForExport();
    void update();

    QTabBar* m_steps;
    QStackedWidget* m_stack;
    PapersStep* m_papers;
    OptionsStep* m_options;
    CheckStep* m_check;
    ResultStep* m_result;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_other = nullptr;
    QPushButton* m_export = nullptr;
    QPointer<LongJob> m_job;
    QPointer<LongJob> m_exporting;
    std::optional<readiness::Report> m_report;
};

PageEntry readinessPage();

} // namespace caretaker::ui
