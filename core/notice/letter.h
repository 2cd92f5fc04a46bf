// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a template makes: subject and text. Private to this room.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/notice/wording.h"

namespace caretaker::notice {

struct Letter
{
    QString subject;
    QString text; ///< not wrapped
};

/// Renders the template `name`, whose first line must be the subject.
Expected<Letter> writeLetter(const Wording& wording, const QString& language, const QString& name,
                             const QJsonObject& view);

/// BadInput when what a letter of this kind says is not there.
Expected<void> checkFacts(Kind kind, const NoticeFacts& facts);

} // namespace caretaker::notice
