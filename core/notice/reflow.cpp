// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/reflow.h"

#include "core/base/text_width.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

/// Lines that wrap together: `lead` before the first word, then as many columns of indentation on later
/// lines.
struct Block
{
    QString lead;
    QString text;
    bool isCommand = false;
    bool isVerbatim = false;
    bool isBlank = false;
};

/// Leading space and an optional marker; what follows wraps under itself.
QString leadOf(const QString& line)
{
    static const QRegularExpression lead(
        uR"(^ *(?:- |\$ |\d+\. +|\[[^\]]{1,8}\] +|\d{4}-\d\d-\d\d \d\d:\d\d UTC  +)?)"_s);
    return lead.match(line).captured();
}

bool isRule(const QString& line) { return line.size() >= 3 && line.count(u'-') == line.size(); }

bool goesOn(const Block& previous, const QString& lead, const QString& line)
{
    if (previous.isBlank || previous.isVerbatim || previous.isCommand || isRule(line))
        return false;
    return lead.trimmed().isEmpty() && lead.size() == previous.lead.size();
}

Block blockOf(const QString& line)
{
    const QString lead = leadOf(line);
    return {lead, line.sliced(lead.size()).simplified(), lead.endsWith("$ "_L1), isRule(line), false};
}

std::vector<Block> blocksOf(const QString& text)
{
    std::vector<Block> blocks;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            if (!blocks.empty() && !blocks.back().isBlank)
                blocks.push_back({{}, {}, false, false, true});
            continue;
        }
        if (!blocks.empty() && goesOn(blocks.back(), leadOf(line), line))
            blocks.back().text += u' ' + line.simplified();
        else
            blocks.push_back(blockOf(line));
    }
    while (!blocks.empty() && blocks.back().isBlank)
        blocks.pop_back();
    return blocks;
}

/// Words into lines; `ending` closes every line but the last, and room is kept for it.
QString wrapped(const Block& block, int width, const QString& laterLead, const QString& ending)
{
    QString out = block.lead;
    int column = textWidth(block.lead);
    bool atStart = true;
    for (const QString& word : block.text.split(u' ', Qt::SkipEmptyParts)) {
        const int wordWidth = textWidth(word);
        if (!atStart && column + 1 + wordWidth + textWidth(ending) > width) {
            out += ending + u'\n' + laterLead + word;
            column = textWidth(laterLead) + wordWidth;
            continue;
        }
        out += (atStart ? QString() : u" "_s) + word;
        column += wordWidth + (atStart ? 0 : 1);
        atStart = false;
    }
    return out + u'\n';
}

QString laidOut(const Block& block, int width)
{
    if (block.isBlank)
        return u"\n"_s;
    if (block.isVerbatim)
        return block.lead + block.text + u'\n';
    const int indent = textWidth(block.lead) + (block.isCommand ? 2 : 0);
    return wrapped(block, width, QString(indent, u' '), block.isCommand ? u" \\"_s : QString());
}

} // namespace

QString reflow(const QString& text, int width)
{
    QString out;
    for (const Block& block : blocksOf(text))
        out += laidOut(block, width);
    return out;
}

} // namespace caretaker::notice
