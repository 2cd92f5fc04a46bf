// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/period.h"

#include <QDate>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

Instant at(year_month_day date) { return Instant(sys_days(date)); }

PeriodWindow weekAt(sys_days day)
{
    const sys_days monday = day - (weekday(day) - Monday);
    const year_month_day date(monday);
    int year = 0;
    const int week =
        QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))).weekNumber(&year);
    return {u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')), Instant(monday), Instant(monday + days(7))};
}

PeriodWindow monthAt(year_month month)
{
    return {u"%1-%2"_s.arg(int(month.year())).arg(unsigned(month.month()), 2, 10, QChar(u'0')), at(month / 1),
            at((month + months(1)) / 1)};
}

PeriodWindow quarterAt(year_month month)
{
    const unsigned quarter = (unsigned(month.month()) - 1) / 3;
    const year_month first = month.year() / std::chrono::month(quarter * 3 + 1);
    return {u"%1-Q%2"_s.arg(int(month.year())).arg(quarter + 1), at(first / 1), at((first + months(3)) / 1)};
}

} // namespace

PeriodWindow periodAt(Period period, Instant at)
{
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    switch (period) {
    case Period::Daily:
        return {formatRfc3339(Instant(day)).left(10), Instant(day), Instant(day + days(1))};
    case Period::Weekly:
        return weekAt(day);
    case Period::Monthly:
        return monthAt(date.year() / date.month());
    case Period::Quarterly:
        return quarterAt(date.year() / date.month());
    case Period::PreDelegation:
        break;
    }
    return {u"pre-delegation"_s, Instant(), std::nullopt};
}

Duration lengthOf(Period period)
{
    switch (period) {
    case Period::Daily:
        return days(1);
    case Period::Weekly:
        return days(7);
    case Period::Monthly:
    case Period::PreDelegation:
        return days(30);
    case Period::Quarterly:
        return days(91);
    }
    return days(1);
}

} // namespace caretaker::checklist
