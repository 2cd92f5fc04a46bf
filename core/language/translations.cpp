// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translations.h"

#include <QDateTime>
#include <QTranslator>

#include <algorithm>
#include <map>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace caretaker::language {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString& name)
{
    if (name == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom); // the day before the month
    if (name == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates); // Western digits
    return QLocale(name);
}

/// The nearest of languages(): by name, then the first of that kind; empty when there is none.
QString nearest(const QString& language)
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    const QString kind = wanted.section(u'_', 0, 0);
    const auto isWanted = [&](const QString& known) {
        return known.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto isKind = [&](const QString& known) {
        return known.section(u'_', 0, 0).compare(kind, Qt::CaseInsensitive) == 0;
    };
    const QStringList& all = languages();
    if (const auto it = std::find_if(all.begin(), all.end(), isWanted); it != all.end())
        return *it;
    const auto it = std::find_if(all.begin(), all.end(), isKind);
    return it == all.end() ? QString() : *it;
}

QDateTime utc(Instant at) { return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC); }

struct Unit
{
    const char* source;
    qint64 seconds;
};
constexpr Unit Units[] = {
    {QT_TRANSLATE_N_NOOP("time", "%n day(s)"), 86'400},
    {QT_TRANSLATE_N_NOOP("time", "%n hour(s)"), 3'600},
    {QT_TRANSLATE_N_NOOP("time", "%n minute(s)"), 60},
};

} // namespace

const QStringList& languages()
{
    static const QStringList all{u"en"_s, u"es"_s,    u"pt_BR"_s, u"fr"_s, u"ar"_s, u"ru"_s,
                                 u"ja"_s, u"zh_CN"_s, u"ko"_s,    u"id"_s, u"vi"_s};
    return all;
}

bool isKnown(const QString& language) { return !nearest(language).isEmpty(); }

const Translations& Translations::of(const QString& language)
{
    // Never destroyed: other statics may speak while the process ends.
    static const auto& all = *[] {
        initTranslations();
        auto* result = new std::map<QString, const Translations*>;
        for (const QString& name : languages())
            result->emplace(name, new Translations(name));
        return result;
    }();
    const QString name = nearest(language);
    return *all.at(name.isEmpty() ? languages().front() : name);
}

Translations::Translations(const QString& name)
    : m_name(name), m_locale(localeOf(name)), m_translator(new QTranslator)
{
    (void)m_translator->load(u":/translations/caretaker_%1.qm"_s.arg(name)); // absent: all stays English
}

QString Translations::bcp47() const
{
    QString tag = m_name;
    return tag.replace(u'_', u'-');
}

QString Translations::text(const char* context, const char* source) const
{
    const QString found = m_translator->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Translations::text(const char* context, const QString& source) const
{
    return text(context, source.toUtf8().constData());
}

bool Translations::has(const char* context, const QString& source) const
{
    return m_name == languages().front() ||
           !m_translator->translate(context, source.toUtf8().constData()).isEmpty();
}

QString Translations::counted(const char* context, const char* source, qint64 n) const
{
    const auto form = static_cast<int>(std::min<qint64>(std::abs(n), 1'000'000'000));
    QString found = m_translator->translate(context, source, nullptr, form);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    return found.replace("%n"_L1, m_locale.toString(n));
}

QString Translations::counted(const char* context, const QString& source, qint64 n) const
{
    return counted(context, source.toUtf8().constData(), n);
}

QString Translations::date(Instant at) const
{
    return m_locale.toString(utc(at).date(), QLocale::LongFormat);
}

QString Translations::dateTime(Instant at) const
{
    return text("time", QT_TRANSLATE_NOOP("time", "%1, %2 UTC"))
        .arg(date(at), utc(at).time().toString(u"HH:mm"));
}

QString Translations::duration(Duration d) const
{
    QStringList parts;
    qint64 rest = std::abs(d.count());
    for (const Unit& unit : Units) {
        const qint64 n = rest / unit.seconds;
        if (n == 0 && !parts.isEmpty())
            break;
        if (n > 0 && parts.size() < 2)
            parts << counted("time", unit.source, n);
        rest %= unit.seconds;
    }
    if (parts.isEmpty())
        return text("time", QT_TRANSLATE_NOOP("time", "less than a minute"));
    return parts.size() == 1 ? parts.front()
                             : text("time", QT_TRANSLATE_NOOP("time", "%1 %2")).arg(parts[0], parts[1]);
}

QString Translations::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Translations::percent(double ratio, int decimals) const
{
    return text("time", QT_TRANSLATE_NOOP("time", "%1 %")).arg(number(ratio * 100, decimals));
}

QString Translations::isolated(const QString& text) const
{
    constexpr QChar begin(0x2068);
    constexpr QChar end(0x2069);
    return isRightToLeft() ? begin + text + end : text;
}

} // namespace caretaker::language
