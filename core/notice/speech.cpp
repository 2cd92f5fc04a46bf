// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/speech.h"

#include <QDateTime>
#include <QTimeZone>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

QString knownZone(const QString& id)
{
    const bool usable = !id.isEmpty() && id != "UTC"_L1 && id != "Etc/UTC"_L1;
    return usable && QTimeZone(id.toLatin1()).isValid() ? id : QString();
}

} // namespace

Speech::Speech(const QString& language, const QString& timeZone)
    : m_translations(language::Translations::of(language)), m_timeZone(knownZone(timeZone))
{
}

QString Speech::counted(const QString& source, qint64 n) const
{
    return m_translations.counted("notice", source, n);
}

QString Speech::deadline(Instant when) const
{
    if (m_timeZone.isEmpty())
        return at(when);
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
    const QDateTime local = utc.toTimeZone(QTimeZone(m_timeZone.toLatin1()));
    const QLocale& locale = m_translations.locale();
    const QString day =
        local.date() == utc.date() ? QString() : locale.toString(local.date(), QLocale::ShortFormat) + u' ';
    return u"%1 (%2%3, %4)"_s.arg(at(when), day, local.toString(u"HH:mm"_s), m_timeZone);
}

QString Speech::seconds(Milliseconds span) const
{
    return u"%1 s"_s.arg(m_translations.number(static_cast<double>(span.count()) / 1000.0, 1));
}

QString Speech::list(const QStringList& words) const
{
    return m_translations.locale().createSeparatedList(words);
}

} // namespace caretaker::notice
