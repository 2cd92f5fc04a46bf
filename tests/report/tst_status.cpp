// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/report/status.h"

#include <QJsonDocument>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::report;
using namespace Qt::StringLiterals;

class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstComesFirst();
    void fitsTheWidthWithWideCharacters_data();
    void fitsTheWidthWithWideCharacters();
    void columnsLineUp();
    void showsTheCandidateAndItsTime();
    void colourDoesNotMoveColumns();
    void anEmptyFleetIsNoError();
    void jsonIsAsPublished();
    void textWidthCountsColumns();
    void truncationKeepsCharactersWhole();
};

namespace {

Instant time(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

const Instant Now = time("2026-03-17T10:00:00Z");

StatusRow row(const QString& handle, const QString& state)
{
    StatusRow result{
        .handle = CaHandle::fromString(handle), .state = state, .since = time("2026-01-15T04:00:00Z")};
    result.functional = state != "dead"_L1;
    return result;
}

std::vector<StatusRow> fleet()
{
    std::vector<StatusRow> rows{row(u"alpha"_s, u"healthy"_s),
                                row(u"日本ネットワーク情報センターの認証局"_s, u"dead"_s),
                                row(u"zulu"_s, u"flapping"_s), row(u"bravo"_s, u"healthy"_s)};
    rows[1].why =
        u"TLS: certificate expired on 2026-01-10, and rsync: manifest no longer valid since 2026-01-15"_s;
    rows[1].openCase = StatusRow::CaseLine{u"NIR-0042"_s, u"waiting for approval"_s, u"propose-revocation"_s,
                                           time("2026-04-17T04:00:00Z")};
    rows[2].issues = {u"stale manifest"_s};
    rows[3].candidate = StatusRow::Candidate{u"dead"_s, Now - Duration{6 * 3600}, Now + Duration{18 * 3600}};
    return rows;
}

} // namespace

void StatusTest::worstComesFirst()
{
    const QStringList lines = statusTable(fleet(), Now).split(u'\n');
    QVERIFY(lines[0].startsWith("CA "_L1));
    QVERIFY(lines[1].startsWith(u"日本"_s));
    QVERIFY(lines[2].startsWith("zulu"_L1));
    QVERIFY(lines[3].startsWith("alpha"_L1));
    QVERIFY(lines[4].startsWith("bravo"_L1));
    QCOMPARE(lines[5], u"4 CAs: 1 dead, 1 flapping, 2 healthy. Times are UTC."_s);
}

void StatusTest::fitsTheWidthWithWideCharacters_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {60, 80, 100, 200})
        QTest::addRow("%d", width) << width;
}

void StatusTest::fitsTheWidthWithWideCharacters()
{
    QFETCH(int, width);
    for (const QString& line : statusTable(fleet(), Now, {width, false}).split(u'\n'))
        QVERIFY2(textWidth(line) <= width, qPrintable(line));
}

void StatusTest::columnsLineUp()
{
    const QStringList lines = statusTable(fleet(), Now).split(u'\n');
    const int since = static_cast<int>(lines[0].indexOf("SINCE"_L1));
    for (qsizetype i = 1; i <= 4; ++i)
        QCOMPARE(textWidth(lines[i].left(lines[i].indexOf("2026-01-15 04:00"_L1))), since);
}

void StatusTest::showsTheCandidateAndItsTime()
{
    QVERIFY(statusTable(fleet(), Now, {140, false}).contains("dead in 18h"_L1));
    QVERIFY(statusTable(fleet(), Now + Duration{86'400}, {140, false}).contains("dead now"_L1));
    QVERIFY(statusTable(fleet(), Now, {140, false}).contains("propose-revocation, in 30d"_L1));
}

void StatusTest::colourDoesNotMoveColumns()
{
    QString coloured = statusTable(fleet(), Now, {100, true});
    QVERIFY(coloured.contains("\x1b[31mdead"_L1));
    static const QRegularExpression escape(u"\x1b\\[[0-9]+m"_s);
    QCOMPARE(coloured.remove(escape), statusTable(fleet(), Now, {100, false}));
}

void StatusTest::anEmptyFleetIsNoError()
{
    QVERIFY(statusTable({}, Now).endsWith("0 CAs. Times are UTC.\n"_L1));
    QCOMPARE(statusJson({}).value("cas"_L1).toArray().size(), 0);
}

void StatusTest::jsonIsAsPublished()
{
    const std::vector<StatusRow> rows{fleet()[1], fleet()[3]};
    const QByteArray expected = R"({"schema":"caretaker/status/1","cas":[
        {"blame":null,"handle":"日本ネットワーク情報センターの認証局","state":"dead","since":"2026-01-15T04:00:00Z","candidate":null,
         "functional":false,"issues":[],"case":{"id":"NIR-0042","status":"waiting for approval",
         "next_step":"propose-revocation","due":"2026-04-17T04:00:00Z"}},
        {"blame":null,"handle":"bravo","state":"healthy","since":"2026-01-15T04:00:00Z",
         "candidate":{"state":"dead","since":"2026-03-17T04:00:00Z","confirms_at":"2026-03-18T04:00:00Z"},
         "functional":true,"issues":[],"case":null}]})";
    QCOMPARE(statusJson(rows), QJsonDocument::fromJson(expected).object());
}

void StatusTest::textWidthCountsColumns()
{
    QCOMPARE(textWidth(u"abc"), 3);
    QCOMPARE(textWidth(u"日本"), 4);
    QCOMPARE(textWidth(u"e\u0301"), 1);
    QCOMPARE(textWidth(u"\U0001F600"), 2);
    QCOMPARE(textWidth(u""), 0);
}

void StatusTest::truncationKeepsCharactersWhole()
{
    QCOMPARE(truncatedToWidth(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(truncatedToWidth(u"abcd"_s, 4), u"abcd"_s);
    QCOMPARE(truncatedToWidth(u"日本語"_s, 4), u"日…"_s);
    QCOMPARE(truncatedToWidth(u"e\u0301e\u0301e\u0301"_s, 2), u"e\u0301…"_s);
    QCOMPARE(truncatedToWidth(u"abc"_s, 0), QString());
    QCOMPARE(paddedToWidth(u"日"_s, 4), u"日  "_s);
}

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
