// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/report_text.h"

#include "core/base/text_width.h"
#include "core/readiness/fixes.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

constexpr int WordColumns = 10; ///< "critical" and a gap; translations may be wider and push the rest
constexpr int IdColumns = 10;
constexpr int Indent = 2 + WordColumns + IdColumns;
constexpr qsizetype SubjectsShown = 3;

const char* colourOf(const Result& result)
{
    if (result.outcome == Outcome::Skipped)
        return "\033[2m";
    switch (worstLevel(result.messages)) {
    case Level::Critical:
    case Level::Error:
        return "\033[1;31m";
    case Level::Warning:
        return "\033[33m";
    case Level::Notice:
        return "\033[36m";
    case Level::Info:
        break;
    }
    return "\033[32m";
}

class TextReport
{
public:
    TextReport(const Report& report, const Translations& to, const TextStyle& style)
        : m_report(report), m_to(to), m_style(style)
    {
    }

    QString run()
    {
        wrap(subjectOf(m_report), 0);
        wrap(m_to.text(Context, QT_TRANSLATE_NOOP("readiness", "Profile {profile}, {time}"))
                 .replace("{profile}"_L1, m_report.profile)
                 .replace("{time}"_L1, m_to.dateTime(m_report.started)),
             0);
        for (const Group& group : groups())
            writeGroup(group);
        m_lines << QString();
        wrap(verdictOf(m_report, m_to), 0);
        writeWaivers();
        writeFixes();
        return m_lines.join(u'\n');
    }

private:
    void writeGroup(const Group& group);
    void writeSkipped(const Result& first, const Result& last);
    void writeResult(const Result& result);
    void writeLine(const Result& result, const QString& text);
    void writeWaivers();
    void writeFixes();
    void writeFix(int number, const Fix& fix);
    void wrap(const QString& text, int indent)
    {
        const QStringList lines = wrappedToWidth(text, m_style.columns - indent, 0);
        for (const QString& line : lines)
            m_lines << QString(indent, u' ') + line;
    }

    const Report& m_report;
    const Translations& m_to;
    TextStyle m_style;
    QStringList m_lines;
};

void TextReport::writeGroup(const Group& group)
{
    std::vector<const Result*> results;
    for (const Result& result : m_report.results)
        if (result.test.section(u'-', 0, 0) == group.id)
            results.push_back(&result);
    if (!results.empty())
        m_lines << QString() << titleOf(group, m_to);
    for (auto at = results.begin(); at != results.end();) {
        const auto end = std::find_if(at, results.end(), [&](const Result* other) {
            return other->outcome != Outcome::Skipped || reasonOf(*other, m_to) != reasonOf(**at, m_to);
        });
        if (end - at > 1)
            writeSkipped(**at, **(end - 1));
        else
            writeResult(**at);
        at = std::max(end, at + 1);
    }
}

/// Several in a row for one reason take one line.
void TextReport::writeSkipped(const Result& first, const Result& last)
{
    const QString ids = m_to.text(Context, QT_TRANSLATE_NOOP("readiness", "{first} to {last}"))
                            .replace("{first}"_L1, first.test)
                            .replace("{last}"_L1, last.test);
    writeLine(first, ids + ": "_L1 + reasonOf(first, m_to));
}

void TextReport::writeResult(const Result& result)
{
    const TestCase* test = findTest(result.test);
    QString what = test ? objectiveOf(*test, m_to) : QString();
    if (result.outcome == Outcome::Skipped)
        what += ": "_L1 + reasonOf(result, m_to);
    writeLine(result, paddedToWidth(result.test, IdColumns) + what);
    for (const Message& message : result.messages)
        if (message.level > Level::Info)
            wrap(u"%1 %2"_s.arg(toString(message.tag), onOneLine(message.subject)).trimmed(), Indent);
}

