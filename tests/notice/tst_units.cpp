// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/check.h"
#include "core/notice/phrases.h"
#include "core/notice/template_units.h"
#include "core/notice/wording.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreUnitsAndTagLinesAreNot();
    void sectionLinesLeaveNoBlankLine();
    void variablesAreIsolatedInRightToLeftSentencesOnly();
    void sameTagsSeesALostTagAndAChangedCommand();
    void everyTextIsListedOnceAndWhole();
    void translationsKeepTagsAndCommands();
    void overrideWinsForItsLanguage();
    void overrideOfAnUnknownNameIsRefused();
    void checkNamesFileAndLine();
    void shippedWordingHasNoProblem();

private:
    static void write(const QTemporaryDir& folder, const QString& name, const QByteArray& text);
};

void UnitsTest::write(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
{
    QVERIFY(QDir(folder.path()).mkpath(name.section(u'/', 0, -2)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void UnitsTest::sentencesAreUnitsAndTagLinesAreNot()
{
    const auto units =
        unitsOf(u"Subject: [{{tag}}] Reminder: {{summary}}\n\n{{#steps}}\n {{number}}. Do it.\n"
                "    $ caretaker status\n- {{at}}: {{text}}\n{{/steps}}{{^steps}}\n{{> reply}}\n"
                "Head\n----\n    - {{uri}}\n    [ ok ] every step\nDo it.\n"_s);
    QCOMPARE(units,
             (std::vector<QString>{u"Reminder: {{summary}}"_s, u"Do it."_s, u"Head"_s, u"every step"_s}));
}

void UnitsTest::sectionLinesLeaveNoBlankLine()
{
    const QString text =
        localised(u"a\n{{#x}}\nb\n{{/x}}{{^x}}\nc\n{{/x}}\nd\n"_s, language::Translations::of(u"en"_s));
    QCOMPARE(*Wording().renderText(u"en"_s, text, {{u"x"_s, true}}), u"a\nb\nd\n"_s);
    QCOMPARE(*Wording().renderText(u"en"_s, text, {{u"x"_s, false}}), u"a\nc\nd\n"_s);
}

void UnitsTest::variablesAreIsolatedInRightToLeftSentencesOnly()
{
    const auto& arabic = language::Translations::of(u"ar"_s);
    QCOMPARE(localised(u"See {{ca}} now."_s, arabic), u"See \u2068{{ca}}\u2069 now."_s);
    QCOMPARE(localised(u"    {{policy_uri}}"_s, arabic), u"    {{policy_uri}}"_s);
    QCOMPARE(localised(u"    $ {{command}}"_s, arabic), u"    $ {{command}}"_s);
    QCOMPARE(localised(u"See {{ca}} now."_s, language::Translations::of(u"fr"_s)), u"See {{ca}} now."_s);
}

void UnitsTest::sameTagsSeesALostTagAndAChangedCommand()
{
    QVERIFY(sameTags(u"{{a}} and {{b}}"_s, u"{{b}} & {{a}}"_s));
    QVERIFY(!sameTags(u"{{a}} and {{b}}"_s, u"{{a}} and {{a}}"_s));
    QVERIFY(!sameTags(u"%n day(s)"_s, u"days"_s));
    QVERIFY(!sameTags(u"x\n    $ caretaker status"_s, u"x\n    $ caretaker statut"_s));
}

void UnitsTest::everyTextIsListedOnceAndWhole()
{
    QSet<QString> seen;
    const std::vector<language::SourceText> all = sourceTexts();
    QVERIFY(all.size() > 150);
    for (const language::SourceText& text : all) {
        QVERIFY2(!seen.contains(text.text), qPrintable(text.text));
        seen.insert(text.text);
        QVERIFY2(!text.text.contains("{{#"_L1) && !text.text.contains("{{/"_L1), qPrintable(text.text));
        QVERIFY2(text.text == text.text.trimmed(), qPrintable(text.text));
    }
}

void UnitsTest::translationsKeepTagsAndCommands()
{
    for (const QString& language : language::languages())
        for (const language::SourceText& text : sourceTexts()) {
            const QString said = language::Translations::of(language).text("notice", text.text);
            QVERIFY2(text.counted || sameTags(text.text, said), qPrintable(language + u": "_s + said));
        }
}

void UnitsTest::overrideWinsForItsLanguage()
{
    const QTemporaryDir folder;
    write(folder, u"pt_BR/greeting.mustache"_s, "Prezados:\n");
    const auto wording = Wording::withOverrides(folder.path());
    QVERIFY2(wording, wording ? "" : qPrintable(wording.error().toString()));
    QCOMPARE(*wording->templateText(u"pt-BR"_s, u"greeting"_s), u"Prezados:\n"_s);
    QCOMPARE(*wording->templateText(u"en"_s, u"greeting"_s), *Wording().templateText(u"en"_s, u"greeting"_s));
}

void UnitsTest::overrideOfAnUnknownNameIsRefused()
{
    const QTemporaryDir folder;
    write(folder, u"en/love-letter.mustache"_s, "Subject: x\n");
    const auto wording = Wording::withOverrides(folder.path());
    QVERIFY(!wording && wording.error().kind == Error::Kind::BadInput);
    QVERIFY(wording.error().where.endsWith("love-letter.mustache"_L1));
    QVERIFY(!Wording::withOverrides(folder.filePath(u"absent"_s)));
}

void UnitsTest::checkNamesFileAndLine()
{
    const QTemporaryDir folder;
    write(folder, u"en/greeting.mustache"_s, "Dear {{operator}},\nabout {{no_such_thing}}:\n");
    write(folder, u"en/reply.mustache"_s, "{{#ca}} without an end\n");
    const auto problems = checkWording(*Wording::withOverrides(folder.path()), {u"en"_s});
    const auto has = [&](const QString& place, const QString& what) {
        return std::ranges::any_of(problems, [&](const WordingProblem& problem) {
            return problem.place.endsWith(place) && problem.what.contains(what);
        });
    };
    QVERIFY(has(u"en/greeting.mustache:2"_s, u"no_such_thing"_s));
    QVERIFY(has(u":1"_s, u"malformed"_s) || has(u":1"_s, u"not there"_s));
}

void UnitsTest::shippedWordingHasNoProblem()
{
    for (const WordingProblem& problem : checkWording({}, {u"en"_s, u"ar"_s}))
        QFAIL(qPrintable(problem.place + u": "_s + problem.what));
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
