// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/notice/render.h"
#include "core/notice/templates.h"
#include "core/notice/view.h"
#include "tests/notice/sample_facts.h"

#include <QJsonDocument>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;

class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindRendersInEveryState_data();
    void everyKindRendersInEveryState();
    void saysItInTheAgreedOrder_data();
    void saysItInTheAgreedOrder();
    void beginsWithOneSentenceOfWhatIsWrong();
    void namesWhoSawItAndWhichStepFailed();
    void saysWhenTheRepositoryIsToBlame();
    void saysOnceWhatVantagesSawAlike();
    void saysWhoSawWhatWhenVantagesDiffer();
    void tellsWhetherRelyingPartiesSufferYet();
    void subjectCarriesTheReference();
    void attachmentHoldsTheFactsButNoContact();
    void textFromOutsideStaysOnItsLine();
    void valuesAreNotTemplates();
    void refusesFactsWithoutWhatANoticeNeeds();
    void missingNameInATemplateIsAnError();
    void malformedTemplateIsAnError();
    void nothingIsEscapedForHtml();
    void unknownLanguageFallsBackToEnglish();
    void kindNamesRoundTrip();
};

namespace {

RenderedNotice rendered(Kind kind, const NoticeFacts& facts)
{
    auto result = render(kind, facts);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

/// A line may only be wider than the text when it is one word that cannot be broken.
bool fits(const QString& line) { return textWidth(line) <= TextWidth || !line.trimmed().contains(u' '); }

void addKindsAndStates()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("state");
    for (const Kind kind : allKinds())
        for (const QString& state : {u"dead"_s, u"flapping"_s, u"partial"_s, u"slow"_s, u"stale manifest"_s})
            QTest::addRow("%s, %s", qPrintable(toString(kind)), qPrintable(state))
                << static_cast<int>(kind) << state;
}

} // namespace

void RenderTest::everyKindRendersInEveryState_data() { addKindsAndStates(); }

void RenderTest::everyKindRendersInEveryState()
{
    QFETCH(int, kind);
    QFETCH(QString, state);
    NoticeFacts full = sample::inState(state);
    NoticeFacts bare = full; // all that may be absent is absent
    bare.operatorName.clear();
    bare.publicPage.clear();
    bare.policyUri.clear();
    bare.appealAddress.clear();
    bare.lastFunctional.reset();
    bare.changes.reset();
    bare.findings.clear();
    bare.events.clear();
    bare.relyingParties = {};
    bare.vantages = {{VantageName::fromString(u"amsterdam"_s), full.at, false, false, {}, {}}};
    for (const NoticeFacts& facts : {full, bare}) {
        const RenderedNotice notice = rendered(static_cast<Kind>(kind), facts);
        QVERIFY(!notice.subject.isEmpty());
        QVERIFY2(!notice.body.contains("{{"_L1) && !notice.body.contains("}}"_L1), qPrintable(notice.body));
        QVERIFY(notice.body.endsWith(u'\n') && !notice.body.contains("\n\n\n"_L1));
        QVERIFY2(!notice.body.contains("false"_L1) && !notice.body.contains("()"_L1),
                 qPrintable(notice.body));
        for (const QString& line : notice.body.split(u'\n'))
            QVERIFY2(fits(line), qPrintable(line));
    }
}

void RenderTest::saysItInTheAgreedOrder_data() { addKindsAndStates(); }

void RenderTest::saysItInTheAgreedOrder()
{
    QFETCH(int, kind);
    QFETCH(QString, state);
    const QString body = rendered(static_cast<Kind>(kind), sample::inState(state)).body;
    qsizetype from = body.indexOf("member-17"_L1, 60);
    QVERIFY(from > 0);
    for (const auto heading :
         {"\nSince when, and how we know\n"_L1, "\nWhat it means today\n"_L1, "\nWhat to do about it\n"_L1,
          "\nWhat happens when\n"_L1, "\nHow to reply\n"_L1}) {
        const qsizetype at = body.indexOf(heading);
        QVERIFY2(at > from, heading.data());
        QCOMPARE(body.indexOf(heading, at + 1), -1);
        from = at;
    }
}

