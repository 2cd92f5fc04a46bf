// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_reference.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = *parseRfc3339(u"2026-11-27T12:00:00Z");

} // namespace

class TestChecklistReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackToThePeriod_data();
    void leadsBackToThePeriod();
    void theCurrentPeriodEndsNow();
    void namesTheCa();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TestChecklistReference::leadsBackToThePeriod_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("last"); ///< moment of the figures
    QTest::newRow("day") << u"registry-daily/2026-03-16"_s << u"2026-03-16T23:59:59Z"_s;
    QTest::newRow("week") << u"registry-weekly/2026-W12"_s << u"2026-03-22T23:59:59Z"_s;
    QTest::newRow("week of the new year") << u"registry-weekly/2026-W01"_s << u"2026-01-04T23:59:59Z"_s;
    QTest::newRow("month") << u"registry-monthly/2026-02"_s << u"2026-02-28T23:59:59Z"_s;
    QTest::newRow("quarter") << u"registry-quarterly/2026-Q2"_s << u"2026-06-30T23:59:59Z"_s;
}

void TestChecklistReference::leadsBackToThePeriod()
{
    QFETCH(QString, id);
    QFETCH(QString, last);
    const auto request = checklistFromId(id, Now);
    QVERIFY(request.has_value());
    QCOMPARE(formatRfc3339(request->to), last);
    const QString definition = checklist::definitionName(request->audience, request->period);
    QCOMPARE(checklist::instanceId(definition, checklist::periodAt(request->period, request->to), {}), id);
}

void TestChecklistReference::theCurrentPeriodEndsNow()
{
    for (const QString& id : {u"registry-daily"_s, u"registry-daily/2026-11-27"_s,
                              u"registry-weekly/2026-W48"_s, u"operator-pre-delegation"_s})
        QCOMPARE(checklistFromId(id, Now)->to, Now);
}

void TestChecklistReference::namesTheCa()
{
    const auto request = checklistFromId(u"operator-monthly/2026-03/kiwi-fibre"_s, Now);
    QCOMPARE(request->ca, CaHandle::tryFromString(u"kiwi-fibre"_s));
    QVERIFY(request->audience == checklist::Audience::Operator);
    QVERIFY(!checklistFromId(u"registry-monthly/2026-03"_s, Now)->ca);
}

void TestChecklistReference::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id :
         {"", "registry", "registry-yearly", "registry-daily/2026-13-01", "registry-daily/2026-03",
          "registry-monthly/2026-03-16", "registry-weekly/2026-W60", "registry-quarterly/2026-Q5"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestChecklistReference::refusesWhatIsNone()
{
    QFETCH(QString, id);
    QVERIFY(!checklistFromId(id, Now));
}

QTEST_GUILESS_MAIN(TestChecklistReference)
#include "tst_checklist_reference.moc"
