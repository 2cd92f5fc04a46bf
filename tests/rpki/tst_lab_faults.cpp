// SPDX-License-Identifier: GPL-3.0-or-later
//
// What validateTree says of each fault that the lab can give a CA: exactly these findings in the whole tree,
// no more and no less.
#include "../lab/lab_fixture.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;

namespace {

const QString Handle = u"ca-0001"_s;

/// One line a fault: its name and object as in `lab break`, and what is found. Nothing is found where the
/// object is legal by itself (numbers of manifests, key rolls), not looked at (what no manifest lists), or
/// not compared (signedObject with the place where the object was found).
constexpr const char* Golden = R"(
stopped: CRL_EXPIRED MFT_EXPIRED
expired-crl: CRL_EXPIRED
missing-object roa: MFT_FAILED_FETCH OBJECT_MISSING
missing-object crl: CRL_MISSING MFT_FAILED_FETCH
missing-object manifest: MFT_MISSING
missing-object certificate: MFT_FAILED_FETCH OBJECT_MISSING
hash-mismatch roa: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
hash-mismatch crl: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
hash-mismatch manifest: OBJECT_MALFORMED
hash-mismatch certificate: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
malformed-object roa: OBJECT_MALFORMED
malformed-object crl: OBJECT_MALFORMED
malformed-object manifest: OBJECT_MALFORMED
malformed-object certificate: OBJECT_MALFORMED
clock-skew: CRL_NOT_YET_VALID MFT_NOT_YET_VALID
withdrawn-manifest: MFT_MISSING
manifest-rollback:
truncated-object roa: OBJECT_MALFORMED
truncated-object crl: OBJECT_MALFORMED
truncated-object manifest: OBJECT_MALFORMED
truncated-object certificate: OBJECT_MALFORMED
wrong-signer roa: CERT_SIGNATURE
wrong-signer crl: CRL_SIGNATURE
wrong-signer manifest: CERT_SIGNATURE
wrong-signer certificate: CERT_SIGNATURE
expired-object roa: CERT_EXPIRED
expired-object crl: CRL_EXPIRED
expired-object manifest: CERT_EXPIRED MFT_EXPIRED
expired-object certificate: CERT_EXPIRED
not-yet-valid-object roa: CERT_NOT_YET_VALID
not-yet-valid-object crl: CRL_NOT_YET_VALID
not-yet-valid-object manifest: CERT_NOT_YET_VALID MFT_NOT_YET_VALID
not-yet-valid-object certificate: CERT_NOT_YET_VALID
expired-ee roa: CERT_EXPIRED
expired-ee manifest: CERT_EXPIRED
not-yet-valid-ee roa: CERT_NOT_YET_VALID
not-yet-valid-ee manifest: CERT_NOT_YET_VALID
revoked-object roa: CERT_REVOKED
revoked-object manifest: CERT_REVOKED
revoked-object certificate: CERT_REVOKED
overclaim roa: CERT_OVERCLAIM
overclaim certificate: CERT_OVERCLAIM
wrong-aki roa: CERT_AKI
wrong-aki crl: CRL_ISSUER_MISMATCH
wrong-aki manifest: CERT_AKI
wrong-aki certificate: CERT_AKI
wrong-ski roa: CERT_SKI
wrong-ski manifest: CERT_SKI
wrong-ski certificate: CERT_SKI
wrong-sia roa: CERT_SIA_MISMATCH
wrong-sia manifest: MFT_SIA_MISMATCH
wrong-sia certificate: MFT_MISSING
unlisted-object roa: OBJECT_UNLISTED
unlisted-object crl: CRL_NOT_ON_MANIFEST
unlisted-object certificate: OBJECT_UNLISTED
listed-twice roa: MFT_FILE_NAME
listed-twice crl: MFT_FILE_NAME
listed-twice certificate: MFT_FILE_NAME
wrong-hash roa: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
wrong-hash crl: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
wrong-hash certificate: MFT_FAILED_FETCH OBJECT_HASH_MISMATCH
two-crls: CRL_UNEXPECTED
foreign-crl: CRL_ISSUER_MISMATCH
manifest-gap:
manifest-reuse:
manifest-too-long: OBJECT_MALFORMED
manifest-traversal: MFT_FILE_NAME
loop: CA_LOOP
loop-through-parent: CA_LOOP
cas-pointing-at-each-other: CA_LOOP CA_LOOP CERT_OVERCLAIM CERT_OVERCLAIM CERT_OVERCLAIM CERT_OVERCLAIM CERT_OVERCLAIM CERT_OVERCLAIM
deep-chain: CA_TOO_DEEP
contradiction: ASPA_DIVIDED ROA_AS0_CONTRADICTED ROA_AS0_CONTRADICTED
key-roll-staged:
key-roll-switched:
)";

QString nameOf(FaultKind kind, const QString& sort)
{
    return sort.isEmpty() ? toString(kind) : toString(kind) + u' ' + sort;
}

QString saidOf(const rpki::TreeResult& result)
{
    QStringList ids;
    for (const Finding& finding : result.findings)
        ids << finding.name();
    for (const rpki::CaVerdict& ca : result.cas) {
        for (const Finding& finding : ca.findings)
            ids << finding.name();
    }
    ids.sort();
    return ids.join(u' ');
}

} // namespace

class TestLabFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void everyFaultIsListed();

private:
    static QMap<QString, QString> golden();
    LabFixture m_lab;
    Instant m_at = Start;
};

QMap<QString, QString> TestLabFaults::golden()
{
    QMap<QString, QString> said;
    for (const QString& line : QString::fromLatin1(Golden).split(u'\n', Qt::SkipEmptyParts))
        said.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    return said;
}

void TestLabFaults::findings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("expected");
    const auto said = golden();
    for (const FaultKind kind : allFaultKinds()) {
        if (isRepositoryFault(kind))
            continue;
        const QStringList sorts =
            objectSortsOf(kind).isEmpty() ? QStringList{QString()} : objectSortsOf(kind);
        for (const QString& sort : sorts) {
            const QString name = nameOf(kind, sort);
            QTest::newRow(qPrintable(name))
                << static_cast<int>(kind) << sort << said.value(name, u"unlisted"_s);
        }
    }
}

void TestLabFaults::findings()
{
    QFETCH(int, kind);
    QFETCH(QString, sort);
    QFETCH(QString, expected);
    m_at += std::chrono::hours(48); // long enough for a stopped CA's manifest to expire
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    QCOMPARE(saidOf(m_lab.validate(m_at)), QString());
    Fault fault{.target = Handle, .kind = static_cast<FaultKind>(kind), .from = m_at};
    if (!sort.isEmpty())
        fault.object = sort;
    QVERIFY(m_lab.world().setFaults({fault}).has_value());
    if (fault.kind == FaultKind::Stopped)
        m_at += std::chrono::hours(25);
    m_lab.publish(m_at);
    QCOMPARE(saidOf(m_lab.validate(m_at)), expected);
}

void TestLabFaults::everyFaultIsListed()
{
    qsizetype count = 0;
    for (const FaultKind kind : allFaultKinds())
        count += isRepositoryFault(kind) ? 0 : std::max(objectSortsOf(kind).size(), qsizetype(1));
    QCOMPARE(golden().size(), count);
}

QTEST_GUILESS_MAIN(TestLabFaults)
#include "tst_lab_faults.moc"
