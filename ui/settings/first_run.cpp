// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/first_run.h"

#include "ui/settings/first_run_pages.h"

namespace caretaker::ui {

FirstRun::FirstRun(const Places& places, const Clock& clock, QWidget* parent) : QWizard(parent)
{
    setWindowTitle(tr("Caretaker: the first start"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setPage(ChoicePage, new class ChoicePage(this));
    setPage(LabPage, new class LabPage(places, clock, this));
    setPage(ImportPage, new class ImportPage(places, clock, this));
    setPage(OpenPage, new class OpenPage(this));
    const QFontMetrics metrics = fontMetrics();
    setMinimumSize(metrics.averageCharWidth() * 90, metrics.lineSpacing() * 24);
}

} // namespace caretaker::ui