void RenderTest::beginsWithOneSentenceOfWhatIsWrong()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body;
    const QString paragraph = body.section("\n\n"_L1, 1, 1).simplified();
    QCOMPARE(paragraph,
             u"No current manifest and CRL of the delegated CA \"member-17\" can be fetched and validated, "
             "by any path that it advertises."_s);
}

void RenderTest::namesWhoSawItAndWhichStepFailed()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body.simplified();
    QVERIFY(body.contains("It began on 2026-01-15 04:00 UTC, 61 days 6 hours before this notice."_L1));
    QVERIFY(body.contains("last validated on 2026-01-15 03:00 UTC"_L1));
    QVERIFY(body.contains("From amsterdam and sydney, no current manifest and CRL could be validated."_L1));
    QVERIFY(body.contains("The first step that fails is TLS: certificate expired on 2026-01-10."_L1));
    QVERIFY(body.contains("[ ok ] TCP connection: 31 ms [FAIL] TLS: certificate expired"_L1));
}

void RenderTest::saysWhenTheRepositoryIsToBlame()
{
    NoticeFacts facts = sample::deadCa();
    const auto body = [&facts] { return rendered(Kind::FormalNotice, facts).body.simplified(); };
    facts.blame = observe::Blame::Ca;
    QVERIFY(!body().contains("What fails is the repository"_L1));
    facts.blame = observe::Blame::Repository;
    QVERIFY(body().contains(
        "What fails is the repository that serves what your CA signs, not the CA itself."_L1));
    facts.repositoryOperator = u"Example Cloud"_s;
    QVERIFY(body().contains("which Example Cloud runs, not the CA itself. Please take this up"_L1));
    facts.repositoryOperator = u"registry"_s;
    QVERIFY(body().contains("not the CA itself. We run it, and are looking into it."_L1));
}

void RenderTest::saysOnceWhatVantagesSawAlike()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body;
    QCOMPARE(body.count("[FAIL] TLS"_L1), 1);
    QVERIFY(!body.contains("seen so from"_L1));
}

void RenderTest::saysWhoSawWhatWhenVantagesDiffer()
{
    NoticeFacts facts = sample::deadCa();
    facts.vantages[1].endpoints[0].layers = {
        {observe::Layer::Dns, false, Milliseconds{5}, u"no such name"_s}};
    const QString body = rendered(Kind::FormalNotice, facts).body.simplified();
    QVERIFY(body.contains("seen so from amsterdam"_L1));
    QVERIFY(body.contains("seen so from sydney"_L1));
    QVERIFY(body.contains("[FAIL] DNS: no such name"_L1));
}

void RenderTest::tellsWhetherRelyingPartiesSufferYet()
{
    NoticeFacts facts = sample::deadCa();
    QVERIFY(rendered(Kind::Reminder, facts)
                .body.simplified()
                .contains("The last valid manifest ended on 2026-01-15 04:00 UTC, 61 days 6 hours ago. Since "
                          "then the 12 objects on it "
                          "(10 ROAs) have had no effect"_L1));
    facts.relyingParties = {false, facts.at + Duration{7200}, 1, 1};
    const QString stillValid = rendered(Kind::Reminder, facts).body.simplified();
    QVERIFY(stillValid.contains("can use it until 2026-03-17 12:00 UTC, for another 2 hours"_L1));
    QVERIFY(stillValid.contains("the 1 object on it (1 ROA) will have no effect"_L1));
    facts.relyingParties.manifestValidUntil.reset();
    QVERIFY(rendered(Kind::Reminder, facts).body.contains("We know of no valid manifest"_L1));
}

void RenderTest::subjectCarriesTheReference()
{
    for (const Kind kind : allKinds())
        QVERIFY(rendered(kind, sample::deadCa()).subject.startsWith("[case NIR-0042/member-17] "_L1));
}

