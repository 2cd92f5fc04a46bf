// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real repositories, recorded: NLnet Labs' krill-ui-dev of 2021 (notifications, deltas 2649 to 2658,
// snapshots 2653 and 2658, a session reset) and RIPE NCC's pilot of 2023. Origins, licences and what must
// come out are in their READMEs.
#include "core/base/limits.h"
#include "core/rrdp/snapshot_file.h"
#include "core/rrdp/update.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::rrdp;
using namespace Qt::StringLiterals;

namespace {

const QString Data = QStringLiteral(CARETAKER_SHARED_DATA);
const QString Krill = Data + u"/rrdp-krill-ui-dev-sequence/"_s;
const QString KrillHost = u"https://krill-ui-dev.do.nlnetlabs.nl/rrdp/"_s;

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Decoded<Notification> krillNotification(const QString& name)
{
    return decodeNotification(read(Krill + name),
                              *HttpsUri::tryFromString(KrillHost + u"notification.xml"_s));
}

/// The recorded file behind a URI of the krill-ui-dev server.
QByteArray krillFile(const FileReference& file)
{
    return read(Krill + file.uri.toString().sliced(KrillHost.size()));
}

RepositoryState krillSnapshot(const QString& path)
{
    const auto result = readSnapshotFile(Krill + u"e9be21e7-c537-4564-b742-64700978c6b4/"_s + path);
    return result && result->value ? *result->value : RepositoryState{};
}

} // namespace

class TestRealRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void deltasLeadFromOneSnapshotToTheOther();
    void takesTwoDeltasOrTheSnapshotAsOffered();
    void takesTheSnapshotAfterASessionReset();
    void consecutiveNotificationsDoNotContradictEachOther();
    void readsRipeNotificationsAsSupplied();
    void theRecordedDeltaAndSnapshotOfRipeDecode();
    void readsTheRipePilotAndItsHash();
};

void TestRealRepositories::initTestCase()
{
    if (!QDir(Krill).exists())
        QSKIP("the recorded repositories (shared/data) are not here");
}

void TestRealRepositories::deltasLeadFromOneSnapshotToTheOther()
{
    RepositoryState state = krillSnapshot(u"2653/snapshot.xml"_s);
    QCOMPARE(state.objects.size(), 440);
    const auto notification = krillNotification(u"notification-2658.xml"_s);
    QVERIFY(notification.value && notification.findings.empty());
    const auto plan = planUpdate(*notification.value, &state, u"n"_s);
    QCOMPARE(plan.kind, UpdatePlan::Kind::Deltas);
    QCOMPARE(plan.deltas.size(), 5u);
    for (const DeltaReference& reference : plan.deltas) {
        const QByteArray bytes = krillFile(reference.file);
        QVERIFY(!checkFileHash(bytes, reference.file));
        const auto delta = decodeDelta(bytes, reference.file.uri.toString());
        QVERIFY(delta.value && delta.findings.empty());
        QVERIFY(!applyDelta(state, *delta.value, reference.file.uri.toString()));
    }
    const RepositoryState want = krillSnapshot(u"2658/rnd-sn/snapshot.xml"_s);
    QCOMPARE(want.objects.size(), 441);
    QCOMPARE(state, want);
}

void TestRealRepositories::takesTwoDeltasOrTheSnapshotAsOffered()
{
    RepositoryState at2656 = krillSnapshot(u"2653/snapshot.xml"_s);
    at2656.serial = 2656;
    const auto offered = krillNotification(u"notification-2658.xml"_s);
    QCOMPARE(planUpdate(*offered.value, &at2656, u"n"_s).deltas.size(), 2u);
    const auto missing = krillNotification(u"notification-2658-no-delta.xml"_s);
    QCOMPARE(planUpdate(*missing.value, &at2656, u"n"_s).kind, UpdatePlan::Kind::Snapshot);
}

void TestRealRepositories::takesTheSnapshotAfterASessionReset()
{
    const RepositoryState old = krillSnapshot(u"2653/snapshot.xml"_s);
    const auto notification = krillNotification(u"notification-session-reset.xml"_s);
    QVERIFY(notification.value.has_value());
    QCOMPARE(planUpdate(*notification.value, &old, u"n"_s).kind, UpdatePlan::Kind::Snapshot);
    const QByteArray bytes = krillFile(notification.value->snapshot);
    QVERIFY(!checkFileHash(bytes, notification.value->snapshot));
    const auto snapshot = decodeSnapshot(bytes, u"s"_s);
    QVERIFY(snapshot.value.has_value());
    QVERIFY(!checkIdentity(snapshot.value->session, snapshot.value->serial, notification.value->session, 2,
                           u"s"_s));
}

