// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/reflow.h"

#include "core/base/text_width.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = TextBlock::Kind;

/// Leading space and an optional marker; what follows wraps under itself.
QString leadOf(const QString& line)
{
    static const QRegularExpression lead(uR"(^ *(?:- |\$ |\d+\. +|\[[^\]]{1,8}\] +|\|(?:[^|]*\| )+)?)"_s);
    return lead.match(line).captured();
}

bool isRule(const QString& line) { return line.size() >= 3 && line.count(u'-') == line.size(); }

/// Written without spaces between words.
bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() <= 0x30ff) ||
           (c.unicode() >= 0xff00 && c.unicode() <= 0xff60);
}

QString between(const QString& before, const QString& after)
{
    const bool unspaced =
        !before.isEmpty() && !after.isEmpty() && isUnspaced(before.back()) && isUnspaced(after.front());
    return unspaced ? QString() : u" "_s;
}

bool goesOn(const TextBlock& previous, const QString& lead, const QString& line)
{
    const bool joins = previous.kind == BlockKind::Paragraph || previous.kind == BlockKind::Item;
    return joins && !isRule(line) && lead.trimmed().isEmpty() && lead.size() == previous.lead.size();
}

TextBlock blockOf(const QString& line)
{
    const QString lead = leadOf(line);
    if (isRule(line))
        return {BlockKind::Rule, {}, line};
    const BlockKind kind = lead.endsWith("$ "_L1) ? BlockKind::Command
                           : lead.isEmpty()       ? BlockKind::Paragraph
                                                  : BlockKind::Item;
    return {kind, lead, line.sliced(lead.size()).simplified()};
}

void append(std::vector<TextBlock>& blocks, const QString& line)
{
    TextBlock block = blockOf(line);
    TextBlock* previous = blocks.empty() ? nullptr : &blocks.back();
    if (block.kind == BlockKind::Rule && previous && previous->kind == BlockKind::Paragraph)
        previous->kind = BlockKind::Heading;
    if (previous && goesOn(*previous, block.lead, line))
        previous->text += between(previous->text, block.text) + block.text;
    else
        blocks.push_back(std::move(block));
}

/// A word, and whether a space stands before it when it does not begin a line.
struct Piece
{
    QString text;
    bool spaced = true;
};

/// The parts of one word between which a line may break.
void appendPieces(std::vector<Piece>& pieces, const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const qsizetype at = finder.position();
        const bool mayBreak = at < word.size() && (isUnspaced(word[at]) || isUnspaced(word[at - 1]));
        if (!mayBreak)
            continue;
        pieces.push_back({word.sliced(start, at - start), start == 0});
        start = at;
    }
    pieces.push_back({word.sliced(start), start == 0});
}

std::vector<Piece> piecesOf(const QString& text)
{
    std::vector<Piece> pieces;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    pieces.reserve(static_cast<size_t>(words.size()));
    for (const QString& word : words)
        appendPieces(pieces, word);
    return pieces;
}

/// Words into lines; `ending` closes every line but the last, and room is kept for it.
QString wrapped(const TextBlock& block, int width, const QString& laterLead, const QString& ending)
{
    QString out = block.lead;
    int column = textWidth(block.lead);
    bool atStart = true;
    for (const Piece& piece : piecesOf(block.text)) {
        const int wide = textWidth(piece.text);
        const int space = piece.spaced && !atStart ? 1 : 0;
        if (!atStart && column + space + wide + textWidth(ending) > width) {
            out += ending + u'\n' + laterLead + piece.text;
            column = textWidth(laterLead) + wide;
            continue;
        }
        out += QString(space, u' ') + piece.text;
        column += wide + space;
        atStart = false;
    }
    return out + u'\n';
}

QString laidOut(const TextBlock& block, int width)
{
    const bool isCommand = block.kind == BlockKind::Command;
    const int indent = textWidth(block.lead) + (isCommand ? 2 : 0);
    return wrapped(block, width, QString(indent, u' '), isCommand ? u" \\"_s : QString());
}

} // namespace

std::vector<TextBlock> blocksOf(const QString& text)
{
    std::vector<TextBlock> blocks;
    const QStringList lines = text.split(u'\n');
    blocks.reserve(static_cast<size_t>(lines.size()));
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            append(blocks, line);
        else if (!blocks.empty() && blocks.back().kind != BlockKind::Blank)
            blocks.push_back({BlockKind::Blank, {}, {}});
    }
    while (!blocks.empty() && blocks.back().kind == BlockKind::Blank)
        blocks.pop_back();
    return blocks;
}

QString reflow(const QString& text, int width)
{
    QString out;
    int ruleWidth = 3;
    for (const TextBlock& block : blocksOf(text)) {
        if (block.kind == BlockKind::Blank)
            out += u'\n';
        else if (block.kind == BlockKind::Rule)
            out += QString(std::min(ruleWidth, width), u'-') + u'\n';
        else
            out += laidOut(block, width);
        ruleWidth = std::max(3, textWidth(block.text));
    }
    return out;
}

} // namespace caretaker::notice