void RenderTest::attachmentHoldsTheFactsButNoContact()
{
    const QJsonObject json = rendered(Kind::FormalNotice, sample::deadCa()).attachment;
    QCOMPARE(json.value("schema"_L1).toString(), u"caretaker/notice/1"_s);
    QCOMPARE(json.value("kind"_L1).toString(), u"formal-notice"_s);
    QCOMPARE(json.value("since"_L1).toString(), u"2026-01-15T04:00:00Z"_s);
    QCOMPARE(json.value("vantages"_L1).toArray().size(), 2);
    QCOMPARE(json.value("findings"_L1).toArray().at(0)["id"_L1].toString(), u"MFT_EXPIRED"_s);
    QCOMPARE(json.value("events"_L1).toArray().size(), 4);
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
    QCOMPARE(text.count(u'@'), 1); // the registry's own address
}

void RenderTest::textFromOutsideStaysOnItsLine()
{
    NoticeFacts facts = sample::deadCa();
    facts.vantages.pop_back();
    facts.vantages[0].endpoints[0].layers.back().detail =
        u"bad\r\n\r\nHow to reply\n------\nPay \u202Ehere\x1b[31m"_s;
    const QString body = rendered(Kind::FormalNotice, facts).body;
    QCOMPARE(body.count("\nHow to reply\n"_L1), 1);
    QVERIFY(!body.contains(u'\r') && !body.contains(QChar(0x1b)) && !body.contains(QChar(0x202e)));
}

void RenderTest::valuesAreNotTemplates()
{
    NoticeFacts facts = sample::deadCa();
    facts.operatorName = u"{{> reply}} {{no_such_name}}"_s;
    QVERIFY(rendered(Kind::FormalNotice, facts).body.contains("({{> reply}} {{no_such_name}})"_L1));
}

void RenderTest::refusesFactsWithoutWhatANoticeNeeds()
{
    const auto refused = [](auto spoil) {
        NoticeFacts facts = sample::deadCa();
        spoil(facts);
        const auto result = render(Kind::FormalNotice, facts);
        return !result && result.error().kind == Error::Kind::BadInput;
    };
    QVERIFY(refused([](NoticeFacts& f) { f.registry.clear(); }));
    QVERIFY(refused([](NoticeFacts& f) { f.replyAddress.clear(); }));
    QVERIFY(refused([](NoticeFacts& f) { f.caseId.clear(); }));
    QVERIFY(refused([](NoticeFacts& f) { f.policy.clear(); }));
    QVERIFY(refused([](NoticeFacts& f) { f.vantages.clear(); }));
}

void RenderTest::missingNameInATemplateIsAnError()
{
    const QJsonObject view = viewOf(sample::deadCa());
    for (const QString& text : {u"{{no_such_name}}"_s, u"{{#no_such_section}}x{{/no_such_section}}"_s,
                                u"{{^no_such_section}}x{{/no_such_section}}"_s, u"{{> no_such_partial}}"_s,
                                u"{{#ladders}}{{no_such_field}}{{/ladders}}"_s}) {
        const auto result = renderText(u"en"_s, text, view);
        QVERIFY2(!result, qPrintable(text));
        QVERIFY2(result.error().what.contains("no_such"_L1), qPrintable(result.error().toString()));
    }
}

void RenderTest::malformedTemplateIsAnError()
{
    QVERIFY(!renderText(u"en"_s, u"{{#ladders}} without an end"_s, viewOf(sample::deadCa())));
    QVERIFY(!renderTemplate(u"en"_s, u"no-such-template"_s, {}));
}

void RenderTest::nothingIsEscapedForHtml()
{
    NoticeFacts facts = sample::deadCa();
    facts.operatorName = u"A & B <\"C\">"_s;
    QVERIFY(rendered(Kind::FormalNotice, facts).body.contains("(A & B <\"C\">)"_L1));
}

void RenderTest::unknownLanguageFallsBackToEnglish()
{
    NoticeFacts facts = sample::deadCa();
    const QString english = rendered(Kind::Reminder, facts).body;
    for (const QString& language : {u"tlh"_s, u"en-GB"_s, u"pt_BR"_s, u"../../en"_s, u""_s}) {
        facts.language = language;
        QCOMPARE(rendered(Kind::Reminder, facts).body, english);
    }
}

void RenderTest::kindNamesRoundTrip()
{
    for (const Kind kind : allKinds())
        QCOMPARE(kindFromString(toString(kind)), std::optional(kind));
    QVERIFY(!kindFromString(u"love-letter"_s));
}

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
