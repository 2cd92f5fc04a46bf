// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist for people at a terminal: one line an item, what needs doing under it; tables are for the
// other forms.
#include "core/checklist/wording.h"

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

QString boxOf(Status status)
{
    switch (status) {
    case Status::Ticked:
    case Status::Attested:
        return u"[x]"_s;
    case Status::Attention:
        return u"[!]"_s;
    case Status::Open:
        break;
    }
    return u"[ ]"_s;
}

QStringList itemLines(const Item& item, const Translations& words)
{
    const QString indent = u"      "_s;
    QStringList lines{u"%1 %2 (%3)"_s.arg(boxOf(item.status), sayText(item, words), item.id)};
    const QString figure = sayFigure(item, words);
    if (!figure.isEmpty())
        lines << indent + figure;
    if (item.status == Status::Attention && !item.todo.isEmpty())
        lines << indent + said(words::LabelTodo, words) + u' ' + say(item.todo, words);
    if (item.carriedSince)
        lines << indent + sayCarried(item, words);
    for (const Mark& mark : item.marks)
        lines << indent + sayMark(mark, words);
    return lines;
}

} // namespace

QString toText(const Checklist& checklist, const Translations& words)
{
    QStringList lines{words.text(TranslationContext, checklist.title)};
    for (const auto& [label, value] : headFacts(checklist, words))
        lines << u"%1: %2"_s.arg(label, value);
    lines << QString() << saySummary(checklist, words) << QString();
    for (const Item& item : checklist.items)
        lines += itemLines(item, words);
    return lines.join(u'\n') + u'\n';
}

} // namespace caretaker::checklist
