// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rendering a notice: facts in, subject and plain text out. Pure. The wording lies in
// resources/templates/notices/LANGUAGE/*.mustache (compiled in); a template that a language lacks is taken
// from English. Every notice says in this order: what is wrong in one sentence; since when and how we know;
// what it means today; what to do about it; what happens when; how to reply.
#pragma once

#include "core/base/expected.h"
#include "core/notice/notice_facts.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::notice {

inline constexpr int TextWidth = 72; ///< columns of the body; only a URI without a break may be longer

struct RenderedNotice
{
    Kind kind;
    CaHandle ca;
    QString caseId;
    QString subject;        ///< one line, with the reference tag "[case RIPE-0042/ca-name]" that replies keep
    QString body;           ///< plain text, lines end in "\n"
    QJsonObject attachment; ///< toJson(kind, facts)
};

/// Failed when a template is malformed or names a variable that does not exist: a defect of the template,
/// which is named. BadInput when the facts lack what every notice needs (a vantage, a case id, a reply
/// address).
Expected<RenderedNotice> render(Kind kind, const NoticeFacts& facts);

} // namespace caretaker::notice
