// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/page.h"
#include "core/readiness/text.h"

namespace caretaker::readiness {

/// Who hands the report out.
struct Letterhead
{
    QString organisation{};
    QByteArray logo{}; ///< SVG or PNG
};

/// The report as one XHTML page for people and paper (core/document): the verdict, what was checked, what to
/// fix first, then every test by group.
QString toHtml(const Report& report, const language::Translations& to, const Letterhead& letterhead = {});

} // namespace caretaker::readiness
