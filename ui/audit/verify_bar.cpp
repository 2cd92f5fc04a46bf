// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/verify_bar.h"

#include "core/base/limits.h"
#include "core/service/audit_export.h"
#include "core/service/audit_page.h"
#include "ui/base/looks.h"
#include "ui/base/widgets.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

Expected<store::AuditHead> headIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot be read: "_s + file.errorString(), path));
    const QByteArray bytes = file.read(limits::MaxCaseBundleBytes + 1);
    if (bytes.size() > limits::MaxCaseBundleBytes)
        return unexpected(
            Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxCaseBundleBytes), path));
    return service::readHeadFile(bytes, path);
}

} // namespace

VerifyBar::VerifyBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_icon(new QLabel(this)), m_text(plainText({}, this)),
      m_progress(new QProgressBar(this)),
      m_verify(new QPushButton(QIcon::fromTheme(u"security-high"_s), tr("&Verify the chain"), this)),
      m_compare(new QPushButton(tr("&Compare with a file..."), this)),
      m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the &head"), this)),
      m_cancel(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("Stop"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_verify->setObjectName(u"verify"_s);
    m_compare->setObjectName(u"compare"_s);
    m_copy->setObjectName(u"copyHead"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_text->setObjectName(u"verdict"_s);
    m_compare->setToolTip(tr("A line NUMBER:HASH that was noted elsewhere, or an export"));
    m_progress->setAccessibleName(tr("Verifying"));
    m_progress->setMaximumWidth(160);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_cancel, m_copy, m_compare, m_verify})
        layout->addWidget(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_progress, m_cancel, m_copy})
        widget->hide();
    m_text->setText(tr("Not verified since this window was opened."));
    connect(m_verify, &QPushButton::clicked, this, &VerifyBar::verify);
    connect(m_compare, &QPushButton::clicked, this, &VerifyBar::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &VerifyBar::copyHead);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

QString VerifyBar::verdict() const { return m_text->text(); }

void VerifyBar::setEntries(qint64 entries) { m_entries = entries; }

void VerifyBar::verify() { start({}); }

void VerifyBar::compareWith(const QString& path) { start(path); }

void VerifyBar::start(const QString& headFile)
{
    if (m_job)
        return;
    for (QWidget* widget : {m_verify, m_compare})
        widget->setEnabled(false);
    m_progress->setRange(0, static_cast<int>(m_entries));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_job = m_session.start(
        this,
        [headFile, total = m_entries](const service::Workspace& workspace,
                                      JobControl& control) -> Expected<Verdict> {
            std::optional<store::AuditHead> noted;
            if (!headFile.isEmpty()) {
                const auto head = headIn(headFile);
                if (!head)
                    return unexpected(head.error());
                noted = *head;
            }
            const auto report = service::verifyAudit(workspace, noted, [&](qint64 entries) {
                control.progress(entries, total, {});
                return !control.isCancelled();
            });
            if (!report)
                return unexpected(report.error());
            return service::verifyApprovals(workspace).map([&](const service::ApprovalCheck& approvals) {
                return Verdict{*report, approvals};
            });
        },
        [this, headFile](const Expected<Verdict>& verdict) { ended(verdict, headFile); });
    connect(m_job, &LongJob::progressed, m_progress,
            [bar = m_progress](qint64 done) { bar->setValue(static_cast<int>(done)); });
}

void VerifyBar::ended(const Expected<Verdict>& verdict, const QString& headFile)
{
    const bool wasStopped = m_job && m_job->isCancelled();
    m_job = nullptr;
    m_progress->hide();
    m_cancel->hide();
    for (QWidget* widget : {m_verify, m_compare})
        widget->setEnabled(true);
    if (verdict)
        show(*verdict, headFile);
    else if (wasStopped)
        m_text->setText(tr("Stopped before the end: nothing is known about the chain."));
    else
        Q_EMIT failed(verdict.error());
}

void VerifyBar::show(const Verdict& verdict, const QString& headFile)
{
    const auto& [report, approvals] = verdict;
    const bool sound = report.intact() && approvals.problems.isEmpty();
    QStringList lines;
    if (!report.intact())
        lines << tr("BROKEN at entry %1: %2").arg(*report.brokenAt).arg(report.problem);
    else if (headFile.isEmpty())
        lines << tr("Intact: each entry follows from the one before. Entries: %1").arg(report.entries);
    else
        lines << tr("Intact, and it goes on from the head in %1. Entries: %2")
                     .arg(QFileInfo(headFile).fileName())
                     .arg(report.entries);
    lines += approvals.problems;
    if (report.intact()) {
        m_head = service::headText(report.head);
        lines << tr("Head: %1").arg(m_head);
    }
    m_text->setText(lines.join(u'\n'));
    constexpr int side = 22;
    m_icon->setPixmap(QIcon::fromTheme(sound ? u"security-high"_s : u"security-low"_s).pixmap(side, side));
    m_icon->show();
    m_copy->setVisible(report.intact());
}

void VerifyBar::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("A head or an export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyBar::compareWith);
    dialog->open();
}

void VerifyBar::copyHead()
{
    QGuiApplication::clipboard()->setText(m_head);
    Q_EMIT said(tr("Copied. Keep it somewhere else: then nothing can be cut off unseen."));
}

} // namespace caretaker::ui
