// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace caretaker {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct Unit
{
    char16_t letter;
    std::int64_t seconds;
    QLatin1StringView name;
};
constexpr std::array<Unit, 5> Units{{{u'w', 604800, "week"_L1},
                                     {u'd', 86400, "day"_L1},
                                     {u'h', 3600, "hour"_L1},
                                     {u'm', 60, "minute"_L1},
                                     {u's', 1, "second"_L1}}};
constexpr std::int64_t LongestDuration = 100LL * 366 * 86400; // a century: anything longer is a mistake

QDateTime toDateTime(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

std::optional<int> twoDigits(QByteArrayView text, qsizetype at)
{
    const char high = text[at];
    const char low = text[at + 1];
    if (high < '0' || high > '9' || low < '0' || low > '9')
        return std::nullopt;
    return (high - '0') * 10 + (low - '0');
}

std::optional<Instant> instantOf(int y, int mo, int d, int h, int mi, int s)
{
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok() || h > 23 || mi > 59 || s > 59)
        return std::nullopt;
    return sys_days(date) + hours(h) + minutes(mi) + seconds(s);
}

/// "MMDDhhmmssZ" from `from` on, with the year already read.
std::optional<Instant> parseMonthToZulu(QByteArrayView text, qsizetype from, int y)
{
    std::array<int, 5> fields{};
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto field = twoDigits(text, from + 2 * static_cast<qsizetype>(i));
        if (!field)
            return std::nullopt;
        fields[i] = *field;
    }
    if (text.back() != 'Z')
        return std::nullopt;
    return instantOf(y, fields[0], fields[1], fields[2], fields[3], fields[4]);
}

const Unit* unitOf(QChar letter)
{
    const auto it =
        std::find_if(Units.begin(), Units.end(), [&](const Unit& u) { return letter == u.letter; });
    return it == Units.end() ? nullptr : &*it;
}

QString counted(std::int64_t n, QLatin1StringView unit)
{
    return u"%1 %2%3"_s.arg(n).arg(unit, n == 1 ? ""_L1 : "s"_L1);
}

} // namespace

std::optional<Instant> parseRfc3339(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))\\z"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto field = [&](int i) { return match.capturedView(i).toInt(); };
    const auto local = instantOf(field(1), field(2), field(3), field(4), field(5), field(6));
    if (!local || field(8) > 23 || field(9) > 59)
        return std::nullopt;
    const Duration offset = hours(field(8)) + minutes(field(9));
    return match.capturedView(7) == u"-" ? *local + offset : *local - offset;
}

QString formatRfc3339(Instant at) { return toDateTime(at).toString(Qt::ISODate); }

QString formatRfc5322Date(Instant at)
{
    return QLocale::c().toString(toDateTime(at), u"ddd, dd MMM yyyy HH:mm:ss '+0000'");
}

QString formatForPeople(Instant at)
{
    return QLocale::c().toString(toDateTime(at), u"yyyy-MM-dd HH:mm 'UTC'");
}

std::optional<Instant> parseUtcTime(QByteArrayView text)
{
    if (text.size() != 13)
        return std::nullopt;
    const auto yy = twoDigits(text, 0);
    return yy ? parseMonthToZulu(text, 2, *yy >= 50 ? 1900 + *yy : 2000 + *yy) : std::nullopt;
}

std::optional<Instant> parseGeneralizedTime(QByteArrayView text)
{
    if (text.size() != 15)
        return std::nullopt;
    const auto century = twoDigits(text, 0);
    const auto yy = twoDigits(text, 2);
    return century && yy ? parseMonthToZulu(text, 4, *century * 100 + *yy) : std::nullopt;
}

QByteArray formatUtcTime(Instant at) { return toDateTime(at).toString(u"yyMMddHHmmss'Z'").toLatin1(); }

QByteArray formatGeneralizedTime(Instant at)
{
    return toDateTime(at).toString(u"yyyyMMddHHmmss'Z'").toLatin1();
}

std::optional<Duration> parseDuration(QStringView text)
{
    std::int64_t total = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
            ++digits;
        const Unit* unit = digits > 0 && digits <= 9 && digits < text.size() ? unitOf(text[digits]) : nullptr;
        if (!unit)
            return std::nullopt;
        total += text.first(digits).toLongLong() * unit->seconds;
        if (total > LongestDuration)
            return std::nullopt;
        text = text.sliced(digits + 1);
        if (text.isEmpty())
            return Duration(total);
    }
    return std::nullopt;
}

QString formatDuration(Duration duration)
{
    QString text = duration.count() < 0 ? u"-"_s : QString();
    std::int64_t rest = std::abs(duration.count());
    for (const Unit& unit : Units) {
        if (unit.letter == u'w') // days read better than weeks: 90d, not 12w6d
            continue;
        if (const std::int64_t n = rest / unit.seconds; n > 0)
            text += QString::number(n) + QChar(unit.letter);
        rest %= unit.seconds;
    }
    return text.isEmpty() ? u"0s"_s : text;
}

QString formatDurationForPeople(Duration duration)
{
    QStringList parts;
    std::int64_t rest = std::abs(duration.count());
    for (const Unit& unit : Units) {
        if (unit.letter == u'w' || unit.letter == u's')
            continue;
        if (const std::int64_t n = rest / unit.seconds; n > 0 && parts.size() < 2)
            parts << counted(n, unit.name);
        else if (!parts.isEmpty())
            break;
        rest %= unit.seconds;
    }
    return parts.isEmpty() ? u"less than a minute"_s : parts.join(u' ');
}

} // namespace caretaker
