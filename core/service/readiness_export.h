// SPDX-License-Identifier: GPL-3.0-or-later
//
// A readiness report as a file for others: the registry takes the JSON, people read the rest.
#pragma once

#include "core/language/translations.h"
#include "core/readiness/report.h"

namespace caretaker::service {

enum class ReportFormat { Text, Json, Html, Pdf };
/// By the end of a file's name: txt, json, html or htm, pdf.
std::optional<ReportFormat> reportFormatOf(const QString& fileName);

/// Fails where a PDF cannot be printed (core/document/printer.h). May take seconds.
Expected<QByteArray> renderedReport(const readiness::Report& report, ReportFormat format,
                                    const language::Translations& to, const QString& organisation);
/// Writes all or nothing; the name decides the format. BadInput when it decides none.
Expected<void> exportReport(const readiness::Report& report, const QString& path,
                            const language::Translations& to, const QString& organisation);

} // namespace caretaker::service
