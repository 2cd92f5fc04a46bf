// SPDX-License-Identifier: GPL-3.0-or-later
//
// Translations: what people read, in their language. English is the source; the translations are Qt's .ts
// files in translations/, compiled in. Nothing is installed into the application: a process writes to forty
// operators in ten languages at once, so that the language is a value that is handed along.
//
// A text without a translation stays English: a letter is better half English than not sent.
//
// Texts are plain English literals, marked QT_TRANSLATE_NOOP("context", "text") in C++, or texts in data
// files (templates, checklists, findings), which translations/strings.h lists for lupdate. Contexts: "time"
// (this room), "finding", "notice", "checklist", "readiness", "document", "narrative".
//
// Dates and numbers are QLocale's. Times are UTC and say so. Arabic has Western digits, as in the commands
// and identifiers beside them.
//
// Thread-safe; an object lives as long as the process.
#pragma once

#include "core/base/time.h"

#include <QLocale>
#include <QString>
#include <QStringList>

class QTranslator;

namespace caretaker::language {

/// "en" first: es pt_BR fr ar ru ja zh_CN ko id vi.
const QStringList& languages();

/// Whether one of them is nearer than English: "pt-BR", "es-AR", "zh"; not "tlh".
bool isKnown(const QString& language);

class Translations
{
public:
    /// Of BCP 47 ("pt-BR", "zh-Hans-CN") or Qt's form ("pt_BR"); the same language in another country when
    /// there is no nearer one; English when there is none.
    static const Translations& of(const QString& language);

    const QString& name() const { return m_name; } ///< as in languages()
    QString bcp47() const;                         ///< "pt-BR", for HTML and MIME
    const QLocale& locale() const { return m_locale; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    /// A literal source is UTF-8.
    QString text(const char* context, const char* source) const;
    QString text(const char* context, const QString& source) const;
    bool has(const char* context, const QString& source) const; ///< English has everything
    /// `source` names the count: "%n case(s)". English too takes its form from the translations.
    QString counted(const char* context, const char* source, qint64 n) const;
    QString counted(const char* context, const QString& source, qint64 n) const;

    QString date(Instant at) const;     ///< "Friday, 27 November 2026"
    QString dateTime(Instant at) const; ///< "Friday, 27 November 2026, 14:05 UTC"
    QString duration(Duration d) const; ///< the two largest of days, hours, minutes: "3 days 4 hours"
    QString number(double value, int decimals = 0) const;
    QString percent(double ratio, int decimals) const; ///< 0.995 with one decimal: "99.5 %"

    /// A URI, name, time or number that keeps its own order within a text that is read from right to left
    /// (U+2068, U+2069: Unicode Standard Annex 9); unchanged in other languages.
    QString isolated(const QString& text) const;

    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    explicit Translations(const QString& name);
    ~Translations() = default; // never destroyed

    QString m_name;
    QLocale m_locale;
    QTranslator* m_translator; ///< lives as long as this; knows nothing when the file is absent
};

} // namespace caretaker::language
