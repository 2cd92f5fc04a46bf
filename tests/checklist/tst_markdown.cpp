// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "tests/checklist/sample_facts.h"

#include <QJsonArray>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATaskListWithFigures();
    void boxesFollowTheStatus();
    void tableColumnsLineUp();
    void namesAreNoMarkup();
    void jsonSaysTheSame();
};

namespace {

const language::Translations& english() { return language::Translations::of(u"en"_s); }

Checklist daily(const ChecklistFacts& facts)
{
    return fill(*shippedDefinition(Audience::Registry, Period::Daily), facts, sample::From, sample::To);
}

} // namespace

void MarkdownTest::isATaskListWithFigures()
{
    const QString text = toMarkdown(daily(sample::troubled()), english());
    QVERIFY(text.startsWith("# Daily checklist of the registry\n\nPeriod: Tuesday"_L1));
    QVERIFY(text.contains(
        "- [ ] **Attention:** No proposal waits for an approval  \n      1 proposal waiting  \n      **To do:** "_L1));
    QVERIFY(text.contains("_To be attested: name, date, note._"_L1));
}

void MarkdownTest::boxesFollowTheStatus()
{
    for (const ChecklistFacts& facts : {sample::calm(), sample::troubled(), ChecklistFacts{}}) {
        const Checklist list = daily(facts);
        const QString text = toMarkdown(list, english());
        QCOMPARE(text.count("- [x] "_L1), list.count(Status::Ticked));
        QCOMPARE(text.count("- [ ] **Attention:** "_L1), list.count(Status::Attention));
        QCOMPARE(text.count("- [ ] "_L1), list.count(Status::Attention) + list.count(Status::Open));
    }
}

void MarkdownTest::tableColumnsLineUp()
{
    ChecklistFacts facts = sample::troubled();
    facts.cas[2].ca = sample::handle(u"日本のCA"_s);
    int width = 0;
    for (const QString& line : toMarkdown(daily(facts), english()).split(u'\n')) {
        if (!line.trimmed().startsWith(u'|')) {
            width = 0;
            continue;
        }
        if (width > 0)
            QCOMPARE(textWidth(line), width);
        width = textWidth(line);
    }
}

void MarkdownTest::namesAreNoMarkup()
{
    const QString text = toMarkdown(daily(sample::troubled()), english());
    QVERIFY(text.contains("echo\\|x"_L1));
    QVERIFY(!text.contains("echo|x"_L1));
}

void MarkdownTest::jsonSaysTheSame()
{
    const Checklist list = daily(sample::troubled());
    const QJsonObject json = toJson(list);
    QCOMPARE(json.value("schema"_L1).toString(), u"caretaker/checklist/1"_s);
    QCOMPARE(json.value("period"_L1).toString(), u"daily"_s);
    QCOMPARE(json.value("to"_L1).toString(), u"2026-03-17T00:00:00Z"_s);
    QVERIFY(json.value("ca"_L1).isNull());
    QCOMPARE(json.value("counts"_L1)["attention"_L1].toInt(), list.count(Status::Attention));
    const QJsonArray items = json.value("items"_L1).toArray();
    QCOMPARE(items.size(), static_cast<qsizetype>(list.items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(items[i]["status"_L1].toString(), toString(list.items[static_cast<size_t>(i)].status));
        QCOMPARE(items[i]["measured_by"_L1].isNull(),
                 list.items[static_cast<size_t>(i)].measuredBy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
