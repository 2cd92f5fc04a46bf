// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translations.h"

#include <QSet>
#include <QTest>

using namespace caretaker;
using namespace caretaker::language;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestLanguage_data();
    void findsTheNearestLanguage();
    void saysDurationsInEachLanguage_data();
    void saysDurationsInEachLanguage();
    void countsAsTheLanguageDoes();
    void keepsEnglishWhereNothingIsTranslated();
    void saysTimesInUtcWithTheLanguagesDate();
    void writesArabicFromTheRightWithWesternDigits();
};

void TestTranslations::findsTheNearestLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("exact") << u"pt_BR"_s << u"pt_BR"_s;
    QTest::newRow("BCP 47") << u"pt-BR"_s << u"pt_BR"_s;
    QTest::newRow("another country") << u"es-AR"_s << u"es"_s;
    QTest::newRow("of a country's language only") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("lower case") << u"zh-cn"_s << u"zh_CN"_s;
    QTest::newRow("unknown") << u"tlh"_s << u"en"_s;
    QTest::newRow("none") << QString() << u"en"_s;
}

void TestTranslations::findsTheNearestLanguage()
{
    QFETCH(QString, asked);
    QTEST(Translations::of(asked).name(), "found");
    QCOMPARE(isKnown(asked), asked != "tlh"_L1 && !asked.isEmpty());
}

void TestTranslations::saysDurationsInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& name : languages())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslations::saysDurationsInEachLanguage()
{
    QFETCH(QString, language);
    const Translations& words = Translations::of(language);
    const QString said = words.duration(Duration{3 * 86'400 + 5 * 3'600 + 7 * 60});
    QVERIFY2(said.contains(u'3') && said.contains(u'5') && !said.contains(u'7'), qPrintable(said));
    QVERIFY2(!said.contains(u"(s)"_s), qPrintable(said));
    QCOMPARE(said == u"3 days 5 hours"_s, language == "en"_L1);
    QCOMPARE(words.duration(Duration{20}) == u"less than a minute"_s, language == "en"_L1);
}

void TestTranslations::countsAsTheLanguageDoes()
{
    const auto days = [](const QString& language, int n) {
        return Translations::of(language).counted("time", u"%n day(s)"_s, n);
    };
    QCOMPARE(days(u"en"_s, 1), u"1 day"_s);
    QCOMPARE(days(u"en"_s, 2), u"2 days"_s);
    QCOMPARE(days(u"ru"_s, 1), u"1 день"_s);
    QCOMPARE(days(u"ru"_s, 3), u"3 дня"_s);
    QCOMPARE(days(u"ru"_s, 11), u"11 дней"_s);
    QCOMPARE(days(u"ar"_s, 2), u"يومان"_s);
    QCOMPARE(days(u"ar"_s, 3), u"3 أيام"_s);
    QCOMPARE(days(u"ar"_s, 11), u"11 يومًا"_s);
}

void TestTranslations::keepsEnglishWhereNothingIsTranslated()
{
    const Translations& words = Translations::of(u"fr"_s);
    QVERIFY(!words.has("time", u"of no use to anyone"_s));
    QCOMPARE(words.text("time", u"of no use to anyone"_s), u"of no use to anyone"_s);
    QVERIFY(words.has("time", u"less than a minute"_s));
}

void TestTranslations::saysTimesInUtcWithTheLanguagesDate()
{
    const Instant at{std::chrono::seconds{1'793'455'500}}; // 2026-10-31T14:05:00Z
    QCOMPARE(Translations::of(u"en"_s).dateTime(at), u"Saturday, 31 October 2026, 14:05 UTC"_s);
    QCOMPARE(Translations::of(u"es"_s).dateTime(at), u"sábado, 31 de octubre de 2026, 14:05 UTC"_s);
    QCOMPARE(Translations::of(u"ja"_s).dateTime(at), u"2026年10月31日土曜日 14:05 UTC"_s);
}

void TestTranslations::writesArabicFromTheRightWithWesternDigits()
{
    const Translations& words = Translations::of(u"ar"_s);
    QVERIFY(words.isRightToLeft());
    QVERIFY(!Translations::of(u"ru"_s).isRightToLeft());
    QCOMPARE(words.number(1234.5, 1), u"1,234.5"_s);
    QCOMPARE(words.isolated(u"AS64496"_s), u"\u2068AS64496\u2069"_s);
    QCOMPARE(Translations::of(u"ru"_s).isolated(u"AS64496"_s), u"AS64496"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
