// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/sheet.h"
#include "tests/checklist/sample_facts.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

/// The page for browsers and paper.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedInEveryLanguage();
    void saysWhatNeedsDoingFirst();
    void hasAPlaceToSignAndSaysHowItWasMeasured();
    void drawsLinesForOneCa();
    void namesAreNoMarkup();
    void turnsForArabic();
};

namespace {

const Letterhead Registry{u"Example Registry"_s};

QString page(const Checklist& list, const QString& language = u"en"_s)
{
    return toHtml(list, language::Translations::of(language), Registry);
}

Checklist listOf(Audience audience, Period period, const ChecklistFacts& facts)
{
    Checklist list = fill(*shippedDefinition(audience, period), facts, sample::From, sample::To);
    list.provenance =
        Provenance{u"1.2.3"_s, u"bcp-default"_s, sha256Of("a"), 412, sha256Of("b"), sha256Of("c")};
    return list;
}

QString xmlProblem(const QString& html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

void SheetTest::isWellFormedInEveryLanguage()
{
    for (const QString& language : language::languages())
        for (const Definition& definition : shippedDefinitions()) {
            const bool isOfOne = definition.audience == Audience::Operator;
            Checklist list = listOf(definition.audience, definition.period,
                                    isOfOne ? sample::calmOne() : sample::troubled());
            QCOMPARE(xmlProblem(page(list, language)), QString());
        }
}

void SheetTest::saysWhatNeedsDoingFirst()
{
    const QString html = page(listOf(Audience::Registry, Period::Daily, sample::troubled()));
    const auto first = html.indexOf("To do first"_L1), all = html.indexOf("All items"_L1);
    const auto todo = html.indexOf("Two people decide"_L1);
    QVERIFY(first > 0 && first < todo && todo < all);
    Checklist calm = listOf(Audience::Registry, Period::Daily, sample::calm());
    QVERIFY(page(calm).contains("Nothing needs attention."_L1));
}

void SheetTest::hasAPlaceToSignAndSaysHowItWasMeasured()
{
    const QString html = page(listOf(Audience::Registry, Period::Daily, sample::calm()));
    for (const QString& text :
         {u"Signatures"_s, u"Prepared by"_s, u"Caretaker 1.2.3"_s, sha256Of("a").toHex(),
          sha256Of("b").toHex(), sha256Of("c").toHex(), u"registry-daily/2026-03-17"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
}

void SheetTest::drawsLinesForOneCa()
{
    const QString html = page(listOf(Audience::Operator, Period::Monthly, sample::calmOne()));
    QCOMPARE(html.count("<svg"_L1), 2);
}

void SheetTest::namesAreNoMarkup()
{
    ChecklistFacts facts = sample::troubled();
    facts.holds[0].reason = u"<script>alert(1)</script>"_s;
    const QString html = page(listOf(Audience::Registry, Period::Monthly, facts));
    QVERIFY(html.contains("&lt;script&gt;"_L1));
    QVERIFY(!html.contains("<script"_L1));
}

void SheetTest::turnsForArabic()
{
    QVERIFY(
        page(listOf(Audience::Registry, Period::Daily, sample::calm()), u"ar"_s).contains("dir=\"rtl\""_L1));
}

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
