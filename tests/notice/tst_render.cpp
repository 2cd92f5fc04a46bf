// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/notice/render.h"
#include "core/notice/view.h"
#include "core/notice/wording.h"
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
    void deadlinesAreSaidInTheReadersZoneToo();
    void groupTellsOfAllAndExplainsTheFirst();
    void groupOfOneIsALetterOfItsOwn();
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

void addKinds()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : allKinds())
        QTest::addRow("%s", qPrintable(toString(kind))) << static_cast<int>(kind);
}

/// What an alert is about has no timeline of its own.
bool hasEvents(Kind kind) { return kind != Kind::AlertGuard && kind != Kind::AlertDelivery; }

} // namespace

void RenderTest::everyKindRendersInEveryState_data() { addKinds(); }

void RenderTest::everyKindRendersInEveryState()
{
    QFETCH(int, kind);
    for (const NoticeFacts& facts : sample::sets()) {
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

void RenderTest::saysItInTheAgreedOrder_data() { addKinds(); }

void RenderTest::saysItInTheAgreedOrder()
{
    QFETCH(int, kind);
    for (const NoticeFacts& facts : sample::sets()) {
        const QString body = rendered(static_cast<Kind>(kind), facts).body;
        qsizetype from = 0;
        for (const auto heading :
             {"\nSince when, and how we know\n"_L1, "\nWhat it means today\n"_L1,
              "\nWhat to do about it\n"_L1, "\nWhat happens when\n"_L1, "\nHow to reply\n"_L1}) {
            if (heading == "\nWhat happens when\n"_L1 && !hasEvents(static_cast<Kind>(kind)))
                continue;
            const qsizetype at = body.indexOf(heading);
            QVERIFY2(at > from, heading.data());
            QCOMPARE(body.indexOf(heading, at + 1), -1);
            from = at;
        }
    }
}

void RenderTest::deadlinesAreSaidInTheReadersZoneToo()
{
    NoticeFacts facts = sample::deadCa();
    QVERIFY(!rendered(Kind::FormalNotice, facts).body.contains("Europe"_L1));
    facts.timeZone = u"Europe/Amsterdam"_s;
    QVERIFY(rendered(Kind::FormalNotice, facts)
                .body.simplified()
                .contains("04:00 UTC (06:00, Europe/Amsterdam): our staff"_L1));
    facts.timeZone = u"Pacific/Pago_Pago"_s;
    QVERIFY(rendered(Kind::FormalNotice, facts).body.simplified().contains("17:00, Pacific/Pago_Pago)"_L1));
    facts.timeZone = u"Mars/Olympus"_s;
    QVERIFY(!rendered(Kind::FormalNotice, facts).body.contains("Mars"_L1));
}

void RenderTest::groupTellsOfAllAndExplainsTheFirst()
{
    std::vector<NoticeFacts> matters(40, sample::deadCa());
    for (int i = 0; i < 40; ++i) {
        matters[i].ca = CaHandle::fromString(u"m-%1"_s.arg(i));
        matters[i].caseId = u"NIR-%1"_s.arg(i);
    }
    const auto group = renderGroup(Kind::FormalNotice, matters);
    QVERIFY2(group, group ? "" : qPrintable(group.error().toString()));
    QVERIFY2(group->subject.startsWith("[case NIR-0/m-0 +39] "_L1), qPrintable(group->subject));
    QCOMPARE(group->covers.size(), 40);
    QCOMPARE(group->body.count("\n  | m-"_L1), 40);
    QCOMPARE(group->body.count("\nWhat to do about it\n"_L1), 5);
    QCOMPARE(group->body.count("\nHow to reply\n"_L1), 1);
    QCOMPARE(group->attachment["notices"_L1].toArray().size(), 40);
    const qsizetype table = group->body.indexOf("  | m-0 "_L1);
    QVERIFY(table > 0 && table < group->body.indexOf("\nWhat to do about it\n"_L1));
    for (const QString& line : group->body.split(u'\n'))
        QVERIFY2(fits(line), qPrintable(line));
}

void RenderTest::groupOfOneIsALetterOfItsOwn()
{
    const NoticeFacts facts = sample::deadCa();
    QCOMPARE(renderGroup(Kind::Reminder, {facts})->body, rendered(Kind::Reminder, facts).body);
    QVERIFY(!renderGroup(Kind::Reminder, {}));
}

void RenderTest::beginsWithOneSentenceOfWhatIsWrong()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body;
    const QString paragraph = body.section("\n\n"_L1, 1, 1).simplified();
    QCOMPARE(paragraph,
             u"The delegated CA \"member-17\" does not work: no current manifest and CRL can be fetched and "
             "validated, by any path that it advertises."_s);
}

void RenderTest::namesWhoSawItAndWhichStepFailed()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body.simplified();
    QVERIFY(
        body.contains("It began on Thursday, 15 January 2026, 04:00 UTC and has lasted 61 days 6 hours."_L1));
    QVERIFY(body.contains("last validated on Thursday, 15 January 2026, 03:00 UTC"_L1));
    QVERIFY(body.contains("No current manifest and CRL could be validated from: amsterdam and sydney."_L1));
    QVERIFY(body.contains("This step fails first: TLS (certificate expired on 2026-01-10)."_L1));
    QVERIFY(body.contains("[ ok ] TCP connection: 31 ms [FAIL] TLS: certificate expired"_L1));
}

