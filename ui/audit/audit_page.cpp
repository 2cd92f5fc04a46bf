// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "core/service/audit_service.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/export_since_dialog.h"
#include "ui/audit/filter_bar.h"
#include "ui/audit/verify_bar.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QAction>
#include <QDateTime>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// Which page shows what an entry is about; empty: none.
QString pageFor(const QString& kind)
{
    static const std::map<QString, QString> pages{
        {u"case"_s, u"board"_s}, {u"health"_s, u"ca"_s},      {u"fleet"_s, u"ca"_s},
        {u"ca"_s, u"ca"_s},      {u"notice"_s, u"notices"_s}, {u"checklist"_s, u"checklists"_s}};
    const auto found = pages.find(kind.section(u'.', 0, 0));
    return found == pages.end() ? QString() : found->second;
}

Expected<qint64> writeExport(const service::Workspace& workspace, const QString& path, qint64 since)
{
    const auto exported = service::exportAudit(workspace, since);
    if (!exported)
        return unexpected(exported.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported->lines) != exported->lines.size() ||
        !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return exported->entries;
}

QDate dayOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).date();
}

} // namespace

PageEntry auditPage()
{
    return {u"audit"_s, AuditPage::tr("Audit"), u"view-history"_s,
            [](Session& session, QWidget* parent) -> Page* { return new AuditPage(session, parent); }};
}

AuditPage::AuditPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new AuditModel(this)),
      m_filter(new FilterBar(dayOf(session.now()), this)), m_verify(new VerifyBar(session, this)),
      m_table(new QTableView(this)), m_count(new QLabel(this)),
      m_empty(emptyNote(tr("No entry fits the filter. Clear a field above to see more."), this)),
      m_entry(new QPlainTextEdit(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_export(new QAction(QIcon::fromTheme(u"document-export"_s), tr("E&xport..."), this))
{
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_export, &QAction::triggered, this, &AuditPage::askExport);
    auto* find = new QAction(tr("Filter by object"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_filter, &FilterBar::focusObject);
    addActions({m_export, find});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_verify);
    layout->addWidget(m_filter);
    layout->addWidget(makeTable(), 1);
    m_empty->hide();
    connect(m_filter, &FilterBar::changed, this, &AuditPage::restart);
    connect(m_model, &AuditModel::moreWanted, this, &AuditPage::askOlder);
    connect(m_verify, &VerifyBar::failed, this, &Page::failed);
    connect(m_verify, &VerifyBar::said, this, &Page::said);
}

QWidget* AuditPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Audit"), Rank::Page, head));
    layout->addSpacing(16);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count, 1);
    auto* button = new QToolButton(head);
    button->setDefaultAction(m_export);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(button);
    return head;
}

QWidget* AuditPage::makeTable()
{
    m_table->setModel(m_model);
    styleTable(*m_table);
    m_table->setSortingEnabled(false); // the order is the chain's
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Entries of the audit chain, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int em = m_table->fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : {std::pair{AuditModel::Number, 9},
                                             {AuditModel::Time, 23},
                                             {AuditModel::Actor, 13},
                                             {AuditModel::Action, 21},
                                             {AuditModel::Object, 27}})
        m_table->setColumnWidth(column, em * characters);
    m_entry->setReadOnly(true);
    m_entry->setLayoutDirection(Qt::LeftToRight); // JSON
    m_entry->setObjectName(u"entry"_s);
    m_entry->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_entry->setAccessibleName(tr("The whole entry"));
    m_entry->setPlaceholderText(tr("Choose an entry to read all of it. Enter goes to what it is about."));
    auto* top = new QWidget(this);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(m_table, 1);
    topLayout->addWidget(m_empty, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_entry);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showEntry);
    connect(m_table, &QTableView::activated, this, &AuditPage::goToObject);
    return m_splitter;
}

void AuditPage::refresh()
{
    askCounts();
    if (m_model->rowCount() == 0)
        restart();
    else
        askNewer();
}

void AuditPage::restart()
{
    m_shown = m_filter->filter(session().now());
    session().ask(
        this,
        [filter = m_shown](const service::Workspace& workspace) {
            return service::readAuditPage(workspace, {.filter = filter});
        },
        [this, asked = ++m_asked](const Expected<service::AuditPage>& page) {
            if (asked != m_asked)
                return;
            m_model->clear();
            if (page)
                m_model->append(*page);
            else
                Q_EMIT failed(page.error());
            m_table->setVisible(m_model->rowCount() > 0);
            m_empty->setVisible(m_model->rowCount() == 0);
            showEntry();
        });
    askCounts();
}

