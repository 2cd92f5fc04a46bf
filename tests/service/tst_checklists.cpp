// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists from what rounds stored, and what people do with them.
#include "core/service/checklist_days.h"
#include "core/service/checklist_desk.h"
#include "core/service/checklist_details_reader.h"
#include "core/store/audit_chain.h"
#include "tests/service/service_fixture.h"

#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using checklist::Audience;
using checklist::Checklist;
using checklist::MarkKind;
using checklist::Period;
using checklist::Status;

namespace {

/// A registry with an editor and a viewer, that looked at two CAs each hour.
struct Office
{
    ServiceFixture fixture;
    std::vector<fleet::DelegatedCa> fleet{aCa(u"alder"_s), aCa(u"birch"_s)};
    std::unique_ptr<Cycle> cycle;
    int hour = 0;

    Office()
    {
        Config config = fixture.config();
        config.people = {{u"edith"_s, {StaffRole::Editor}}, {u"vera"_s, {StaffRole::Viewer}}};
        auto workspace = Workspace::open(config, store::Database::Mode::Create);
        const bool imported = workspace && importCas(workspace->database, fleet, {u"test"_s, fixture.start});
        auto created = Cycle::create(std::move(*workspace), fixture.start);
        if (!imported || !created)
            qFatal("no cycle to test with");
        cycle = std::move(*created);
    }
    const Workspace& workspace() const { return cycle->workspace(); }
    Instant now() const { return fixture.start + std::chrono::hours(hour); }
    void watch(int hours, Sees sees)
    {
        for (int i = 0; i < hours; ++i) {
            ++hour;
            if (const auto taken = cycle->take({lookAt(fleet, u"local"_s, now(), sees)}, now()); !taken)
                qFatal("%s", qPrintable(taken.error().toString()));
        }
    }
    ChecklistRequest daily() const { return {.period = Period::Daily, .to = now()}; }
    Expected<Checklist> tick(const QString& item, const QString& who = u"edith"_s,
                             const QString& note = {}) const
    {
        return markItem(workspace(), daily(), MarkKind::Tick, item, {who, now(), note, {}});
    }
};

Status statusOf(const Expected<Checklist>& list, const QString& item) { return list->item(item)->status; }

} // namespace

class TestChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingMakesNothing();
    void aTickIsKeptWithWhoAndWhenAndInTheChain();
    void aViewerMayNotTick();
    void aTickAgainstAMeasureNeedsANote();
    void evidenceIsAUriOrAHash();
    void aTickIsTakenBack();
    void anEndedPeriodIsClosedAsItStood();
    void whatWasNotDoneComesBackNextPeriod();
    void aClosedPeriodTakesNoMark();
    void closingEarlyNeedsEverythingDone();
    void anOperatorsListHasTheNumbersOfItsCa();
    void anOperatorsListNeedsItsCa();
    void beforeDelegationAFormMayBeBlank();
    void aTrendComparesWithThePeriodBefore();
    void overviewShowsTheRegistrysAndBegunOnes();
    void rhythmAndGapsComeFromLooks();
    void aFolderOfOnesOwnGoesBeforeTheShipped();
};

void TestChecklists::readingMakesNothing()
{
    Office office;
    office.watch(3, Sees::Good);
    const auto before = store::AuditChain(office.workspace().database).head();
    QVERIFY(makeChecklist(office.workspace(), office.daily()));
    QCOMPARE(store::AuditChain(office.workspace().database).head()->seq, before->seq);
    QVERIFY(store::ChecklistStore(office.workspace().database).list({}, {})->empty());
}

void TestChecklists::aTickIsKeptWithWhoAndWhenAndInTheChain()
{
    Office office;
    office.watch(3, Sees::Good);
    const auto ticked = office.tick(u"feedback"_s, u"edith"_s, u"two letters answered"_s);
    QVERIFY2(ticked, ticked ? "" : qPrintable(ticked.error().toString()));
    QVERIFY(statusOf(ticked, u"feedback"_s) == Status::Attested);
    const checklist::Mark& mark = ticked->item(u"feedback")->marks.at(0);
    QCOMPARE(mark.by, u"os:edith"_s);
    QCOMPARE(mark.at, office.now());
    QCOMPARE(mark.note, u"two letters answered"_s);
    const auto entries = store::AuditChain(office.workspace().database).exportSince(0);
    QCOMPARE(entries->back().kind, u"checklist.tick"_s);
    QCOMPARE(entries->back().subject, u"registry-daily/2026-01-01"_s);
    QVERIFY(store::AuditChain(office.workspace().database).verify()->intact());
}

