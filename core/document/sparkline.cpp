// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/page.h"

#include <algorithm>

namespace caretaker::document {

using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 120;
constexpr double Height = 24;
constexpr double Margin = 2;

struct Span
{
    double low;
    double high;
};

std::optional<Span> spanOf(const std::vector<std::optional<double>>& values)
{
    std::optional<Span> span;
    int known = 0;
    for (const std::optional<double>& value : values) {
        if (!value)
            continue;
        ++known;
        span = span ? Span{std::min(span->low, *value), std::max(span->high, *value)} : Span{*value, *value};
    }
    return known < 2 ? std::nullopt : span;
}

/// Of a path's "d": a line through neighbours, a new one after each gap.
QString pathOf(const std::vector<std::optional<double>>& values, const Span& span)
{
    const double step = (Width - 2 * Margin) / static_cast<double>(values.size() - 1);
    const double range = span.high - span.low;
    QString path;
    bool drawing = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const double share = range > 0 ? (*values[i] - span.low) / range : 0.5;
            path += u"%1%2 %3"_s.arg(QChar(drawing ? u'L' : u'M'))
                        .arg(Margin + step * static_cast<double>(i), 0, 'f', 1)
                        .arg(Height - Margin - share * (Height - 2 * Margin), 0, 'f', 1);
        }
        drawing = values[i].has_value();
    }
    return path;
}

} // namespace

void sparkline(QXmlStreamWriter& xml, const std::vector<std::optional<double>>& values, const QString& text)
{
    const std::optional<Span> span = spanOf(values);
    if (!span)
        return;
    xml.writeStartElement(u"svg"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"class"_s, u"sparkline"_s);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(Width).arg(Height));
    xml.writeAttribute(u"width"_s, QString::number(Width));
    xml.writeAttribute(u"height"_s, QString::number(Height));
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeTextElement(u"title"_s, text);
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"d"_s, pathOf(values, *span));
    xml.writeAttribute(u"fill"_s, u"none"_s);
    xml.writeAttribute(u"stroke"_s, u"#1f4e79"_s);
    xml.writeAttribute(u"stroke-width"_s, u"1.4"_s);
    xml.writeEndElement();
}

} // namespace caretaker::document
