// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/transport/body.h"
#include "core/transport/body_writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;

namespace {

/// Bytes without a period that a mistake in the order would not change.
QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

Body written(const QByteArray& bytes, qsizetype piece, const QString& folder = {})
{
    BodyWriter writer(std::make_shared<Spool>(folder, limits::MaxSpoolBytes));
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        [&] {
            QVERIFY(writer.append(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
        }();
    return writer.finish().value_or(Body());
}

Sha256 referenceHash(const QByteArray& bytes)
{
    return *Sha256::tryFromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyByDefault();
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void leavesNoNameInTheFolder();
    void goesWithTheLastCopy();
    void handsOutAFileThatCannotBeWritten();
    void copiesOutliveIt();
    void saysWhenThereIsNoDisk();
    void sharesTheSpool();
    void memoryTakesNoShare();
};

void TestBody::isEmptyByDefault()
{
    const Body body;
    QVERIFY(body.isEmpty() && body.bytes().isEmpty() && body.descriptor() == -1);
    QCOMPARE(body.hash(), referenceHash({}));
    QVERIFY(written({}, 1).isEmpty());
}

void TestBody::keepsWhatItIsGiven_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("inFile");
    QTest::newRow("one byte") << qsizetype(1) << false;
    QTest::newRow("at the limit") << qsizetype(limits::MaxBodyInMemory) << false;
    QTest::newRow("above the limit") << qsizetype(limits::MaxBodyInMemory) + 1 << true;
    QTest::newRow("far above the limit") << qsizetype(limits::MaxBodyInMemory) * 5 + 17 << true;
}

void TestBody::keepsWhatItIsGiven()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, inFile);
    const QByteArray bytes = someBytes(size);
    const Body body = written(bytes, 16'001);
    QCOMPARE(body.size(), size);
    QVERIFY(body.bytes() == bytes && body.copy() == bytes);
    QCOMPARE(body.hash(), referenceHash(bytes));
    QCOMPARE(body.descriptor() >= 0, inFile);
    const Body known = Body::fromBytes(bytes);
    QVERIFY(known.bytes() == bytes && known.hash() == body.hash() && known.descriptor() == -1);
}

void TestBody::leavesNoNameInTheFolder()
{
    const QTemporaryDir folder;
    const Body body = written(someBytes(limits::MaxBodyInMemory * 2), 100'000, folder.path());
    QVERIFY(body.descriptor() >= 0);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestBody::goesWithTheLastCopy()
{
    auto first = std::make_unique<Body>(written(someBytes(limits::MaxBodyInMemory + 1), 100'000));
    const int descriptor = first->descriptor();
    auto second = std::make_unique<Body>(*first);
    first.reset();
    QVERIFY(::fcntl(descriptor, F_GETFD) >= 0);
    QCOMPARE(second->bytes(), someBytes(limits::MaxBodyInMemory + 1));
    second.reset();
    QVERIFY(::fcntl(descriptor, F_GETFD) < 0);
}

void TestBody::handsOutAFileThatCannotBeWritten()
{
    const QByteArray bytes = someBytes(limits::MaxBodyInMemory + 1);
    const Body body = written(bytes, 100'000);
    QCOMPARE(::pwrite(body.descriptor(), "x", 1, 0), ssize_t(-1));
    QByteArray read(bytes.size(), Qt::Uninitialized);
    QCOMPARE(::pread(body.descriptor(), read.data(), static_cast<std::size_t>(read.size()), 0), read.size());
    QVERIFY(read == bytes);
}

void TestBody::copiesOutliveIt()
{
    const QByteArray bytes = someBytes(limits::MaxBodyInMemory + 1);
    auto body = std::make_unique<Body>(written(bytes, 100'000));
    const QByteArray copy = body->copy();
    body.reset();
    QVERIFY(copy == bytes);
}

void TestBody::saysWhenThereIsNoDisk()
{
    BodyWriter writer(std::make_shared<Spool>(u"/nowhere"_s, limits::MaxSpoolBytes));
    QVERIFY(writer.append(QByteArray(limits::MaxBodyInMemory, 'x')));
    const auto failed = writer.append("x");
    QVERIFY(!failed && failed.error().what.startsWith(u"cannot keep a body"_s));
}

/// However many grow without end, and in whatever order: each gets a share, and one of a share's size still
/// finds room. All of it comes back.
void TestBody::sharesTheSpool()
{
    constexpr qint64 Max = 100'000'000;
    constexpr qsizetype Piece = 500'000;
    const auto spool = std::make_shared<Spool>(QString(), Max);
    const QByteArray piece = someBytes(Piece);
    {
        std::vector<std::unique_ptr<BodyWriter>> greedy;
        for (int i = 0; i < 9; ++i)
            greedy.push_back(std::make_unique<BodyWriter>(spool));
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto& writer : greedy) {
                if (!writer->hasRoomFor(Piece))
                    continue;
                QVERIFY(writer->append(piece));
                grew = true;
            }
        }
        QVERIFY(spool->usedBytes() <= Max);
        for (const auto& writer : greedy)
            QVERIFY(writer->size() >= Max / 10 - 2 * Piece && writer->size() <= Max / 10 + 2 * Piece);
        BodyWriter late(spool);
        for (qint64 size = 0; size < Max / 20 - Piece; size += Piece) {
            QVERIFY(late.hasRoomFor(Piece));
            QVERIFY(late.append(piece));
        }
        const Body finished = late.finish().value_or(Body());
        QVERIFY(finished.descriptor() >= 0);
        greedy.clear();
        QCOMPARE(spool->usedBytes(), finished.size()); // the body has it still, its writer nothing
    }
    QCOMPARE(spool->usedBytes(), 0);
}

void TestBody::memoryTakesNoShare()
{
    const auto spool = std::make_shared<Spool>(QString(), 0);
    BodyWriter writer(spool);
    QVERIFY(writer.hasRoomFor(limits::MaxBodyInMemory));
    QVERIFY(writer.append(someBytes(limits::MaxBodyInMemory)));
    QVERIFY(!writer.hasRoomFor(1));
    QCOMPARE(spool->usedBytes(), 0);
}

QTEST_GUILESS_MAIN(TestBody)
#include "tst_body.moc"
