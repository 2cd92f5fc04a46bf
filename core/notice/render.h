// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rendering a notice: facts in, subject and plain text out. Pure. The wording lies in
// resources/templates/notices/en/*.mustache (compiled in), translated unit by unit (template_units.h) or
// replaced by a registry's own (wording.h). Every notice says in this order: what is wrong in one sentence;
// since when and how we know; what it means today; what to do about it; what happens when; how to reply.
#pragma once

#include "core/base/expected.h"
#include "core/notice/notice_facts.h"
#include "core/notice/wording.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::notice {

inline constexpr int TextWidth = 72; ///< columns of the body; only a URI without a break may be longer

/// One matter that a notice is about.
struct Matter
{
    QString caseId;
    CaHandle ca;
};

struct RenderedNotice
{
    Kind kind;
    CaHandle ca;            ///< of a group the first one's
    QString caseId;         ///< of a group the first one's
    QString subject;        ///< one line, with the reference tag "[case RIPE-0042/ca-name]" that replies keep
    QString body;           ///< plain text, lines end in "\n"
    QJsonObject attachment; ///< toJson(kind, facts)
    QByteArray calendar{};  ///< RFC 5545: the deadlines; empty when there are none
    QString language{};     ///< that it is written in, as in language::languages()
    QString text{};         ///< the body before it was wrapped, for other media
    std::vector<Matter> covers{}; ///< every matter it is about; one unless it is a group's
};

/// Failed when a template is malformed or names a variable that does not exist: a defect of the template,
/// which is named. BadInput when the facts lack what every notice needs (a vantage, a case id, a reply
/// address).
Expected<RenderedNotice> render(Kind kind, const NoticeFacts& facts, const Wording& wording = {});

/// One letter about several CAs of one operator: a table of all, then each of the first `MostDetailed` as a
/// letter of its own would tell it; the attachment tells all ("caretaker/notice-group/1" with "notices"). All
/// are written in the language and time zone of the first. The tag in the subject is that of the first with
/// "+39" behind it: [case RIPE-0042/ca-name +39]. One matter gives the same as render(). BadInput for none.
Expected<RenderedNotice> renderGroup(Kind kind, const std::vector<NoticeFacts>& matters,
                                     const Wording& wording = {});
inline constexpr size_t MostDetailed = 5;

} // namespace caretaker::notice
