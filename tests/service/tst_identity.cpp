// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be taken for whom at a desk.
#include "core/service/identity.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;

class IdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theKeyOnRecordProves();
    void anotherKeyDoesNot();
    void aKeyOnRecordMustBeUsed();
    void theUserOfTheSessionTypesTheHandle();
    void nobodyElseWithoutAKeyActs();
    void atTheDeskAreTheUserAndThoseWithKeys();

private:
    QString file(const QString& name) const { return m_dir.filePath(name); }
    void makeKey(const QString& name) const;
    QString refusal(const QString& person, const IdentityProof& proof) const;

    QTemporaryDir m_dir;
    std::vector<Person> m_people;
};

void IdentityTest::makeKey(const QString& name) const
{
    const QString key = file(name + u".pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, key}),
             0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-pubout"_s, u"-out"_s,
                                              file(name + u".pub.pem"_s)}),
             0);
}

void IdentityTest::initTestCase()
{
    makeKey(u"mara"_s);
    makeKey(u"mallory"_s);
    m_people = {{u"mara"_s, {StaffRole::Approver}, file(u"mara.pub.pem"_s)},
                {u"joon"_s, {StaffRole::Approver}},
                {u"ada"_s, {StaffRole::Editor}}};
}

QString IdentityTest::refusal(const QString& person, const IdentityProof& proof) const
{
    const IdentityClaim claim{person, u"ada"_s, u"alder"_s, Instant()};
    const auto proven = proveIdentity(m_people, claim, proof);
    return proven ? QString() : proven.error().toString();
}

void IdentityTest::theKeyOnRecordProves()
{
    QCOMPARE(refusal(u"mara"_s, {.keyFile = file(u"mara.pem"_s)}), QString());
}

void IdentityTest::anotherKeyDoesNot()
{
    QVERIFY(refusal(u"mara"_s, {.keyFile = file(u"mallory.pem"_s)}).contains(u"not the key of mara"_s));
    QVERIFY(refusal(u"mara"_s, {.keyFile = file(u"mara.pub.pem"_s)}).contains(u"private key"_s));
    QVERIFY(refusal(u"mara"_s, {.keyFile = file(u"absent.pem"_s)}).contains(u"cannot be read"_s));
}

void IdentityTest::aKeyOnRecordMustBeUsed()
{
    QVERIFY(refusal(u"mara"_s, {.typed = u"alder"_s}).contains(u"it was not used"_s));
    m_people.front().name = u"ada"_s; // even by the user of the session
    QVERIFY(refusal(u"ada"_s, {.typed = u"alder"_s}).contains(u"it was not used"_s));
    m_people.front().name = u"mara"_s;
}

void IdentityTest::theUserOfTheSessionTypesTheHandle()
{
    QCOMPARE(refusal(u"ada"_s, {.typed = u" alder "_s}), QString());
    QVERIFY(refusal(u"ada"_s, {.typed = u"birch"_s}).contains(u"is not \"alder\""_s));
    QVERIFY(refusal(u"ada"_s, {}).contains(u"is not \"alder\""_s));
}

void IdentityTest::nobodyElseWithoutAKeyActs()
{
    QVERIFY(refusal(u"joon"_s, {.typed = u"alder"_s}).contains(u"has no key on record"_s));
    QVERIFY(refusal(u"joon"_s, {.keyFile = file(u"mara.pem"_s)}).contains(u"has no key on record"_s));
    QVERIFY(refusal(u"nobody"_s, {.typed = u"alder"_s}).contains(u"has no key on record"_s));
}

void IdentityTest::atTheDeskAreTheUserAndThoseWithKeys()
{
    QCOMPARE(peopleAtDesk(m_people, u"ada"_s), (QStringList{u"ada"_s, u"mara"_s}));
    QCOMPARE(peopleAtDesk(m_people, u"mara"_s), QStringList{u"mara"_s});
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