void RenderTest::saysWhenTheRepositoryIsToBlame()
{
    NoticeFacts facts = sample::deadCa();
    const auto body = [&facts] { return rendered(Kind::FormalNotice, facts).body.simplified(); };
    facts.blame = observe::Blame::Ca;
    QVERIFY(!body().contains("The cause is in"_L1));
    facts.blame = observe::Blame::Repository;
    QVERIFY(body().contains(
        "The cause is in the repository that serves what your CA signs, and not in the CA itself."_L1));
    facts.repositoryOperator = u"Example Cloud"_s;
    QVERIFY(body().contains("Please ask Example Cloud to repair it."_L1));
    facts.repositoryOperator = u"registry"_s;
    QVERIFY(body().contains("and not in your CA. We are working on it."_L1));
}

void RenderTest::saysOnceWhatVantagesSawAlike()
{
    const QString body = rendered(Kind::FormalNotice, sample::deadCa()).body;
    QCOMPARE(body.count("[FAIL] TLS"_L1), 1);
    QVERIFY(!body.contains("Seen from:"_L1));
}

void RenderTest::saysWhoSawWhatWhenVantagesDiffer()
{
    NoticeFacts facts = sample::deadCa();
    facts.vantages[1].endpoints[0].layers = {
        {observe::Layer::Dns, false, Milliseconds{5}, u"no such name"_s}};
    const QString body = rendered(Kind::FormalNotice, facts).body.simplified();
    QVERIFY(body.contains("Seen from: amsterdam"_L1));
    QVERIFY(body.contains("Seen from: sydney"_L1));
    QVERIFY(body.contains("[FAIL] DNS: no such name"_L1));
}

void RenderTest::tellsWhetherRelyingPartiesSufferYet()
{
    NoticeFacts facts = sample::deadCa();
    QVERIFY(rendered(Kind::Reminder, facts)
                .body.simplified()
                .contains("The last valid manifest ended on Thursday, 15 January 2026, 04:00 UTC. Since then "
                          "nothing on it has any effect"_L1));
    facts.relyingParties = {false, facts.at + Duration{7200}, 1, 1};
    const QString stillValid = rendered(Kind::Reminder, facts).body.simplified();
    QVERIFY(stillValid.contains("can use it until Tuesday, 17 March 2026, 12:00 UTC."_L1));
    facts.relyingParties.manifestValidUntil.reset();
    QVERIFY(rendered(Kind::Reminder, facts).body.contains("We know of no valid manifest"_L1));
}

void RenderTest::subjectCarriesTheReference()
{
    for (const Kind kind : allKinds())
        QVERIFY(rendered(kind, sample::complete()).subject.startsWith("[case NIR-0042/member-17] "_L1));
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
    QVERIFY(
        rendered(Kind::FormalNotice, facts).body.contains("To {{> reply}} {{no_such_name}}, operator"_L1));
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
        const auto result = Wording().renderText(u"en"_s, text, view);
        QVERIFY2(!result, qPrintable(text));
        QVERIFY2(result.error().what.contains("no_such"_L1), qPrintable(result.error().toString()));
    }
}

void RenderTest::malformedTemplateIsAnError()
{
    QVERIFY(!Wording().renderText(u"en"_s, u"{{#ladders}} without an end"_s, viewOf(sample::deadCa())));
    QVERIFY(!Wording().render(u"en"_s, u"no-such-template"_s, {}));
}

void RenderTest::nothingIsEscapedForHtml()
{
    NoticeFacts facts = sample::deadCa();
    facts.operatorName = u"A & B <\"C\">"_s;
    QVERIFY(rendered(Kind::FormalNotice, facts).body.contains("To A & B <\"C\">, operator"_L1));
}

void RenderTest::unknownLanguageFallsBackToEnglish()
{
    NoticeFacts facts = sample::deadCa();
    const QString english = rendered(Kind::Reminder, facts).body;
    for (const QString& language : {u"tlh"_s, u"en-GB"_s, u"../../en"_s, u""_s}) {
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