void TestRealRepositories::consecutiveNotificationsDoNotContradictEachOther()
{
    Announced announced;
    for (const auto& name :
         {u"notification-2656.xml"_s, u"notification-2657.xml"_s, u"notification-2658.xml"_s,
          u"notification-2658-no-delta.xml"_s, u"notification-session-reset.xml"_s}) {
        const auto notification = krillNotification(name);
        QVERIFY2(notification.value, qPrintable(name));
        QVERIFY2(announced.contradictions(*notification.value, u"n"_s).empty(), qPrintable(name));
        announced.remember(*notification.value);
    }
    QVERIFY(announced.size() > 0);
    auto changed = krillNotification(u"notification-session-reset.xml"_s).value;
    QVERIFY(!changed->deltas.empty());
    changed->deltas.back().file.hash = sha256Of("changed");
    QCOMPARE(announced.contradictions(*changed, u"n"_s).at(0).id, FindingId::RRDP_DESYNC);
}

/// rpki-rs: the same notification with its deltas in order, in disorder, and with gaps.
void TestRealRepositories::readsRipeNotificationsAsSupplied()
{
    const QString folder = Data + u"/rpki-rs-test-data/test-data/rrdp/"_s;
    const auto uri = *HttpsUri::tryFromString(u"https://rrdp.ripe.net/notification.xml"_s);
    const auto sorted = decodeNotification(read(folder + u"ripe-notification.xml"_s), uri);
    const auto unsorted = decodeNotification(read(folder + u"ripe-notification-unsorted.xml"_s), uri);
    const auto gaps = decodeNotification(read(folder + u"ripe-notification-with-gaps.xml"_s), uri);
    QVERIFY(sorted.value && unsorted.value && gaps.value);
    QCOMPARE(unsorted.value->deltas, sorted.value->deltas);
    QVERIFY(planUpdate(*sorted.value, nullptr, u"n"_s).findings.empty());
    QCOMPARE(planUpdate(*gaps.value, nullptr, u"n"_s).findings.at(0).id, FindingId::RRDP_DELTA_GAP);
    const auto lolz = decodeNotification(read(folder + u"lolz-notification.xml"_s), uri);
    QVERIFY(!lolz.value);
    QCOMPARE(lolz.findings.at(0).id, FindingId::RRDP_MALFORMED);
}

void TestRealRepositories::theRecordedDeltaAndSnapshotOfRipeDecode()
{
    const QString folder = Data + u"/rpki-rs-test-data/test-data/rrdp/"_s;
    const auto snapshot = readSnapshotFile(folder + u"ripe-snapshot.xml"_s);
    QVERIFY(snapshot && snapshot->value && snapshot->findings.empty());
    QCOMPARE(snapshot->value->objects.size(), 277);
    QCOMPARE(snapshot->value->serial, 1742u);
    const auto delta = decodeDelta(read(folder + u"ripe-delta.xml"_s), u"d"_s);
    QVERIFY(delta.value && delta.findings.empty() && !delta.value->changes.empty());
}

void TestRealRepositories::readsTheRipePilotAndItsHash()
{
    const QString folder = Data + u"/ripe-pilot-2023/"_s;
    const auto xml = gunzipIfNeeded(read(folder + u"notification.xml.gz"_s), limits::MaxNotificationBytes);
    QVERIFY(xml.has_value());
    const auto notification = decodeNotification(
        *xml, *HttpsUri::tryFromString(u"https://localcert.ripe.net/rrdp/notification.xml"_s));
    QVERIFY(notification.value && notification.findings.empty());
    QCOMPARE(notification.value->serial, 11486u);

    const auto snapshotXml = gunzipIfNeeded(read(folder + u"snapshot.xml.gz"_s), limits::MaxSnapshotBytes);
    QVERIFY(snapshotXml && !checkFileHash(*snapshotXml, notification.value->snapshot));
    const auto snapshot = readSnapshotFile(folder + u"snapshot.xml.gz"_s);
    QVERIFY(snapshot && snapshot->value && snapshot->findings.empty());
    QCOMPARE(snapshot->value->objects.size(), 1766);
    qsizetype bytes = 0;
    for (const QByteArray& object : snapshot->value->objects)
        bytes += object.size();
    QCOMPARE(bytes, 2'624'026);
}

QTEST_GUILESS_MAIN(TestRealRepositories)
#include "tst_real_repositories.moc"
