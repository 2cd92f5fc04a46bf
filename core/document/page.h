// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages for people: checklists, readiness reports, letters for the post. A page is one XHTML file that needs
// nothing beside it: its style is embedded, and it has rules for paper (A4, running header, page numbers), so
// that a browser and the printer (printer.h) take the same file. Pure.
//
// Everything is written through QXmlStreamWriter, which escapes: text from hostile repositories cannot become
// markup. Languages written from right to left turn the whole page.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <functional>
#include <optional>
#include <vector>

namespace caretaker::document {

struct Frame
{
    QString language; ///< as in language::languages(); also decides the direction
    QString title;
    QString organisation; ///< who hands this out: "Example NIR"; may be empty
    QByteArray logo;      ///< SVG or PNG, whole; empty: the organisation's name stands alone
    Instant generatedAt;
    QString reference; ///< case, checklist or report id, in the running header; may be empty
};

using Body = std::function<void(QXmlStreamWriter&)>;

/// The whole page. A logo that is neither SVG nor PNG is left out.
QString page(const Frame& frame, const Body& body);

/// "h2", "h3".
void heading(QXmlStreamWriter& xml, const QString& text, int level = 2);
/// `kind` is a class of the style: "note", "small", or none.
void paragraph(QXmlStreamWriter& xml, const QString& text, const QString& kind = {});
/// A command or file, left to right in every language, kept as it is.
void code(QXmlStreamWriter& xml, const QString& text);
/// A bare list, each item one line of text.
void list(QXmlStreamWriter& xml, const QStringList& items);

/// Good, Attention, Bad and Neutral differ by colour *and* by the mark before the word.
enum class Tone { Neutral, Good, Attention, Bad };
void badge(QXmlStreamWriter& xml, Tone tone, const QString& word);

/// Every row has as many cells as there are columns; cells that look like numbers stand at the end of the
/// line.
void table(QXmlStreamWriter& xml, const QStringList& columns, const std::vector<QStringList>& rows);
/// Names and values, in two columns without rules.
void facts(QXmlStreamWriter& xml, const std::vector<std::pair<QString, QString>>& values);

/// A small line without axes; nothing in between breaks it. `text` says the same in words for those who
/// cannot see it. Nothing is drawn for fewer than two values.
void sparkline(QXmlStreamWriter& xml, const std::vector<std::optional<double>>& values, const QString& text);

} // namespace caretaker::document
