// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/case_pane.h"

#include "ui/base/looks.h"
#include "ui/base/state_icon.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/board/board_words.h"
#include "ui/board/flow_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseDetail;
using service::Precondition;

namespace {

constexpr int IconSide = 22;

QString clockText(const CaseDetail& detail)
{
    QString counted =
        CasePane::tr("Continuous clock %1, cumulative clock %2")
            .arg(durationText(detail.clocks.continuous), durationText(detail.clocks.cumulative));
    if (detail.counts == policy::Clock::Calendar)
        counted = CasePane::tr("Calendar clock %1").arg(durationText(detail.clocks.calendar));
    return detail.clocks.running ? counted : CasePane::tr("%1; it stands still").arg(counted);
}

QString whoText(const service::CaseCard& card)
{
    QStringList parts;
    if (!card.proposer.isEmpty())
        parts << CasePane::tr("Proposed by %1").arg(card.proposer);
    for (const enforcement::GivenApproval& given : card.approvals)
        parts << (given.isSigned ? CasePane::tr("Approved and signed by %1 on %2")
                                 : CasePane::tr("Approved by %1 on %2"))
                     .arg(given.by.toString(), dateTimeText(given.at));
    const int missing = card.approvalsNeeded - static_cast<int>(card.approvals.size());
    const bool isAsked = card.next && card.next->status == enforcement::StepStatus::Proposed;
    if (isAsked && missing > 0)
        parts << (card.mayApprove.isEmpty()
                      ? CasePane::tr("Nobody may approve: name approvers in the configuration")
                      : CasePane::tr("Still needed: %1, of %2")
                            .arg(missing)
                            .arg(card.mayApprove.join(", "_L1)));
    return parts.join(u'\n');
}

QString nextLine(const service::CaseCard& card, Instant now)
{
    const QString when = timeText(card, now);
    const QString what = card.next ? u"%1 (%2)"_s.arg(nextText(card), card.next->step) : nextText(card);
    return CasePane::tr("Next: %1").arg(when.isEmpty() ? what : u"%1, %2"_s.arg(what, when));
}

QString factsOf(const CaseDetail& detail, Instant now)
{
    QStringList lines{nextLine(detail.card, now), whoText(detail.card), obstacleText(detail.card, now),
                      CasePane::tr("First failure %1, detected %2")
                          .arg(dateTimeText(detail.since), dateTimeText(detail.detected)),
                      clockText(detail)};
    if (!detail.card.operatorName.isEmpty())
        lines << CasePane::tr("Operator: %1").arg(detail.card.operatorName);
    for (const enforcement::HoldSpan& hold : detail.holds)
        lines << u"%1: %2, %3, %4"_s.arg(wordForHold(hold.kind), dateTimeText(hold.from.at),
                                         hold.owner.toString(), hold.why);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QTreeWidgetItem* itemFor(const Precondition& one)
{
    auto* item = new QTreeWidgetItem(
        {one.isMet ? u"✓ "_s + CasePane::tr("met") : u"✗ "_s + CasePane::tr("missing"), textOf(one)});
    item->setForeground(0, toneColour(one.isMet ? Tone::Good : Tone::Bad));
    item->setToolTip(1, one.isMet ? textOf(one) : refusalText(Error::refused(one.missing)));
    QFont font = item->font(0);
    font.setBold(!one.isMet);
    item->setFont(0, font);
    return item;
}

} // namespace

CasePane::CasePane(const QList<QAction*>& acts, const QList<QAction*>& links, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_note(emptyNote({}, this))
{
    m_stack->addWidget(m_note);
    m_stack->addWidget(makeCase(acts, links));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget* CasePane::makeCase(const QList<QAction*>& acts, const QList<QAction*>& links)
{
    auto* whole = new QWidget(this);
    m_icon = new QLabel(whole);
    m_title = heading({}, Rank::Part, whole);
    m_title->setObjectName(u"caseTitle"_s);
    m_status = plainText({}, whole);
    m_status->setObjectName(u"caseStatus"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_status, 1);
    for (QAction* action : links)
        head->addWidget(textButton(action, whole));
    auto* bar = new QWidget(whole);
    auto* flow = new FlowLayout(bar);
    for (QAction* action : acts)
        flow->addWidget(textButton(action, bar));
    auto* halves = new QSplitter(whole);
    halves->addWidget(makeFacts());
    halves->addWidget(makeStory());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(bar);
    layout->addWidget(halves, 1);
    return whole;
}

QWidget* CasePane::makeFacts()
{
    auto* scroll = new QScrollArea(this);
    auto* inner = new QWidget(scroll);
    m_facts = plainText({}, inner);
    m_facts->setObjectName(u"caseFacts"_s);
    m_needs = heading({}, Rank::Part, inner);
    m_preconditions = new QTreeWidget(inner);
    m_preconditions->setObjectName(u"preconditions"_s);
    m_preconditions->setColumnCount(2);
    m_preconditions->setHeaderHidden(true);
    m_preconditions->setRootIsDecorated(false);
    m_preconditions->setFrameShape(QFrame::NoFrame);
    m_preconditions->viewport()->setAutoFillBackground(false);
    m_preconditions->setSelectionMode(QAbstractItemView::NoSelection);
    m_preconditions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preconditions->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(inner);
    layout->addWidget(m_facts);
    layout->addWidget(m_needs);
    layout->addWidget(m_preconditions);
    layout->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget* CasePane::makeStory()
{
    auto* half = new QWidget(this);
    QLabel* title = heading(tr("Story"), Rank::Part, half);
    m_story = readOnlyLines(half);
    m_story->setObjectName(u"story"_s);
    m_story->setAccessibleName(title->text());
    title->setBuddy(m_story);
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(m_story, 1);
    return half;
}

void CasePane::showNote(const QString& note)
{
    m_shownCase.clear();
    m_note->setText(note);
    m_stack->setCurrentIndex(0);
}

void CasePane::show(const CaseDetail& detail, Instant now)
{
    showHead(detail);
    m_facts->setText(factsOf(detail, now));
    showPreconditions(detail);
    showStory(detail);
    m_shownCase = detail.card.caseId;
    m_stack->setCurrentIndex(1);
}

void CasePane::showHead(const CaseDetail& detail)
{
    m_icon->setPixmap(stateIcon(detail.card.state).pixmap(IconSide));
    m_title->setText(detail.card.ca.toString());
    QStringList parts{wordFor(detail.card.state), wordFor(detail.card.status), detail.card.caseId};
    if (detail.card.isWatchOnly)
        parts << tr("watched only");
    m_status->setText(parts.join(u" · "_s));
}

void CasePane::showPreconditions(const CaseDetail& detail)
{
    m_preconditions->clear();
    m_needs->setVisible(detail.action.has_value());
    m_preconditions->setVisible(detail.action.has_value());
    if (!detail.action)
        return;
    m_needs->setText(tr("Needed for: %1").arg(wordFor(*detail.action)));
    m_preconditions->setAccessibleName(m_needs->text());
    for (const Precondition& one : detail.preconditions)
        m_preconditions->addTopLevelItem(itemFor(one));
    int height = 2 * m_preconditions->frameWidth();
    for (int row = 0; row < m_preconditions->topLevelItemCount(); ++row) // scripts differ in height
        height += m_preconditions->sizeHintForIndex(m_preconditions->model()->index(row, 0))
                      .expandedTo(m_preconditions->sizeHintForIndex(m_preconditions->model()->index(row, 1)))
                      .height();
    m_preconditions->setFixedHeight(height);
}

/// The end of the story first, unless the same case is read already.
void CasePane::showStory(const CaseDetail& detail)
{
    const QString text = detail.story.join(u'\n');
    if (m_shownCase == detail.card.caseId && m_story->toPlainText() == text)
        return;
    const int place = m_story->verticalScrollBar()->value();
    m_story->setPlainText(text);
    const bool isSame = m_shownCase == detail.card.caseId;
    m_story->verticalScrollBar()->setValue(isSame ? place : m_story->verticalScrollBar()->maximum());
}

} // namespace caretaker::ui
