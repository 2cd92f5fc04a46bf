// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speech: how one notice says things: in its reader's language, with dates in UTC and, for what lies ahead,
// in the reader's own time zone too. Pure.
#pragma once

#include "core/base/time.h"
#include "core/language/translations.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace caretaker::notice {

class Speech
{
public:
    /// `timeZone` is an IANA id; empty or unknown: UTC only.
    Speech(const QString& language, const QString& timeZone);

    const language::Translations& translations() const { return m_translations; }

    QString text(const QString& source) const { return m_translations.text("notice", source); }
    QString finding(const QString& source) const { return m_translations.text("finding", source); }
    QString counted(const QString& source, qint64 n) const;
    QString at(Instant when) const { return m_translations.dateTime(when); }
    /// "Friday, 27 November 2026, 14:05 UTC (15:05, Europe/Amsterdam)"; with its date where that differs.
    QString deadline(Instant when) const;
    QString duration(Duration span) const { return m_translations.duration(span); }
    QString seconds(Milliseconds span) const;     ///< "12.3 s"
    QString list(const QStringList& words) const; ///< "a, b and c"

private:
    const language::Translations& m_translations;
    QString m_timeZone; ///< known, and other than UTC; else empty
};

} // namespace caretaker::notice
