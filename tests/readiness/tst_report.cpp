// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports as JSON, text and page.
#include "core/base/text_width.h"
#include "core/readiness/report_page.h"
#include "core/readiness/report_text.h"
#include "tests/readiness/sample_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace caretaker::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using language::Translations;

namespace {

const Translations& english() { return Translations::of(u"en"_s); }

/// With something at every level but Critical, and text that wants out.
Facts mixedFacts()
{
    Facts facts = goodPapers();
    auto& child = std::get<fleet::ChildRequest>(facts.childRequest->decoded.value->body);
    child.bpkiTa.subject = u"CN = <script>alert(1)</script>\033[2J\u202e"_s;
    child.bpkiTa.notAfter = Now + 24h;
    child.bpkiTa.isCa = false;
    facts.childRequest->decoded.passedOver << u"valid_until"_s;
    facts.attested.remove(u"OPS-02"_s);
    facts.stability = Stability{.looks = 4000,
                                .firstLook = Now - 24h * 30,
                                .lastLook = Now,
                                .availability = 0.998,
                                .watched = 24h * 30,
                                .stableFor = 24h * 12,
                                .longestOutage = 25h,
                                .outages = 2,
                                .manifestRhythm = 6h};
    facts.inputs.notification = HttpsUri::tryFromString(u"https://repo.example.net/notification.xml"_s);
    return facts;
}

QByteArray jsonOf(const Report& report) { return QJsonDocument(toJson(report)).toJson(); }

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromItsJson();
    void anEditedReportIsRefused();
    void aReportWithoutAResultIsRefused();
    void theTextFitsEightyColumns();
    void theTextNamesTheVerdictAndWhatToFix();
    void colourIsNeverAlone();
    void noPlaceholderIsLeft();
    void hostileTextStaysText();
    void everyTextIsForTranslatorsOnce();
};

void TestReport::comesBackFromItsJson()
{
    const Report report = reportOf(mixedFacts());
    const auto back = reportFromJson(jsonOf(report), u"r.json"_s);
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().toString()));
    QCOMPARE(toJson(*back), toJson(report));
    QVERIFY(back->results == report.results);
    QVERIFY(back->stability == report.stability);
    QVERIFY(!back->isReady());
}

void TestReport::anEditedReportIsRefused()
{
    const QByteArray json = jsonOf(reportOf(mixedFacts()));
    QVERIFY(json.contains("\"level\": \"error\""));
    const auto back = reportFromJson(
        QByteArray(json).replace("\"level\": \"error\"", "\"level\": \"notice\""), u"r.json"_s);
    QVERIFY(!back);
    QCOMPARE(back.error().where, u"r.json"_s);
    QVERIFY(back.error().what.contains("hash"_L1));
}

void TestReport::aReportWithoutAResultIsRefused()
{
    Report report = reportOf(mixedFacts());
    report.results.erase(report.results.begin() + 1);
    QVERIFY(!reportFromJson(jsonOf(report), u"r.json"_s));
    QVERIFY(!reportFromJson("{}", u"r.json"_s));
    QVERIFY(!reportFromJson("nonsense", u"r.json"_s));
}

void TestReport::theTextFitsEightyColumns()
{
    for (const QString& language : language::languages()) {
        const QString text = toText(reportOf(mixedFacts()), Translations::of(language));
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines)
            QVERIFY2(textWidth(line) <= 80 || !line.trimmed().contains(u' '),
                     qPrintable(language + u": "_s + line));
    }
}

void TestReport::theTextNamesTheVerdictAndWhatToFix()
{
    const QString text = toText(reportOf(mixedFacts()), english());
    QVERIFY(text.contains("NOT READY"_L1));
    const qsizetype fixes = text.indexOf("What to fix first"_L1);
    QVERIFY(fixes > text.indexOf("NOT READY"_L1));
    QVERIFY(text.indexOf("FMT_BPKI_NOT_CA"_L1, fixes) < text.indexOf("FMT_BPKI_EXPIRES_SOON"_L1, fixes));
    QVERIFY(toText(reportOf(goodPapers()), english()).contains("\nREADY"_L1));
}

void TestReport::colourIsNeverAlone()
{
    static const QRegularExpression escapes(u"\033\\[[0-9;]*m"_s);
    const Report report = reportOf(mixedFacts());
    const QString coloured = toText(report, english(), {.colour = true});
    QVERIFY(coloured.contains(u'\033'));
    QCOMPARE(QString(coloured).remove(escapes), toText(report, english()));
}

void TestReport::noPlaceholderIsLeft()
{
    const Report report = reportOf(mixedFacts());
    QVERIFY(!toText(report, english()).contains(u'{'));
    for (const Result& result : report.results)
        for (const Message& message : result.messages)
            QVERIFY2(!textOf(message, english()).contains("  "_L1), qPrintable(textOf(message, english())));
}

void TestReport::hostileTextStaysText()
{
    const Report report = reportOf(mixedFacts());
    const QString html = toHtml(report, english());
    QVERIFY(html.contains("&lt;script&gt;"_L1));
    QVERIFY(!html.contains("<script"_L1) && !html.contains(u'\033') && !html.contains(QChar(0x202e)));
    const QString text = toText(report, english());
    QVERIFY(!text.contains(u'\033') && !text.contains(QChar(0x202e)));
}

void TestReport::everyTextIsForTranslatorsOnce()
{
    QStringList texts = translatableTexts();
    QVERIFY(texts.contains(infoOf(Tag::FMT_BPKI_NOT_CA).remedy));
    QVERIFY(texts.contains(testCases().front().objective));
    QCOMPARE(texts.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