void TestChecklists::aViewerMayNotTick()
{
    Office office;
    office.watch(1, Sees::Good);
    for (const QString& name : {u"vera"_s, u"stranger"_s}) {
        const auto refused = office.tick(u"feedback"_s, name);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
    }
}

void TestChecklists::aTickAgainstAMeasureNeedsANote()
{
    Office office;
    office.watch(2, Sees::Blind); // blind rounds: the monitor was not watching
    QVERIFY(statusOf(makeChecklist(office.workspace(), office.daily()), u"monitor"_s) == Status::Attention);
    const auto bare = office.tick(u"monitor"_s);
    QVERIFY(!bare);
    QVERIFY(bare.error().hint.contains("--note"_L1));
    QVERIFY(statusOf(office.tick(u"monitor"_s, u"edith"_s, u"line cut, repaired"_s), u"monitor"_s) ==
            Status::Attested);
    const auto twice = office.tick(u"approvals"_s);
    QVERIFY(!twice); // measured, and in order
}

void TestChecklists::evidenceIsAUriOrAHash()
{
    Office office;
    office.watch(1, Sees::Good);
    const auto note = [&](const QString& evidence) {
        return markItem(office.workspace(), office.daily(), MarkKind::Note, u"feedback"_s,
                        {u"edith"_s, office.now(), {}, evidence});
    };
    QVERIFY(note(u"https://tickets.example/17"_s));
    const auto hashed = note(QString(64, u'a'));
    QVERIFY(hashed);
    QCOMPARE(hashed->item(u"feedback")->marks.back().evidence, u"sha256:"_s + QString(64, u'A'));
    QVERIFY(!note(u"my drawer"_s));
    QVERIFY(!note(u"sha256:12"_s) || hashed);
    QVERIFY(!note({})); // nothing noted
}

void TestChecklists::aTickIsTakenBack()
{
    Office office;
    office.watch(1, Sees::Good);
    const auto untick = [&] {
        return markItem(office.workspace(), office.daily(), MarkKind::Untick, u"feedback"_s,
                        {u"edith"_s, office.now(), {}, {}});
    };
    QVERIFY(!untick());
    QVERIFY(office.tick(u"feedback"_s));
    const auto back = untick();
    QVERIFY(back);
    QVERIFY(statusOf(back, u"feedback"_s) == Status::Open);
    QCOMPARE(back->item(u"feedback")->marks.size(), size_t{2});
}

void TestChecklists::anEndedPeriodIsClosedAsItStood()
{
    Office office;
    office.watch(20, Sees::Good);
    QVERIFY(office.tick(u"feedback"_s));
    office.watch(10, Sees::Failed); // into the next day
    const auto closed = keepChecklists(office.workspace(), office.now());
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().toString()));
    QCOMPARE(*closed, QStringList{u"registry-daily/2026-01-01"_s});
    const auto again = keepChecklists(office.workspace(), office.now());
    QVERIFY(again && again->isEmpty());
    ChecklistRequest first = office.daily();
    first.to = office.fixture.start + 5h; // any time of that day
    const auto list = makeChecklist(office.workspace(), first);
    QVERIFY(list->closed);
    QCOMPARE(list->closed->by, u"caretaker"_s);
    QVERIFY(statusOf(list, u"feedback"_s) == Status::Attested);
    QCOMPARE(list->to, office.fixture.start + 24h - 1s);
    const auto history = closedChecklists(office.workspace(), u"registry-daily"_s, {});
    QCOMPARE(history->size(), size_t{1});
    QVERIFY(history->front() == *list);
}

