// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/update.h"
#include "lab_fixture.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotHoldsTheTree();
    void filesHashToWhatTheNotificationSays();
    void deltasLeadToTheSnapshot();
    void keepsFewDeltasAndTheirSumBelowTheSnapshot();
    void sessionAndSerialSurviveSaving();
    void etagsFollowTheContent();
    void trustAnchorIsServedOverHttps();

private:
    struct Fetched
    {
        rrdp::Notification notification;
        rrdp::RepositoryState snapshot;
    };
    static const HttpFile& fileAt(const ServedRepository& repository, const HttpsUri& uri);
    static Fetched fetch(const ServedRepository& repository);
    static void follow(const ServedRepository& repository, rrdp::RepositoryState& state);
};

const HttpFile& TestPublication::fileAt(const ServedRepository& repository, const HttpsUri& uri)
{
    const auto file = repository.files->constFind(uri.toUrl().path());
    if (file == repository.files->constEnd())
        qFatal("not served: %s", qPrintable(uri.toString()));
    return *file;
}

TestPublication::Fetched TestPublication::fetch(const ServedRepository& repository)
{
    const auto uri = *HttpsUri::tryFromString(repository.where.httpsBase() + u"notification.xml"_s);
    const auto notification = rrdp::decodeNotification(fileAt(repository, uri).bytes, uri);
    if (!notification.value || !notification.findings.empty())
        qFatal("notification: %s", qPrintable(textOf(notification.findings)));
    const QByteArray xml = fileAt(repository, notification.value->snapshot.uri).bytes;
    const auto snapshot = rrdp::decodeSnapshot(xml, {});
    if (!snapshot.value || !snapshot.findings.empty())
        qFatal("snapshot: %s", qPrintable(textOf(snapshot.findings)));
    return {*notification.value, *snapshot.value};
}

/// As a client that has `state` does.
void TestPublication::follow(const ServedRepository& repository, rrdp::RepositoryState& state)
{
    const auto plan = rrdp::planUpdate(fetch(repository).notification, &state, {});
    QVERIFY2(plan.kind != rrdp::UpdatePlan::Kind::Snapshot, qPrintable(plan.reason));
    for (const rrdp::DeltaReference& reference : plan.deltas) {
        const QByteArray xml = fileAt(repository, reference.file.uri).bytes;
        QVERIFY(!rrdp::checkFileHash(xml, reference.file));
        const auto delta = rrdp::decodeDelta(xml, {});
        QVERIFY2(delta.value && delta.findings.empty(), qPrintable(textOf(delta.findings)));
        const auto bad = rrdp::applyDelta(state, *delta.value, {});
        QVERIFY2(!bad, bad ? qPrintable(bad->detail()) : "");
    }
}

void TestPublication::snapshotHoldsTheTree()
{
    LabFixture lab;
    for (const ServedRepository& repository : lab.world().served()) {
        const auto objects = fetch(repository).snapshot.objects;
        QVERIFY(!objects.isEmpty());
        for (auto object = objects.begin(); object != objects.end(); ++object) {
            QFile file(lab.world().treePath() + u'/' + object.key().treePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), object.value());
        }
    }
}

void TestPublication::filesHashToWhatTheNotificationSays()
{
    LabFixture lab;
    const ServedRepository repository = lab.world().served().front();
    const auto notification = fetch(repository).notification;
    QCOMPARE(notification.serial, 1U);
    QVERIFY(notification.deltas.empty());
    QVERIFY(!rrdp::checkFileHash(fileAt(repository, notification.snapshot.uri).bytes, notification.snapshot));
}

void TestPublication::deltasLeadToTheSnapshot()
{
    LabFixture lab;
    auto state = fetch(lab.world().served().front()).snapshot;
    const FaultScript script{
        {.target = u"*"_s, .kind = FaultKind::MissingObject, .from = Start + 3h, .to = Start + 5h},
        {.target = u"*"_s, .kind = FaultKind::HashMismatch, .from = Start + 4h}};
    QVERIFY(lab.world().setFaults(script).has_value());
    for (Instant at = Start + 1h; at < Start + 12h; at += 1h) {
        lab.publish(at);
        const ServedRepository repository = lab.world().served().front();
        follow(repository, state);
        QVERIFY(state == fetch(repository).snapshot);
    }
    QVERIFY(state.serial > 3);
}

void TestPublication::keepsFewDeltasAndTheirSumBelowTheSnapshot()
{
    WorldOptions options = smallOptions();
    options.cas = 10;
    options.roasPerCa = 20;
    LabFixture lab(options);
    for (Instant at = Start; at < Start + 72h; at += 1h)
        lab.publish(at);
    for (const ServedRepository& repository : lab.world().served()) {
        const auto notification = fetch(repository).notification;
        qsizetype sum = 0;
        for (const rrdp::DeltaReference& delta : notification.deltas)
            sum += fileAt(repository, delta.file.uri).bytes.size();
        QVERIFY(!notification.deltas.empty());
        QVERIFY(notification.deltas.size() <= 20);
        QVERIFY(sum <= fileAt(repository, notification.snapshot.uri).bytes.size());
        QVERIFY(repository.files->size() <= 20 + 4); // nothing piles up
    }
}

void TestPublication::sessionAndSerialSurviveSaving()
{
    LabFixture lab;
    lab.publish(Start + 8h);
    QVERIFY(lab.world().save().has_value());
    const auto before = fetch(lab.world().served().front()).notification;
    lab.reload();
    lab.publish(Start + 8h);
    const auto same = fetch(lab.world().served().front()).notification;
    QCOMPARE(same.session, before.session);
    QCOMPARE(same.serial, before.serial);
    QVERIFY(same.snapshot == before.snapshot);
    lab.publish(Start + 16h);
    QCOMPARE(fetch(lab.world().served().front()).notification.serial, before.serial + 1);
}

void TestPublication::etagsFollowTheContent()
{
    LabFixture lab;
    const QString path = u"/registry/notification.xml"_s;
    const QByteArray first = lab.world().served().front().files->value(path).etag;
    lab.publish(Start + 8h);
    const HttpFile second = lab.world().served().front().files->value(path);
    QVERIFY(first != second.etag);
    QCOMPARE(second.lastModified, Start + 8h);
}

void TestPublication::trustAnchorIsServedOverHttps()
{
    LabFixture lab;
    const auto repository = lab.world().served().front();
    const QByteArray certificate = repository.files->value(u"/registry/ta.cer"_s).bytes;
    QVERIFY(fetch(repository).snapshot.objects.values().contains(certificate));
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
