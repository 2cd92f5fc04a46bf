// SPDX-License-Identifier: GPL-3.0-or-later
// What people and rules do to cases, through whole cycles: into the store, the fleet and the outbox.
#include "core/service/approval_signature.h"
#include "core/service/case_service.h"
#include "core/service/lifecycle.h"
#include "core/service/recompute_service.h"
#include "core/store/incident_store.h"
#include "tests/health/compare.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enforcement::Act;
using enforcement::CaseStatus;
using enforcement::EventKind;

namespace {

/// Short enough to be lived through: notice 1 h after detection, reminders each day, revocation 3 days later.
const QByteArray Rules = R"(schema = "caretaker/policy/1"
name = "short"
mode = "enforce"
[guards]
corroboration = 1
corroboration_waiver = true
signed_approvals = false
[[timeline]]
id = "dead"
when = "dead"
resolve_after = "6h"
[[timeline.step]]
id = "alert"
action = "alert"
after = "0s"
[[timeline.step]]
id = "notify"
action = "notify"
after = "1h"
[[timeline.step]]
id = "remind"
action = "remind"
from = "first-notice-sent"
after = "1d"
every = "1d"
[[timeline.step]]
id = "revoke"
action = "propose_revocation"
from = "first-notice-sent"
after = "3d"
[[timeline]]
id = "retirement"
when = "retiring"
clock = "calendar"
[[timeline.step]]
id = "notify"
action = "notify"
after = "0s"
)";

/// A registry with two approvers, an editor and an admin, in a folder of its own.
struct Office
{
    ServiceFixture fixture;
    std::vector<fleet::DelegatedCa> fleet{aCa(u"alder"_s)};
    std::unique_ptr<Cycle> cycle;
    int hour = 0;

    Config config() const
    {
        Config config = fixture.config();
        config.policyFile = fixture.dir.filePath(u"short.toml"_s);
        config.people = {{u"apu"_s, {StaffRole::Approver}, fixture.dir.filePath(u"apu.pub.pem"_s)},
                         {u"bea"_s, {StaffRole::Approver}},
                         {u"edith"_s, {StaffRole::Editor}},
                         {u"ada"_s, {StaffRole::Admin}}};
        return config;
    }
    void open(const QByteArray& rules = Rules)
    {
        cycle.reset();
        QFile file(fixture.dir.filePath(u"short.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
        file.close();
        auto workspace = Workspace::open(config(), store::Database::Mode::Create);
        QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
        if (hour == 0)
            QVERIFY(importCas(workspace->database, fleet, {u"test"_s, fixture.start}));
        auto made = Cycle::create(std::move(*workspace), now());
        QVERIFY(made.has_value());
        cycle = std::move(*made);
    }
    Instant now() const { return fixture.start + 1h * hour; }

    using Change = std::function<void(observe::Observation&)>;
    void look(
        Sees sees, int hours = 1, const Change& change = [](observe::Observation&) {})
    {
        for (int i = 0; i < hours; ++i, ++hour) {
            observe::RoundResult round = lookAt(cycle->fleet(), u"a"_s, now(), sees);
            for (observe::Observation& seen : round.observations)
                change(seen);
            const auto report = cycle->take({round}, now());
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
        }
    }
    /// Good in hour 0, Failed from hour 1 on, Dead in hour 25, noticed in hour 26, proposed in hour 98.
    void untilProposed()
    {
        look(Sees::Good);
        look(Sees::Failed, 98);
    }
    CaseService desk() const { return {cycle->workspace(), cycle->cases()}; }
    Act act(const QString& who) const
    {
        return {enforcement::Identity::fromString(who), u"because"_s, now() - 1h};
    }
    const enforcement::Case& only() const { return cycle->cases()->of(fleet.front().handle).front(); }
    fleet::LifecycleStage stage() const
    {
        return findCa(cycle->workspace().database, fleet.front().handle)->stage;
    }
    QStringList mails(const QString& kind) const
    {
        return QDir(fixture.dir.filePath(u"outbox"_s)).entryList({u"*%1*.eml"_s.arg(kind)});
    }
};

QString refusal(const Expected<enforcement::CaseEvents>& result)
{
    return result ? u"allowed"_s : result.error().toString();
}

void approveByTwo(Office& office)
{
    for (const QString& who : {u"apu"_s, u"bea"_s}) {
        const auto done = office.desk().approve(u"alder"_s, office.act(who), {u"revoke"_s, true});
        QVERIFY2(done.has_value(), qPrintable(refusal(done)));
    }
}

void loseCertificate(observe::Observation& seen)
{
    seen.findings.push_back(Finding{.id = FindingId::CA_CERT_NOT_FOUND});
}

void blameRepository(observe::Observation& seen) { seen.blame = observe::Blame::Repository; }

} // namespace

class CaseServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvalTakesTheRole();
    void withoutPeopleNothingIsApproved();
    void anExecutedRevocationIsVerifiedAndTheStageFollows();
    void reinstatementChangesTheStage();
    void aSignedApprovalIsKeptAndVerifies();
    void aSignatureWithAnotherKeyIsRefused();
    void unsignedIsRefusedWhereThePolicySaysSo();
    void aRejectedProposalIsMadeAgainByAnEditor();
    void probationEndsForAHealthyCaOnly();
    void manyVrpsMakeACaseGraver();
    void eachRepeatIsALetterOfItsOwn();
    void aRepositoryOutageIsOneIncident();
    void aLongOutageIsToldToWhoeverOperatesTheRepository();
    void anOutageWithoutAContactIsToldToStaff();
    void theIncidentOutlivesTheProcess();
    void watchOnlySendsNothingAndThenBegins();
    void aRetirementHasItsOwnCaseAndLetter();
    void corroborationIsWaivedByAnAdminOnly();
    void theFleetBrakeOpensNoCase();
};

