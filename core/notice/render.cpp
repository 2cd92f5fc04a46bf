// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/render.h"

#include "core/language/translations.h"
#include "core/notice/calendar.h"
#include "core/notice/clean_text.h"
#include "core/notice/letter.h"
#include "core/notice/reflow.h"
#include "core/notice/view.h"

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView SubjectMark = "Subject: "_L1; ///< the first line of every template

bool isAboutACase(Kind kind)
{
    return kind != Kind::ExpiryWarning && kind != Kind::RepositoryOutage && kind != Kind::AlertGuard &&
           kind != Kind::AlertDelivery;
}

bool needsVantages(Kind kind) { return kind != Kind::AlertGuard && kind != Kind::AlertDelivery; }

/// What only one kind is about.
QString missingOfKind(Kind kind, const NoticeFacts& facts)
{
    if (kind == Kind::ExpiryWarning && facts.expiring.empty())
        return u"what ends"_s;
    if (kind == Kind::RepositoryOutage && (facts.repository.isEmpty() || facts.affected.empty()))
        return u"the repository and the CAs on it"_s;
    return {};
}

QString missingFact(Kind kind, const NoticeFacts& facts)
{
    if (facts.registry.isEmpty())
        return u"the registry's name"_s;
    if (facts.replyAddress.isEmpty())
        return u"an address for replies"_s;
    if (facts.caseId.isEmpty())
        return u"a case id"_s;
    if (isAboutACase(kind) && (facts.policy.isEmpty() || facts.timeline.isEmpty()))
        return u"the policy and the timeline it follows"_s;
    if (needsVantages(kind) && facts.vantages.empty())
        return u"at least one vantage that saw it"_s;
    return missingOfKind(kind, facts);
}

} // namespace

Expected<void> checkFacts(Kind kind, const NoticeFacts& facts)
{
    const QString missing = missingFact(kind, facts);
    if (missing.isEmpty())
        return {};
    return unexpected(Error::badInput(u"a notice needs "_s + missing, facts.ca.toString()));
}

Expected<Letter> writeLetter(const Wording& wording, const QString& language, const QString& name,
                             const QJsonObject& view)
{
    const auto text = wording.render(language, name, view);
    if (!text)
        return unexpected(text.error());
    if (!text->startsWith(SubjectMark))
        return unexpected(Error::failed(u"the template does not begin with \"Subject: \""_s,
                                        wording.placeOf(language, name),
                                        u"put the subject on its first line"_s));
    return Letter{cleanText(text->section(u'\n', 0, 0).sliced(SubjectMark.size())), text->section(u'\n', 1)};
}

Expected<RenderedNotice> render(Kind kind, const NoticeFacts& facts, const Wording& wording)
{
    if (auto complete = checkFacts(kind, facts); !complete)
        return unexpected(complete.error());
    const QByteArray calendar = calendarOf({&facts});
    QJsonObject view = viewOf(facts);
    view.insert(u"has_calendar"_s, !calendar.isEmpty());
    const auto letter = writeLetter(wording, facts.language, toString(kind), view);
    if (!letter)
        return unexpected(letter.error());
    return RenderedNotice{.kind = kind,
                          .ca = facts.ca,
                          .caseId = facts.caseId,
                          .subject = letter->subject,
                          .body = reflow(letter->text, TextWidth),
                          .attachment = toJson(kind, facts),
                          .calendar = calendar,
                          .language = language::Translations::of(facts.language).name(),
                          .text = letter->text,
                          .covers = {{facts.caseId, facts.ca}}};
}

} // namespace caretaker::notice
