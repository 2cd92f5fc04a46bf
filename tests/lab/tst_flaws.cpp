// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each fault of what a CA signs or lists changes what it names and nothing else: the products of one CA are
// read as facts by name ("crl.authority", "roa.signature"), once as they should be and once with the fault.
#include "core/rpki/crl.h"
#include "core/rpki/crypto.h"
#include "core/rpki/manifest.h"
#include "lab_fixture.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Left out is what changes with each issue: serials and numbers, and the hashes that follow.
using Facts = QMap<QString, QString>;

QString word(bool yes) { return yes ? u"yes"_s : u"no"_s; }

QString span(Instant from, Instant to) { return formatRfc3339(from) + u' ' + formatRfc3339(to); }

QString hex(const std::optional<Ski>& ski) { return ski ? ski->toHex() : QString(); }

/// One look at a CA's folder and at its certificate in its parent's.
class Look
{
public:
    Look(const World& world, const CaInfo& ca)
        : m_tree(world.treePath()), m_folder(folderOf(ca.manifest)),
          m_stem(ca.manifest.fileName().chopped(4)), m_certificateFolder(folderOf(ca.certificateUri)),
          m_certificateName(ca.certificateUri.fileName())
    {
        readCertificates();
        readCrl();
        readSigned(u"roa"_s, u"roa-0001.roa"_s);
        readSigned(u"manifest"_s, m_stem + u".mft"_s);
        m_facts[u"published"_s] = QDir(m_folder).entryList(QDir::Files).join(u' ');
        readListed();
    }
    const Facts& facts() const { return m_facts; }
    const std::optional<rpki::Manifest>& manifest() const { return m_manifest; }

private:
    QString folderOf(const RsyncUri& uri) const
    {
        return m_tree + uri.folder().toString().mid(QStringLiteral("rsync:/").size());
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void readCertificates();
    void readCrl();
    void readSigned(const QString& prefix, const QString& name);
    void readManifest(const QByteArray& content);
    void readListed();
    void read(const QString& prefix, const rpki::Certificate& certificate, const QByteArray& issuerKey);
    static bool signedBy(const rpki::SignedBytes& bytes, const QByteArray& key);

    QString m_tree;
    QString m_folder;
    QString m_stem;
    QString m_certificateFolder;
    QString m_certificateName;
    QByteArray m_key;
    QByteArray m_parentKey;
    std::optional<rpki::Crl> m_crl;
    std::optional<rpki::Crl> m_parentCrl;
    std::optional<rpki::Manifest> m_manifest;
    Facts m_facts;
};

bool Look::signedBy(const rpki::SignedBytes& bytes, const QByteArray& key)
{
    const auto verification = rpki::VerificationKey::fromSpki(key);
    return verification && verification->verifies(bytes.toBeSigned, bytes.signature);
}

void Look::read(const QString& prefix, const rpki::Certificate& certificate, const QByteArray& issuerKey)
{
    m_facts[prefix + u".validity"_s] = span(certificate.notBefore, certificate.notAfter);
    m_facts[prefix + u".authority"_s] = hex(certificate.authorityKeyIdentifier);
    m_facts[prefix + u".subject"_s] =
        word(certificate.subjectKeyIdentifier == rpki::keyIdentifierOf(certificate.publicKey));
    m_facts[prefix + u".issuer"_s] = QString::fromLatin1(certificate.issuer.toHex());
    QStringList access;
    for (const auto& description : certificate.subjectInfo)
        access << QString::fromLatin1(description.uri);
    m_facts[prefix + u".location"_s] = access.join(u' ');
    m_facts[prefix + u".resources"_s] = certificate.resources.resolved({}).toStrings(9).join(u' ');
    if (!issuerKey.isEmpty())
        m_facts[prefix + u".signed"_s] = word(signedBy(certificate.signedBytes, issuerKey));
}

/// The CA's key is in its certificate, whatever else is wrong with that, and its parent's, the registry's, in
/// the one certificate of the trust anchor's folder.
void Look::readCertificates()
{
    const auto ca = rpki::decodeCertificate(bytesOf(m_certificateFolder + m_certificateName));
    m_facts[u"certificate.decodes"_s] = word(bool(ca));
    const QDir top(m_certificateFolder + u"../ta"_s);
    for (const QString& name : top.entryList({u"*.cer"_s}, QDir::Files)) // the registry's, in the TA's folder
        m_parentKey = rpki::decodeCertificate(bytesOf(top.filePath(name)))->publicKey;
    const QStringList crls = QDir(m_certificateFolder).entryList({u"*.crl"_s}, QDir::Files);
    m_parentCrl = rpki::decodeCrl(bytesOf(m_certificateFolder + crls.value(0))).value;
    if (!ca)
        return;
    m_key = ca->publicKey;
    read(u"certificate"_s, *ca, m_parentKey);
    m_facts[u"certificate.revoked"_s] = word(m_parentCrl && m_parentCrl->revokes(ca->serial));
}

void Look::readCrl()
{
    m_crl = rpki::decodeCrl(bytesOf(m_folder + m_stem + u".crl"_s)).value;
    m_facts[u"crl.decodes"_s] = word(m_crl.has_value());
    if (!m_crl)
        return;
    m_facts[u"crl.validity"_s] = span(m_crl->thisUpdate, m_crl->nextUpdate.value_or(Instant{}));
    m_facts[u"crl.authority"_s] = hex(m_crl->authorityKeyIdentifier);
    m_facts[u"crl.issuer"_s] = QString::fromLatin1(m_crl->issuer.toHex());
    if (!m_key.isEmpty())
        m_facts[u"crl.signed"_s] = word(signedBy(m_crl->signedBytes, m_key));
}

void Look::readSigned(const QString& prefix, const QString& name)
{
    const auto object = rpki::decodeSignedObject(bytesOf(m_folder + name));
    m_facts[prefix + u".decodes"_s] = word(bool(object));
    if (!object)
        return;
    read(prefix, object->certificate, m_key);
    m_facts[prefix + u".revoked"_s] = word(m_crl && m_crl->revokes(object->certificate.serial));
    m_facts[prefix + u".envelope"_s] = word(rpki::verifySignedObject(*object).empty());
    m_facts[prefix + u".signer"_s] =
        word(object->signerKeyIdentifier == object->certificate.subjectKeyIdentifier);
    if (name.endsWith(".mft"_L1))
        readManifest(object->content);
    else
        m_facts[prefix + u".content"_s] = QString::fromLatin1(object->content.toHex());
}

void Look::readManifest(const QByteArray& content)
{
    m_manifest = rpki::decodeManifest(content).value;
    m_facts[u"manifest.times"_s] = span(m_manifest->thisUpdate, m_manifest->nextUpdate);
}

void Look::readListed()
{
    QStringList names;
    QStringList unlike;
    for (const auto& entry : m_manifest ? m_manifest->entries : std::vector<rpki::ManifestEntry>()) {
        const QString name = QString::fromLatin1(entry.fileName);
        names << name;
        if (sha256Of(bytesOf(m_folder + name)) != entry.hash)
            unlike << name;
    }
    m_facts[u"listed"_s] = names.join(u' ');
    m_facts[u"unlike"_s] = unlike.join(u' ');
}

/// Names of the facts that both have and that differ.
QStringList changed(const Facts& before, const Facts& after)
{
    QStringList names;
    for (auto fact = before.begin(); fact != before.end(); ++fact) {
        if (after.contains(fact.key()) && after[fact.key()] != fact.value())
            names << fact.key();
    }
    return names;
}

} // namespace

class TestFlaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at += 24h; }
    void cleanup();
    void changesOnlyWhatItNames_data();
    void changesOnlyWhatItNames();
    void everyKindIsInTheTable();
    void wrongSignerLeavesTheSignatureUnverifiable();
    void truncatedObjectIsTheFirstHalf();
    void listedTwiceHasOneHash();
    void gapsSkipNumbers();
    void reuseKeepsTheNumber();
    void faultsCompose();
    void certificateFaultsStayWithTheirCa();
    void loopCertifiesTheCasOwnKey();
    void loopThroughParentCertifiesTheParent();
    void keyRollStaged();
    void keyRollSwitched();
    void keyRollSurvivesAReload();
    void faultsDuringARollAreOfTheInstanceThatSigns();
    void childrenOfDelegatedCas();
    void sameScriptSameFacts();
    void objectsThatAKindCannotBeOfAreRefused();

private:
    void publish(const FaultScript& script)
    {
        m_lab.publish(m_at); // healthy until then
        const auto set = m_lab.world().setFaults(script);
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().toString()));
        m_lab.publish(m_at);
    }
    Look look() { return {m_lab.world(), m_lab.world().cas().front()}; }
    Look lookWith(const FaultScript& script)
    {
        publish(script);
        return look();
    }
    QStringList filesOf(const QString& handle, const QString& pattern) const
    {
        const QDir folder(m_lab.path() + u"/tree/localhost:8873/registry/"_s + handle);
        return folder.entryList({pattern}, QDir::Files);
    }
    static Fault fault(FaultKind kind, const QString& object = u"roa"_s)
    {
        return {.target = u"ca-0001"_s, .kind = kind, .object = object};
    }

    Instant m_at = Start;
    LabFixture m_lab;
};

