// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/evidence_tab.h"

#include "core/service/case_bundle.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/cell_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

CellRow rowOf(const store::EvidenceUse& use)
{
    const QString hash = use.id.toHex().toLower();
    const QString gone = EvidenceTab::tr("expired");
    const double size = use.info ? static_cast<double>(use.info->size) : 0;
    return {u"%1 %2 %3"_s.arg(formatRfc3339(use.at), use.vantage.toString(), hash),
            {{.text = dateTimeText(use.at)},
             {.text = use.vantage.toString()},
             {.text = use.info ? use.info->kind : gone},
             {.text = use.info ? spoken().number(size) : QString(), .order = size, .isNumber = true},
             hashCell(hash),
             {.text = use.info ? use.info->uri : QString(), .tip = use.info ? use.info->uri : QString()}}};
}

} // namespace

EvidenceTab::EvidenceTab(Session& session, QWidget* parent)
    : CaTab(session, parent), m_note(plainText({}, this)),
      m_list(new CellView({tr("Time"), tr("Vantage"), tr("Kind"), tr("Bytes"), tr("SHA-256"), tr("URI")},
                          CellView::Form::Table, tr("Evidence"), this)),
      m_evidence(new QPushButton(tr("Export &evidence…"), this)),
      m_case(new QPushButton(tr("Export &case…"), this))
{
    m_list->setObjectName(u"evidence"_s);
    m_note->setObjectName(u"evidenceNote"_s);
    m_evidence->setObjectName(u"exportEvidence"_s);
    m_evidence->setToolTip(tr("One tar file with the bytes, their hashes and how to check them"));
    m_case->setObjectName(u"exportCase"_s);
    m_case->setToolTip(
        tr("One tar file with observations, decisions, policy, audit chain and evidence, without contact "
           "data"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_note, 1);
    bar->addWidget(m_evidence);
    bar->addWidget(m_case);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Export evidence"), u"%1-evidence.tar"_s.arg(ca()->toString()),
                   [this](const QString& path) { exportEvidence(path); });
    });
    connect(m_case, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Export case"), u"%1-case.tar"_s.arg(ca()->toString()),
                   [this](const QString& path) { exportCase(path); });
    });
}

void EvidenceTab::clear()
{
    m_list->setRows({});
    m_note->clear();
}

void EvidenceTab::ask()
{
    askAboutCa([](const service::Workspace& workspace,
                  const CaHandle& ca) { return service::evidenceOf(workspace, ca); },
               [this](const std::vector<store::EvidenceUse>& uses) { showUses(uses); });
}

void EvidenceTab::showUses(const std::vector<store::EvidenceUse>& uses)
{
    std::vector<CellRow> rows;
    for (auto use = uses.rbegin(); use != uses.rend(); ++use)
        rows.push_back(rowOf(*use));
    m_list->setRows(rows);
    m_evidence->setEnabled(!rows.empty());
    m_note->setText(rows.empty() ? tr("No evidence was kept yet. It is kept when what a look finds changes.")
                                 : tr("Pieces of evidence: %1, newest first").arg(rows.size()));
}

void EvidenceTab::chooseFile(const QString& title, const QString& name,
                             std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tar"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void EvidenceTab::setBusy(bool busy)
{
    m_evidence->setEnabled(!busy);
    m_case->setEnabled(!busy);
}

void EvidenceTab::exportEvidence(const QString& path)
{
    setBusy(true);
    session().start(
        this,
        [ca = *ca(), path, now = session().now()](const service::Workspace& workspace, JobControl&) {
            return service::exportEvidence(workspace, ca, path, now);
        },
        [this](const Expected<service::ExportedEvidence>& exported) {
            setBusy(false);
            if (!exported)
                return Q_EMIT failed(exported.error());
            Q_EMIT said(tr("%1: pieces of evidence %2, expired before %3")
                            .arg(exported->path)
                            .arg(exported->files)
                            .arg(exported->gone));
        });
}

void EvidenceTab::exportCase(const QString& path)
{
    setBusy(true);
    session().start(
        this,
        [ca = *ca(), path, now = session().now()](const service::Workspace& workspace, JobControl&) {
            return service::exportCase(workspace, ca, path, service::Contacts::Withheld, now);
        },
        [this](const Expected<service::ExportedCase>& exported) {
            setBusy(false);
            if (!exported)
                return Q_EMIT failed(exported.error());
            Q_EMIT said(tr("%1: files %2, cases %3; check it with caretaker audit verify")
                            .arg(exported->path)
                            .arg(exported->files)
                            .arg(exported->cases.size()));
        });
}

} // namespace caretaker::ui
