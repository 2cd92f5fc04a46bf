// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_text.h"

#include "core/base/text_width.h"
#include "core/notice/clean_text.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 2;
constexpr int LabelColumns = 20;
constexpr int NarrowestText = 40;

/// Words in lines of at most so many columns; a longer word has a line of its own.
QStringList wrapped(const QString& text, int columns)
{
    QStringList lines{QString()};
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = textWidth(lines.back()) + 1 + textWidth(word) <= columns;
        if (lines.back().isEmpty())
            lines.back() = word;
        else if (fits)
            lines.back() += u' ' + word;
        else
            lines << word;
    }
    return lines;
}

class Page
{
public:
    explicit Page(int columns) : m_columns(columns) {}

    void write(const InspectReport& report);
    QString text() const { return m_lines.join(u'\n'); }

private:
    void write(const InspectedFile& file, const InspectRequest& request);
    void write(const Description& description, int depth);
    void writeField(const QString& label, const QStringList& texts, int depth);
    void writeChecks(const Checks& checks, const InspectRequest& request);
    void write(const Finding& finding);
    void writeIndented(const QString& text, int indent);

    int m_columns;
    QStringList m_lines;
};

void Page::writeIndented(const QString& text, int indent)
{
    for (const QString& line : wrapped(text, std::max(m_columns - indent, NarrowestText)))
        m_lines << QString(indent, u' ') + notice::cleanText(line);
}

void Page::writeField(const QString& label, const QStringList& texts, int depth)
{
    const QString margin(qsizetype{depth} * Indent, u' ');
    QString lead = margin + paddedToWidth(label, LabelColumns);
    const int width = std::max(m_columns - depth * Indent - LabelColumns, NarrowestText);
    for (const QString& text : texts) {
        for (const QString& line : wrapped(text, width)) {
            m_lines << lead + notice::cleanText(line);
            lead = margin + QString(LabelColumns, u' ');
        }
    }
    if (texts.isEmpty())
        m_lines << lead + u"none"_s;
}

void Page::write(const Description& description, int depth)
{
    for (const DescriptionField& field : description.fields()) {
        if (field.section.isEmpty()) {
            writeField(field.label, field.lines, depth);
        } else {
            m_lines << QString(qsizetype{depth} * Indent, u' ') + field.label;
            write(field.section, depth + 1);
        }
    }
}

void Page::writeChecks(const Checks& checks, const InspectRequest& request)
{
    const auto state = [](Check check, const QString& needs, const QString& by) {
        if (check == Check::NotDone)
            return needs.isEmpty() ? u"none of its own"_s : u"not checked ("_s + needs + u')';
        return by.isEmpty() ? toString(check) : toString(check) + u" ("_s + by + u')';
    };
    const auto needs = [](const QString& option, const QString& given) {
        return given.isEmpty() ? u"needs "_s + option : u"does not apply"_s;
    };
    const QString at = request.at ? formatRfc3339(*request.at) : QString();
    m_lines << QString(Indent, u' ') + u"Verified"_s;
    writeField(u"Own signature"_s, {state(checks.signature, {}, {})}, 2);
    writeField(u"Issuer"_s, {state(checks.issuer, needs(u"--issuer"_s, request.issuer), request.issuer)}, 2);
    writeField(u"Time"_s, {state(checks.time, needs(u"--at"_s, at), at)}, 2);
    writeField(u"Revocation"_s, {state(checks.revocation, needs(u"--crl"_s, request.crl), request.crl)}, 2);
}

void Page::write(const Finding& finding)
{
    const FindingInfo& info = infoOf(finding.id);
    QStringList head{toString(info.severity), info.name};
    if (!info.clause.isEmpty())
        head << u'(' + info.clause + u')';
    writeIndented(head.join(u' '), 2 * Indent);
    writeIndented((finding.uri.isEmpty() ? QString() : finding.uri + u": "_s) + finding.detail(), 4 * Indent);
    writeIndented(u"To do: "_s + info.remedy, 4 * Indent);
}

void Page::write(const InspectedFile& file, const InspectRequest& request)
{
    const InspectedObject& object = file.object;
    m_lines << u"%1: %2"_s.arg(notice::cleanText(file.file),
                               object.accepted() ? u"accepted"_s : u"REJECTED"_s);
    writeField(u"Type"_s, {titleOf(object.type)}, 1);
    writeField(u"Size"_s, {u"%1 bytes"_s.arg(file.size)}, 1);
    writeField(u"SHA-256"_s, {file.sha256.toHex().toLower()}, 1);
    write(object.description, 1);
    writeChecks(object.checks, request);
    m_lines << QString(Indent, u' ') +
                   (object.findings.empty() ? u"Findings            none"_s : u"Findings"_s);
    for (const Finding& finding : object.findings)
        write(finding);
}

void Page::write(const InspectReport& report)
{
    for (const InspectedFile& file : report.files) {
        if (!m_lines.isEmpty())
            m_lines << QString();
        write(file, report.request);
    }
}

} // namespace

QString toText(const InspectReport& report, int columns)
{
    Page page(columns);
    page.write(report);
    return page.text();
}

} // namespace caretaker::service
