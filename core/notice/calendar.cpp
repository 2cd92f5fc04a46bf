// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/calendar.h"

#include "core/base/ids.h"
#include "core/notice/clean_text.h"
#include "core/notice/speech.h"
#include "core/notice/view.h"
#include "core/notice/view_parts.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

struct ComponentFree
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype timeOf(Instant at)
{
    return icaltime_from_timet_with_zone(at.time_since_epoch().count(), 0, icaltimezone_get_utc_timezone());
}

QByteArray oneLine(const QString& text) { return cleanText(text).toUtf8(); }

/// Takes what libical made: the component owns it.
void add(const Component& component, icalproperty* property)
{
    icalcomponent_add_property(component.get(), property);
}

/// Minutes of the matter so far: it never goes back, and needs no memory of what was sent (RFC 5545 section
/// 3.8.7.4).
int sequenceOf(const NoticeFacts& facts)
{
    return static_cast<int>(std::clamp<qint64>((facts.at - facts.since).count() / 60, 0, 1'000'000'000));
}

Component alarmFor(const QByteArray& summary)
{
    Component alarm(icalcomponent_new_valarm());
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(summary.constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-24 * 60 * 60);
    add(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

Component eventFor(const NoticeFacts& facts, const PlannedEvent& event, const Speech& speech)
{
    Component entry(icalcomponent_new_vevent());
    const QByteArray summary = oneLine(u"[%1] %2"_s.arg(referenceTag(facts), textOf(event, speech)));
    add(entry, icalproperty_new_uid(calendarIdFor(facts, event.step).toUtf8().constData()));
    add(entry, icalproperty_new_dtstamp(timeOf(facts.at)));
    add(entry, icalproperty_new_dtstart(timeOf(event.at)));
    add(entry, icalproperty_new_sequence(sequenceOf(facts)));
    add(entry, icalproperty_new_summary(summary.constData()));
    add(entry, icalproperty_new_description(
                   oneLine(u"%1, %2"_s.arg(facts.registry, facts.replyAddress)).constData()));
    add(entry, icalproperty_new_organizer( // RFC 5546 section 3.2.1 wants one
                   oneLine(u"mailto:"_s + facts.replyAddress).constData()));
    add(entry, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a deadline keeps nobody busy
    if (!event.cancelled)
        icalcomponent_add_component(entry.get(), alarmFor(summary).release());
    return entry;
}

bool belongs(const PlannedEvent& event) { return !event.done && !event.step.isEmpty(); }

QByteArray crlf(QByteArray text) { return text.replace("\r\n", "\n").replace("\n", "\r\n"); }

} // namespace

QString calendarIdFor(const NoticeFacts& facts, const QString& step)
{
    const QString matter = facts.caseId + u'/' + facts.ca.toString() + u'/' + step;
    return sha256Of((u"calendar\0"_s + matter).toUtf8()).toHex().left(40).toLower() + u'@' +
           facts.replyAddress.section(u'@', -1);
}

QByteArray calendarOf(const std::vector<const NoticeFacts*>& matters)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_prodid("-//Caretaker//Notices//EN"));
    add(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    bool hasEntries = false;
    for (const NoticeFacts* facts : matters) {
        const Speech speech(facts->language, facts->timeZone);
        for (const PlannedEvent& event : facts->events) {
            if (!belongs(event))
                continue;
            hasEntries = true;
            icalcomponent_add_component(calendar.get(), eventFor(*facts, event, speech).release());
        }
    }
    return hasEntries ? crlf(QByteArray(icalcomponent_as_ical_string(calendar.get()))) : QByteArray();
}

} // namespace caretaker::notice
