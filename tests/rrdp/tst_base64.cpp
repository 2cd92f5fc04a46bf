// SPDX-License-Identifier: GPL-3.0-or-later
//
// decodeBase64 against Qt's encoder and decoder.
#include "core/rrdp/base64.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace caretaker::rrdp;

class TestBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatQtEncodes();
    void takesWhiteSpaceAnywhere();
    void refusesWhatIsNoBase64_data();
    void refusesWhatIsNoBase64();
    void agreesWithQtOnDamagedText();

private:
    static QByteArray randomBytes(QRandomGenerator& random, qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        random.generate(bytes.begin(), bytes.end());
        return bytes;
    }
};

void TestBase64::decodesWhatQtEncodes()
{
    QRandomGenerator random(1);
    for (qsizetype size = 0; size < 300; ++size) {
        const QByteArray bytes = randomBytes(random, size);
        const auto decoded = decodeBase64(bytes.toBase64());
        QVERIFY(decoded.has_value());
        QCOMPARE(*decoded, bytes);
    }
}

void TestBase64::takesWhiteSpaceAnywhere()
{
    QCOMPARE(decodeBase64("\n QUJD\r\n\tRE VG \nRw=\n= ").value_or("?"), QByteArray("ABCDEFG"));
    QCOMPARE(decodeBase64(" \n").value_or("?"), QByteArray());
}

void TestBase64::refusesWhatIsNoBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"A", "AB", "ABC", "ABCDE", "A===", "====", "AB=C", "AB==CDEF", "ABC-", "ABC_", "A*CD",
          "\xc3\xa4"
          "CD",
          "QUJD\v", "=ABC", "AB===="})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a NUL") << QByteArray("ABC\0", 4);
}

void TestBase64::refusesWhatIsNoBase64()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBase64(text));
}

/// With the padding that Qt does not insist on.
void TestBase64::agreesWithQtOnDamagedText()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20000; ++i) {
        QByteArray text = randomBytes(random, random.bounded(1, 60)).toBase64();
        text[random.bounded(text.size())] = static_cast<char>(random.bounded(33, 127));
        const auto theirs = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        const auto ours = decodeBase64(text);
        const qsizetype firstPad = text.indexOf('=');
        const bool padsAtEnd = firstPad < 0 || text.sliced(firstPad).count('=') == text.size() - firstPad;
        if (padsAtEnd && text.count('=') < 3)
            QCOMPARE(ours.value_or("refused"), theirs ? *theirs : QByteArray("refused"));
        else
            QVERIFY(!ours);
    }
}

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
