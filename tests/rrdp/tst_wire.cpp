// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a decoding process says is read back exactly, and anything else is refused.
#include "core/rrdp/decode_task.h"
#include "core/rrdp/wire.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rrdp;
using namespace Qt::StringLiterals;

namespace {

FileReference file(const QString& name)
{
    return {*HttpsUri::tryFromString(u"https://h.example/"_s + name), sha256Of(name.toUtf8())};
}

RsyncUri uri(const QString& name) { return *RsyncUri::tryFromString(u"rsync://h.example/m/"_s + name); }

const Finding Noted{FindingId::RRDP_NAMESPACE, u"here"_s, {{u"found"_s, u"HTTP://"_s}}};

Decoded<Notification> notification()
{
    return {Notification{u"s"_s, 7, file(u"snapshot"_s), {{6, file(u"six"_s)}, {7, file(u"seven"_s)}}},
            {Noted}};
}

Decoded<RepositoryState> snapshot()
{
    return {RepositoryState{u"s"_s, 7, {{uri(u"a.roa"_s), "A"}, {uri(u"b/c.mft"_s), QByteArray(3000, 'x')}}},
            {}};
}

Decoded<Delta> delta()
{
    return {Delta{u"s"_s,
                  7,
                  {{uri(u"a"_s), {}, "new"},
                   {uri(u"b"_s), sha256Of("b"), "other"},
                   {uri(u"c"_s), sha256Of("c"), {}}}},
            {}};
}

template <typename T>
bool refusesEveryCut(const QByteArray& bytes, std::optional<Decoded<T>> (*read)(const QByteArray&))
{
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        if (read(bytes.first(size)))
            return false;
    }
    return !read(bytes + '\0');
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        const auto one = notificationFromWire(toWire(notification()));
        QVERIFY(one && one->value == notification().value && one->findings == notification().findings);
        const auto two = snapshotFromWire(toWire(snapshot()));
        QVERIFY(two && two->value == snapshot().value);
        const auto three = deltaFromWire(toWire(delta()));
        QVERIFY(three && three->value && three->value->changes.size() == 3);
        QCOMPARE(toWire(*three), toWire(delta()));
    }

    void aRefusedDocumentHasFindingsOnly()
    {
        const auto refused = snapshotFromWire(toWire(Decoded<RepositoryState>{{}, {Noted}}));
        QVERIFY(refused && !refused->value && refused->findings == Findings{Noted});
    }

    void refusesWhatIsCutOrGoesOn()
    {
        QVERIFY(refusesEveryCut(toWire(notification()), &notificationFromWire));
        QVERIFY(refusesEveryCut(toWire(snapshot()), &snapshotFromWire));
        QVERIFY(refusesEveryCut(toWire(delta()), &deltaFromWire));
    }

    void refusesUrisThatNoDecoderWouldLetPass()
    {
        const QString good = uri(u"a.roa"_s).toString();
        QByteArray bytes = toWire(snapshot());
        const auto utf16 = [](const QString& text) { // QDataStream is big-endian
            QByteArray result;
            for (const QChar c : text)
                result += QByteArray(1, static_cast<char>(c.row())) + static_cast<char>(c.cell());
            return result;
        };
        QVERIFY(bytes.contains(utf16(good)));
        bytes.replace(utf16(good), utf16(QString(good).replace(u"/a.roa"_s, u"/../roa"_s)));
        QVERIFY(!snapshotFromWire(bytes));
    }

    void tasksSurviveTheWay()
    {
        const DecodeTask task{DecodeTask::Kind::Delta, u"https://h.example/d.xml"_s};
        QCOMPARE(DecodeTask::fromBytes(task.toBytes()), task);
        QVERIFY(!DecodeTask::fromBytes(task.toBytes() + 'x') && !DecodeTask::fromBytes({}));
        QVERIFY(!DecodeTask::fromBytes(QByteArray(1, '\x7f') + task.toBytes().sliced(1)));
    }

    void performsLikeTheDecoders()
    {
        const QByteArray xml = "<snapshot/>";
        const auto there = decodeSnapshot(xml, u"here"_s);
        const auto here = snapshotFromWire(perform({DecodeTask::Kind::Snapshot, u"here"_s}, xml));
        QVERIFY(here && !here->value && here->findings == there.findings && !there.findings.empty());
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
