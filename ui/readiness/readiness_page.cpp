// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_page.h"

#include "core/readiness/report_text.h"
#include "core/service/readiness_export.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/readiness/check_step.h"
#include "ui/readiness/options_step.h"
#include "ui/readiness/papers_step.h"
#include "ui/readiness/result_step.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::ReadinessRequest;
using service::ReadinessRun;

namespace {

using ToldSoFar = std::function<void(const service::ReadinessSoFar&)>;

/// What the job does: nothing here belongs to the page.
Expected<ReadinessRun> look(const ReadinessRequest& request, Instant now, int clients, JobControl& control,
                            const ToldSoFar& told)
{
    const auto service = service::ReadinessService::create(request);
    if (!service)
        return unexpected(service.error());
    const auto prober = [&](const probe::ProbeInputs& inputs) {
        return probe::probe(
            inputs,
            [&](const probe::ProbeStage& stage) {
                control.progress(stage.done, stage.total, stage.step);
                told(service->soFar(stage));
            },
            [&] { return control.isCancelled(); });
    };
    auto run = service->look(prober, now, clients);
    if (run && control.isCancelled())
        return unexpected(Error::refused(u"was cancelled"_s, u"readiness"_s));
    return run;
}

} // namespace

ReadinessPage::ReadinessPage(Session& session, QWidget* parent)
    : Page(session, parent), m_steps(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_papers(new PapersStep(session, this)), m_options(new OptionsStep(session, this)),
      m_check(new CheckStep(this)), m_result(new ResultStep(this))
{
    m_steps->setObjectName(u"readinessSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the check"));
    m_steps->setExpanding(false);
    m_steps->setDrawBase(true);
    for (const QString& title : {tr("1. Papers"), tr("2. Options"), tr("3. Check"), tr("4. Result")})
        m_steps->addTab(title);
    for (QWidget* step : std::initializer_list<QWidget*>{m_papers, m_options, m_check, m_result})
        m_stack->addWidget(step);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Readiness of a CA before delegation"), Rank::Page, this));
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    connect(m_steps, &QTabBar::currentChanged, this, &ReadinessPage::go);
    connect(m_papers, &PapersStep::profileGiven, m_options, &OptionsStep::setProfile);
    update();
}

QWidget* ReadinessPage::makeButtons()
{
    m_other = addButton(u"otherCheck"_s, u"document-new"_s, tr("C&heck another"), &ReadinessPage::begin,
                        QKeySequence::New);
    m_back = addButton(u"stepBack"_s, isRightToLeft() ? u"go-next"_s : u"go-previous"_s, tr("&Back"),
                       &ReadinessPage::goBack);
    m_cancel = addButton(u"cancelCheck"_s, u"media-playback-stop"_s, tr("&Cancel"), &ReadinessPage::cancel,
                         QKeySequence::Cancel);
    m_again = addButton(u"checkAgain"_s, u"view-refresh"_s, tr("Check a&gain"), &ReadinessPage::start,
                        Qt::CTRL | Qt::Key_R);
    m_export = addButton(u"exportReport"_s, u"document-export"_s, tr("&Export…"),
                         &ReadinessPage::askForExport, Qt::CTRL | Qt::Key_E);
    m_next = addButton(u"stepNext"_s, isRightToLeft() ? u"go-previous"_s : u"go-next"_s, tr("&Next"),
                       &ReadinessPage::goOn, QKeySequence::Forward);
    m_start = addButton(u"startCheck"_s, u"media-playback-start"_s, tr("&Start the check"),
                        &ReadinessPage::start, Qt::CTRL | Qt::Key_Return);
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_other);
    layout->addStretch(1);
    for (QPushButton* button : {m_back, m_cancel, m_again, m_export, m_next, m_start})
        layout->addWidget(button);
    return bar;
}

QPushButton* ReadinessPage::addButton(const QString& name, const QString& icon, const QString& text,
                                      void (ReadinessPage::*then)(), const QKeySequence& keys)
{
    auto* button = new QPushButton(QIcon::fromTheme(icon), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, then);
    if (keys.isEmpty())
        return button;
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, button, [button] {
        if (button->isVisible())
            button->click();
    });
    return button;
}

