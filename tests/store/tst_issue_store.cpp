// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issue_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;
using health::Episode;
using health::IssueKind;

namespace {

const CaHandle H1 = CaHandle::fromString(u"h1"_s);

Episode stale(qint64 began)
{
    return {.kind = IssueKind::StaleManifest, .began = at(began), .reasons = {{u"x"_s, {}}}};
}

qint64 put(const Database& database, const StoredEpisode& episode)
{
    return inTransaction(database, [&](Transaction& t) { return IssueStore(database).put(t, episode); });
}

} // namespace

class TestIssueStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEpisodeSurvives();
    void endsAreKept();
    void ofACaSince();
    void payloadChangesAreKeptAndForgotten();
};

void TestIssueStore::anEpisodeSurvives()
{
    Fixture fixture;
    const Database database = fixture.open();
    Episode episode = stale(10);
    episode.absentSince = at(20);
    episode.absentReadings = 2;
    const qint64 id = put(database, {0, H1, episode});
    const auto open = must(IssueStore(database).open());
    QCOMPARE(open.size(), 1U);
    QCOMPARE(open[0].id, id);
    QVERIFY(open[0].ca == H1);
    QVERIFY(open[0].episode == episode);
}

void TestIssueStore::endsAreKept()
{
    Fixture fixture;
    const Database database = fixture.open();
    Episode episode = stale(10);
    const qint64 id = put(database, {0, H1, episode});
    episode.ended = at(30);
    QCOMPARE(put(database, {id, H1, episode}), id);
    QVERIFY(must(IssueStore(database).open()).empty());
    QVERIFY(must(IssueStore(database).of(H1, at(0))).at(0).episode == episode);
}

void TestIssueStore::ofACaSince()
{
    Fixture fixture;
    const Database database = fixture.open();
    Episode old = stale(10);
    old.ended = at(20);
    put(database, {0, H1, old});
    put(database, {0, H1, stale(15)});
    put(database, {0, CaHandle::fromString(u"h2"_s), stale(5)});
    QCOMPARE(must(IssueStore(database).of(H1, at(20))).size(), 2U);
    QCOMPARE(must(IssueStore(database).of(H1, at(21))).size(), 1U); // what is open goes on
}

void TestIssueStore::payloadChangesAreKeptAndForgotten()
{
    Fixture fixture;
    const Database database = fixture.open();
    IssueStore store(database);
    const QString payload = u"192.0.2.0/24 AS64496"_s;
    inTransaction(database, [&](Transaction& t) { return store.add(t, {H1, payload, at(1), true}); });
    inTransaction(database, [&](Transaction& t) { return store.add(t, {H1, payload, at(2), false}); });
    const auto changes = must(store.payloadChanges(at(0)));
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].payload, payload);
    QVERIFY(changes[0].present && !changes[1].present);
    inTransaction(database, [&](Transaction& t) { return store.forgetPayloadChanges(t, at(2)); });
    QCOMPARE(must(store.payloadChanges(at(0))).size(), 1U);
}

QTEST_GUILESS_MAIN(TestIssueStore)
#include "tst_issue_store.moc"
