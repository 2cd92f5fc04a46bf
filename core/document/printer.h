// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages (page.h) as PDF, by WeasyPrint (Debian package "weasyprint"), which knows paper, Arabic and CJK. It
// runs as a process of its own: one to twenty seconds each, blocking. The pages name nothing outside
// themselves, and it is told that there is no network to fetch from.
#pragma once

#include "core/base/error.h"
#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

namespace caretaker::document {

/// WeasyPrint 57 takes each line's direction from its first letter, whatever the page says. So that a line
/// that begins with a number or a Latin word is not turned round, each such word of a page written from right
/// to left gets a mark (U+200F) before it; other pages, and what is kept as it is (pre), stay. Pure.
QString withDirectionMarks(const QString& html);

/// Failed when WeasyPrint is absent (and says what to install), refuses the page or takes longer than two
/// minutes. The PDF carries no time of its own: the same page gives the same text.
Expected<QByteArray> toPdf(const QString& html);

} // namespace caretaker::document