void ReadinessPage::update()
{
    const int step = m_stack->currentIndex();
    m_steps->setTabEnabled(Papers, !isRunning());
    m_steps->setTabEnabled(Options, !isRunning());
    m_steps->setTabEnabled(Check, isRunning() || step == Check);
    m_steps->setTabEnabled(Result, m_report && !isRunning());
    m_back->setVisible(!isRunning() && (step == Options || step == Check));
    m_next->setVisible(step == Papers);
    m_start->setVisible(!isRunning() && (step == Options || step == Check));
    m_cancel->setVisible(isRunning());
    m_again->setVisible(step == Result);
    m_other->setVisible(step == Result);
    m_export->setVisible(step == Result);
    m_export->setEnabled(!m_exporting);
}

void ReadinessPage::go(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setCurrentIndex(step);
    update();
}

void ReadinessPage::goBack() { go(m_stack->currentIndex() == Check ? Papers : m_stack->currentIndex() - 1); }

ReadinessRequest ReadinessPage::request() const
{
    ReadinessRequest request;
    m_papers->fill(request);
    m_options->fill(request);
    return request;
}

/// From the papers to the options, unless something is wrong with them.
void ReadinessPage::goOn()
{
    session().ask(
        this,
        [request = request()](const service::Workspace&) -> Expected<void> {
            const auto service = service::ReadinessService::create(request);
            return service ? Expected<void>() : Expected<void>(unexpected(service.error()));
        },
        [this](const Expected<void>& fine) {
            if (!fine)
                return m_papers->tell(fine.error());
            if (m_stack->currentIndex() == Papers)
                go(Options);
        });
}

void ReadinessPage::start()
{
    if (m_job)
        return;
    const auto told = [this](const service::ReadinessSoFar& soFar) { // in the job's thread; we outlive it
        QMetaObject::invokeMethod(this, [this, soFar] { m_check->show(soFar); });
    };
    m_job = session().start(
        this,
        [request = request(), now = session().now(), clients = m_options->clients(),
         told](const service::Workspace&, JobControl& control) {
            return look(request, now, clients, control, told);
        },
        [this](const Expected<ReadinessRun>& run) { ended(run); });
    connect(m_job, &LongJob::progressed, m_check, &CheckStep::progress);
    m_check->begin(
        tr("The repository is looked at as its relying parties will. This takes up to five minutes."));
    go(Check);
    m_cancel->setFocus();
}

void ReadinessPage::cancel()
{
    if (m_job)
        m_job->cancel();
    m_cancel->setEnabled(false);
}

void ReadinessPage::ended(const Expected<ReadinessRun>& run)
{
    const bool wasCancelled = m_job && m_job->isCancelled();
    m_job = nullptr;
    m_cancel->setEnabled(true);
    if (wasCancelled) {
        m_check->end(tr("The check was cancelled. Start it again, or go back."));
        return update();
    }
    if (!run)
        return takeError(run.error());
    m_report = run->report;
    m_result->show(*m_report);
    go(Result);
    Q_EMIT said(readiness::verdictOf(*m_report, spoken()));
}

void ReadinessPage::takeError(const Error& error)
{
    go(Papers);
    m_papers->tell(error);
}

void ReadinessPage::begin()
{
    m_papers->clear();
    m_report.reset();
    go(Papers);
}

void ReadinessPage::askForExport()
{
    auto* dialog =
        new QFileDialog(this, tr("Export the report"), {},
                        tr("PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    dialog->selectFile(u"readiness"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReadinessPage::exportTo);
    dialog->open();
}

void ReadinessPage::exportTo(const QString& path)
{
    if (!m_report || m_exporting)
        return;
    m_exporting = session().start(
        this,
        [report = *m_report, path, to = &spoken(),
         organisation = m_options->organisation()](const service::Workspace&, JobControl&) {
            return service::exportReport(report, path, *to, organisation);
        },
        [this, path](const Expected<void>& written) {
            m_exporting = nullptr;
            update();
            if (!written)
                return Q_EMIT failed(written.error());
            Q_EMIT said(tr("Exported: %1").arg(path));
        });
    Q_EMIT said(tr("Exporting to %1 …").arg(path));
    update();
}

void ReadinessPage::saveState(QSettings& settings) const { m_options->saveState(settings); }

void ReadinessPage::restoreState(QSettings& settings) { m_options->restoreState(settings); }

PageEntry readinessPage()
{
    return {.name = u"readiness"_s,
            .title = QCoreApplication::translate("readiness-page", "Readiness"),
            .icon = u"preflight-verifier"_s,
            .make = [](Session& session, QWidget* parent) { return new ReadinessPage(session, parent); }};
}

} // namespace caretaker::ui
