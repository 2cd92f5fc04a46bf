// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, and whose signature counts.
#include "core/service/approval_signature.h"
#include "core/service/config.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::EventKind;

namespace {

const std::vector<Person> Staff{{u"vera"_s, {StaffRole::Viewer}},
                                {u"edith"_s, {StaffRole::Editor}},
                                {u"apu"_s, {StaffRole::Approver}},
                                {u"ada"_s, {StaffRole::Admin}},
                                {u"both"_s, {StaffRole::Editor, StaffRole::Approver}}};

bool may(const QString& name, Deed deed) { return permit(Staff, name, deed).has_value(); }

/// A key made by the openssl program: private in NAME.pem, public in NAME.pub.pem.
void makeKey(const QString& path, const QString& algorithm = u"ed25519"_s)
{
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"genpkey"_s, u"-algorithm"_s, algorithm, u"-out"_s, path + ".pem"_L1}),
             0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, path + ".pem"_L1, u"-pubout"_s, u"-out"_s,
                                              path + ".pub.pem"_L1}),
             0);
}

CaseEvent opened()
{
    const Instant at = *parseRfc3339(u"2026-01-01T00:00:00Z");
    const CaHandle ca = CaHandle::fromString(u"alder"_s);
    return {enforcement::caseIdFor(ca, u"dead"_s, at),
            ca,
            EventKind::Opened,
            enforcement::policyIdentity(),
            {},
            {},
            {at, {}, {}},
            {},
            {},
            {{u"timeline"_s, u"dead"_s}}};
}

/// An approval as it is recorded, signed with the key in this file.
CaseEvent signedApproval(const std::vector<CaseEvent>& before, const QString& keyFile)
{
    const auto c = *enforcement::Case::fold(before);
    policy::Policy policy{.hash = sha256Of("rules")};
    const policy::Step step{.id = u"revoke"_s, .action = policy::Action::ProposeRevocation};
    const enforcement::Act act{enforcement::Identity::fromString(u"apu"_s), {}, c.opened.at + Duration(60)};
    const auto signature = signText(enforcement::approvalText(c, policy, step, act), keyFile);
    if (!signature)
        qFatal("%s", qPrintable(signature.error().toString()));
    return {c.id,
            c.ca,
            EventKind::Approved,
            act.by,
            {},
            step.id,
            {act.now, {}, {}},
            {},
            {},
            {{u"action"_s, policy::toString(step.action)},
             {u"signed_text"_s, QString::fromUtf8(signature->text)},
             {u"signature"_s, QString::fromLatin1(signature->signature.toBase64())},
             {u"public_key"_s, QString::fromLatin1(signature->publicKey.toHex())}}};
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rolesAllowWhatTheyShould();
    void strangersMayDoNothing();
    void withoutPeopleNobodyApproves();
    void configurationReadsBackWhatItWrites();
    void configurationRefusals_data();
    void configurationRefusals();
    void aSignatureIsVerified();
    void aSignatureOfAnotherKeyIsNot();
    void whatWasChangedAfterwardsIsFound_data();
    void whatWasChangedAfterwardsIsFound();
    void aCaseThatWasChangedBeforeItIsFound();
    void anUnsignedApprovalIsNotVerified();
    void opensslItselfVerifiesIt();
    void otherKeysAreRefused();
};

void PeopleTest::rolesAllowWhatTheyShould()
{
    QVERIFY(!may(u"vera"_s, Deed::Edit) && !may(u"vera"_s, Deed::Approve) && !may(u"vera"_s, Deed::Waive));
    QVERIFY(may(u"edith"_s, Deed::Edit) && !may(u"edith"_s, Deed::Approve) && !may(u"edith"_s, Deed::Waive));
    QVERIFY(!may(u"apu"_s, Deed::Edit) && may(u"apu"_s, Deed::Approve) && !may(u"apu"_s, Deed::Waive));
    QVERIFY(may(u"ada"_s, Deed::Edit) && may(u"ada"_s, Deed::Approve) && may(u"ada"_s, Deed::Waive));
    QVERIFY(may(u"both"_s, Deed::Edit) && may(u"both"_s, Deed::Approve) && !may(u"both"_s, Deed::Waive));
}