void CaseServiceTest::approvalTakesTheRole()
{
    Office office;
    office.open();
    office.untilProposed();
    EQUAL(office.only().status(), CaseStatus::Proposed);
    for (const QString& who : {u"edith"_s, u"mallory"_s}) {
        const auto refused = office.desk().approve(u"alder"_s, office.act(who), {u"revoke"_s, true});
        QVERIFY2(refusal(refused).contains(u"\"approver\""_s), qPrintable(refusal(refused)));
    }
    QVERIFY(office.desk().approve(u"alder"_s, office.act(u"ada"_s), {u"revoke"_s, true}));
    QVERIFY(!office.desk().acknowledge(u"alder"_s, office.act(u"apu"_s))); // an approver is no editor
    QVERIFY(office.desk().acknowledge(u"alder"_s, office.act(u"edith"_s)));
}

void CaseServiceTest::withoutPeopleNothingIsApproved()
{
    Office office;
    office.open();
    office.untilProposed();
    Workspace nobody = office.cycle->workspace();
    nobody.config.people.clear();
    CaseService desk(nobody, office.cycle->cases());
    QVERIFY(!desk.approve(u"alder"_s, office.act(u"apu"_s), {u"revoke"_s, true}));
    QVERIFY(!desk.execute(u"alder"_s, office.act(u"apu"_s), {}));
    QVERIFY(desk.acknowledge(u"alder"_s, office.act(u"apu"_s)));
}

void CaseServiceTest::anExecutedRevocationIsVerifiedAndTheStageFollows()
{
    Office office;
    office.open();
    office.untilProposed();
    approveByTwo(office);
    QVERIFY(!office.desk().execute(u"alder"_s, office.act(u"edith"_s), {}));
    QVERIFY(office.desk().execute(u"alder"_s, office.act(u"apu"_s), {}));
    office.look(Sees::Failed);
    EQUAL(office.only().status(), CaseStatus::Executed);
    EQUAL(office.stage(), fleet::LifecycleStage::Active);
    office.look(Sees::Failed, 1, loseCertificate);
    EQUAL(office.only().status(), CaseStatus::Verified);
    EQUAL(office.stage(), fleet::LifecycleStage::Revoked);
    QVERIFY(office.cycle->fleet().empty()); // no longer watched, and at once
    office.look(Sees::Failed, 3);
    QCOMPARE(office.cycle->cases()->of(office.fleet.front().handle).size(), std::size_t(1));
}

