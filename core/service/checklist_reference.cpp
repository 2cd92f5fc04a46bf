// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_reference.h"

#include <QDate>
#include <QRegularExpression>
#include <QTimeZone>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::Period;

namespace {

/// A day of the period of that name; invalid when it is none. Which kind it is, is checked by its name.
QDate dayOf(const QString& name)
{
    static const QRegularExpression week(u"^(\\d{4})-W(\\d\\d)$"_s), quarter(u"^(\\d{4})-Q([1-4])$"_s);
    if (const auto match = week.match(name); match.hasMatch()) {
        const QDate first(match.captured(1).toInt(), 1, 4); // is in week 1 (ISO 8601)
        return first.addDays(7 * (match.captured(2).toInt() - 1));
    }
    if (const auto match = quarter.match(name); match.hasMatch())
        return {match.captured(1).toInt(), (match.captured(2).toInt() * 3) - 2, 1};
    const QDate day = QDate::fromString(name, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(name + "-01"_L1, Qt::ISODate);
}

/// When the figures of the period of that name end; nothing when there is no such period.
std::optional<Instant> endOf(Period period, const QString& name, Instant now)
{
    if (name.isEmpty() || checklist::periodAt(period, now).name == name)
        return now;
    const QDate day = dayOf(name);
    if (!day.isValid())
        return std::nullopt;
    const Instant at{Duration(day.startOfDay(Qt::UTC).toSecsSinceEpoch())};
    const checklist::PeriodWindow window = checklist::periodAt(period, at);
    if (window.name != name || !window.to)
        return std::nullopt;
    return std::min(*window.to - Duration(1), now);
}

} // namespace

Expected<ChecklistRequest> checklistFromId(const QString& id, Instant now)
{
    const QString definition = id.section(u'/', 0, 0), handle = id.section(u'/', 2);
    const auto audience = checklist::audienceFromString(definition.section(u'-', 0, 0));
    const auto period = checklist::periodFromString(definition.section(u'-', 1));
    const auto to = period ? endOf(*period, id.section(u'/', 1, 1), now) : std::nullopt;
    const auto ca = CaHandle::tryFromString(handle);
    if (!audience || !to || (!handle.isEmpty() && !ca))
        return unexpected(
            Error::badInput(u"is not the name of a checklist"_s, id, u"as in registry-daily/2026-03-16"_s));
    return ChecklistRequest{.audience = *audience, .period = *period, .ca = ca, .to = *to};
}

} // namespace caretaker::service
