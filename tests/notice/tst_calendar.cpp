// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/calendar.h"
#include "core/notice/render.h"
#include "tests/notice/sample_facts.h"

#include <QtTest>

#include <libical/ical.h>
#include <memory>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libicalReadsItBack();
    void laterNoticeMovesTheEntry();
    void cancelledStepsAreStruckOut();
    void pastEventsAreNoEntries();
    void hostileTextStaysInItsProperty();
    void groupHasTheEntriesOfAll();
};

namespace {

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Calendar = std::unique_ptr<icalcomponent, Free>;

Calendar parsed(const QByteArray& bytes)
{
    Calendar calendar(icalparser_parse_string(bytes.constData()));
    if (!calendar || icalcomponent_count_errors(calendar.get()) != 0 ||
        !icalrestriction_check(calendar.get()))
        qFatal("not a calendar: %s", bytes.constData());
    return calendar;
}

icalcomponent* firstEvent(const Calendar& calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

QByteArray calendarOf(const NoticeFacts& facts) { return notice::calendarOf({&facts}); }

} // namespace

void CalendarTest::libicalReadsItBack()
{
    const NoticeFacts facts = sample::deadCa();
    const Calendar calendar = parsed(calendarOf(facts));
    QCOMPARE(icalcomponent_get_method(calendar.get()), ICAL_METHOD_PUBLISH);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    icalcomponent* event = firstEvent(calendar);
    QCOMPARE(icaltime_as_timet(icalcomponent_get_dtstart(event)),
             facts.events.back().at.time_since_epoch().count());
    QCOMPARE(icaltime_as_timet(icalcomponent_get_dtstamp(event)), facts.at.time_since_epoch().count());
    QVERIFY(QString::fromUtf8(icalcomponent_get_summary(event)).startsWith("[case NIR-0042/member-17] "_L1));
    QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 1);
    for (const QByteArray& line : calendarOf(facts).split('\n'))
        QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
}

void CalendarTest::laterNoticeMovesTheEntry()
{
    NoticeFacts facts = sample::deadCa();
    const Calendar first = parsed(calendarOf(facts));
    facts.at += std::chrono::hours(24);
    facts.events.back().at += std::chrono::hours(24 * 7);
    const Calendar second = parsed(calendarOf(facts));
    QCOMPARE(QByteArray(icalcomponent_get_uid(firstEvent(first))),
             QByteArray(icalcomponent_get_uid(firstEvent(second))));
    QVERIFY(icalcomponent_get_sequence(firstEvent(second)) > icalcomponent_get_sequence(firstEvent(first)));
}

void CalendarTest::cancelledStepsAreStruckOut()
{
    NoticeFacts facts = sample::deadCa();
    facts.events.back().cancelled = true;
    const Calendar calendar = parsed(calendarOf(facts));
    QCOMPARE(icalcomponent_get_status(firstEvent(calendar)), ICAL_STATUS_CANCELLED);
    QCOMPARE(icalcomponent_count_components(firstEvent(calendar), ICAL_VALARM_COMPONENT), 0);
    QVERIFY(!render(Kind::Resolved, facts)->body.contains("asked to revoke"_L1));
}

void CalendarTest::pastEventsAreNoEntries()
{
    NoticeFacts facts = sample::deadCa();
    facts.events.pop_back();
    QVERIFY(calendarOf(facts).isEmpty());
    QVERIFY(!render(Kind::Reminder, facts)->body.contains("calendar file"_L1));
}

void CalendarTest::hostileTextStaysInItsProperty()
{
    NoticeFacts facts = sample::deadCa();
    facts.registry = u"A\r\nEND:VCALENDAR\r\n;,\\"_s;
    facts.events.back().text = u"x\nATTACH:http://a.example/"_s;
    const Calendar calendar = parsed(calendarOf(facts));
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    QCOMPARE(icalcomponent_count_properties(firstEvent(calendar), ICAL_ATTACH_PROPERTY), 0);
}

void CalendarTest::groupHasTheEntriesOfAll()
{
    NoticeFacts other = sample::deadCa();
    other.ca = CaHandle::fromString(u"member-18"_s);
    other.caseId = u"NIR-0043"_s;
    const auto group = renderGroup(Kind::FormalNotice, {sample::deadCa(), other});
    QVERIFY(group);
    QCOMPARE(icalcomponent_count_components(parsed(group->calendar).get(), ICAL_VEVENT_COMPONENT), 2);
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
