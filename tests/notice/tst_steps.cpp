// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clean_text.h"
#include "core/notice/render.h"
#include "core/notice/steps.h"
#include "tests/notice/sample_facts.h"

#include <QJsonObject>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;
using observe::Layer;

class StepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayerHasAdviceWithItsCommand_data();
    void everyLayerHasAdviceWithItsCommand();
    void findingsReplaceTheAdviceOfTheirLayer();
    void worstFindingComesFirstAndLikeOnesAreCounted();
    void informationIsNoStep();
    void thereIsAlwaysAStep();
    void onlyTypedUrisReachACommand();
    void shellWordsAreQuoted();
    void sixthFindingIsLeftToTheAttachment();
};

namespace {

NoticeFacts failingAt(Layer layer, const QString& uri)
{
    NoticeFacts facts = sample::deadCa();
    facts.findings.clear();
    const auto transport = uri.startsWith("rsync"_L1) ? observe::Transport::Rsync : observe::Transport::Rrdp;
    facts.vantages.pop_back();
    facts.vantages[0].endpoints = {
        {transport, uri, false, {}, {}, {{layer, false, Milliseconds{1}, u"broken"_s}}}};
    return facts;
}

QJsonArray stepsOf(const NoticeFacts& facts)
{
    return stepViews(facts, laddersOf(facts.vantages), Speech(facts.language, {}));
}

QString bodyOf(const NoticeFacts& facts)
{
    const auto notice = render(Kind::FormalNotice, facts);
    if (!notice)
        qFatal("%s", qPrintable(notice.error().toString()));
    return QString(notice->body).replace(" \\\n        "_L1, " "_L1); // as the shell reads it
}

const QString Https = u"https://rrdp.member.example:8443/n.xml"_s;
const QString Rsync = u"rsync://rsync.member.example/repo/m/"_s;

} // namespace

void StepsTest::everyLayerHasAdviceWithItsCommand_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, Layer layer, const QString& uri, const QString& command) {
        QTest::newRow(name) << static_cast<int>(layer) << uri << command;
    };
    row("dns", Layer::Dns, Https, u"$ dig +short AAAA rrdp.member.example"_s);
    row("tcp", Layer::Tcp, Https, u"$ nc -vz -w 10 rrdp.member.example 8443"_s);
    row("tcp of rsync", Layer::Tcp, Rsync, u"$ nc -vz -w 10 rsync.member.example 873"_s);
    row("tls", Layer::Tls, Https, u"$ openssl s_client -connect rrdp.member.example:8443 -servername"_s);
    row("http", Layer::Http, Https, u"$ curl -v --max-time 30 -o /dev/null "_s);
    row("rrdp", Layer::Rrdp, Https, u"$ curl -sS --max-time 30 https://rrdp.member.example:8443/n.xml"_s);
    row("rsync", Layer::Rsync, Rsync,
        u"$ rsync --list-only --timeout=30 rsync://rsync.member.example/repo/m/"_s);
    row("manifest", Layer::Manifest, Rsync,
        u"$ rsync --list-only --timeout=30 rsync://rsync.member.example/repo/m/"_s);
    row("crl", Layer::Crl, Https, u"$ curl -v --max-time 30 -o /dev/null "_s);
    row("objects", Layer::Objects, Rsync,
        u"$ rsync --list-only --timeout=30 rsync://rsync.member.example/repo/m/"_s);
}

void StepsTest::everyLayerHasAdviceWithItsCommand()
{
    QFETCH(int, layer);
    QFETCH(QString, uri);
    QFETCH(QString, command);
    const QString body = bodyOf(failingAt(static_cast<Layer>(layer), uri));
    QVERIFY2(body.contains(command), qPrintable(body));
    QVERIFY(body.contains("\n 1. "_L1) && !body.contains("\n 2. "_L1));
}

