// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/template_units.h"

#include <QRegularExpression>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& anyTag()
{
    static const QRegularExpression tag(uR"(\{\{[^}]*\}\})"_s);
    return tag;
}

bool isSectionLine(const QString& line)
{
    static const QRegularExpression sections(uR"(\A(?:\s*\{\{[#^/][^}]*\}\})+\s*\z)"_s);
    return sections.match(line).hasMatch();
}

struct Line
{
    QString lead; ///< structure before the unit
    QString unit; ///< empty: the whole line is structure
};

Line lineOf(const QString& line)
{
    static const QRegularExpression lead(
        uR"(\A(?:Subject: \[\{\{tag\}\}\] | *(?:- |\d+\. |\{\{number\}\}\. |\[ ok \] )?))"_s);
    static const QRegularExpression letter(uR"(\p{L})"_s);
    const QString start = lead.match(line).captured();
    QString rest = line.sliced(start.size());
    const bool isCommand = rest.startsWith("$ "_L1);
    QString outside = rest;
    outside.remove(anyTag());
    if (isCommand || !outside.contains(letter))
        return {line, {}};
    return {start, rest};
}

/// Each variable for itself.
QString isolated(QString text, const language::Translations& translations)
{
    static const QRegularExpression variable(uR"(\{\{([a-z_0-9]+)\}\})"_s);
    return text.replace(variable, translations.isolated(u"{{\\1}}"_s));
}

/// Lines that hold a command, a URI or a step of a look, and nothing else.
bool standsAlone(const QString& line) { return line.startsWith("  "_L1); }

QString localisedLine(const QString& line, const language::Translations& translations)
{
    const Line parts = lineOf(line);
    const bool isolate = translations.isRightToLeft() && !standsAlone(line);
    if (!parts.unit.isEmpty()) {
        const QString text = translations.text("notice", parts.unit);
        return parts.lead + (isolate ? isolated(text, translations) : text);
    }
    if (!isolate)
        return line;
    static const QRegularExpression lead(uR"(\A *(?:- |\{\{number\}\}\. )?)"_s);
    const QString start = lead.match(line).captured();
    return start + isolated(line.sliced(start.size()), translations);
}

QStringList sorted(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

} // namespace

std::vector<QString> unitsOf(const QString& templateText)
{
    std::vector<QString> units;
    const QStringList lines = templateText.split(u'\n');
    units.reserve(static_cast<size_t>(lines.size()));
    for (const QString& line : lines) {
        const QString unit = lineOf(line).unit;
        if (!unit.isEmpty() && std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    }
    return units;
}

QString localised(const QString& templateText, const language::Translations& translations)
{
    QString text;
    const QStringList lines = templateText.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isSectionLine(lines[i])) {
            text += lines[i].trimmed();
            continue;
        }
        const bool isEnd = i + 1 == lines.size() && lines[i].isEmpty();
        if (!isEnd && (lines[i].trimmed().isEmpty() || lines[i].startsWith("{{>"_L1)))
            text += NeverAlone;
        text += localisedLine(lines[i], translations);
        if (i + 1 < lines.size())
            text += u'\n';
    }
    return text;
}

bool sameTags(const QString& source, const QString& translation)
{
    static const QRegularExpression kept(uR"(\{\{[^}]*\}\}|%n|%\d)"_s);
    static const QRegularExpression command(uR"(^ *\$ .*$)"_s, QRegularExpression::MultilineOption);
    return sorted(source, kept) == sorted(translation, kept) &&
           sorted(source, command) == sorted(translation, command);
}

} // namespace caretaker::notice
