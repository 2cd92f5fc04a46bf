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

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJsonAtEveryPointOfALife();
    void refusesJsonWithoutAState();
    void hostileJsonIsBounded();
    void survivesBytesAtEveryPointOfALife();
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
