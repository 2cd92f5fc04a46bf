// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/readiness_export.h"

#include "core/document/printer.h"
#include "core/readiness/report_page.h"
#include "core/readiness/report_text.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;

std::optional<ReportFormat> reportFormatOf(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "txt"_L1)
        return ReportFormat::Text;
    if (suffix == "json"_L1)
        return ReportFormat::Json;
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportFormat::Html;
    return suffix == "pdf"_L1 ? std::optional(ReportFormat::Pdf) : std::nullopt;
}

Expected<QByteArray> renderedReport(const readiness::Report& report, ReportFormat format,
                                    const language::Translations& to, const QString& organisation)
{
    switch (format) {
    case ReportFormat::Json:
        return QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented);
    case ReportFormat::Html:
        return readiness::toHtml(report, to, {.organisation = organisation}).toUtf8();
    case ReportFormat::Pdf:
        return document::toPdf(readiness::toHtml(report, to, {.organisation = organisation}));
    case ReportFormat::Text:
        break;
    }
    return (readiness::toText(report, to) + u'\n').toUtf8();
}

Expected<void> exportReport(const readiness::Report& report, const QString& path,
                            const language::Translations& to, const QString& organisation)
{
    const auto format = reportFormatOf(path);
    if (!format)
        return unexpected(Error::badInput(u"its name says no format"_s, path,
                                          u"a name that ends in .txt, .json, .html or .pdf"_s));
    const auto bytes = renderedReport(report, *format, to, organisation);
    if (!bytes)
        return unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

} // namespace caretaker::service