void PeopleTest::strangersMayDoNothing()
{
    for (const Deed deed : {Deed::Edit, Deed::Approve, Deed::Waive})
        QVERIFY(!may(u"mallory"_s, deed));
    QCOMPARE(permit(Staff, u"mallory"_s, Deed::Edit).error().exitCode(), 5);
}

void PeopleTest::withoutPeopleNobodyApproves()
{
    QVERIFY(permit({}, u"anybody"_s, Deed::Edit));
    for (const Deed deed : {Deed::Approve, Deed::Waive}) {
        const auto refused = permit({}, u"anybody"_s, deed);
        QVERIFY(!refused && refused.error().toString().contains("[[people]]"_L1));
    }
}

void PeopleTest::configurationReadsBackWhatItWrites()
{
    Config config;
    config.people = Staff;
    config.people[2].publicKey = u"/etc/caretaker/apu.pub.pem"_s;
    const auto read = Config::parse(config.toToml(), u"/etc/caretaker/c.toml"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().toString()));
    QVERIFY(read->people == config.people);
    const auto relative =
        Config::parse("[[people]]\nname = \"apu\"\nroles = [\"approver\"]\npublic_key = \"apu.pub.pem\"\n",
                      u"/etc/caretaker/c.toml"_s);
    QCOMPARE(relative->people.front().publicKey, u"/etc/caretaker/apu.pub.pem"_s);
}

void PeopleTest::configurationRefusals_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says");
    QTest::newRow("no list") << QByteArray("[people]\nname = \"a\"\n") << u"c.toml:1:"_s;
    QTest::newRow("no name") << QByteArray("[[people]]\nroles = [\"editor\"]\n") << u"needs a name"_s;
    QTest::newRow("the policy") << QByteArray("[[people]]\nname = \"policy\"\nroles = [\"admin\"]\n")
                                << u"is not a person"_s;
    QTest::newRow("no roles") << QByteArray("[[people]]\nname = \"a\"\n") << u"a has no roles"_s;
    QTest::newRow("empty roles") << QByteArray("[[people]]\nname = \"a\"\nroles = []\n") << u"c.toml:3:"_s;
    QTest::newRow("unknown role") << QByteArray("[[people]]\nname = \"a\"\nroles = [\"boss\"]\n")
                                  << u"viewer, editor, approver, admin"_s;
    QTest::newRow("unknown key") << QByteArray("[[people]]\nname = \"a\"\nrole = \"editor\"\n")
                                 << u"unknown key \"role\""_s;
    QTest::newRow("twice") << QByteArray("[[people]]\nname = \"a\"\nroles = [\"editor\"]\n"
                                         "[[people]]\nname = \"a\"\nroles = [\"admin\"]\n")
                           << u"a is there twice"_s;
}

void PeopleTest::configurationRefusals()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    const auto config = Config::parse(toml, u"c.toml"_s);
    QVERIFY(!config.has_value());
    QVERIFY2(config.error().toString().contains(says), qPrintable(config.error().toString()));
}

void PeopleTest::aSignatureIsVerified()
{
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"apu"_s));
    const std::vector before{opened()};
    const CaseEvent event = signedApproval(before, dir.filePath(u"apu.pem"_s));
    const auto key = readPublicKey(dir.filePath(u"apu.pub.pem"_s));
    QVERIFY(key && key->size() == 32);
    QVERIFY(verifyApproval(event, *key));
    QVERIFY(verifyApproval(event, *key, before));
}

