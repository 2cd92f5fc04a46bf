// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing between nothing, deltas and the snapshot, and applying deltas whole or not at all.
#include "core/base/limits.h"
#include "core/rrdp/update.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rrdp;
using namespace Qt::StringLiterals;
using Kind = UpdatePlan::Kind;

namespace {

const QString Here = u"https://repo.example.net/notification.xml"_s;

FileReference file()
{
    return {*HttpsUri::tryFromString(u"https://repo.example.net/x.xml"_s), sha256Of("x")};
}

Notification notification(std::uint64_t serial, std::vector<std::uint64_t> deltas)
{
    Notification result{u"s1"_s, serial, file(), {}};
    for (const std::uint64_t delta : deltas)
        result.deltas.push_back({delta, file()});
    return result;
}

RsyncUri uri(const QString& name) { return *RsyncUri::tryFromString(u"rsync://h/m/"_s + name); }

RepositoryState state() { return {u"s1"_s, 5, {{uri(u"a"_s), "A"}, {uri(u"b"_s), "B"}}}; }

} // namespace

class TestUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheSnapshotAtFirst();
    void doesNothingForTheSameSerial();
    void takesContiguousDeltas();
    void takesTheSnapshotWhenDeltasDoNotReachBack();
    void takesTheSnapshotInANewSessionWithoutComplaint();
    void reportsASerialThatGoesBackwards();
    void reportsAGapInTheList();
    void prefersTheSnapshotToVeryManyDeltas();
    void appliesAllChanges();
    void appliesNothingOfADeltaThatDoesNotFit_data();
    void appliesNothingOfADeltaThatDoesNotFit();
    void checksFileHashes();
};

void TestUpdate::takesTheSnapshotAtFirst()
{
    const auto plan = planUpdate(notification(7, {6, 7}), nullptr, Here);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QVERIFY(plan.findings.empty());
}

void TestUpdate::doesNothingForTheSameSerial()
{
    const RepositoryState have = state();
    QCOMPARE(planUpdate(notification(5, {4, 5}), &have, Here).kind, Kind::Unchanged);
}

void TestUpdate::takesContiguousDeltas()
{
    const RepositoryState have = state();
    const auto plan = planUpdate(notification(7, {4, 5, 6, 7}), &have, Here);
    QCOMPARE(plan.kind, Kind::Deltas);
    QCOMPARE(plan.deltas.size(), 2u);
    QCOMPARE(plan.deltas.front().serial, 6u);
}

void TestUpdate::takesTheSnapshotWhenDeltasDoNotReachBack()
{
    const RepositoryState have = state();
    QCOMPARE(planUpdate(notification(8, {7, 8}), &have, Here).kind, Kind::Snapshot);
    QCOMPARE(planUpdate(notification(8, {}), &have, Here).kind, Kind::Snapshot);
}

void TestUpdate::takesTheSnapshotInANewSessionWithoutComplaint()
{
    RepositoryState have = state();
    have.session = u"other"_s;
    const auto plan = planUpdate(notification(2, {}), &have, Here);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QVERIFY(plan.findings.empty());
}

void TestUpdate::reportsASerialThatGoesBackwards()
{
    const RepositoryState have = state();
    const auto plan = planUpdate(notification(4, {4}), &have, Here);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QCOMPARE(plan.findings.at(0).id, FindingId::RRDP_SERIAL_REGRESSION);
}

void TestUpdate::reportsAGapInTheList()
{
    const RepositoryState have = state();
    const auto gap = planUpdate(notification(8, {6, 8}), &have, Here);
    QCOMPARE(gap.kind, Kind::Snapshot);
    QCOMPARE(gap.findings.at(0).id, FindingId::RRDP_DELTA_GAP);
    const auto shortList = planUpdate(notification(8, {6, 7}), &have, Here);
    QCOMPARE(shortList.kind, Kind::Snapshot);
    QCOMPARE(shortList.findings.at(0).id, FindingId::RRDP_DELTA_GAP);
}

void TestUpdate::prefersTheSnapshotToVeryManyDeltas()
{
    std::vector<std::uint64_t> serials;
    for (std::uint64_t s = 6; s <= 6 + static_cast<std::uint64_t>(limits::MaxDeltasFetched); ++s)
        serials.push_back(s);
    const RepositoryState have = state();
    QCOMPARE(planUpdate(notification(serials.back(), serials), &have, Here).kind, Kind::Snapshot);
}

void TestUpdate::appliesAllChanges()
{
    RepositoryState have = state();
    const Delta delta{
        u"s1"_s,
        6,
        {{uri(u"a"_s), sha256Of("A"), "A2"}, {uri(u"b"_s), sha256Of("B"), {}}, {uri(u"c"_s), {}, "C"}}};
    QVERIFY(!applyDelta(have, delta, Here));
    const RepositoryState want{u"s1"_s, 6, {{uri(u"a"_s), "A2"}, {uri(u"c"_s), "C"}}};
    QCOMPARE(have, want);
}

void TestUpdate::appliesNothingOfADeltaThatDoesNotFit_data()
{
    QTest::addColumn<Delta>("delta");
    const Change good{uri(u"a"_s), sha256Of("A"), "A2"};
    QTest::newRow("other session") << Delta{u"s2"_s, 6, {good}};
    QTest::newRow("not the next serial") << Delta{u"s1"_s, 7, {good}};
    QTest::newRow("replaces another content")
        << Delta{u"s1"_s, 6, {good, {uri(u"b"_s), sha256Of("x"), "B2"}}};
    QTest::newRow("withdraws another content") << Delta{u"s1"_s, 6, {good, {uri(u"b"_s), sha256Of("x"), {}}}};
    QTest::newRow("withdraws what is not there")
        << Delta{u"s1"_s, 6, {good, {uri(u"z"_s), sha256Of("x"), {}}}};
    QTest::newRow("publishes over an object") << Delta{u"s1"_s, 6, {good, {uri(u"b"_s), {}, "B2"}}};
    QTest::newRow("changes twice") << Delta{u"s1"_s, 6, {good, {uri(u"a"_s), sha256Of("A2"), "A3"}}};
}

void TestUpdate::appliesNothingOfADeltaThatDoesNotFit()
{
    QFETCH(Delta, delta);
    RepositoryState have = state();
    QVERIFY(applyDelta(have, delta, Here).has_value());
    QCOMPARE(have, state());
}

void TestUpdate::checksFileHashes()
{
    QVERIFY(!checkFileHash("x", file()));
    const auto finding = checkFileHash("y", file());
    QVERIFY(finding && finding->id == FindingId::RRDP_HASH_MISMATCH);
    QCOMPARE(finding->uri, file().uri.toString());
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
