// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record_bytes.h"
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;
using health::DowntimeRing;
using health::HealthRecord;
using health::SlowWindow;

namespace {

/// As record_bytes.h says: FNV-1a, the low byte first.
QByteArray withChecksum(QByteArray bytes)
{
    quint32 sum = 2166136261U;
    for (const char byte : std::as_const(bytes))
        sum = (sum ^ static_cast<quint8>(byte)) * 16777619U;
    for (int i = 0; i < 4; ++i, sum >>= 8)
        bytes.append(static_cast<char>(sum & 0xff));
    return bytes;
}

health::Marks marksOf(int hour)
{
    return {Start + hour * 1h, hour * Duration(50min), hour * Duration(10min)};
}

/// Something different in every field.
HealthRecord full()
{
    HealthRecord r;
    r.state = health::State::Flapping;
    r.since = Start + 40h;
    r.candidate = health::Candidate{health::State::Dead, Start + 41h, Start + 65h};
    r.watched = 70h;
    r.nonFunctional = 20h;
    r.lastReadingAt = Start + 80h;
    r.lastKind = Blind;
    r.lastJudgedAt = Start + 79h;
    r.lastJudged = Failed;
    r.lastFunctional = Start + 60h;
    r.established = true;
    r.lastInterval = 601;
    r.dead = {false, marksOf(1), marksOf(2)};
    r.flapping = {true, marksOf(3), marksOf(4)};
    r.slow.on = true;
    r.failing = health::Streak{marksOf(5), 6};
    r.functional = health::Streak{marksOf(7), 8};
    r.incomplete = health::Streak{marksOf(9), 10};
    r.complete = health::Streak{marksOf(11), 12};
    r.figureOfMerit = 3141.5;
    r.figureAt = 69h;
    r.changes = {marksOf(13), marksOf(14)};
    r.changeCount = 2;
    r.window = {.at = {600, 1200, 1800}, .slow = 5, .count = 3};
    r.downtime.newest = 41'000;
    r.downtime.watched.fill(43'200);
    r.downtime.failed[7] = 77;
    r.manifestNumber[18] = 0x1a;
    r.manifestNumber[19] = 0x2b;
    r.hasManifestNumber = true;
    r.lastBackward = true;
    return r;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJsonAtEveryPointOfALife();
    void refusesJsonWithoutAState();
    void hostileJsonIsBounded();
    void survivesBytesAtEveryPointOfALife();
    void bytesAreThoseOfTheStore();
    void jsonIsThatOfTheExports();
    void refusesDamagedBytes();
    void bytesAreFewWhateverTheHistory();
    void downtimeAddsUp();
    void downtimeForgetsWhatIsOutsideTheWindow();
    void availabilityIsUndefinedUnwatched();
    void availabilityCountsFailureOnly();
    void windowIsTwoHoursOrSixReadings();
    void windowIsBoundedByItsCapacity();
};

void TestRecord::survivesJsonAtEveryPointOfALife()
{
    std::mt19937 engine(7);
    Series s;
    for (int i = 0; i < 400; ++i) {
        s.look(static_cast<ReadingKind>(engine() % 100 < 60 ? 0 : engine() % 5),
               Serial::fromNumber(engine() % 300));
        const QByteArray text = QJsonDocument(health::toJson(s.record)).toJson(QJsonDocument::Compact);
        const auto back = health::healthRecordFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back.has_value());
        QVERIFY2(*back == s.record, text.constData());
    }
    EQUAL(health::healthRecordFromJson(health::toJson(HealthRecord{})), HealthRecord{});
}

void TestRecord::refusesJsonWithoutAState() { QVERIFY(!health::healthRecordFromJson({})); }

void TestRecord::hostileJsonIsBounded()
{
    QJsonObject json = health::toJson(HealthRecord{});
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(QJsonArray{1e300, true});
    json[QStringLiteral("window")] = many;
    json[QStringLiteral("downtime")] =
        QJsonObject{{QStringLiteral("watched"), QJsonArray{99999999, 2147483647, -5, 3}}};
    const auto record = health::healthRecordFromJson(json);
    QVERIFY(record.has_value());
    EQUAL(record->window.count, SlowWindow::Capacity);
    EQUAL(record->downtime.watched.back(), 43200);
}

void TestRecord::survivesBytesAtEveryPointOfALife()
{
    std::mt19937 engine(11);
    Series s;
    EQUAL(health::healthRecordFromBytes(health::toBytes(HealthRecord{})), HealthRecord{});
    for (int i = 0; i < 2000; ++i) {
        s.look(static_cast<ReadingKind>(engine() % 100 < 60 ? 0 : engine() % 5),
               Serial::fromNumber(engine() % 300));
        EQUAL(health::healthRecordFromBytes(health::toBytes(s.record)), s.record);
    }
}

void TestRecord::bytesAreThoseOfTheStore()
{
    // As the first release wrote them. A database is full of these: another order of fields needs another
    // number of the format.
    QCOMPARE(health::toBytes(HealthRecord{}).toHex(),
             QByteArray("01000000000000000000000000000000000000000000000000000000ba0100ba010000002a6cb246"));
    QCOMPARE(health::toBytes(full()).toHex(),
             QByteArray(
                 "010480aebf950d0105a0e6bf950da0acca950dc0e11e80e5080180f8d0950d010401e0bfd0950d0103018093c8"
                 "950d01b2090100a09cae950df02eb009c0d4ae950de05de0120101e08caf950dd08c01901c80c5af950dc0bb01"
                 "c02500010100000000000001a0fdaf950db0ea01f02e0c01e0edb0950d90c802d0411001a0deb1950df0a503b0"
                 "541401e0ceb2950dd08304906718c0d0ae04a0a91e02a0bfb3950db0e104f079c0f7b3950da09005a083010305"
                 "d804d804d804d08005c0d102ba0100074d0100b20101021a2b01903e0e15"));
    EQUAL(health::healthRecordFromBytes(health::toBytes(full())), full());
}

void TestRecord::jsonIsThatOfTheExports()
{
    const auto parsed = [](const char* json) { return QJsonDocument::fromJson(json).object(); };
    QCOMPARE(health::toJson(HealthRecord{}), parsed(R"(
{"changes":[],"downtime":{"failed":[0,186],"newest":0,"watched":[0,186]},"established":false,
"figure":0,"figure_at":0,"last_backward":false,"last_interval":0,"non_functional":0,
"state":"unknown","watched":0,"window":[]})"));
    QCOMPARE(health::toJson(full()), parsed(R"(
{"candidate":{"confirms_at":"2026-01-03T17:00:00Z","since":"2026-01-02T17:00:00Z",
"state":"dead"},"changes":[{"at":"2026-01-01T13:00:00Z","non_functional":7800,
"watched":39000},{"at":"2026-01-01T14:00:00Z","non_functional":8400,"watched":42000}],
"complete":{"from":{"at":"2026-01-01T11:00:00Z","non_functional":6600,"watched":33000},
"readings":12},"dead":{"on":false,"onset":{"at":"2026-01-01T01:00:00Z","non_functional":600,
"watched":3000},"since":{"at":"2026-01-01T02:00:00Z","non_functional":1200,"watched":6000}},
"downtime":{"failed":[0,7,77,1,0,178],"newest":41000,"watched":[43200,186]},"established":true,
"failing":{"from":{"at":"2026-01-01T05:00:00Z","non_functional":3000,"watched":15000},
"readings":6},"figure":3141.5,"figure_at":248400,"flapping":{"on":true,
"onset":{"at":"2026-01-01T03:00:00Z","non_functional":1800,"watched":9000},
"since":{"at":"2026-01-01T04:00:00Z","non_functional":2400,"watched":12000}},
"functional":{"from":{"at":"2026-01-01T07:00:00Z","non_functional":4200,"watched":21000},
"readings":8},"incomplete":{"from":{"at":"2026-01-01T09:00:00Z","non_functional":5400,
"watched":27000},"readings":10},"last_backward":true,"last_functional":"2026-01-03T12:00:00Z",
"last_interval":601,"last_judged":"failed","last_judged_at":"2026-01-04T07:00:00Z",
"last_kind":"blind","last_reading_at":"2026-01-04T08:00:00Z",
"manifest_number":"0000000000000000000000000000000000001a2b","non_functional":72000,
"since":"2026-01-02T16:00:00Z","slow":{"on":true},"state":"flapping","watched":252000,
"window":[[600,true],[1200,false],[1800,true]]})"));
    EQUAL(health::healthRecordFromJson(health::toJson(full())), full());
}

void TestRecord::refusesDamagedBytes()
{
    std::mt19937 engine(12);
    Series s;
    for (int i = 0; i < 300; ++i)
        s.look(static_cast<ReadingKind>(engine() % 5), Serial::fromNumber(engine() % 300));
    const QByteArray bytes = health::toBytes(s.record);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ (1 << (engine() % 8)));
        QVERIFY(!health::healthRecordFromBytes(changed));
        QVERIFY(!health::healthRecordFromBytes(bytes.first(i)));
    }
    QVERIFY(!health::healthRecordFromBytes(bytes + '\0'));
    // Right by its checksum, and nonsense: no field may lead outside its array.
    for (int i = 0; i < 20'000; ++i) {
        QByteArray nonsense = bytes.chopped(4);
        for (int n = 0; n < 3; ++n)
            nonsense[1 + static_cast<qsizetype>(engine()) % (nonsense.size() - 1)] =
                static_cast<char>(engine());
        const auto record = health::healthRecordFromBytes(withChecksum(nonsense));
        QVERIFY(!record || (record->window.count <= SlowWindow::Capacity &&
                            record->changeCount <= HealthRecord::MaxChanges));
    }
    QVERIFY(health::healthRecordFromBytes(withChecksum(bytes.chopped(4))).has_value());
}

void TestRecord::bytesAreFewWhateverTheHistory()
{
    Series good;
    Series flapper;
    for (int i = 0; i < 365 * 24; ++i) {
        good.look(Good, Serial::fromNumber(static_cast<quint64>(i)));
        flapper.look(i / 4 % 2 ? Failed : Good, Serial::fromNumber(static_cast<quint64>(i)));
    }
    QVERIFY2(health::toBytes(good.record).size() < 150,
             qPrintable(QString::number(health::toBytes(good.record).size())));
    QVERIFY2(health::toBytes(flapper.record).size() < 1200,
             qPrintable(QString::number(health::toBytes(flapper.record).size())));
}

void TestRecord::downtimeAddsUp()
{
    DowntimeRing ring;
    ring.add(Start + 6h, Start + 30h, false); // across three half-days: 6 h, 12 h, 6 h
    ring.add(Start + 30h, Start + 31h, true);
    EQUAL(ring.watchedWithin(7 * 24h, Start + 31h), Duration(25h));
    EQUAL(ring.failedWithin(7 * 24h, Start + 31h), Duration(1h));
}

void TestRecord::downtimeForgetsWhatIsOutsideTheWindow()
{
    DowntimeRing ring;
    ring.add(Start, Start + 24h, true);
    EQUAL(ring.failedWithin(48h, Start + 48h), Duration(24h));
    EQUAL(ring.failedWithin(48h, Start + 60h), Duration(12h)); // the first half-day has left
    EQUAL(ring.failedWithin(48h, Start + 54h), Duration(12h)); // half of it, in the CA's favour all of it
    ring.add(Start + 200 * 24h, Start + 200 * 24h + 1h, true); // further ahead than the ring is long
    EQUAL(ring.failedWithin(92 * 24h, Start + 201 * 24h), Duration(1h));
}

void TestRecord::availabilityIsUndefinedUnwatched()
{
    QVERIFY(!health::availability(HealthRecord{}, 720h));
    Series s;
    s.look(Blind, 10);
    QVERIFY(!health::availability(s.record, 720h));
}

void TestRecord::availabilityCountsFailureOnly()
{
    Series s;
    s.look(Good, 91).look(Failed, 10).look(Good); // 101 h watched; Failed from 91:00 to 101:00: 10 h
    EQUAL(*health::availability(s.record, 720h), 1.0 - 10.0 / 101.0);
    s.look(Blind, 50);
    EQUAL(*health::availability(s.record, 720h), 1.0 - 10.0 / 101.0);
}

void TestRecord::windowIsTwoHoursOrSixReadings()
{
    const health::SlowRules rules;
    SlowWindow often;
    for (int i = 0; i < 60; ++i)
        often.push(i * Duration(10min), false, rules);
    EQUAL(often.count, 12); // 2 h at a look every ten minutes
    SlowWindow seldom;
    for (int i = 0; i < 60; ++i)
        seldom.push(i * Duration(1h), i % 2 == 0, rules);
    EQUAL(seldom.count, 6);
    EQUAL(seldom.slowCount(), 3);
}

void TestRecord::windowIsBoundedByItsCapacity()
{
    const health::SlowRules rules;
    SlowWindow window;
    for (int i = 0; i < 1000; ++i)
        window.push(Duration(i), true, rules);
    EQUAL(window.count, SlowWindow::Capacity);
    EQUAL(window.slowCount(), SlowWindow::Capacity);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
