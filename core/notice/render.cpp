// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/render.h"

#include "core/notice/clean_text.h"
#include "core/notice/reflow.h"
#include "core/notice/templates.h"
#include "core/notice/view.h"

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView SubjectMark = "Subject: "_L1; ///< the first line of every template

std::optional<Error> missingFact(const NoticeFacts& facts)
{
    const auto missing = [&](const QString& what) {
        return Error::badInput(u"a notice needs "_s + what, facts.ca.toString());
    };
    if (facts.registry.isEmpty())
        return missing(u"the registry's name"_s);
    if (facts.replyAddress.isEmpty())
        return missing(u"an address for replies"_s);
    if (facts.caseId.isEmpty())
        return missing(u"a case id"_s);
    if (facts.policy.isEmpty() || facts.timeline.isEmpty())
        return missing(u"the policy and the timeline it follows"_s);
    if (facts.vantages.empty())
        return missing(u"at least one vantage that saw it"_s);
    return std::nullopt;
}

} // namespace

Expected<RenderedNotice> render(Kind kind, const NoticeFacts& facts)
{
    if (auto error = missingFact(facts))
        return unexpected(*error);
    const QString name = toString(kind);
    const auto text = renderTemplate(facts.language, name, viewOf(facts));
    if (!text)
        return unexpected(text.error());
    if (!text->startsWith(SubjectMark))
        return unexpected(Error::failed(u"the template does not begin with \"Subject: \""_s, name));
    const QString subject = cleanText(text->section(u'\n', 0, 0).sliced(SubjectMark.size()));
    return RenderedNotice{kind,
                          facts.ca,
                          facts.caseId,
                          subject,
                          reflow(text->section(u'\n', 1), TextWidth),
                          toJson(kind, facts)};
}

} // namespace caretaker::notice
