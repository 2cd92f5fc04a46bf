// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing between nothing, deltas and the snapshot, and applying deltas whole or not at all.
#include "core/base/limits.h"
#include "core/rrdp/update.h"

#include <QTest>

#include <numeric>

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

/// The notification with another hash for one delta.
Notification withChangedDelta(Notification result, std::uint64_t serial)
{
    for (DeltaReference& delta : result.deltas) {
        if (delta.serial == serial)
            delta.file.hash = sha256Of("changed");
    }
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
    void takesTheSnapshotWhereDeltasCostMore();
    void takesTheSnapshotWhenDeltasDoNotReachBack();
    void takesTheSnapshotInANewSessionWithoutComplaint();
    void reportsASerialThatGoesBackwards();
    void reportsAGapInTheList();
    void prefersTheSnapshotToVeryManyDeltas();
    void findsADeltaThatChangedAfterItWasAnnounced();
    void findsAChangedDeltaThatWasOffTheListForAWhile();
    void tellsAChangedDeltaOnce();
    void findsASnapshotThatChangedWithoutANewSerial();
    void aNewSessionContradictsNothing();
    void remembersAsManyDeltasAsItMay();
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

void TestUpdate::takesTheSnapshotWhereDeltasCostMore()
{
    const RepositoryState have = state();
    const UpdatePlan deltas = planUpdate(notification(8, {6, 7, 8}), &have, Here);
    QVERIFY(deltas.kind == Kind::Deltas);
    const auto chosen = [&](TransferCosts costs) { return preferCheaper(deltas, costs).kind; };
    QVERIFY(chosen({.snapshotBytes = 1'000'000, .deltaBytes = 10'000}) == Kind::Deltas);
    QVERIFY(chosen({.snapshotBytes = 20'000, .deltaBytes = 10'000}) == Kind::Snapshot);
    QVERIFY(chosen({.snapshotBytes = 1'000, .deltaBytes = 1}) == Kind::Snapshot); // a request costs, too
    QVERIFY(chosen({}) == Kind::Deltas);                                          // nothing is known yet
    TransferCosts costs;
    costs.addDelta(400);
    costs.addDelta(800);
    QCOMPARE(costs.deltaBytes, 500);
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

/// RFC 9697 section 3, with the state already beyond the changed delta.
void TestUpdate::findsADeltaThatChangedAfterItWasAnnounced()
{
    const RepositoryState have = state();
    Announced announced;
    announced.remember(notification(5, {3, 4, 5}));
    const auto good = planUpdate(notification(7, {4, 5, 6, 7}), &have, Here, announced);
    QVERIFY(good.kind == Kind::Deltas && good.findings.empty());
    const auto later = withChangedDelta(notification(7, {4, 5, 6, 7}), 5);
    const auto plan = planUpdate(later, &have, Here, announced);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QVERIFY(plan.deltas.empty());
    QCOMPARE(plan.findings.size(), 1u);
    QCOMPARE(plan.findings[0].id, FindingId::RRDP_DESYNC);
    QCOMPARE(plan.findings[0].uri, Here);
    QCOMPARE(plan.findings[0].arguments.value(u"serial"_s), u"5"_s);
    QCOMPARE(plan.findings[0].arguments.value(u"found"_s), sha256Of("changed").toHex());
    // Also when the serial is still the same, and when there is no state to doubt.
    QCOMPARE(planUpdate(withChangedDelta(notification(5, {4, 5}), 4), &have, Here, announced).kind,
             Kind::Snapshot);
    QCOMPARE(planUpdate(later, nullptr, Here, announced).findings.size(), 1u);
}

void TestUpdate::findsAChangedDeltaThatWasOffTheListForAWhile()
{
    const RepositoryState have = state();
    Announced announced;
    announced.remember(notification(4, {3, 4}));
    announced.remember(notification(5, {5}));
    const auto plan = planUpdate(withChangedDelta(notification(6, {4, 5, 6}), 4), &have, Here, announced);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QCOMPARE(plan.findings.at(0).id, FindingId::RRDP_DESYNC);
}

void TestUpdate::tellsAChangedDeltaOnce()
{
    const RepositoryState have = state();
    Announced announced;
    announced.remember(notification(5, {3, 4, 5}));
    const auto changed = withChangedDelta(withChangedDelta(notification(5, {3, 4, 5}), 4), 3);
    const Findings findings = planUpdate(changed, &have, Here, announced).findings;
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].arguments.value(u"deltas"_s), u"2"_s);
    announced.remember(changed);
    QVERIFY(planUpdate(changed, &have, Here, announced).findings.empty());
}

void TestUpdate::findsASnapshotThatChangedWithoutANewSerial()
{
    const RepositoryState have = state();
    Announced announced;
    announced.remember(notification(5, {5}));
    Notification changed = notification(5, {5});
    changed.snapshot.hash = sha256Of("changed");
    const auto plan = planUpdate(changed, &have, Here, announced);
    QCOMPARE(plan.kind, Kind::Snapshot);
    QCOMPARE(plan.findings.at(0).id, FindingId::RRDP_SNAPSHOT_CHANGED);
    changed.serial = 6; // then another snapshot is as it should be
    changed.deltas.push_back({6, file()});
    QCOMPARE(planUpdate(changed, &have, Here, announced).kind, Kind::Deltas);
}

void TestUpdate::aNewSessionContradictsNothing()
{
    const RepositoryState have = state();
    Announced announced;
    announced.remember(notification(5, {4, 5}));
    Notification other = withChangedDelta(notification(5, {4, 5}), 4);
    other.session = u"s2"_s;
    QVERIFY(planUpdate(other, &have, Here, announced).findings.empty());
    announced.remember(other);
    QVERIFY(
        planUpdate(withChangedDelta(notification(5, {4, 5}), 5), &have, Here, announced).findings.empty());
}

void TestUpdate::remembersAsManyDeltasAsItMay()
{
    std::vector<std::uint64_t> serials(limits::MaxDeltasRemembered + 3);
    std::iota(serials.begin(), serials.end(), 1);
    Announced announced;
    announced.remember(notification(serials.back(), serials));
    QCOMPARE(announced.size(), limits::MaxDeltasRemembered);
    const auto changed = [&](std::uint64_t serial) {
        return !announced.contradictions(withChangedDelta(notification(serials.back(), serials), serial), {})
                    .empty();
    };
    QVERIFY(!changed(3) && changed(4) && changed(serials.back())); // the newest are kept
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
    const auto finding = applyDelta(have, delta, Here);
    const bool foreign = delta.session != have.session || delta.serial != have.serial + 1;
    QVERIFY(finding &&
            finding->id == (foreign ? FindingId::RRDP_IDENTITY_MISMATCH : FindingId::RRDP_DELTA_CONFLICT));
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