void CaseServiceTest::reinstatementChangesTheStage()
{
    Office office;
    office.open();
    office.untilProposed();
    approveByTwo(office);
    QVERIFY(office.desk().execute(u"alder"_s, office.act(u"apu"_s), {}));
    office.look(Sees::Failed, 1, loseCertificate);
    QVERIFY(office.desk().reinstate(u"alder"_s, office.act(u"apu"_s)));
    EQUAL(office.stage(), fleet::LifecycleStage::Reinstating);
    QVERIFY(!office.desk().reinstate(u"alder"_s, office.act(u"apu"_s)));
    office.open();              // the next process watches it again
    office.look(Sees::Good, 7); // resolve_after is 6 h
    QVERIFY(office.desk().reinstate(u"alder"_s, office.act(u"apu"_s)));
    EQUAL(office.stage(), fleet::LifecycleStage::Probation);
}

void CaseServiceTest::aSignedApprovalIsKeptAndVerifies()
{
    Office office;
    const QString key = office.fixture.dir.filePath(u"apu.pem"_s);
    const QString pub = office.fixture.dir.filePath(u"apu.pub.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, key}),
             0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-pubout"_s, u"-out"_s, pub}), 0);
    office.open(QByteArray(Rules).replace("signed_approvals = false", "signed_approvals = true"));
    office.untilProposed();
    const auto done = office.desk().approve(u"alder"_s, office.act(u"apu"_s), {u"revoke"_s, true}, key);
    QVERIFY2(done.has_value(), qPrintable(refusal(done)));
    const auto loaded = CaseBook::load(office.cycle->workspace().database); // as it was stored
    const auto& events = loaded->of(office.fleet.front().handle).front().events;
    EQUAL(events.back().kind, EventKind::Approved);
    const std::span before(events.constData(), static_cast<std::size_t>(events.size() - 1));
    QVERIFY(verifyApproval(events.back(), *readPublicKey(pub), before));
}

void CaseServiceTest::aSignatureWithAnotherKeyIsRefused()
{
    Office office;
    const QString key = office.fixture.dir.filePath(u"eve.pem"_s);
    const QString pub = office.fixture.dir.filePath(u"apu.pub.pem"_s); // of yet another key
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, key}),
             0);
    QCOMPARE(
        QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, key + u'2'}),
        0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, key + u'2', u"-pubout"_s, u"-out"_s, pub}),
             0);
    office.open();
    office.untilProposed();
    const auto other = office.desk().approve(u"alder"_s, office.act(u"apu"_s), {u"revoke"_s, true}, key);
    QVERIFY2(refusal(other).contains(u"this is not the key of apu"_s), qPrintable(refusal(other)));
    const auto none = office.desk().approve(u"alder"_s, office.act(u"bea"_s), {u"revoke"_s, true}, key);
    QVERIFY2(refusal(none).contains(u"bea has no public_key"_s), qPrintable(refusal(none)));
}

void CaseServiceTest::unsignedIsRefusedWhereThePolicySaysSo()
{
    Office office;
    office.open(QByteArray(Rules).replace("signed_approvals = false", "signed_approvals = true"));
    office.untilProposed();
    const auto refused = office.desk().approve(u"alder"_s, office.act(u"apu"_s), {u"revoke"_s, true});
    QVERIFY2(refusal(refused).contains(u"the approval is not signed"_s), qPrintable(refusal(refused)));
}

