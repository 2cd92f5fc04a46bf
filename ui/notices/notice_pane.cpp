// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_pane.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/notices/letter_view.h"
#include "ui/notices/notice_words.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EventLines = 5;

/// Those that people look at; the others are for programs.
bool isForPeople(const QString& name)
{
    for (const auto header : {"From"_L1, "To"_L1, "Reply-To"_L1, "Date"_L1, "Subject"_L1})
        if (name.compare(header, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// Mail headers are written from left to right in every language.
QString headersOf(const service::OpenedNotice& opened)
{
    QStringList lines;
    for (const auto& [name, value] : opened.message.headers)
        if (isForPeople(name))
            lines << QChar(0x200E) + u"%1: %2"_s.arg(name, value);
    return lines.join(u'\n');
}

QString eventsOf(const service::OpenedNotice& opened)
{
    QStringList lines{u"%1  %2"_s.arg(dateTimeText(opened.notice.createdAt), NoticePane::tr("written"))};
    for (const store::NoticeEvent& event : opened.events)
        lines << u"%1  %2  %3"_s.arg(dateTimeText(event.at), wordForEvent(event.what), event.reply).trimmed();
    if (opened.notice.nextAt)
        lines << NoticePane::tr("%1  next attempt").arg(dateTimeText(*opened.notice.nextAt));
    return lines.join(u'\n');
}

} // namespace

NoticePane::NoticePane(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_note(emptyNote({}, this)),
      m_title(heading({}, Rank::Part, this)), m_headers(plainText({}, this)), m_body(new LetterView(this)),
      m_events(new QPlainTextEdit(this))
{
    auto* bar = new QHBoxLayout;
    for (QAction* action : actions)
        bar->addWidget(textButton(action, this));
    bar->addStretch(1);
    m_title->setObjectName(u"noticeTitle"_s);
    m_title->setWordWrap(true);
    m_headers->setObjectName(u"noticeHeaders"_s);
    m_body->setObjectName(u"noticeBody"_s);
    m_body->setAccessibleName(tr("Text"));
    m_events->setObjectName(u"noticeEvents"_s);
    m_events->setReadOnly(true);
    m_events->setTabChangesFocus(true);
    m_events->setMaximumHeight(m_events->fontMetrics().lineSpacing() * EventLines + 2 * EventLines);
    QLabel* happened = heading(tr("What happened"), Rank::Part, this);
    happened->setBuddy(m_events);
    m_events->setAccessibleName(happened->text());
    auto* whole = new QWidget(this);
    auto* inner = new QVBoxLayout(whole);
    inner->setContentsMargins({});
    inner->addWidget(m_title);
    inner->addLayout(bar);
    inner->addWidget(m_headers);
    inner->addWidget(m_body, 1);
    inner->addWidget(happened);
    inner->addWidget(m_events);
    m_stack->addWidget(m_note);
    m_stack->addWidget(whole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void NoticePane::showNote(const QString& note)
{
    m_note->setText(note);
    m_stack->setCurrentIndex(0);
}

void NoticePane::show(const service::OpenedNotice& opened)
{
    m_title->setText(u"%1 · %2 · %3"_s.arg(opened.notice.ca.toString(), wordForKind(opened.notice.kind),
                                           wordForStatus(opened.notice.status)));
    m_headers->setText(headersOf(opened));
    m_body->showLetter(opened.message.body, opened.notice.language);
    m_events->setPlainText(eventsOf(opened));
    m_stack->setCurrentIndex(1);
}

} // namespace caretaker::ui
