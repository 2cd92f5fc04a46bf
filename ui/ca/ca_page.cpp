// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/ca_page.h"

#include "core/service/fleet_service.h"
#include "ui/base/widgets.h"
#include "ui/ca/ca_header.h"
#include "ui/ca/case_tab.h"
#include "ui/ca/contacts_tab.h"
#include "ui/ca/diagnosis_tab.h"
#include "ui/ca/evidence_tab.h"
#include "ui/ca/metrics_tab.h"
#include "ui/ca/notices_tab.h"
#include "ui/ca/objects_tab.h"
#include "ui/ca/overview_tab.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a CA that is not judged yet there is no reason; anything else that fails is an error.
Expected<CaFacts> factsOf(const service::Workspace& workspace, const CaHandle& handle, Instant now)
{
    return service::findCa(workspace.database, handle).map([&](fleet::DelegatedCa&& ca) {
        auto why = service::whyOf(workspace, handle, std::nullopt, now);
        return CaFacts{std::move(ca), why ? std::optional(std::move(*why)) : std::nullopt};
    });
}

} // namespace

PageEntry caPage()
{
    return {u"ca"_s, QCoreApplication::translate("ca", "CA"), u"security-medium"_s,
            [](Session& session, QWidget* parent) -> Page* { return new CaPage(session, parent); }, false};
}

CaPage::CaPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedLayout(this)), m_header(new CaHeader(this)),
      m_tabs(new QTabWidget(this))
{
    auto* chosen = new QWidget(this);
    auto* layout = new QVBoxLayout(chosen);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(
        emptyNote(tr("No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G."), this));
    m_stack->addWidget(chosen);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    addTab(new OverviewTab(session, this), u"overview"_s, u"office-chart-line"_s, tr("Overview"));
    addTab(new DiagnosisTab(session, this), u"diagnosis"_s, u"tools-report-bug"_s, tr("Diagnosis"));
    addTab(new ObjectsTab(session, this), u"objects"_s, u"view-list-tree"_s, tr("Objects"));
    addTab(new MetricsTab(session, this), u"metrics"_s, u"view-statistics"_s, tr("Metrics"));
    addTab(new CaseTab(session, this), u"case"_s, u"view-task"_s, tr("Case"));
    addTab(new NoticesTab(session, this), u"notices"_s, u"mail-message"_s, tr("Notices"));
    addTab(new ContactsTab(session, this), u"contacts"_s, u"view-pim-contacts"_s, tr("Contacts"));
    addTab(new EvidenceTab(session, this), u"evidence"_s, u"folder-documents"_s, tr("Evidence"));
    connect(m_header, &CaHeader::asked, this, &CaPage::goTo);
    addActions();
}

void CaPage::addTab(CaTab* tab, const QString& name, const QString& icon, const QString& title)
{
    tab->setObjectName(name);
    m_tabs->addTab(tab, QIcon::fromTheme(icon), title);
    connect(tab, &CaTab::wanted, this, &Page::wanted);
    connect(tab, &CaTab::said, this, &Page::said);
    connect(tab, &CaTab::failed, this, &Page::failed);
}

void CaPage::addActions()
{
    auto* goTo = new QAction(tr("Go to CA"), this);
    goTo->setShortcut(QKeySequence(u"Ctrl+G"_s));
    connect(goTo, &QAction::triggered, this, [this] {
        m_stack->setCurrentIndex(1);
        m_header->askForCa();
    });
    addAction(goTo);
    auto* look = new QAction(tr("Look again now"), this);
    look->setShortcut(QKeySequence(u"Ctrl+L"_s));
    connect(look, &QAction::triggered, this, [this] {
        showTab(u"diagnosis"_s);
        findChild<DiagnosisTab*>()->lookNow();
    });
    addAction(look);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* action = new QAction(tr("Tab: %1").arg(m_tabs->tabText(i)), this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(i); });
        addAction(action);
    }
}

void CaPage::open(const QString& argument)
{
    const QString tab = argument.section(u'/', 1);
    if (const auto ca = CaHandle::tryFromString(argument.section(u'/', 0, 0)); ca && ca != m_ca) {
        m_ca = ca;
        for (int i = 0; i < m_tabs->count(); ++i)
            qobject_cast<CaTab*>(m_tabs->widget(i))->setCa(*ca);
        if (isVisible())
            askFacts();
    }
    if (m_ca)
        m_stack->setCurrentIndex(1);
    if (!tab.isEmpty())
        showTab(tab);
}

QString CaPage::tabName() const { return m_tabs->currentWidget()->objectName(); }

void CaPage::showTab(const QString& name)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
    }
}

/// Through the window, so that it is in its history.
void CaPage::goTo(const QString& handle) { Q_EMIT wanted(u"ca"_s, u"%1/%2"_s.arg(handle, tabName())); }

void CaPage::refresh()
{
    if (!m_ca)
        return;
    askFacts();
    for (int i = 0; i < m_tabs->count(); ++i)
        qobject_cast<CaTab*>(m_tabs->widget(i))->invalidate();
}

void CaPage::askFacts()
{
    session().ask(
        this,
        [ca = *m_ca, now = session().now()](const service::Workspace& workspace) {
            return factsOf(workspace, ca, now);
        },
        [this, ca = *m_ca](const Expected<CaFacts>& facts) {
            if (ca == m_ca)
                showFacts(facts);
        });
}

void CaPage::showFacts(const Expected<CaFacts>& facts)
{
    if (facts)
        return m_header->showFacts(*facts, session().now());
    m_ca.reset();
    m_stack->setCurrentIndex(0);
    Q_EMIT failed(facts.error());
}

void CaPage::saveState(QSettings& settings) const
{
    settings.setValue("tab", tabName());
    settings.setValue("why", m_header->isWhyShown());
    if (m_ca)
        settings.setValue("ca", m_ca->toString());
}

void CaPage::restoreState(QSettings& settings)
{
    m_header->setWhyShown(settings.value("why", true).toBool());
    showTab(settings.value("tab").toString());
    if (const QString ca = settings.value("ca").toString(); !ca.isEmpty())
        open(ca);
}

} // namespace caretaker::ui