void CaseServiceTest::aRejectedProposalIsMadeAgainByAnEditor()
{
    Office office;
    office.open();
    office.untilProposed();
    const auto letters = office.mails(u"revocation-proposed"_s).size();
    QVERIFY(letters > 0);
    QVERIFY(office.desk().reject(u"alder"_s, office.act(u"apu"_s), {}));
    office.look(Sees::Failed, 5);
    QCOMPARE(office.mails(u"revocation-proposed"_s).size(), letters);
    QVERIFY(!office.desk().propose(u"alder"_s, office.act(u"apu"_s), {})); // an approver is no editor
    const auto done = office.desk().propose(u"alder"_s, office.act(u"edith"_s), {});
    QVERIFY2(done.has_value(), qPrintable(refusal(done)));
    EQUAL(office.only().status(), CaseStatus::Proposed);
    QVERIFY(office.mails(u"revocation-proposed"_s).size() > letters); // and the operator hears of it
    approveByTwo(office);
    EQUAL(office.only().status(), CaseStatus::Approved);
}

void CaseServiceTest::probationEndsForAHealthyCaOnly()
{
    Office office;
    office.fleet.front().stage = fleet::LifecycleStage::Probation;
    office.open();
    const CaHandle& alder = office.fleet.front().handle;
    const auto activate = [&](const QString& who) {
        const auto done = endProbation(office.cycle->workspace(), alder, who, office.now());
        return done ? QString() : done.error().toString();
    };
    QVERIFY(activate(u"edith"_s).contains(u"no health record"_s));
    office.look(Sees::Good, 2);
    office.look(Sees::Failed, 30);
    QVERIFY2(activate(u"edith"_s).contains(u"the CA is dead"_s), qPrintable(activate(u"edith"_s)));
    office.look(Sees::Good, 4); // healthy again, and its case not resolved before 6 h
    QVERIFY2(activate(u"edith"_s).contains(u"case "_s), qPrintable(activate(u"edith"_s)));
    office.look(Sees::Good, 8);
    QVERIFY(activate(u"apu"_s).contains(u"editor"_s));
    QCOMPARE(activate(u"edith"_s), QString());
    EQUAL(office.stage(), fleet::LifecycleStage::Active);
    QVERIFY2(activate(u"edith"_s).contains(u"the CA is active"_s), qPrintable(activate(u"edith"_s)));
}

/// By the last look that could fetch it in whole, since one that fails yields none; and judging again says
/// the same.
void CaseServiceTest::manyVrpsMakeACaseGraver()
{
    QByteArray rules = Rules;
    rules.replace("resolve_after = \"6h\"\n",
                  "resolve_after = \"6h\"\n"
                  "[[timeline.severity]]\nwhen = \"vrps\"\nat_least = 1000\nfactor = \"50%\"\n");
    for (const auto& [vrps, percent] : {std::pair{1000, 50}, {999, 100}}) {
        Office office;
        office.open(rules);
        const auto withVrps = [vrps = vrps](observe::Observation& seen) { seen.vrps = vrps; };
        office.look(Sees::Good, 1, withVrps);
        office.look(Sees::Failed, 30, withVrps);
        QCOMPARE(office.only().percent, percent);
        QCOMPARE(office.only().severity, percent == 50 ? u"vrps"_s : QString());
        const auto again = recompute(office.cycle->workspace());
        QVERIFY(again && again->agrees());
    }
}

void CaseServiceTest::eachRepeatIsALetterOfItsOwn()
{
    // Notice in hour 26; reminders 1, 2, 3 and 4 days later.
    Office office;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 26 + 4 * 24);
    QCOMPARE(office.mails(u"reminder"_s).size(), 4);
    QCOMPARE(office.mails(u"formal-notice"_s).size(), 1);
    // Each foretells the next: the notice went out on 2 January at 02:00, the second reminder two days later,
    // and it names 5 January.
    QFile mail(office.fixture.dir.filePath(u"outbox/"_s + office.mails(u"reminder"_s).at(1)));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().contains("5 January 2026, 02:00 UTC: we send a reminder"));
}

