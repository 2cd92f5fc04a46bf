// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/report_page.h"

#include "core/readiness/fixes.h"
#include "core/readiness/report_text.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using document::Tone;
using language::Translations;

namespace {

constexpr std::size_t MessagesShown = 8; ///< of one tag

Tone toneOf(Level level)
{
    if (level >= Level::Error)
        return Tone::Bad;
    return level >= Level::Warning ? Tone::Attention : Tone::Neutral;
}

Tone toneOf(const Result& result)
{
    if (result.outcome == Outcome::Skipped)
        return Tone::Neutral;
    const Level worst = worstLevel(result.messages);
    return worst == Level::Info ? Tone::Good : toneOf(worst);
}

class PageReport
{
public:
    PageReport(const Report& report, const Translations& to, QXmlStreamWriter& xml)
        : m_report(report), m_to(to), m_xml(xml)
    {
    }

    void run()
    {
        writeVerdict();
        writeInputs();
        writeStability();
        writeFixes();
        for (const Group& group : groups())
            writeGroup(group);
        writeWaivers();
    }

private:
    void writeVerdict();
    void writeInputs();
    void writeStability();
    void writeFixes();
    void writeFix(const Fix& fix);
    void writeGroup(const Group& group);
    void writeRow(const TestCase& test, const Result& result);
    void writeWaivers();
    /// The same width in the tables of all groups.
    void startCell(const QString& width)
    {
        m_xml.writeStartElement(u"td"_s);
        m_xml.writeAttribute(u"style"_s, u"width: %1"_s.arg(width));
    }
    void small(const QString& text) { document::paragraph(m_xml, text, u"small"_s); }
    QString text(const char* source) const { return m_to.text(Context, source); }

    const Report& m_report;
    const Translations& m_to;
    QXmlStreamWriter& m_xml;
};

void PageReport::writeVerdict()
{
    m_xml.writeStartElement(u"p"_s);
    document::badge(m_xml, m_report.isReady() ? Tone::Good : Tone::Bad,
                    m_report.isReady() ? text(QT_TRANSLATE_NOOP("readiness", "READY"))
                                       : text(QT_TRANSLATE_NOOP("readiness", "NOT READY")));
    m_xml.writeEndElement();
    document::paragraph(m_xml, countsOf(m_report, m_to), u"note"_s);
}

void PageReport::writeInputs()
{
    document::heading(m_xml, text(QT_TRANSLATE_NOOP("readiness", "What was checked")));
    std::vector<std::pair<QString, QString>> rows;
    const auto add = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            rows.emplace_back(text(name), onOneLine(value));
    };
    const Inputs& inputs = m_report.inputs;
    add(QT_TRANSLATE_NOOP("readiness", "RRDP notification"),
        inputs.notification ? inputs.notification->toString() : QString());
    add(QT_TRANSLATE_NOOP("readiness", "rsync folder"), inputs.rsync ? inputs.rsync->toString() : QString());
    add(QT_TRANSLATE_NOOP("readiness", "Trust anchor"), inputs.tal);
    for (const InputFile& file : m_report.files)
        add(QT_TRANSLATE_NOOP("readiness", "File"), file.name);
    add(QT_TRANSLATE_NOOP("readiness", "Resources"), m_report.resources.join(", "_L1));
    add(QT_TRANSLATE_NOOP("readiness", "Profile"), m_report.profile);
    add(QT_TRANSLATE_NOOP("readiness", "Begun"), m_to.dateTime(m_report.started));
    add(QT_TRANSLATE_NOOP("readiness", "Ended"), m_to.dateTime(m_report.ended));
    document::facts(m_xml, rows);
}

void PageReport::writeStability()
{
    if (!m_report.stability)
        return;
    const Stability& seen = *m_report.stability;
    document::heading(m_xml, text(QT_TRANSLATE_NOOP("readiness", "What watching showed")));
    std::vector<std::pair<QString, QString>> rows{
        {text(QT_TRANSLATE_NOOP("readiness", "Stable for")), m_to.duration(seen.stableFor)},
        {text(QT_TRANSLATE_NOOP("readiness", "Watched for")), m_to.duration(seen.watched)},
        {text(QT_TRANSLATE_NOOP("readiness", "Looks")), m_to.number(seen.looks)},
        {text(QT_TRANSLATE_NOOP("readiness", "Available")), m_to.percent(seen.availability, 2)},
        {text(QT_TRANSLATE_NOOP("readiness", "Outages")), m_to.number(seen.outages)},
        {text(QT_TRANSLATE_NOOP("readiness", "Longest outage")), m_to.duration(seen.longestOutage)}};
    if (seen.manifestRhythm)
        rows.emplace_back(text(QT_TRANSLATE_NOOP("readiness", "A manifest every")),
                          m_to.duration(*seen.manifestRhythm));
    document::facts(m_xml, rows);
}