void TextReport::writeLine(const Result& result, const QString& text)
{
    const QString word = paddedToWidth(wordOf(result, m_to), WordColumns);
    const QString shown = m_style.colour ? QLatin1StringView(colourOf(result)) + word + "\033[0m"_L1 : word;
    const QStringList lines = wrappedToWidth(text, m_style.columns - 2 - WordColumns, IdColumns);
    m_lines << "  "_L1 + shown + lines.value(0);
    for (const QString& line : lines.mid(1))
        m_lines << QString(2 + WordColumns, u' ') + line;
}

void TextReport::writeWaivers()
{
    for (const Waiver& waiver : m_report.waivers)
        wrap(m_to.text(Context, QT_TRANSLATE_NOOP("readiness", "Waived until {until}: {tag} ({reason})"))
                 .replace("{until}"_L1, m_to.date(waiver.until))
                 .replace("{tag}"_L1, toString(waiver.tag))
                 .replace("{reason}"_L1, onOneLine(waiver.reason)),
             0);
}

void TextReport::writeFixes()
{
    const std::vector<Fix> fixes = whatToFix(m_report);
    if (fixes.empty())
        return;
    m_lines << QString() << m_to.text(Context, QT_TRANSLATE_NOOP("readiness", "What to fix first"));
    int number = 0;
    for (const Fix& fix : fixes)
        writeFix(++number, fix);
}

void TextReport::writeFix(int number, const Fix& fix)
{
    m_lines << u"%1. %2 %3 (%4)"_s.arg(number, 3).arg(wordOf(fix.level, m_to), toString(fix.tag),
                                                      fix.tests.join(", "_L1));
    QString last;
    qsizetype shown = 0;
    for (const Message& message : fix.messages) {
        if (++shown > SubjectsShown)
            break;
        if (const QString text = textOf(message, m_to); std::exchange(last, text) != text)
            wrap(text, 5);
        if (!message.subject.isEmpty())
            wrap(onOneLine(message.subject), 7);
    }
    const auto more = static_cast<qsizetype>(fix.messages.size()) - SubjectsShown;
    if (more > 0)
        wrap(m_to.counted(Context, QT_TRANSLATE_N_NOOP("readiness", "and %n more"), more), 7);
    wrap("-> "_L1 + remedyOf(fix.tag, m_to), 5);
}

int countOf(const Report& report, Level level)
{
    int count = 0;
    for (const Result& result : report.results)
        count += static_cast<int>(std::ranges::count_if(result.messages, [level](const Message& message) {
            return message.level == level && !message.isWaived;
        }));
    return count;
}

} // namespace

QString countsOf(const Report& report, const Translations& to)
{
    QStringList counts;
    for (const Level level : {Level::Critical, Level::Error, Level::Warning, Level::Notice})
        if (const int count = countOf(report, level))
            counts << u"%1: %2"_s.arg(wordOf(level, to), to.number(count));
    counts << to.text(Context,
                      QT_TRANSLATE_NOOP("readiness",
                                        "tests passed: {passed}, failed: {failed}, skipped: {skipped}"))
                  .replace("{passed}"_L1, to.number(report.count(Outcome::Passed)))
                  .replace("{failed}"_L1, to.number(report.count(Outcome::Failed)))
                  .replace("{skipped}"_L1, to.number(report.count(Outcome::Skipped)));
    return counts.join("; "_L1);
}

QString verdictOf(const Report& report, const Translations& to)
{
    const QString verdict = report.isReady() ? to.text(Context, QT_TRANSLATE_NOOP("readiness", "READY"))
                                             : to.text(Context, QT_TRANSLATE_NOOP("readiness", "NOT READY"));
    return u"%1 (%2)"_s.arg(verdict, countsOf(report, to));
}

QString subjectOf(const Report& report)
{
    QStringList parts;
    if (report.inputs.notification)
        parts << report.inputs.notification->toString();
    if (report.inputs.rsync)
        parts << report.inputs.rsync->toString();
    for (const InputFile& file : report.files)
        parts << onOneLine(file.name);
    return parts.join(", "_L1);
}

QString toText(const Report& report, const Translations& to, const TextStyle& style)
{
    return TextReport(report, to, style).run();
}

} // namespace caretaker::readiness
