// SPDX-License-Identifier: GPL-3.0-or-later
//
// One letter about several CAs of one operator.
#include "core/base/text_width.h"
#include "core/notice/calendar.h"
#include "core/notice/letter.h"
#include "core/notice/phrases.h"
#include "core/notice/reflow.h"
#include "core/notice/render.h"
#include "core/notice/speech.h"
#include "core/notice/view.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRows = 100; ///< of the table; the attachment has all

using Matters = std::vector<NoticeFacts>;

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - textWidth(text)), u' ');
}

QString dayOf(Instant at) { return formatRfc3339(at).left(10); }

/// "| member-17  | 2026-01-15 | delegated CA does not work"
QJsonArray rowsOf(const Matters& matters, const Speech& speech)
{
    const size_t shown = std::min(matters.size(), MostRows);
    int widest = 0;
    for (size_t i = 0; i < shown; ++i)
        widest = std::max(widest, textWidth(matters[i].ca.toString()));
    QJsonArray rows;
    for (size_t i = 0; i < shown; ++i)
        rows.append(
            QJsonObject{{u"row"_s, u"| %1 | %2 | %3"_s.arg(padded(matters[i].ca.toString(), widest),
                                                           dayOf(matters[i].since),
                                                           speech.text(summaryOf(matters[i].state)))}});
    return rows;
}

QString tagOf(const Matters& matters)
{
    return u"%1 +%2"_s.arg(referenceTag(matters.front())).arg(matters.size() - 1);
}

/// The names of a letter about the first, and those of group.mustache.
QJsonObject groupView(Kind kind, const Matters& matters, const Speech& speech)
{
    const auto count = static_cast<qint64>(matters.size());
    QJsonObject view = viewOf(matters.front());
    view.insert(u"tag"_s, tagOf(matters));
    view.insert(u"title"_s, speech.text(titleOf(kind)));
    view.insert(u"group_short"_s, speech.counted(counted::groupShort(), count));
    view.insert(u"for_staff"_s, isForStaff(kind));
    view.insert(u"group_count"_s, isForStaff(kind) ? speech.counted(counted::groupShort(), count)
                                                   : speech.counted(counted::group(), count));
    view.insert(u"rows"_s, rowsOf(matters, speech));
    view.insert(u"rows_left_out"_s, matters.size() > MostRows);
    view.insert(u"left_out"_s, matters.size() > MostDetailed);
    return view;
}

Matters inOneLanguage(Matters matters)
{
    for (NoticeFacts& facts : matters) {
        facts.language = matters.front().language;
        facts.timeZone = matters.front().timeZone;
    }
    return matters;
}

std::vector<const NoticeFacts*> pointersTo(const Matters& matters)
{
    std::vector<const NoticeFacts*> pointers;
    pointers.reserve(matters.size());
    for (const NoticeFacts& facts : matters)
        pointers.push_back(&facts);
    return pointers;
}

/// What a letter of its own would say of this CA, under a heading.
Expected<QString> sectionOf(Kind kind, const NoticeFacts& facts, const Wording& wording)
{
    QJsonObject view = viewOf(facts);
    view.insert(u"in_group"_s, true);
    view.insert(u"has_calendar"_s, false);
    return writeLetter(wording, facts.language, toString(kind), view).map([&](const Letter& letter) {
        const QString title = facts.ca.toString();
        return u"\n\n"_s + u"=== %1 (%2) ==="_s.arg(title, facts.caseId) + u"\n\n"_s + letter.text;
    });
}

Expected<QString> textOf(Kind kind, const Matters& matters, const Wording& wording, const Letter& head,
                         const QJsonObject& view)
{
    QString text = head.text;
    for (size_t i = 0; i < std::min(matters.size(), MostDetailed); ++i) {
        const auto section = sectionOf(kind, matters[i], wording);
        if (!section)
            return section;
        text += *section;
    }
    if (isForStaff(kind)) // each section says how to reply
        return text;
    return wording.render(matters.front().language, u"reply"_s, view).map([&](const QString& reply) {
        return text + u"\n\n"_s + reply;
    });
}

QJsonObject attachmentOf(Kind kind, const Matters& matters)
{
    QJsonArray notices;
    for (const NoticeFacts& facts : matters)
        notices.append(toJson(kind, facts));
    return {{u"schema"_s, u"caretaker/notice-group/1"_s},
            {u"kind"_s, toString(kind)},
            {u"registry"_s, matters.front().registry},
            {u"notices"_s, notices}};
}

std::vector<Matter> coversOf(const Matters& matters)
{
    std::vector<Matter> covers;
    covers.reserve(matters.size());
    for (const NoticeFacts& facts : matters)
        covers.push_back({facts.caseId, facts.ca});
    return covers;
}

} // namespace

Expected<RenderedNotice> renderGroup(Kind kind, const std::vector<NoticeFacts>& all, const Wording& wording)
{
    if (all.empty())
        return unexpected(Error::badInput(u"a notice is about at least one CA"_s));
    if (all.size() == 1)
        return render(kind, all.front(), wording);
    for (const NoticeFacts& facts : all)
        if (auto complete = checkFacts(kind, facts); !complete)
            return unexpected(complete.error());
    const Matters matters = inOneLanguage(all);
    const NoticeFacts& first = matters.front();
    const QByteArray calendar = calendarOf(pointersTo(matters));
    QJsonObject view = groupView(kind, matters, Speech(first.language, first.timeZone));
    view.insert(u"has_calendar"_s, !calendar.isEmpty());
    view = cleanedView(view);
    const auto head = writeLetter(wording, first.language, u"group"_s, view);
    if (!head)
        return unexpected(head.error());
    return textOf(kind, matters, wording, *head, view).map([&](const QString& text) {
        return RenderedNotice{.kind = kind,
                              .ca = first.ca,
                              .caseId = first.caseId,
                              .subject = head->subject,
                              .body = reflow(text, TextWidth),
                              .attachment = attachmentOf(kind, matters),
                              .calendar = calendar,
                              .language = language::Translations::of(first.language).name(),
                              .text = text,
                              .covers = coversOf(matters)};
    });
}

} // namespace caretaker::notice
