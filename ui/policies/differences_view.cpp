// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/differences_view.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/policies/policy_documents.h"
#include "ui/policies/values_model.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

struct Compared
{
    std::vector<policy::Difference> differences;
    QString one, other;
};

Expected<Compared> compared(const service::PolicyDraft& one, const service::PolicyDraft& other)
{
    const auto a = service::loadDraft(one);
    if (!a)
        return unexpected(a.error());
    const auto b = service::loadDraft(other);
    if (!b)
        return unexpected(b.error());
    return Compared{policy::differences(*a, *b), a->policy.name, b->policy.name};
}

} // namespace

DifferencesView::DifferencesView(Session& session, PolicyDocuments& documents, QWidget* parent)
    : QWidget(parent), m_session(session), m_documents(documents), m_other(new QComboBox(this)),
      m_model(new DifferencesModel(this)), m_table(new QTableView(this)), m_empty(emptyNote({}, this)),
      m_stack(new QStackedLayout)
{
    m_other->setObjectName(u"differencesOther"_s);
    m_other->setModel(&documents);
    auto* label = new QLabel(tr("Compare &with"), this);
    label->setBuddy(m_other);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    m_table->setObjectName(u"differencesTable"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(sorted);
    styleTable(*m_table);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setLayoutDirection(Qt::LeftToRight); // keys and values of a file
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_other);
    top->addStretch(1);
    auto* content = new QWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    content->setLayout(m_stack);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(content, 1);
    connect(m_other, &QComboBox::currentIndexChanged, this, &DifferencesView::compare);
}

QString DifferencesView::other() const { return m_other->currentData(PolicyDocuments::NameRole).toString(); }

void DifferencesView::setOther(const QString& name)
{
    if (const int row = m_documents.rowOf(name); row >= 0)
        m_other->setCurrentIndex(row);
}

void DifferencesView::show(const service::PolicyDraft& draft)
{
    m_draft = draft;
    compare();
}

void DifferencesView::compare()
{
    if (m_draft.nameOrFile.isEmpty() || m_other->currentIndex() < 0)
        return;
    const service::PolicyDraft other = m_documents.draft(m_other->currentIndex());
    m_session.ask(
        this, [one = m_draft, other](const service::Workspace&) { return compared(one, other); },
        [this, asked = ++m_asked](const Expected<Compared>& answer) {
            if (asked != m_asked)
                return;
            if (answer)
                return take(answer->differences, answer->one, answer->other);
            m_empty->setText(textOf(answer.error()));
            m_stack->setCurrentWidget(m_empty);
        });
}

void DifferencesView::take(const std::vector<policy::Difference>& differences, const QString& one,
                           const QString& other)
{
    m_model->setDifferences(differences, one, other);
    m_empty->setText(
        tr("%1 and %2 have the same rules. Choose another policy to compare with.").arg(one, other));
    m_stack->setCurrentWidget(differences.empty() ? static_cast<QWidget*>(m_empty) : m_table);
}

} // namespace caretaker::ui
