// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile RRDP files, as the decoders of core/rrdp see them: each is what its fault says, and wrong in
// nothing else.
#include "core/base/limits.h"
#include "core/rrdp/update.h"
#include "lab_fixture.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entitiesExpandToABillion();
    void depthIsAsDeepAsAsked();
    void attributesAreManyAndOneIsHuge();
    void manyDeltasAreListedAndServed();
    void mutatedDeltaChangesAfterItWasListed();
    void sessionFlipsAndComesBack();
    void serialGoesBack();
    void snapshotHashIsWrong();
    void snapshotIsOnAnotherOrigin();
    void traversalUrisAreInTheSnapshot();
    void outsideUrisAreInTheSnapshot();
    void hugeObjectHasItsSize();
    void frozenStaysWhileTheTreeGoesOn();
    void untouchedFilesAreShared();

private:
    void begin(FaultKind kind, std::optional<qint64> amount = {})
    {
        const auto set = m_lab.world().setFaults({{.target = u"cloud"_s, .kind = kind, .amount = amount}});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().toString()));
        m_lab.publish(m_at);
    }
    const ServedRepository& cloud()
    {
        m_served = m_lab.world().served();
        return m_served[1];
    }
    HttpsUri uri() { return *HttpsUri::tryFromString(cloud().where.httpsBase() + u"notification.xml"_s); }
    HttpFile notification() { return cloud().files->value(u"/cloud/notification.xml"_s); }
    rrdp::Decoded<rrdp::Notification> decoded(const QByteArray& xml)
    {
        return rrdp::decodeNotification(xml, uri());
    }
    rrdp::Notification good(const QByteArray& xml)
    {
        const auto result = decoded(xml);
        if (!result.value)
            qFatal("%s", qPrintable(textOf(result.findings)));
        return *result.value;
    }
    QByteArray fileAt(const HttpsUri& uri) { return cloud().files->value(uri.toUrl().path()).bytes; }
    /// Of which the hash is right.
    rrdp::Decoded<rrdp::RepositoryState> snapshotOf(const rrdp::Notification& notification)
    {
        const QByteArray xml = fileAt(notification.snapshot.uri);
        if (rrdp::checkFileHash(xml, notification.snapshot))
            qFatal("the snapshot has another hash");
        return rrdp::decodeSnapshot(xml, {});
    }

    LabFixture m_lab;
    Instant m_at = Start;
    std::vector<ServedRepository> m_served;
};

void TestHostileFiles::init()
{
    m_at += 24h; // something has changed, so there are deltas
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    m_at += 1min;
}

/// Recovery is the end of the fault, whatever it was.
void TestHostileFiles::cleanup()
{
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    const auto after = decoded(notification().bytes);
    QVERIFY2(after.value && after.findings.empty(), qPrintable(textOf(after.findings)));
    const auto snapshot = snapshotOf(*after.value);
    QVERIFY2(snapshot.value && snapshot.findings.empty(), qPrintable(textOf(snapshot.findings)));
}

void TestHostileFiles::entitiesExpandToABillion()
{
    begin(FaultKind::XmlEntities);
    const QByteArray xml = notification().bytes;
    QCOMPARE(xml.count("<!ENTITY"), 10);
    QCOMPARE(xml.count("&l8;"), 10); // nine times ten of ten: a billion
    QVERIFY(xml.contains("&l9;</notification>"));
    const auto result = decoded(xml);
    QVERIFY(!result.value && has(result.findings, FindingId::RRDP_MALFORMED));
}

