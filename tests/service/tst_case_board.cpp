// SPDX-License-Identifier: GPL-3.0-or-later
// What the board shows of cases is what the commands would say.
#include "core/service/case_board.h"
#include "tests/service/service_fixture.h"

#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Precondition::Kind;

namespace {

/// Notice 1 h after detection, revocation 3 days later.
const QByteArray Rules = R"(schema = "caretaker/policy/1"
name = "short"
mode = "enforce"
[guards]
corroboration = 1
corroboration_waiver = true
[[timeline]]
id = "dead"
when = "dead"
resolve_after = "6h"
[[timeline.step]]
id = "notify"
action = "notify"
after = "1h"
[[timeline.step]]
id = "revoke"
action = "propose_revocation"
from = "first-notice-sent"
after = "3d"
approvals = 2
)";

const QStringList Everybody{u"edith"_s, u"apu"_s, u"bea"_s, u"ada"_s, u"vera"_s, u"mallory"_s};

struct Office
{
    ServiceFixture fixture;
    std::unique_ptr<Cycle> cycle;
    int hour = 0;

    Config config() const
    {
        Config config = fixture.config();
        config.policyFile = fixture.dir.filePath(u"short.toml"_s);
        config.people = {{u"edith"_s, {StaffRole::Editor}},
                         {u"apu"_s, {StaffRole::Approver}},
                         {u"bea"_s, {StaffRole::Approver}},
                         {u"ada"_s, {StaffRole::Admin}},
                         {u"vera"_s, {StaffRole::Viewer}}};
        return config;
    }
    Instant now() const { return fixture.start + 1h * hour; }

    void open(const QByteArray& rules = Rules)
    {
        QFile file(fixture.dir.filePath(u"short.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
        file.close();
        auto workspace = Workspace::open(config(), store::Database::Mode::Create);
        QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
        QVERIFY(importCas(workspace->database, {aCa(u"alder"_s)}, {u"test"_s, fixture.start}));
        cycle = std::move(*Cycle::create(std::move(*workspace), now()));
    }
    void look(Sees sees, int hours = 1)
    {
        for (int i = 0; i < hours; ++i, ++hour)
            QVERIFY(cycle->take({lookAt(cycle->fleet(), u"a"_s, now(), sees)}, now()).has_value());
    }
    /// As of the last look.
    CaseDetail detail(const QStringList& desk = Everybody) const
    {
        return *caseDetail(cycle->workspace(), u"alder"_s, desk, now() - 1h);
    }
    CaseCard card() const { return caseBoard(cycle->workspace(), now() - 1h)->front(); }

    /// What `person` would hear who did it in fact, on a copy of the database.
    bool couldDo(CaseDeed deed, const QString& person) const
    {
        const QTemporaryDir copy;
        Config config = this->config();
        for (const QString& end : {QString(), u"-wal"_s})
            QFile::copy(config.databasePath + end, copy.filePath(u"c.db"_s) + end);
        config.databasePath = copy.filePath(u"c.db"_s);
        config.outbox = copy.filePath(u"outbox"_s);
        const auto workspace = Workspace::open(config, store::Database::Mode::ReadWrite);
        const CaseRequest request{.deed = deed,
                                  .caseId = card().caseId,
                                  .step = {},
                                  .kind = u"maintenance"_s,
                                  .until = now() + 1h,
                                  .impactReviewed = true};
        const enforcement::Act act{enforcement::Identity::fromString(person), u"because"_s, now() - 1h};
        return workspace && carryOut(*workspace, request, act).has_value();
    }
};

const Precondition& of(const CaseDetail& detail, Kind kind)
{
    const auto found = std::ranges::find(detail.preconditions, kind, &Precondition::kind);
    Q_ASSERT(found != detail.preconditions.end());
    return *found;
}

} // namespace

class CaseBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseGoesThroughTheLanes();
    void whatIsOfferedIsWhatIsCarriedOut();
    void thePreconditionThatIsMissingIsNamed();
    void whoMayStillApproveIsNamed();
    void aHoldIsOnTheCard();
    void anEmptyBoardHasNoCards();
};

void CaseBoardTest::anEmptyBoardHasNoCards()
{
    Office office;
    office.open();
    office.look(Sees::Good);
    QVERIFY(caseBoard(office.cycle->workspace(), office.now())->empty());
    QVERIFY(!caseDetail(office.cycle->workspace(), u"alder"_s, Everybody, office.now()));
}