void TestFlaws::cleanup()
{
    m_lab.world().clearFaults();
    m_lab.publish(m_at + 1h);
    for (const rpki::CaVerdict& ca : m_lab.validate(m_at + 1h).cas)
        QVERIFY2(ca.functional && ca.complete && ca.findings.empty(), qPrintable(textOf(ca.findings)));
}

void TestFlaws::changesOnlyWhatItNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& kind, const QString& object, const QStringList& expected) {
        QTest::addRow("%s %s", qPrintable(kind), qPrintable(object)) << kind << object << expected;
    };
    const QStringList withCertificate{u"certificate"_s, u"manifest"_s, u"roa"_s};
    for (const QString& object : withCertificate) {
        row(u"wrong-signer"_s, object, {object + u".signed"_s});
        row(u"revoked-object"_s, object, {object + u".revoked"_s});
        row(u"wrong-aki"_s, object, {object + u".authority"_s});
        row(u"wrong-ski"_s, object, {object + u".subject"_s});
        row(u"wrong-sia"_s, object, {object + u".location"_s});
    }
    for (const QString& object : withCertificate + QStringList{u"crl"_s}) {
        row(u"malformed-object"_s, object, {object + u".decodes"_s});
        row(u"truncated-object"_s, object, {object + u".decodes"_s});
    }
    for (const QString& kind : {u"expired-object"_s, u"not-yet-valid-object"_s}) {
        row(kind, u"certificate"_s, {u"certificate.validity"_s});
        row(kind, u"roa"_s, {u"roa.validity"_s});
        row(kind, u"crl"_s, {u"crl.validity"_s});
        row(kind, u"manifest"_s, {u"manifest.times"_s, u"manifest.validity"_s});
    }
    for (const QString& kind : {u"expired-ee"_s, u"not-yet-valid-ee"_s}) {
        row(kind, u"manifest"_s, {u"manifest.validity"_s});
        row(kind, u"roa"_s, {u"roa.validity"_s});
    }
    row(u"overclaim"_s, u"certificate"_s, {u"certificate.resources"_s});
    row(u"overclaim"_s, u"roa"_s, {u"roa.resources"_s});
    row(u"wrong-signer"_s, u"crl"_s, {u"crl.signed"_s});
    row(u"wrong-aki"_s, u"crl"_s, {u"crl.authority"_s});
    row(u"foreign-crl"_s, u"roa"_s, {u"crl.authority"_s, u"crl.issuer"_s, u"crl.signed"_s});
    row(u"expired-crl"_s, u"roa"_s, {u"crl.validity"_s});
    for (const QString& object : {u"roa"_s, u"crl"_s}) {
        row(u"unlisted-object"_s, object, {u"listed"_s});
        row(u"listed-twice"_s, object, {u"listed"_s});
        row(u"wrong-hash"_s, object, {u"unlike"_s});
    }
    for (const QString& object : {u"unlisted-object"_s, u"listed-twice"_s, u"wrong-hash"_s})
        row(object, u"certificate"_s, {}); // the parent's list
    for (const QString& kind : {u"manifest-gap"_s, u"manifest-reuse"_s, u"manifest-rollback"_s})
        row(kind, u"roa"_s, {}); // numbers are not among the facts
    for (const QString& kind : {u"two-crls"_s, u"loop"_s, u"loop-through-parent"_s, u"contradiction"_s})
        row(kind, u"roa"_s, {u"listed"_s, u"published"_s});
    row(u"key-roll-staged"_s, u"roa"_s, {u"published"_s});
}

