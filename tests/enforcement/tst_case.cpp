// SPDX-License-Identifier: GPL-3.0-or-later
// A case is the fold of its events, and events survive the store.
#include "core/enforcement/narrative.h"
#include "tests/enforcement/registry.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

/// A life with everything in it: notices, a hold, blindness, approvals, recovery, relapse.
Registry eventful()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 24 * 10).look(Blind, 5);
    r.apply(enforcement::acknowledge(r.only(), r.facts(), r.act(u"eva"_s)));
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"maintenance"_s, r.now() + 2 * Day));
    r.look(Failed, 24 * 100);
    r.apply(enforcement::waiveCorroboration(r.only(), r.facts(), r.act(u"eva"_s)));
    r.apply(enforcement::noticeDelivered(r.only(), r.facts(), r.act(u"eva"_s), {{u"via"_s, u"email"_s}}));
    r.apply(r.approve(u"eva"_s, false, u"publish"_s));
    r.apply(r.approve(u"eva"_s));
    r.apply(enforcement::reject(r.only(), r.facts(), r.act(u"noor"_s)));
    r.look(Good, 30).look(Failed, 60);
    return r;
}

} // namespace

class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFoldOfItsEvents();
    void eventsSurviveJson();
    void refusesBrokenEvents();
    void foldRefusesWhatIsNoCase();
    void applyingCannotFail();
    void reopeningKeepsTheStory();
    void narrativeTellsEveryEvent();
    void namesAreTheirOwnInverse();
};

void TestCase::isTheFoldOfItsEvents()
{
    Registry r = eventful();
    const auto folded = Case::fold(r.only().events);
    QVERIFY(folded.has_value());
    QVERIFY(*folded == r.only());
}

void TestCase::eventsSurviveJson()
{
    Registry r = eventful();
    for (const CaseEvent& event : std::as_const(r.only().events)) {
        const QByteArray text = QJsonDocument(enforcement::toJson(event)).toJson();
        const auto back = enforcement::caseEventFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(back == event, text.constData());
    }
}

void TestCase::refusesBrokenEvents()
{
    Registry r = eventful();
    const QJsonObject whole = enforcement::toJson(r.only().events.front());
    for (const QString& key : {u"case"_s, u"ca"_s, u"kind"_s, u"by"_s, u"marks"_s}) {
        QJsonObject broken = whole;
        broken.remove(key);
        QVERIFY2(!enforcement::caseEventFromJson(broken), qPrintable(key));
    }
}

void TestCase::foldRefusesWhatIsNoCase()
{
    Registry r = eventful();
    QVERIFY(!Case::fold({}));
    QVERIFY(!Case::fold(std::span<const CaseEvent>(r.only().events).subspan(1)));
    QList<CaseEvent> mixed = r.only().events;
    mixed.back().caseId = enforcement::CaseId::fromString(u"C-OTHER"_s);
    QVERIFY(!Case::fold(mixed));
}

void TestCase::applyingCannotFail()
{
    Registry r = eventful();
    std::mt19937 engine(1);
    QList<CaseEvent> events = r.only().events;
    for (int round = 0; round < 200; ++round) { // any order, any subset
        std::shuffle(events.begin(), events.end(), engine);
        Case c = Case::open(r.only().events.front());
        for (const CaseEvent& event : std::as_const(events))
            enforcement::apply(c, event);
        QVERIFY(!enforcement::toString(c.status()).isEmpty());
        enforcement::nextStep(c, r.policy, r.series.record, r.now());
        enforcement::decide(std::span(&c, 1), r.facts(), r.policy, r.now());
    }
}

void TestCase::reopeningKeepsTheStory()
{
    Registry r = eventful();
    EQUAL(r.only().status(), CaseStatus::Reopened);
    EQUAL(r.only().reopened, 1);
    const auto isPublish = [](const auto& step) { return step.id == u"publish"_s; };
    const auto& earlier = r.only().earlierSteps;
    const auto publish = std::find_if(earlier.begin(), earlier.end(), isPublish);
    QVERIFY(publish != earlier.end() && publish->status == StepStatus::Done);
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Waiting);
    QVERIFY(r.only().resolvedAt.has_value());
}

void TestCase::narrativeTellsEveryEvent()
{
    Registry r = eventful();
    const QStringList lines = enforcement::narrative(r.only());
    EQUAL(lines.size(), qsizetype(r.only().events.size()));
    EQUAL(lines.front(), u"2026-01-02 01:00 UTC  case opened, by policy: dead since 2026-01-01T01:00:00Z"_s);
    const QString all = lines.join(u'\n');
    for (const QString& part :
         {u"step notify done"_s, u"clock stopped, by policy: we could not see"_s,
          u"held for maintenance until"_s, u"step revoke proposed, waiting for approval"_s,
          u"step revoke rejected, by noor"_s, u"case resolved"_s, u"case reopened"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    const QJsonObject json = enforcement::toJson(r.only());
    EQUAL(json.value(u"status"_s).toString(), u"reopened"_s);
    EQUAL(json.value(u"events"_s).toArray().size(), lines.size());
}

void TestCase::namesAreTheirOwnInverse()
{
    for (int i = 0; i <= int(enforcement::LastEventKind); ++i)
        QVERIFY(enforcement::eventKindFromString(enforcement::toString(EventKind(i))) == EventKind(i));
    for (int i = 0; i <= int(CaseStatus::Withdrawn); ++i)
        QVERIFY(!enforcement::toString(CaseStatus(i)).isEmpty());
    for (int i = 0; i <= int(StepStatus::Executed); ++i)
        QVERIFY(!enforcement::toString(StepStatus(i)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCase)
#include "tst_case.moc"