void PeopleTest::aSignatureOfAnotherKeyIsNot()
{
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"apu"_s));
    makeKey(dir.filePath(u"eve"_s));
    const CaseEvent event = signedApproval({opened()}, dir.filePath(u"apu.pem"_s));
    const auto refused = verifyApproval(event, *readPublicKey(dir.filePath(u"eve.pub.pem"_s)));
    QVERIFY(!refused && refused.error().toString().contains("not of this key"_L1));
}

void PeopleTest::whatWasChangedAfterwardsIsFound_data()
{
    QTest::addColumn<int>("what");
    for (const auto& [name, what] : {std::pair{"step", 0},
                                     {"person", 1},
                                     {"time", 2},
                                     {"action", 3},
                                     {"text", 4},
                                     {"signature", 5},
                                     {"case", 6}})
        QTest::newRow(name) << what;
}

void PeopleTest::whatWasChangedAfterwardsIsFound()
{
    QFETCH(int, what);
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"apu"_s));
    const CaseEvent event = signedApproval({opened()}, dir.filePath(u"apu.pem"_s));
    std::array<CaseEvent, 7> changed{event, event, event, event, event, event, event};
    changed[0].step = u"publish"_s;
    changed[1].by = enforcement::Identity::fromString(u"eve"_s);
    changed[2].marks.at += Duration(1);
    changed[3].details[u"action"_s] = u"publish"_s;
    changed[4].details[u"signed_text"_s].replace(u"by: apu"_s, u"by: eve"_s);
    changed[5].details[u"signature"_s][5] = changed[5].details[u"signature"_s][5] == u'A' ? u'B' : u'A';
    changed[6].caseId = enforcement::CaseId::fromString(u"C-0123456789AB"_s);
    QVERIFY(!verifyApproval(changed[static_cast<std::size_t>(what)],
                            *readPublicKey(dir.filePath(u"apu.pub.pem"_s))));
}

void PeopleTest::aCaseThatWasChangedBeforeItIsFound()
{
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"apu"_s));
    std::vector before{opened()};
    const CaseEvent event = signedApproval(before, dir.filePath(u"apu.pem"_s));
    const auto key = *readPublicKey(dir.filePath(u"apu.pub.pem"_s));
    before.front().details[u"state"_s] = u"healthy"_s;
    QVERIFY(!verifyApproval(event, key, before));
    before.pop_back();
    QVERIFY(!verifyApproval(event, key, before));
}

void PeopleTest::anUnsignedApprovalIsNotVerified()
{
    CaseEvent event = opened();
    event.kind = EventKind::Approved;
    QVERIFY(!verifyApproval(event, QByteArray(32, 'k')));
}

void PeopleTest::opensslItselfVerifiesIt()
{
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"apu"_s));
    const CaseEvent event = signedApproval({opened()}, dir.filePath(u"apu.pem"_s));
    const auto write = [&dir](const QString& name, const QByteArray& bytes) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"text"_s, event.details.value(u"signed_text"_s).toUtf8());
    write(u"signature"_s, QByteArray::fromBase64(event.details.value(u"signature"_s).toLatin1()));
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s,
                                dir.filePath(u"apu.pub.pem"_s), u"-rawin"_s, u"-in"_s,
                                dir.filePath(u"text"_s), u"-sigfile"_s, dir.filePath(u"signature"_s)}),
             0);
}

void PeopleTest::otherKeysAreRefused()
{
    const QTemporaryDir dir;
    makeKey(dir.filePath(u"other"_s), u"x25519"_s);
    QVERIFY(!readPublicKey(dir.filePath(u"other.pub.pem"_s)));
    QVERIFY(!signText("text", dir.filePath(u"other.pem"_s)));
    QVERIFY(!readPublicKey(dir.filePath(u"none.pem"_s)));
    QVERIFY(!publicKeyFromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", u"x"_s));
    makeKey(dir.filePath(u"apu"_s)); // a private key where the public one belongs
    QVERIFY(!readPublicKey(dir.filePath(u"apu.pem"_s)));
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
