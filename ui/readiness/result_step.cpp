// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/result_step.h"

#include "core/readiness/report_text.h"
#include "ui/base/looks.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/readiness/details_view.h"
#include "ui/readiness/report_model.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

ResultStep::ResultStep(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_word(heading({}, Rank::Page, this)),
      m_counts(plainText({}, this)), m_waivers(plainText({}, this)), m_tests(new ReportModel(this)),
      m_filtered(new QSortFilterProxyModel(this)), m_fixes(new FixesModel(this)),
      m_fixesView(new QListView(this)), m_nothingToFix(emptyNote(tr("Nothing has to be fixed."), this)),
      m_tree(new QTreeView(this)), m_details(new DetailsView(this)), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"resultTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFixes(), tr("What to &fix first"));
    m_tabs->addTab(makeTests(), tr("&All tests"));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeVerdict());
    layout->addWidget(m_waivers);
    layout->addWidget(splitter, 1);
}

QWidget* ResultStep::makeVerdict()
{
    auto* bar = new QWidget(this);
    m_word->setObjectName(u"readinessVerdict"_s);
    const bool fromRight = isRightToLeft(); // also where a line begins with a URI
    m_counts->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute |
                           (fromRight ? Qt::AlignRight : Qt::AlignLeft));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addWidget(m_counts, 1);
    return bar;
}

QWidget* ResultStep::makeFixes()
{
    m_fixesView->setObjectName(u"fixesList"_s);
    m_fixesView->setAccessibleName(tr("What to fix first"));
    m_fixesView->setModel(m_fixes);
    m_fixesView->setWordWrap(true);
    m_fixesView->setTextElideMode(Qt::ElideNone);
    m_fixesView->setResizeMode(QListView::Adjust);
    m_fixesView->setAlternatingRowColors(true);
    m_fixesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_fixesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_details->show(m_fixes->fix(index.row()));
            });
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_fixesView);
    layout->addWidget(m_nothingToFix);
    return page;
}

QWidget* ResultStep::makeTests()
{
    m_filtered->setSourceModel(m_tests);
    m_filtered->setFilterRole(ReportModel::NeedsAttentionRole);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_tree->setObjectName(u"testsTree"_s);
    m_tree->setAccessibleName(tr("All tests by group"));
    m_tree->setModel(m_filtered);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const readiness::Result* result =
                        m_tests->result(index.data(ReportModel::TestRole).toString()))
                    m_details->show(*result, m_report.waivers);
            });
    auto* only = new QCheckBox(tr("&Only what needs attention"), this);
    only->setObjectName(u"onlyAttention"_s);
    connect(only, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filtered->setFilterFixedString(isOn ? u"true"_s : QString());
        expandGroups(*m_tree);
    });
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(only);
    layout->addWidget(m_tree, 1);
    return page;
}

void ResultStep::show(const readiness::Report& report)
{
    m_report = report;
    showVerdict();
    showWaivers();
    m_tests->setReport(report);
    m_fixes->setFixes(readiness::whatToFix(report));
    const bool hasFixes = m_fixes->rowCount() > 0;
    m_fixesView->setVisible(hasFixes);
    m_nothingToFix->setVisible(!hasFixes);
    m_details->showNothing();
    m_tabs->setCurrentIndex(hasFixes ? 0 : 1);
    if (hasFixes)
        m_fixesView->setCurrentIndex(m_fixes->index(0));
    expandGroups(*m_tree);
    m_tree->resizeColumnToContents(ReportModel::ResultColumn);
}

void ResultStep::showVerdict()
{
    constexpr int side = 32;
    m_icon->setPixmap(
        QIcon::fromTheme(m_report.isReady() ? u"data-success"_s : u"data-error"_s).pixmap(side, side));
    const QString word = m_report.isReady() ? tr("Ready") : tr("Not ready");
    m_word->setText(word);
    m_word->setAccessibleName(word);
    m_counts->setText(
        u"%1\n%2"_s.arg(readiness::subjectOf(m_report), readiness::countsOf(m_report, spoken())));
}

void ResultStep::showWaivers()
{
    QStringList lines;
    for (const readiness::Waiver& waiver : m_report.waivers)
        lines << tr("Waived until %1: %2 (%3)")
                     .arg(dateTimeText(waiver.until), readiness::toString(waiver.tag),
                          readiness::onOneLine(waiver.reason));
    m_waivers->setText(lines.join(u'\n'));
    m_waivers->setVisible(!lines.isEmpty());
}

QString ResultStep::verdict() const { return m_word->text(); }

} // namespace caretaker::ui
