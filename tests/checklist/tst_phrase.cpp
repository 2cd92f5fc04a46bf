// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/phrases.h"
#include "core/checklist/source_texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

class PhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowThePlural();
    void whatAValueSaysIsNoPlaceholder();
    void comesBackFromJsonAsItWas();
    void refusesWhatIsNoPhrase();
    void wordsOfOthersAreKnown();
    void everyTextIsListedOnce();
    void everyCountedTextHasItsNumber();
};

namespace {

const language::Translations& english() { return language::Translations::of(u"en"_s); }

} // namespace

void PhraseTest::numbersFollowThePlural()
{
    QCOMPARE(say(counted(words::Cas, 1), english()), u"1 CA"_s);
    QCOMPARE(say(counted(words::Cas, 0), english()), u"0 CAs"_s);
    QCOMPARE(say(counted(words::SummaryLine, 1), english()), u"1 item needs attention"_s);
}

void PhraseTest::whatAValueSaysIsNoPlaceholder()
{
    QCOMPARE(say(phrase(words::CasOf, u"%2"_s, u"%1"_s), english()), u"%2 of %1"_s);
}

void PhraseTest::comesBackFromJsonAsItWas()
{
    const Instant at = *parseRfc3339(u"2026-03-16T10:00:00Z");
    const Phrase all{u"%1 %2 %3 %4 %5 %6 %7 %8"_s,
                     7,
                     {u"name"_s, qint64(3), at, Day{at}, Duration(90), Milliseconds(1500), Share{0.995, 1},
                      std::vector<Phrase>{phrase(words::Dead), counted(words::Cas, 2)}}};
    QCOMPARE(phraseFromJson(toJson(all)), std::optional(all));
}

void PhraseTest::refusesWhatIsNoPhrase()
{
    QVERIFY(!phraseFromJson({}));
    QVERIFY(!phraseFromJson(
        {{u"text"_s, u"%1"_s}, {u"values"_s, QJsonArray{QJsonObject{{u"at"_s, u"noon"_s}}}}}));
    QVERIFY(!phraseFromJson({{u"text"_s, u"%1"_s}, {u"values"_s, QJsonArray{QJsonValue::Null}}}));
}

void PhraseTest::wordsOfOthersAreKnown()
{
    QCOMPARE(wordFor(u"propose_revocation"_s), Value(phrase(words::RevokeAction)));
    QCOMPARE(wordFor(u"stale manifest"_s), Value(phrase(words::StaleManifest)));
    QCOMPARE(wordFor(u"my-own-step"_s), Value(u"my-own-step"_s));
}

void PhraseTest::everyTextIsListedOnce()
{
    QSet<QString> phrases;
    for (const language::SourceText& text : sourceTexts()) {
        QCOMPARE(text.context, u"checklist"_s);
        QVERIFY(!text.text.isEmpty());
        phrases.insert(text.text);
    }
    for (const QString& text :
         {u"%n CA(s)"_s, u"Monthly checklist of the registry"_s, u"Staff were trained"_s})
        QVERIFY2(phrases.contains(text), qPrintable(text));
}

void PhraseTest::everyCountedTextHasItsNumber()
{
    for (const language::SourceText& text : sourceTexts())
        QVERIFY2(text.counted == text.text.contains("%n"_L1), qPrintable(text.text));
}

QTEST_GUILESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