void TestFlaws::changesOnlyWhatItNames()
{
    QFETCH(QString, kind);
    QFETCH(QString, object);
    QFETCH(QStringList, expected);
    m_lab.publish(m_at);
    const Facts before = look().facts();
    QCOMPARE(before[u"roa.signed"_s], u"yes"_s);
    QCOMPARE(before[u"certificate.signed"_s], u"yes"_s);
    const Facts after = lookWith({fault(*faultKindFromString(kind), object)}).facts();
    QStringList expectedNames = expected;
    if (kind == "malformed-object"_L1 || kind == "truncated-object"_L1) {
        if (object == "manifest"_L1)
            expectedNames.prepend(u"listed"_s); // nothing can be read of it
    }
    QCOMPARE(changed(before, after).join(u", "_s), expectedNames.join(u", "_s));
}

/// A kind that is added later must get a row above, too.
void TestFlaws::everyKindIsInTheTable()
{
    const QSet<FaultKind> elsewhere{FaultKind::Stopped,           FaultKind::MissingObject,
                                    FaultKind::HashMismatch,      FaultKind::ClockSkew,
                                    FaultKind::WithdrawnManifest, FaultKind::KeyRollSwitched};
    // The attacks are in tst_hostile_trees.
    QFile source(QString::fromLatin1(CARETAKER_SOURCE_DIR) + u"/tests/lab/tst_flaws.cpp"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    for (const FaultKind kind : allFaultKinds()) {
        if (!isRepositoryFault(kind) && !isAttack(kind) && !elsewhere.contains(kind))
            QVERIFY2(text.contains("u\"" + toString(kind).toLatin1() + "\"_s"), qPrintable(toString(kind)));
    }
}

void TestFlaws::wrongSignerLeavesTheSignatureUnverifiable()
{
    publish({fault(FaultKind::WrongSigner)});
    const rpki::CaVerdict verdict = m_lab.verdictOf(u"ca-0001"_s, m_at);
    QVERIFY(has(verdict.findings, FindingId::CERT_SIGNATURE));
    QVERIFY(verdict.functional && !verdict.complete);
    QCOMPARE(verdict.objects.invalid, 1);
}

void TestFlaws::truncatedObjectIsTheFirstHalf()
{
    m_lab.publish(m_at);
    const QString path = m_lab.path() + u"/tree/localhost:8873/registry/ca-0001/roa-0001.roa"_s;
    const auto read = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray whole = read();
    publish({fault(FaultKind::TruncatedObject)});
    QCOMPARE(read(), whole.first(whole.size() / 2));
    QVERIFY(look().facts()[u"unlike"_s].isEmpty());
}

void TestFlaws::listedTwiceHasOneHash()
{
    const Look after = lookWith({fault(FaultKind::ListedTwice)});
    std::vector<Sha256> hashes;
    for (const auto& entry : after.manifest()->entries) {
        if (entry.fileName == "roa-0001.roa")
            hashes.push_back(entry.hash);
    }
    QCOMPARE(hashes.size(), size_t(2));
    QVERIFY(hashes[0] == hashes[1]);
}

void TestFlaws::gapsSkipNumbers()
{
    m_lab.publish(m_at);
    const Serial before = look().manifest()->number;
    Fault gap = fault(FaultKind::ManifestGap);
    gap.gapBy = 2;
    publish({gap});
    QVERIFY(look().manifest()->number == before.next()->next()->next());
}

void TestFlaws::reuseKeepsTheNumber()
{
    m_lab.publish(m_at);
    const Look before = look();
    const Look after = lookWith({fault(FaultKind::ManifestReuse)});
    QVERIFY(after.manifest()->number == before.manifest()->number);
    QVERIFY(after.manifest()->entries != before.manifest()->entries); // another CRL at least
}

void TestFlaws::faultsCompose()
{
    m_lab.publish(m_at);
    const Facts before = look().facts();
    const Facts after = lookWith({fault(FaultKind::WrongAki), fault(FaultKind::ExpiredObject),
                                  fault(FaultKind::WrongHash, u"crl"_s), fault(FaultKind::Overclaim)})
                            .facts();
    QCOMPARE(changed(before, after),
             (QStringList{u"roa.authority"_s, u"roa.resources"_s, u"roa.validity"_s, u"unlike"_s}));
}

void TestFlaws::certificateFaultsStayWithTheirCa()
{
    publish({fault(FaultKind::MalformedObject, u"certificate"_s)});
    QCOMPARE(m_lab.validate(m_at).cas.size(), size_t(6)); // of seven
    m_lab.world().clearFaults();
    publish({fault(FaultKind::UnlistedObject, u"certificate"_s)});
    QCOMPARE(m_lab.validate(m_at).cas.size(), size_t(6));
    publish({fault(FaultKind::MissingObject, u"certificate"_s)});
    QVERIFY(m_lab.validate(m_at).vrps.empty()); // the whole registry's fetch has failed
}

void TestFlaws::loopCertifiesTheCasOwnKey()
{
    publish({fault(FaultKind::Loop)});
    QVERIFY(has(m_lab.verdictOf(u"ca-0001"_s, m_at).findings, FindingId::CA_LOOP));
    QCOMPARE(filesOf(u"ca-0001"_s, u"*.cer"_s),
             filesOf(u"ca-0001"_s, u"*.mft"_s).replaceInStrings(u".mft"_s, u".cer"_s));
}

void TestFlaws::loopThroughParentCertifiesTheParent()
{
    publish({fault(FaultKind::LoopThroughParent)});
    QVERIFY(has(m_lab.verdictOf(u"ca-0001"_s, m_at).findings, FindingId::CA_LOOP));
    QCOMPARE(filesOf(u"ca-0001"_s, u"*.cer"_s), filesOf(u"ta"_s, u"*.cer"_s));
}

void TestFlaws::keyRollStaged()
{
    m_lab.publish(m_at);
    const auto healthy = m_lab.validate(m_at);
    publish({fault(FaultKind::KeyRollStaged)});
    const auto staged = m_lab.validate(m_at);
    QVERIFY(staged.vrps == healthy.vrps);
    QCOMPARE(staged.cas.size(), healthy.cas.size() + 1);
    QCOMPARE(filesOf(u"ca-0001"_s, u"*.mft"_s).size(), 2);
    std::vector<int> listed;
    for (const rpki::CaVerdict& ca : staged.cas) {
        QVERIFY2(ca.complete, qPrintable(textOf(ca.findings)));
        if (ca.publicationPoint.caRepository == m_lab.world().cas().front().caRepository)
            listed.push_back(ca.objects.total);
    }
    std::sort(listed.begin(), listed.end());
    QCOMPARE(listed, (std::vector<int>{1, 4})); // a CRL; a CRL and three ROAs
}

void TestFlaws::keyRollSwitched()
{
    m_lab.publish(m_at);
    const auto healthy = m_lab.validate(m_at);
    publish({fault(FaultKind::KeyRollSwitched)});
    const auto switched = m_lab.validate(m_at);
    QVERIFY(switched.vrps == healthy.vrps);
    QCOMPARE(switched.cas.size(), healthy.cas.size() + 1);
    for (const rpki::CaVerdict& ca : switched.cas)
        QVERIFY2(ca.complete, qPrintable(textOf(ca.findings)));
    QCOMPARE(m_lab.verdictOf(u"ca-0001"_s, m_at).objects.total, 1); // the old key's: its CRL
}

void TestFlaws::keyRollSurvivesAReload()
{
    publish({fault(FaultKind::KeyRollSwitched)});
    const QStringList manifests = filesOf(u"ca-0001"_s, u"*.mft"_s);
    QVERIFY(m_lab.world().save().and_then([&] { return m_lab.world().saveFaults(); }).has_value());
    m_lab.reload();
    const PublishReport again = m_lab.publish(m_at);
    QCOMPARE(again.casIssued, 0);
    QCOMPARE(filesOf(u"ca-0001"_s, u"*.mft"_s), manifests);
}

void TestFlaws::faultsDuringARollAreOfTheInstanceThatSigns()
{
    publish({fault(FaultKind::KeyRollSwitched), fault(FaultKind::MissingObject, u"crl"_s)});
    for (const rpki::CaVerdict& ca : m_lab.validate(m_at).cas) {
        if (ca.publicationPoint.caRepository == m_lab.world().cas().front().caRepository)
            QCOMPARE(ca.functional, ca.objects.total == 1);
    }
}

/// A CA may have CAs below it.
void TestFlaws::childrenOfDelegatedCas()
{
    WorldOptions options = smallOptions();
    options.repositories = {{.name = u"registry"_s, .httpsPort = 8443, .rsyncPort = 8873}};
    options.caOptions = {
        {.handle = u"mother"_s, .repository = u"registry"_s, .roas = 0},
        {.handle = u"child"_s, .repository = u"registry"_s, .roas = 2, .parent = u"mother"_s}};
    LabFixture lab(options);
    const auto result = lab.validate(Start);
    QCOMPARE(result.cas.size(), size_t(4));
    QCOMPARE(result.vrps.size(), size_t(4));
    QCOMPARE(lab.verdictOf(u"child"_s, Start).depth, 3);
    lab.reload();
    QCOMPARE(lab.publish(Start).casIssued, 0);
    std::swap(options.caOptions[0], options.caOptions[1]);
    QVERIFY(!completed(options)); // the parent must be known before
}

void TestFlaws::sameScriptSameFacts()
{
    const FaultScript script{fault(FaultKind::WrongSki, u"manifest"_s), fault(FaultKind::TwoCrls),
                             fault(FaultKind::RevokedObject)};
    const Facts first = lookWith(script).facts();
    m_lab.world().clearFaults();
    const Facts second = lookWith(script).facts();
    QCOMPARE(first, second);
    QCOMPARE(m_lab.publish(m_at).casIssued, 0); // nothing is due twice
}

void TestFlaws::objectsThatAKindCannotBeOfAreRefused()
{
    QVERIFY(!m_lab.world().addFault(fault(FaultKind::WrongSki, u"crl"_s)));
    QVERIFY(!m_lab.world().addFault(fault(FaultKind::UnlistedObject, u"manifest"_s)));
    QVERIFY(!m_lab.world().addFault(
        {.target = u"ta"_s, .kind = FaultKind::ExpiredObject, .object = u"certificate"_s}));
    QVERIFY(m_lab.world().addFault(fault(FaultKind::WrongSki, u"*"_s)).has_value());
    m_lab.world().clearFaults();
}

QTEST_GUILESS_MAIN(TestFlaws)
#include "tst_flaws.moc"
