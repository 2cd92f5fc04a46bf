// SPDX-License-Identifier: GPL-3.0-or-later
//
// A notice as it would be written now, for looking at: nothing is queued, and nobody is told.
#pragma once

#include "core/notice/render.h"
#include "core/service/workspace.h"

namespace caretaker::service {

/// About the case `which`, by its id or the CA's handle. BadInput when there is none.
Expected<notice::RenderedNotice> previewNotice(Workspace workspace, const QString& which, notice::Kind kind,
                                               const QString& language, Instant now);
/// About made-up facts (notice/samples.h); needs no database.
Expected<notice::RenderedNotice> previewSample(const notice::Wording& wording, notice::Kind kind,
                                               const QString& language);

/// "text", "eml", "json", "ics", "html", "pdf".
QStringList previewFormats();
/// BadInput for an unknown format, or for a calendar where there is none. "pdf" takes seconds.
Expected<QByteArray> previewAs(const notice::RenderedNotice& notice, const QString& format,
                               const Config& config, Instant now);

} // namespace caretaker::service
