// SPDX-License-Identifier: GPL-3.0-or-later
//
// A notice as a letter on paper: what is sent by post where no mail address works, and as a page for a
// browser. Pure; document/printer.h makes the PDF.
#pragma once

#include "core/notice/render.h"

#include <QByteArray>
#include <QStringList>

namespace caretaker::notice {

struct Letterhead
{
    QString organisation;  ///< the registry's name
    QByteArray logo{};     ///< SVG or PNG; may be empty
    QStringList address{}; ///< of the reader, a line each; personal data; may be empty
    Instant date;
};

/// A whole XHTML page in the notice's language and direction; commands and URIs stand from left to right.
QString letterPage(const RenderedNotice& notice, const Letterhead& letterhead);

} // namespace caretaker::notice