void TestChecklists::whatWasNotDoneComesBackNextPeriod()
{
    Office office;
    office.watch(2, Sees::Good);
    QVERIFY(keepChecklists(office.workspace(), office.now())); // begins the day's list
    office.watch(24, Sees::Good);
    const auto open = makeChecklist(office.workspace(), office.daily()); // not closed yet: the same
    QCOMPARE(open->item(u"feedback")->carriedSince, std::optional(u"2026-01-01"_s));
    QVERIFY(keepChecklists(office.workspace(), office.now()));
    const auto list = makeChecklist(office.workspace(), office.daily());
    QCOMPARE(list->item(u"feedback")->carriedSince, std::optional(u"2026-01-01"_s));
    QCOMPARE(list->overdue(), 2); // and the time of retrieval, that these looks do not measure
    QVERIFY(list->item(u"performance")->carriedSince);
    QVERIFY(office.tick(u"feedback"_s)->overdue() == 1);
}

void TestChecklists::aClosedPeriodTakesNoMark()
{
    Office office;
    office.watch(2, Sees::Good);
    QVERIFY(office.tick(u"feedback"_s));
    const ChecklistRequest first = office.daily();
    office.watch(24, Sees::Good);
    const auto late = markItem(office.workspace(), first, MarkKind::Note, u"feedback"_s,
                               {u"edith"_s, office.now(), u"too late"_s, {}});
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Refused);
}

void TestChecklists::closingEarlyNeedsEverythingDone()
{
    Office office;
    office.watch(2, Sees::Good);
    const ChecklistAct act{u"edith"_s, office.now(), {}, {}};
    QVERIFY(!closeChecklist(office.workspace(), office.daily(), act));
    const auto list = makeChecklist(office.workspace(), office.daily());
    for (const checklist::Item& item : list->items)
        if (!item.isDone())
            QVERIFY(office.tick(item.id, u"edith"_s, u"done"_s));
    const auto closed = closeChecklist(office.workspace(), office.daily(), act);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().toString()));
    QVERIFY(!closeChecklist(office.workspace(), office.daily(), act));
}

void TestChecklists::anOperatorsListHasTheNumbersOfItsCa()
{
    Office office;
    office.watch(30, Sees::Good);
    office.watch(10, Sees::Failed);
    const auto list = makeChecklist(office.workspace(), {.audience = Audience::Operator,
                                                         .period = Period::Monthly,
                                                         .ca = office.fleet[0].handle,
                                                         .to = office.now()});
    QVERIFY2(list, list ? "" : qPrintable(list.error().toString()));
    QCOMPARE(list->subject, std::optional(office.fleet[0].handle));
    QVERIFY(statusOf(list, u"availability"_s) == Status::Attention);
    QVERIFY(statusOf(list, u"publication-points"_s) == Status::Attention);
    QCOMPARE(list->item(u"publication-points")->table->rows.size(), size_t{1});
    QVERIFY(statusOf(list, u"expiry"_s) == Status::Open); // these looks saw no certificate: said, not guessed
    QVERIFY(!list->item(u"availability")->series.empty());
    QVERIFY(list->provenance && list->provenance->auditSeq > 0);
    QCOMPARE(list->provenance->policyHash, office.workspace().policy.hash);
}

void TestChecklists::anOperatorsListNeedsItsCa()
{
    Office office;
    office.watch(1, Sees::Good);
    ChecklistRequest request{
        .audience = Audience::Operator, .period = Period::Monthly, .ca = {}, .to = office.now()};
    QVERIFY(!makeChecklist(office.workspace(), request));
    request.ca = CaHandle::fromString(u"nobody"_s);
    QVERIFY(!makeChecklist(office.workspace(), request));
    QVERIFY(!makeChecklist(office.workspace(), {.ca = office.fleet[0].handle, .to = office.now()}));
}

void TestChecklists::beforeDelegationAFormMayBeBlank()
{
    Office office;
    office.watch(1, Sees::Good);
    ChecklistRequest request{
        .audience = Audience::Operator, .period = Period::PreDelegation, .ca = {}, .to = office.now()};
    const auto blank = makeChecklist(office.workspace(), request);
    QVERIFY(blank);
    QCOMPARE(blank->count(Status::Open), static_cast<int>(blank->items.size()));
    request.ca = office.fleet[0].handle;
    const auto ticked = markItem(office.workspace(), request, MarkKind::Tick, u"training"_s,
                                 {u"edith"_s, office.now(), {}, {}});
    QVERIFY(ticked);
    office.watch(24 * 40, Sees::Good);
    request.to = office.now();
    QVERIFY(statusOf(makeChecklist(office.workspace(), request), u"training"_s) == Status::Attested);
}