void PageReport::writeFixes()
{
    const std::vector<Fix> fixes = whatToFix(m_report);
    if (fixes.empty())
        return;
    document::heading(m_xml, text(QT_TRANSLATE_NOOP("readiness", "What to fix first")));
    for (const Fix& fix : fixes)
        writeFix(fix);
}

void PageReport::writeFix(const Fix& fix)
{
    m_xml.writeStartElement(u"h3"_s);
    document::badge(m_xml, toneOf(fix.level), wordOf(fix.level, m_to));
    m_xml.writeCharacters(u" %1 (%2)"_s.arg(toString(fix.tag), fix.tests.join(", "_L1)));
    m_xml.writeEndElement();
    QStringList said;
    for (const Message& message : fix.messages) {
        const QString line =
            textOf(message, m_to) +
            (message.subject.isEmpty() ? QString() : u" ("_s + onOneLine(message.subject) + u')');
        if (said.size() < static_cast<qsizetype>(MessagesShown) && !said.contains(line))
            said << line;
    }
    document::list(m_xml, said);
    document::paragraph(m_xml, u"\u2192 "_s + remedyOf(fix.tag, m_to));
}

void PageReport::writeGroup(const Group& group)
{
    bool isOpen = false;
    for (const Result& result : m_report.results) {
        const TestCase* test = findTest(result.test);
        if (!test || test->group() != group.id)
            continue;
        if (!std::exchange(isOpen, true)) {
            document::heading(m_xml, titleOf(group, m_to));
            m_xml.writeStartElement(u"table"_s);
        }
        writeRow(*test, result);
    }
    if (isOpen)
        m_xml.writeEndElement();
}

void PageReport::writeRow(const TestCase& test, const Result& result)
{
    m_xml.writeStartElement(u"tr"_s);
    startCell(u"7em"_s);
    document::badge(m_xml, toneOf(result), wordOf(result, m_to));
    m_xml.writeEndElement();
    startCell(u"6em"_s);
    m_xml.writeCharacters(test.id);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"td"_s);
    m_xml.writeCharacters(objectiveOf(test, m_to));
    if (result.outcome == Outcome::Skipped)
        small(reasonOf(result, m_to));
    std::size_t shown = 0;
    for (const Message& message : result.messages)
        if (++shown <= MessagesShown)
            small(u"%1: %2"_s.arg(toString(message.tag), textOf(message, m_to)));
    m_xml.writeEndElement();
    startCell(u"11em"_s);
    m_xml.writeCharacters(test.clause);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void PageReport::writeWaivers()
{
    if (m_report.waivers.empty())
        return;
    document::heading(m_xml, text(QT_TRANSLATE_NOOP("readiness", "Waived")));
    std::vector<QStringList> rows;
    rows.reserve(m_report.waivers.size());
    for (const Waiver& waiver : m_report.waivers)
        rows.push_back({toString(waiver.tag), onOneLine(waiver.subject), m_to.date(waiver.until),
                        onOneLine(waiver.reason)});
    document::table(
        m_xml,
        {text(QT_TRANSLATE_NOOP("readiness", "What")), text(QT_TRANSLATE_NOOP("readiness", "Where")),
         text(QT_TRANSLATE_NOOP("readiness", "Until")), text(QT_TRANSLATE_NOOP("readiness", "Reason"))},
        rows);
}

} // namespace

QString toHtml(const Report& report, const Translations& to, const Letterhead& letterhead)
{
    const document::Frame frame{
        .language = to.name(),
        .title = to.text(Context, QT_TRANSLATE_NOOP("readiness", "Readiness for delegation")),
        .organisation = letterhead.organisation,
        .logo = letterhead.logo,
        .generatedAt = report.ended,
        .reference = toJson(report).value("sha256"_L1).toString().left(16)};
    return document::page(frame, [&](QXmlStreamWriter& xml) { PageReport(report, to, xml).run(); });
}

} // namespace caretaker::readiness
