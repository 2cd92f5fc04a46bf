// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/case_tab.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/cell_view.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListLines = 5; ///< few CAs ever have more cases

CellRow rowOf(const CaseWords& words)
{
    return {
        words.id,
        {{.text = words.id},
         {.text = words.timeline},
         {.text = statusWord(words.status), .tone = words.isOpen ? std::optional(Tone::Bad) : std::nullopt},
         {.text = dateTimeText(words.opened)},
         {.text = words.next}}};
}

} // namespace

CaseTab::CaseTab(Session& session, QWidget* parent)
    : CaTab(session, parent),
      m_none(emptyNote(tr("This CA has no case. One opens by itself when the policy says so."), this)),
      m_content(new QWidget(this)),
      m_list(new CellView({tr("Case"), tr("Timeline"), tr("Status"), tr("Opened"), tr("Next step")},
                          CellView::Form::Table, tr("Cases"), this)),
      m_facts(plainText({}, this)), m_story(readOnlyLines(this)),
      m_board(new QPushButton(tr("Open on the &board"), this))
{
    m_list->setObjectName(u"cases"_s);
    m_facts->setObjectName(u"caseFacts"_s);
    m_story->setObjectName(u"story"_s);
    m_story->setAccessibleName(tr("What happened in the case"));
    m_board->setObjectName(u"toBoard"_s);
    m_board->setToolTip(tr("Acknowledge, hold, approve and close cases there"));
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addWidget(m_list);
    content->addWidget(m_facts);
    content->addWidget(m_story, 1);
    content->addWidget(m_board, 0, Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_content, 1);
    connect(m_list, &CellView::currentKeyChanged, this, &CaseTab::showCase);
    const auto toBoard = [this] {
        if (const QString id = m_list->currentKey(); !id.isEmpty())
            Q_EMIT wanted(u"board"_s, id);
    };
    connect(m_list, &CellView::keyActivated, this, toBoard);
    connect(m_board, &QPushButton::clicked, this, toBoard);
    clear();
}

void CaseTab::clear()
{
    m_cases.clear();
    m_list->setRows({});
    m_none->hide();
    m_content->hide();
}

void CaseTab::ask()
{
    askAboutCa([now = session().now()](const service::Workspace& workspace,
                                       const CaHandle& ca) { return casesInWords(workspace, ca, now); },
               [this](std::vector<CaseWords> cases) { showCases(std::move(cases)); });
}

void CaseTab::showCases(std::vector<CaseWords> cases)
{
    m_cases = std::move(cases);
    m_none->setVisible(m_cases.empty());
    m_content->setVisible(!m_cases.empty());
    std::vector<CellRow> rows;
    rows.reserve(m_cases.size());
    for (const CaseWords& words : m_cases)
        rows.push_back(rowOf(words));
    m_list->setRows(rows);
    m_list->showAtMost(ListLines);
    showCase(m_list->currentKey());
}

void CaseTab::showCase(const QString& id)
{
    const auto words = std::ranges::find(m_cases, id, &CaseWords::id);
    if (words == m_cases.end())
        return;
    m_facts->setText(words->facts.join(u'\n'));
    if (const QString story = words->story.join(u'\n'); story != m_story->toPlainText())
        m_story->setPlainText(story);
}

} // namespace caretaker::ui