void TestChecklists::aTrendComparesWithThePeriodBefore()
{
    Office office;
    office.watch(24 * 7, Sees::Good);
    office.watch(24, Sees::Failed);
    office.watch(24 * 6, Sees::Good);
    const auto list = makeChecklist(office.workspace(), {.period = Period::Weekly, .to = office.now()});
    const checklist::Item* trend = list->item(u"trend");
    QVERIFY(trend->status == Status::Attention);
    QVERIFY(checklist::say(trend->figure, language::Translations::of(u"en"_s)).endsWith("worse"_L1));
}

void TestChecklists::overviewShowsTheRegistrysAndBegunOnes()
{
    Office office;
    office.watch(2, Sees::Good);
    QCOMPARE(openChecklists(office.workspace(), office.now())->size(), size_t{4});
    QVERIFY(markItem(office.workspace(),
                     {.audience = Audience::Operator,
                      .period = Period::Quarterly,
                      .ca = office.fleet[1].handle,
                      .to = office.now()},
                     MarkKind::Tick, u"training"_s, {u"edith"_s, office.now(), {}, {}}));
    const auto states = openChecklists(office.workspace(), office.now());
    QCOMPARE(states->size(), size_t{5});
    QCOMPARE(states->back().id, u"operator-quarterly/2026-Q1/birch"_s);
    QVERIFY(states->back().done >= 1);
}

void TestChecklists::rhythmAndGapsComeFromLooks()
{
    const Instant start = *parseRfc3339(u"2026-01-01T00:00:00Z");
    std::vector<store::ObservationRun> runs;
    const auto run = [&](int fromHour, int toHour, int manifestHour, bool functional) {
        store::ObservationRun r{start + fromHour * 1h,
                                start + toHour * 1h,
                                2,
                                {},
                                {},
                                observation(CaHandle::fromString(u"a"_s), VantageName::fromString(u"v"_s),
                                            start + fromHour * 1h, functional ? Sees::Good : Sees::Failed)};
        r.observation.manifest = rpki::ManifestFacts{Serial::fromNumber(1), start + manifestHour * 1h,
                                                     start + (manifestHour + 24) * 1h, sha256Of("m")};
        r.observation.validUntil = start + (manifestHour + 24) * 1h;
        runs.push_back(std::move(r));
    };
    run(0, 7, 0, true);
    run(8, 15, 8, true);
    run(16, 20, 16, true);
    run(21, 60, 16, false); // valid until hour 40
    const auto rhythm = rhythmOf(runs);
    QCOMPARE(rhythm->seen, 3);
    QCOMPARE(*rhythm->typical, Duration(8h));
    QCOMPARE(rhythm->longestGap, Duration(20h));
    QVERIFY(!rhythmOf({}));
}

void TestChecklists::aFolderOfOnesOwnGoesBeforeTheShipped()
{
    Office office;
    office.watch(1, Sees::Good);
    const QByteArray text = "id='registry-daily'\ntitle='Ours'\naudience='registry'\nperiod='daily'\n"
                            "[[item]]\nid='coffee'\ntext='There is coffee'\nattested=true\n";
    const auto write = [&](const QString& name) {
        QFile file(office.fixture.dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write(u"registry-daily.toml"_s);
    write(u"registry-weekly.toml"_s); // holds another list
    ChecklistRequest request = office.daily();
    request.definitions = office.fixture.dir.path();
    const auto own = makeChecklist(office.workspace(), request);
    QVERIFY2(own, own ? "" : qPrintable(own.error().toString()));
    QCOMPARE(own->title, u"Ours"_s);
    QCOMPARE(own->provenance->definition, sha256Of(text));
    request.period = Period::Weekly;
    QVERIFY(!makeChecklist(office.workspace(), request));
    request.period = Period::Monthly; // not there: the shipped one
    QCOMPARE(makeChecklist(office.workspace(), request)->id, u"registry-monthly"_s);
}

QTEST_GUILESS_MAIN(TestChecklists)
#include "tst_checklists.moc"
