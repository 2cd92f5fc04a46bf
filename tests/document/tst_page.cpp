// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/page.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace caretaker;
using namespace caretaker::document;
using namespace Qt::StringLiterals;

namespace {

Frame frame(const QString& language = u"en"_s)
{
    return {language,
            u"Monthly checklist"_s,
            u"Example NIR"_s,
            {},
            Instant{std::chrono::seconds{1'793'455'500}},
            u"registry-monthly"_s};
}

QString written(const Body& body, const Frame& with = frame()) { return page(with, body); }

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneWellFormedFileThatNamesNothingElse();
    void hostileTextBecomesNoMarkup();
    void titleCannotLeaveTheStyleSheet();
    void turnsForLanguagesWrittenFromTheRight();
    void takesPicturesOnlyAsLogo();
    void drawsGapsAsGaps();
    void drawsNothingOfOneValue();
};

void TestPage::isOneWellFormedFileThatNamesNothingElse()
{
    const QString html = written([](QXmlStreamWriter& xml) {
        heading(xml, u"Items"_s);
        table(xml, {u"CA"_s, u"Figure"_s}, {{u"net-a"_s, u"99.5 %"_s}});
        badge(xml, Tone::Attention, u"needs attention"_s);
        sparkline(xml, {1.0, 2.0, 1.5}, u"availability"_s);
        list(xml, {u"one"_s});
    });
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!html.contains(u"src=\"http"_s) && !html.contains(u"href="_s) && !html.contains(u"url("_s));
    QVERIFY(html.contains(u"<td class=\"number\">99.5 %</td>"_s));
    QVERIFY(html.contains(u"@page"_s));
}

void TestPage::hostileTextBecomesNoMarkup()
{
    const QString evil = u"<script>alert(1)</script>\"&"_s;
    const QString html = written([&](QXmlStreamWriter& xml) {
        paragraph(xml, evil, evil);
        table(xml, {evil}, {{evil}});
        code(xml, evil);
        sparkline(xml, {1.0, 2.0}, evil);
    });
    QVERIFY(!html.contains(u"<script"_s));
    QCOMPARE(html.count(u"&lt;script&gt;"_s), 6);
}

void TestPage::titleCannotLeaveTheStyleSheet()
{
    Frame evil = frame();
    evil.title = u"\"}</style><script>"_s;
    const QString html = written([](QXmlStreamWriter&) {}, evil);
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"content:\"\\\"}\\3c /style>"_s));
}

void TestPage::turnsForLanguagesWrittenFromTheRight()
{
    QVERIFY(written([](QXmlStreamWriter&) {}).contains(u"lang=\"en\" dir=\"ltr\""_s));
    const QString arabic = written([](QXmlStreamWriter& xml) { code(xml, u"rsync"_s); }, frame(u"ar"_s));
    QVERIFY(arabic.contains(u"lang=\"ar\" dir=\"rtl\""_s));
    QVERIFY(arabic.contains(u"@top-right{content:\"Monthly"_s));
    QVERIFY(arabic.contains(u"<pre dir=\"ltr\">"_s));
}

void TestPage::takesPicturesOnlyAsLogo()
{
    Frame with = frame();
    with.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    QVERIFY(written([](QXmlStreamWriter&) {}, with).contains(u"data:image/svg+xml;base64,"_s));
    with.logo = "#!/bin/sh";
    QVERIFY(!written([](QXmlStreamWriter&) {}, with).contains(u"<img"_s));
}

void TestPage::drawsGapsAsGaps()
{
    const QString html = written([](QXmlStreamWriter& xml) {
        sparkline(xml, {1.0, 2.0, std::nullopt, 4.0, 5.0}, u"latency"_s);
    });
    const qsizetype from = html.indexOf(u" d=\""_s) + 4;
    const QString path = html.sliced(from, html.indexOf(u'"', from) - from);
    QCOMPARE(path.count(u'M'), 2);
    QCOMPARE(path.count(u'L'), 2);
}

void TestPage::drawsNothingOfOneValue()
{
    const QString html = written([](QXmlStreamWriter& xml) {
        sparkline(xml, {1.0, std::nullopt}, u"latency"_s);
    });
    QVERIFY(!html.contains(u"<svg"_s));
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