void TestHostileFiles::depthIsAsDeepAsAsked()
{
    begin(FaultKind::XmlDepth);
    QVERIFY(notification().bytes.contains(QByteArray("<a>").repeated(100'000)));
    QVERIFY(!decoded(notification().bytes).value);
    begin(FaultKind::XmlDepth, 7);
    QCOMPARE(notification().bytes.count("</a>"), 7);
}

void TestHostileFiles::attributesAreManyAndOneIsHuge()
{
    begin(FaultKind::XmlAttributes);
    const QByteArray xml = notification().bytes;
    QVERIFY(xml.contains(" a9999=\"\" ") && !xml.contains(" a10000="));
    QVERIFY(xml.contains("huge=\"" + QByteArray(1'000'000, 'x')));
    const auto result = decoded(xml);
    QVERIFY(!result.value && has(result.findings, FindingId::RRDP_MALFORMED));
}

void TestHostileFiles::manyDeltasAreListedAndServed()
{
    const std::uint64_t before = good(notification().bytes).serial;
    begin(FaultKind::ManyDeltas);
    const auto listed = good(notification().bytes);
    QCOMPARE(listed.deltas.size(), 10'000u);
    QCOMPARE(listed.serial, before + 10'000);
    QCOMPARE(listed.deltas.front().serial, before + 1);
    rrdp::RepositoryState state = *snapshotOf(listed).value;
    QCOMPARE(state.serial, listed.serial);
    state.serial = before; // as one who has followed so far
    QVERIFY(rrdp::planUpdate(listed, &state, {}).kind == rrdp::UpdatePlan::Kind::Snapshot); // too many
    for (size_t i = 0; i < 3; ++i) {
        const rrdp::DeltaReference& reference = listed.deltas[i];
        const QByteArray xml = fileAt(reference.file.uri);
        QVERIFY(!rrdp::checkFileHash(xml, reference.file));
        const auto delta = rrdp::decodeDelta(xml, {});
        QVERIFY2(delta.value && delta.findings.empty(), qPrintable(textOf(delta.findings)));
        const auto misfit = rrdp::applyDelta(state, *delta.value, {});
        QVERIFY2(!misfit, misfit ? qPrintable(misfit->detail()) : "");
    }
    begin(FaultKind::ManyDeltas, 10'001);
    QVERIFY(!decoded(notification().bytes).value); // beyond limits::MaxDeltasListed
}

void TestHostileFiles::mutatedDeltaChangesAfterItWasListed()
{
    begin(FaultKind::MutatedDelta);
    const auto first = good(notification().bytes);
    QVERIFY(!first.deltas.empty());
    rrdp::Announced announced;
    announced.remember(first);
    m_at += 1min;
    m_lab.publish(m_at);
    const auto second = good(notification().bytes);
    QCOMPARE(second.serial, first.serial);
    QVERIFY(has(announced.contradictions(second, {}), FindingId::RRDP_DESYNC));
    const rrdp::FileReference file = second.deltas.back().file;
    QCOMPARE(file.uri, first.deltas.back().file.uri);
    QVERIFY(!rrdp::checkFileHash(fileAt(file.uri), file)); // it is what is listed now
}

void TestHostileFiles::sessionFlipsAndComesBack()
{
    const auto before = good(notification().bytes);
    begin(FaultKind::SessionFlipFlop);
    const HttpFile file = notification();
    const auto first = good(file.bytes);
    const auto second = good(file.everySecond->bytes);
    QCOMPARE(first.session, before.session);
    QVERIFY(second.session != first.session && file.etag != file.everySecond->etag);
    for (const auto& one : {first, second}) {
        const auto snapshot = snapshotOf(one);
        QVERIFY2(snapshot.value && snapshot.findings.empty(), qPrintable(textOf(snapshot.findings)));
        QVERIFY(!rrdp::checkIdentity(snapshot.value->session, snapshot.value->serial, one.session, one.serial,
                                     {}));
    }
    m_lab.publish(m_at + 1min);
    QCOMPARE(good(notification().everySecond->bytes).session, second.session);
}

void TestHostileFiles::serialGoesBack()
{
    const auto before = good(notification().bytes);
    begin(FaultKind::SerialRegress, 3);
    const HttpFile file = notification();
    const auto high = good(file.bytes);
    const auto low = good(file.everySecond->bytes);
    QCOMPARE(high.serial, before.serial + 3);
    QCOMPARE(low.serial, before.serial);
    const rrdp::RepositoryState state = *snapshotOf(high).value;
    QCOMPARE(state.serial, high.serial);
    QVERIFY(has(rrdp::planUpdate(low, &state, {}).findings, FindingId::RRDP_SERIAL_REGRESSION));
}

void TestHostileFiles::snapshotHashIsWrong()
{
    begin(FaultKind::SnapshotHash);
    const auto said = good(notification().bytes);
    const QByteArray xml = fileAt(said.snapshot.uri);
    QVERIFY(rrdp::decodeSnapshot(xml, {}).value);
    QVERIFY(rrdp::checkFileHash(xml, said.snapshot)->id == FindingId::RRDP_HASH_MISMATCH);
}

void TestHostileFiles::snapshotIsOnAnotherOrigin()
{
    begin(FaultKind::CrossOriginSnapshot);
    const auto result = decoded(notification().bytes);
    QVERIFY(!result.value && has(result.findings, FindingId::RRDP_FOREIGN_ORIGIN));
    QVERIFY(notification().bytes.contains("<snapshot uri=\"https://127.0.0.1:8443/cloud/"));
}

void TestHostileFiles::traversalUrisAreInTheSnapshot()
{
    begin(FaultKind::UriTraversal);
    const auto said = good(notification().bytes);
    const QByteArray xml = fileAt(said.snapshot.uri);
    for (const char* part :
         {"/../../etc/passwd", "/a/../b.roa", "/a//b.roa", "/./a.roa", "rsync://elsewhere."})
        QVERIFY2(xml.contains(part), part);
    const auto snapshot = snapshotOf(said);
    QVERIFY(snapshot.value && has(snapshot.findings, FindingId::RRDP_OBJECT_REFUSED));
    for (auto object = snapshot.value->objects.begin(); object != snapshot.value->objects.end(); ++object)
        QVERIFY(!object.key().toString().contains(".."_L1));
}

void TestHostileFiles::outsideUrisAreInTheSnapshot()
{
    begin(FaultKind::RsyncOutside);
    const auto snapshot = snapshotOf(good(notification().bytes));
    QVERIFY(snapshot.value);
    const auto held = snapshot.value->objects;
    QVERIFY(held.contains(*RsyncUri::tryFromString(u"rsync://localhost:8873/outside/a.roa"_s)));
    QVERIFY(held.contains(*RsyncUri::tryFromString(u"rsync://localhost:8873/registry/ta.cer"_s)));
}

void TestHostileFiles::hugeObjectHasItsSize()
{
    begin(FaultKind::HugeFile);
    const auto said = good(notification().bytes);
    const HttpFile file = cloud().files->value(said.snapshot.uri.toUrl().path());
    QVERIFY(file.filling && file.filling->count >= 200'000'000 / 3 * 4);
    QVERIFY(file.bytes.first(file.filling->at).endsWith("huge.roa\">"));
    QVERIFY(file.bytes.sliced(file.filling->at).startsWith("</publish>"));
}

void TestHostileFiles::frozenStaysWhileTheTreeGoesOn()
{
    const QByteArray before = notification().bytes;
    begin(FaultKind::Frozen);
    const auto number = m_lab.verdictOf(u"ca-0003"_s, m_at).manifest->number;
    m_at += 25h;
    m_lab.publish(m_at);
    QCOMPARE(notification().bytes, before);
    QVERIFY(m_lab.verdictOf(u"ca-0003"_s, m_at).manifest->number > number); // over rsync
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    QVERIFY(good(notification().bytes).serial > good(before).serial);
}

void TestHostileFiles::untouchedFilesAreShared()
{
    const auto before = cloud().files;
    begin(FaultKind::Http429); // changes answers, not files
    QCOMPARE(cloud().files, before);
    begin(FaultKind::SnapshotHash);
    const auto altered = cloud().files;
    QVERIFY(altered != before);
    m_lab.publish(m_at);
    QCOMPARE(cloud().files, altered); // not made anew without need
    QCOMPARE(m_served[0].files, m_lab.world().served()[0].files);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