void AuditPage::askOlder(qint64 before)
{
    session().ask(
        this,
        [filter = m_shown, before](const service::Workspace& workspace) {
            return service::readAuditPage(workspace, {.filter = filter, .before = before});
        },
        [this, asked = m_asked](const Expected<service::AuditPage>& page) {
            if (asked != m_asked)
                return;
            if (page)
                m_model->append(*page);
            else
                Q_EMIT failed(page.error());
        });
}

void AuditPage::askNewer()
{
    constexpr qint64 Many = 5000; // more than that came while nobody looked: begin anew
    session().ask(
        this,
        [filter = m_shown, newest = m_model->newest()](const service::Workspace& workspace) {
            return service::readAuditPage(workspace, {.filter = filter, .after = newest, .limit = Many});
        },
        [this, asked = m_asked, newest = m_model->newest()](const Expected<service::AuditPage>& page) {
            if (asked != m_asked || m_model->newest() != newest || !page)
                return;
            if (!page->isEnd)
                return restart();
            const int above = m_table->rowAt(0);
            m_model->prepend(page->entries);
            if (above > 0) // who reads further down goes on reading there
                m_table->scrollTo(m_model->index(above + static_cast<int>(page->entries.size()), 0),
                                  QAbstractItemView::PositionAtTop);
        });
}

void AuditPage::askCounts()
{
    struct Counts
    {
        qint64 shown = 0, all = 0;
        std::vector<QString> kinds;
    };
    session().ask(
        this,
        [filter =
             m_filter->filter(session().now())](const service::Workspace& workspace) -> Expected<Counts> {
            const auto shown = service::countAudit(workspace, filter);
            const auto head = service::auditHead(workspace);
            auto kinds = service::auditKinds(workspace);
            if (!shown || !head || !kinds)
                return unexpected(!shown ? shown.error() : !head ? head.error() : kinds.error());
            return Counts{*shown, head->seq, std::move(*kinds)};
        },
        [this](const Expected<Counts>& counts) {
            if (!counts)
                return;
            m_count->setText(counts->shown == counts->all
                                 ? tr("Entries: %1").arg(counts->all)
                                 : tr("Entries: %1 of %2").arg(counts->shown).arg(counts->all));
            m_verify->setEntries(counts->all);
            m_filter->setKinds(counts->kinds);
        });
}

void AuditPage::showEntry()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_entry->clear();
        return;
    }
    const store::AuditEntry& entry = m_model->entryAt(index.row());
    const QString payload =
        QString::fromUtf8(QJsonDocument::fromJson(entry.payload).toJson(QJsonDocument::Indented));
    m_entry->setPlainText(u"%1 · %2 · %3 · %4 · %5\n%6\nSHA-256 %7\n%8 %9"_s.arg(
        QString::number(entry.seq), formatRfc3339(entry.at), entry.actor, entry.kind, entry.subject, payload,
        entry.hash.toHex(), tr("follows from"), entry.previous.toHex()));
}

void AuditPage::goToObject(const QModelIndex& index)
{
    const store::AuditEntry& entry = m_model->entryAt(index.row());
    const QString page = pageFor(entry.kind);
    if (!page.isEmpty())
        Q_EMIT wanted(page, entry.subject);
}

void AuditPage::askExport()
{
    auto* dialog = new ExportSinceDialog(this);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportTo(dialog->path(), dialog->since()); });
    dialog->open();
}

void AuditPage::exportTo(const QString& path, qint64 since)
{
    m_export->setEnabled(false);
    m_job = session().start(
        this,
        [path, since](const service::Workspace& workspace, JobControl&) {
            return writeExport(workspace, path, since);
        },
        [this, path](const Expected<qint64>& entries) {
            m_export->setEnabled(true);
            if (entries)
                Q_EMIT said(tr("Entries written to %1: %2").arg(path).arg(*entries));
            else
                Q_EMIT failed(entries.error());
        });
}

void AuditPage::open(const QString& argument) { m_filter->setObject(argument); }

void AuditPage::saveState(QSettings& settings) const
{
    settings.setValue("splitter", m_splitter->saveState());
    settings.setValue("columns", m_table->horizontalHeader()->saveState());
}

void AuditPage::restoreState(QSettings& settings)
{
    m_splitter->restoreState(settings.value("splitter").toByteArray());
    m_table->horizontalHeader()->restoreState(settings.value("columns").toByteArray());
}

} // namespace caretaker::ui
