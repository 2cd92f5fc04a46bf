// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checklist/sample_facts.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

/// What people said of items, what is carried over, and the list as it stood.
class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestTickOrUntickCounts();
    void aTickSettlesWhatAMeasureWants();
    void whatIsMeasuredInOrderStaysSo();
    void whatWasNotDoneIsCarriedOver();
    void carriedTwiceKeepsTheFirstPeriod();
    void whatIsDoneMeanwhileIsNotCarried();
    void theSnapshotIsExact();
    void aBrokenSnapshotIsNone();
};

namespace {

Mark mark(MarkKind kind, const QString& item, const QString& note = {})
{
    return {kind, item, u"os:mara"_s, sample::To, note, {}};
}

Checklist daily(const ChecklistFacts& facts = sample::calm(), Instant to = sample::To)
{
    return fill(*shippedDefinition(Audience::Registry, Period::Daily), facts, to - Duration{86'400}, to);
}

} // namespace

void MarksTest::theNewestTickOrUntickCounts()
{
    Checklist list = daily();
    applyMarks(list,
               {mark(MarkKind::Tick, u"feedback"_s), mark(MarkKind::Note, u"feedback"_s, u"two letters"_s)});
    QVERIFY(list.item(u"feedback")->status == Status::Attested);
    QCOMPARE(list.item(u"feedback")->marks.size(), size_t{2});
    list = daily();
    applyMarks(list, {mark(MarkKind::Tick, u"feedback"_s), mark(MarkKind::Untick, u"feedback"_s)});
    QVERIFY(list.item(u"feedback")->status == Status::Open);
    list = daily();
    applyMarks(list, {mark(MarkKind::Note, u"feedback"_s), mark(MarkKind::Tick, u"nothing"_s)});
    QVERIFY(list.item(u"feedback")->status == Status::Open);
}

void MarksTest::aTickSettlesWhatAMeasureWants()
{
    Checklist list = daily(sample::troubled());
    QVERIFY(list.item(u"approvals")->status == Status::Attention);
    applyMarks(list, {mark(MarkKind::Tick, u"approvals"_s, u"both asked"_s)});
    QVERIFY(list.item(u"approvals")->status == Status::Attested);
    QVERIFY(!list.item(u"approvals")->figure.isEmpty());
}

void MarksTest::whatIsMeasuredInOrderStaysSo()
{
    Checklist list = daily();
    applyMarks(list, {mark(MarkKind::Untick, u"approvals"_s)});
    QVERIFY(list.item(u"approvals")->status == Status::Ticked);
}

void MarksTest::whatWasNotDoneIsCarriedOver()
{
    const Checklist before = daily(sample::troubled(), sample::From);
    Checklist list = daily(sample::troubled());
    carryOver(list, before);
    QCOMPARE(list.item(u"feedback")->carriedSince, std::optional(u"2026-03-16"_s));
    QCOMPARE(list.item(u"approvals")->carriedSince, std::optional(u"2026-03-16"_s));
    QVERIFY(!list.item(u"monitor")->carriedSince);
    QVERIFY(list.overdue() >= 2);
    QVERIFY(list.needsAttention());
}

void MarksTest::carriedTwiceKeepsTheFirstPeriod()
{
    Checklist first = daily(sample::calm(), sample::From - Duration{86'400});
    Checklist second = daily(sample::calm(), sample::From);
    carryOver(second, first);
    Checklist third = daily();
    carryOver(third, second);
    QCOMPARE(third.item(u"feedback")->carriedSince, std::optional(u"2026-03-15"_s));
}

void MarksTest::whatIsDoneMeanwhileIsNotCarried()
{
    const Checklist before = daily(sample::troubled(), sample::From);
    Checklist list = daily();
    applyMarks(list, {mark(MarkKind::Tick, u"feedback"_s)});
    carryOver(list, before);
    QCOMPARE(list.overdue(), 0);
    QVERIFY(!list.needsAttention());
}

void MarksTest::theSnapshotIsExact()
{
    Checklist list = fill(*shippedDefinition(Audience::Operator, Period::Monthly), sample::calmOne(),
                          sample::From, sample::To);
    applyMarks(list, {mark(MarkKind::Tick, u"backup"_s, u"restored"_s)});
    carryOver(list, list);
    list.closed = Closing{sample::To, u"caretaker"_s};
    list.provenance = Provenance{u"1"_s, u"p"_s, sha256Of("a"), 7, sha256Of("b"), sha256Of("c")};
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toSnapshot(list)).toJson()).object();
    const auto back = checklistFromSnapshot(json);
    QVERIFY(back);
    QVERIFY(*back == list);
}

void MarksTest::aBrokenSnapshotIsNone()
{
    const QJsonObject good = toSnapshot(daily(sample::troubled()));
    QVERIFY(checklistFromSnapshot(good));
    QVERIFY(!checklistFromSnapshot({}));
    for (const QString& key : {u"audience"_s, u"period"_s, u"from"_s, u"to"_s, u"window_from"_s}) {
        QJsonObject broken = good;
        broken.insert(key, u"no"_s);
        QVERIFY2(!checklistFromSnapshot(broken), qPrintable(key));
    }
    QJsonObject broken = good;
    QJsonArray items = good.value("items"_L1).toArray();
    QJsonObject item = items[0].toObject();
    item.insert("status"_L1, 9);
    items[0] = item;
    broken.insert("items"_L1, items);
    QVERIFY(!checklistFromSnapshot(broken));
}

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_marks.moc"