void StepsTest::findingsReplaceTheAdviceOfTheirLayer()
{
    NoticeFacts facts = failingAt(Layer::Manifest, Rsync);
    facts.findings = {{FindingId::MFT_EXPIRED, u"rsync://rsync.member.example/repo/m/ca.mft"_s}};
    const QJsonArray steps = stepsOf(facts);
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps[0]["is_finding"_L1].toBool());
    QCOMPARE(steps[0]["remedy"_L1].toString(), infoOf(FindingId::MFT_EXPIRED).remedy);
    QCOMPARE(steps[0]["clause"_L1].toString(), infoOf(FindingId::MFT_EXPIRED).clause);
}

void StepsTest::worstFindingComesFirstAndLikeOnesAreCounted()
{
    NoticeFacts facts = failingAt(Layer::Tls, Https);
    facts.findings = {{FindingId::MFT_MISSING, Rsync + u"a.mft"_s},
                      {FindingId::MFT_EXPIRED, Rsync + u"b.mft"_s},
                      {FindingId::MFT_MISSING, Rsync + u"c.mft"_s}};
    const QJsonArray steps = stepsOf(facts);
    QCOMPARE(steps.size(), 3);
    QVERIFY(steps[0]["is_tls"_L1].toBool());
    QCOMPARE(steps[1]["finding"_L1].toString(), u"MFT_MISSING"_s);
    QVERIFY(steps[1]["more"_L1].toString().contains(u'1'));
    QCOMPARE(steps[2]["number"_L1].toString(), u"3"_s);
}

void StepsTest::informationIsNoStep()
{
    NoticeFacts facts = failingAt(Layer::Tls, Https);
    for (const FindingInfo& info : findingCatalogue())
        if (info.severity < Severity::Warning)
            facts.findings.push_back({info.id, {}});
    QCOMPARE(stepsOf(facts).size(), 1);
}

void StepsTest::thereIsAlwaysAStep()
{
    NoticeFacts facts = sample::recovered();
    facts.state = u"dead"_s;
    const QJsonArray steps = stepsOf(facts);
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps[0]["is_unclear"_L1].toBool());
    facts.state = u"flapping"_s;
    QVERIFY(stepsOf(facts)[0]["is_flapping"_L1].toBool());
}

void StepsTest::onlyTypedUrisReachACommand()
{
    for (const QString& uri :
         {u"https://a.example/; rm -rf ~"_s, u"https://a.example/$(id)\n$ id"_s, u"file:///etc/passwd"_s,
          u"rsync://-e sh/x/y"_s, u"https://user:pw@a.example/"_s})
        QVERIFY2(!bodyOf(failingAt(Layer::Http, uri)).contains("    $ "_L1), qPrintable(uri));
    const QString quoted = bodyOf(failingAt(Layer::Http, u"https://a.example/n.xml?a=1&b=$(id)"_s));
    QVERIFY2(quoted.contains("'https://a.example/n.xml?a=1&b=$(id)'"_L1), qPrintable(quoted));
}

void StepsTest::shellWordsAreQuoted()
{
    QCOMPARE(shellWord(u"https://a.example/n.xml"_s), u"https://a.example/n.xml"_s);
    QCOMPARE(shellWord(u"a b"_s), u"'a b'"_s);
    QCOMPARE(shellWord(u"it's"_s), u"'it'\\''s'"_s);
    QCOMPARE(shellWord(u"[::1]:443"_s), u"'[::1]:443'"_s);
    QCOMPARE(shellWord(u""_s), u"''"_s);
}

void StepsTest::sixthFindingIsLeftToTheAttachment()
{
    NoticeFacts facts = failingAt(Layer::Tls, Https);
    facts.findings.clear();
    for (const FindingInfo& info : findingCatalogue())
        if (info.severity >= Severity::Warning)
            facts.findings.push_back({info.id, {}});
    if (facts.findings.size() < 6)
        QSKIP("the catalogue has fewer than six warnings yet");
    QCOMPARE(stepsOf(facts).size(), 6); // one layer, five findings
    QCOMPARE(toJson(Kind::FormalNotice, facts).value("findings"_L1).toArray().size(),
             static_cast<qsizetype>(facts.findings.size()));
}

QTEST_GUILESS_MAIN(StepsTest)
#include "tst_steps.moc"