void CaseServiceTest::aRepositoryOutageIsOneIncident()
{
    Office office;
    office.fleet.push_back(aCa(u"birch"_s));
    for (fleet::DelegatedCa& ca : office.fleet) {
        ca.repositoryOperator = u"registry"_s;
        ca.notification = HttpsUri::tryFromString(u"https://rrdp.example.net/notification.xml"_s);
    }
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 40, blameRepository);
    const store::IncidentStore incidents(office.cycle->workspace().database);
    const auto open = incidents.open();
    QCOMPARE(open->size(), std::size_t(1));
    QCOMPARE(open->front().since, office.fixture.start + 1h);
    QCOMPARE(open->front().content.value("cas"_L1).toObject().keys(), (QStringList{u"alder"_s, u"birch"_s}));
    for (const fleet::DelegatedCa& ca : office.fleet) {
        const enforcement::Case& c = office.cycle->cases()->of(ca.handle).front();
        QVERIFY(c.isStoppedByIncident());
        QCOMPARE(c.incidents.front().incident, open->front().id);
    }
    // No CA's operator is chased for the registry's own outage: staff are told, once.
    QCOMPARE(office.mails(QString()), office.mails(u"repository-outage"_s));
    QCOMPARE(office.mails(QString()).size(), 1);
    office.look(Sees::Good);
    QVERIFY(incidents.open()->empty());
    QCOMPARE(*incidents.all()->front().ended, office.now() - 1h);
    QVERIFY(store::AuditChain(office.cycle->workspace().database).verify()->intact());
}

void CaseServiceTest::aLongOutageIsToldToWhoeverOperatesTheRepository()
{
    Office office;
    office.fleet.push_back(aCa(u"birch"_s));
    office.fleet.push_back(aCa(u"cloud"_s)); // a CA of the same company, well, elsewhere
    for (std::size_t i : {0U, 1U}) {
        office.fleet[i].repositoryOperator = u"Operator of cloud"_s;
        office.fleet[i].notification =
            HttpsUri::tryFromString(u"https://rrdp.example.net/notification.xml"_s);
    }
    office.fleet[2].contacts[0].language = u"es"_s;
    const auto fail = [](observe::Observation& seen) {
        const bool isWell = seen.ca.toString() == "cloud"_L1;
        seen = isWell ? observation(seen.ca, seen.vantage, seen.at, Sees::Good) : seen;
        seen.blame = isWell ? std::nullopt : std::optional(observe::Blame::Repository);
    };
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 24, fail); // the outage began in hour 1
    QVERIFY(office.mails(u"repository-outage"_s).isEmpty());
    office.look(Sees::Failed, 20, fail);
    const QStringList letters = office.mails(u"repository-outage"_s);
    QCOMPARE(letters.size(), 1); // however long it lasts
    QFile letter(office.fixture.dir.filePath(u"outbox/"_s + letters.front()));
    QVERIFY(letter.open(QIODevice::ReadOnly));
    const QByteArray text = letter.readAll();
    QVERIFY(text.contains("noc@cloud.example.net") && !text.contains("noc@alder.example.net"));
    QVERIFY(text.contains("alder") && text.contains("birch"));
    QVERIFY(text.contains("https://rrdp.example.net/notification.xml"));
}

void CaseServiceTest::anOutageWithoutAContactIsToldToStaff()
{
    Office office;
    office.fleet.front().repositoryOperator = u"A Cloud"_s; // of which there is nothing on record
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 26, blameRepository);
    const QStringList letters = office.mails(u"repository-outage"_s);
    QCOMPARE(letters.size(), 1);
    QFile letter(office.fixture.dir.filePath(u"outbox/"_s + letters.front()));
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QVERIFY(letter.readAll().contains("To: rpki@registry.example"));
}

