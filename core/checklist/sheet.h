// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist as a page (core/document): for a browser, and for paper, as something to hand to an auditor.
// What needs doing comes first; then every item with its figure, its table, who attested it; a place to sign;
// and by what it was measured. Names that came from repositories are escaped, as everything on a page is.
#pragma once

#include "core/checklist/checklist.h"

#include <QByteArray>

namespace caretaker::checklist {

struct Letterhead
{
    QString organisation; ///< the registry's name
    QByteArray logo{};    ///< SVG or PNG, whole; may be empty
};

/// In the language of `words`; the page's reference is the instance's id.
QString toHtml(const Checklist& checklist, const language::Translations& words, const Letterhead& letterhead);

} // namespace caretaker::checklist