/// Good in hour 0, Failed from hour 1 on, Dead in hour 25, noticed in hour 26, proposed in hour 98.
void CaseBoardTest::aCaseGoesThroughTheLanes()
{
    Office office;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 25);
    QVERIFY(office.card().lane == Lane::Notices);
    QCOMPARE(office.card().next->step, u"notify"_s);
    office.look(Sees::Failed, 2);
    QVERIFY(office.card().lane == Lane::TakingAway);
    office.look(Sees::Failed, 71);
    QVERIFY(office.card().lane == Lane::Approval);
    for (const QString& who : {u"apu"_s, u"bea"_s}) {
        const enforcement::Act act{enforcement::Identity::fromString(who), u"because"_s, office.now() - 1h};
        CaseService desk(office.cycle->workspace(), office.cycle->cases());
        QVERIFY(desk.approve(u"alder"_s, act, {u"revoke"_s, true}));
    }
    QVERIFY(office.card().lane == Lane::Execution);
    QCOMPARE(office.card().approvals.size(), 2U);
    office.look(Sees::Good, 4);
    QVERIFY(office.card().lane == Lane::Recovery);
    QVERIFY(office.card().stableFor.has_value());
}

void CaseBoardTest::whatIsOfferedIsWhatIsCarriedOut()
{
    Office office;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 98);
    int offered = 0;
    for (const QString& person : Everybody) {
        const CaseDetail detail = office.detail({person});
        for (const DeedState& state : detail.deeds) {
            const bool isOffered = state.allowedTo.contains(person);
            QVERIFY2(isOffered == office.couldDo(state.deed, person),
                     qPrintable(u"%1, deed %2"_s.arg(person).arg(static_cast<int>(state.deed))));
            QVERIFY(isOffered != state.refusal.has_value());
            offered += isOffered ? 1 : 0;
        }
    }
    QVERIFY(offered > 10);
}

void CaseBoardTest::thePreconditionThatIsMissingIsNamed()
{
    Office office;
    office.open(
        QByteArray(Rules).replace("corroboration = 1\ncorroboration_waiver = true", "corroboration = 2"));
    office.look(Sees::Good);
    office.look(Sees::Failed, 98);
    const CaseDetail blocked = office.detail();
    QCOMPARE(blocked.preconditionsOf, u"revoke"_s);
    QVERIFY(!of(blocked, Kind::Corroborated).isMet);
    QCOMPARE(of(blocked, Kind::Corroborated).have, 1);
    QCOMPARE(of(blocked, Kind::Corroborated).want, 2);
    QVERIFY(of(blocked, Kind::Notified).isMet && of(blocked, Kind::Contacted).isMet);
    QVERIFY(of(blocked, Kind::Failing).isMet && of(blocked, Kind::Running).isMet);
    QVERIFY(office.card().missing->kind == Kind::Corroborated);
    office.hour += 5; // nobody looked meanwhile
    QVERIFY(!of(office.detail(), Kind::Failing).isMet);
}

void CaseBoardTest::whoMayStillApproveIsNamed()
{
    Office office;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 98);
    QCOMPARE(office.card().mayApprove, (QStringList{u"apu"_s, u"bea"_s, u"ada"_s}));
    CaseService desk(office.cycle->workspace(), office.cycle->cases());
    const enforcement::Act act{enforcement::Identity::fromString(u"apu"_s), u"because"_s, office.now() - 1h};
    QVERIFY(desk.approve(u"alder"_s, act, {u"revoke"_s, true}));
    QCOMPARE(office.card().mayApprove, (QStringList{u"bea"_s, u"ada"_s}));
    QCOMPARE(office.card().approvals.front().by.toString(), u"apu"_s);
    QCOMPARE(of(office.detail(), Kind::Approved).have, 1);
}

void CaseBoardTest::aHoldIsOnTheCard()
{
    Office office;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 98);
    CaseService desk(office.cycle->workspace(), office.cycle->cases());
    const enforcement::Act act{enforcement::Identity::fromString(u"edith"_s), u"they move"_s,
                               office.now() - 1h};
    QVERIFY(desk.hold(u"alder"_s, act, u"maintenance"_s, office.now() + 24h));
    QCOMPARE(office.card().hold->kind, u"maintenance"_s);
    QVERIFY(!of(office.detail(), Kind::Running).isMet);
    QVERIFY(office.detail().story.last().contains(u"they move"_s));
}

QTEST_GUILESS_MAIN(CaseBoardTest)
#include "tst_case_board.moc"