void CaseServiceTest::theIncidentOutlivesTheProcess()
{
    Office office;
    office.fleet.front().repositoryOperator = u"registry"_s;
    office.open();
    office.look(Sees::Good);
    office.look(Sees::Failed, 30, blameRepository);
    office.open();
    office.look(Sees::Failed, 5, blameRepository);
    const auto all = store::IncidentStore(office.cycle->workspace().database).all();
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(office.only().incidents.size(), std::size_t(1));
}

void CaseServiceTest::watchOnlySendsNothingAndThenBegins()
{
    Office office;
    office.open(QByteArray(Rules).replace("mode = \"enforce\"", "mode = \"watch\""));
    office.look(Sees::Good);
    office.look(Sees::Failed, 100);
    QVERIFY(office.mails(QString()).isEmpty());
    QVERIFY(office.only().watchOnly);
    QVERIFY(!office.desk().approve(u"alder"_s, office.act(u"apu"_s), {u"revoke"_s, true}));
    office.open();
    office.look(Sees::Failed);
    QCOMPARE(office.mails(QString()).size(), 1); // the alert to staff, no more
    QCOMPARE(office.mails(u"alert"_s).size(), 1);
    office.look(Sees::Failed);
    QCOMPARE(office.mails(u"formal-notice"_s).size(), 1); // 1 h after enforcement began
    QCOMPARE(office.mails(u"reminder"_s).size(), 0);
}

void CaseServiceTest::aRetirementHasItsOwnCaseAndLetter()
{
    Office office;
    office.open();
    office.look(Sees::Good, 3);
    const CaHandle alder = office.fleet.front().handle;
    QVERIFY(announceRetirement(office.cycle->workspace().database, alder, {u"os:edith"_s, office.now()}));
    QVERIFY(!announceRetirement(office.cycle->workspace().database, alder, {u"os:edith"_s, office.now()}));
    office.open();
    office.look(Sees::Good);
    QCOMPARE(office.only().timeline, u"retirement"_s);
    QCOMPARE(office.mails(u"retirement"_s).size(), 1);
    QFile mail(office.fixture.dir.filePath(u"outbox/"_s + office.mails(u"retirement"_s).front()));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    const QByteArray letter = mail.readAll();
    QVERIFY(letter.contains("Planned end of the delegated CA"));
    QVERIFY(!letter.contains("Your CA fails"));
}

void CaseServiceTest::corroborationIsWaivedByAnAdminOnly()
{
    Office office;
    office.open(
        QByteArray(Rules).replace("corroboration = 1\ncorroboration_waiver = true", "corroboration = 2"));
    office.untilProposed();
    EQUAL(office.only().statusOf(u"revoke"), enforcement::StepStatus::Blocked);
    QVERIFY(!office.desk().waive(u"alder"_s, office.act(u"apu"_s)));
    QVERIFY(office.desk().waive(u"alder"_s, office.act(u"ada"_s)));
    office.look(Sees::Failed);
    EQUAL(office.only().statusOf(u"revoke"), enforcement::StepStatus::Proposed);
}

void CaseServiceTest::theFleetBrakeOpensNoCase()
{
    // All ten turn bad in one round and stay so for two days: that is us, until somebody proves otherwise.
    Office office;
    office.fleet.clear();
    for (int i = 0; i < 10; ++i)
        office.fleet.push_back(aCa(u"ca%1"_s.arg(i)));
    office.open();
    office.look(Sees::Good, 3);
    office.look(Sees::Failed, 48);
    QVERIFY(office.cycle->cases()->all().empty());
    // Staff are told, once for the whole incident; nobody else is.
    QCOMPARE(office.mails(QString()), office.mails(u"alert-guard"_s));
    QCOMPARE(office.mails(QString()).size(), 1);
    QFile mail(office.fixture.dir.filePath(u"outbox/"_s + office.mails(QString()).front()));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().simplified().contains("as 10 of 10 CAs that worked turned bad"));
}

QTEST_GUILESS_MAIN(CaseServiceTest)
#include "tst_case_service.moc"
