// SPDX-License-Identifier: GPL-3.0-or-later
//
// The slow do not hold up the others.
#include "core/observe/gate.h"

#include <QTest>

#include <vector>

using namespace caretaker;
using namespace caretaker::observe;
using namespace std::chrono_literals;

class TestLane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsAtMostItsSlots()
    {
        Lane lane(2, 10, 1h);
        const auto started = fill(lane, 5);
        QCOMPARE(started->size(), 2u);
        lane.release(started->front());
        QCOMPARE(started->size(), 3u);
    }

    void theSlowStepAside()
    {
        Lane lane(2, 10, 1ms);
        const auto started = fill(lane, 5);
        QCOMPARE(started->size(), 2u);
        QTRY_COMPARE(started->size(), 5u); // none was released
    }

    void noMoreThanSomeStepAside()
    {
        Lane lane(1, 2, 1ms);
        const auto started = fill(lane, 5);
        QTRY_COMPARE(started->size(), 3u);
        lane.release(started->at(0)); // from beside: nobody else may step aside before the timer
        lane.release(started->at(2)); // from the lane
        QCOMPARE(started->size(), 4u);
    }

    void saysWhenItIsEmpty()
    {
        Lane lane(1, 1, 1ms);
        int emptied = 0;
        lane.setEmptied([&emptied] { ++emptied; });
        QVERIFY(lane.isEmpty());
        const auto started = fill(lane, 2);
        QVERIFY(!lane.isEmpty() && emptied == 0);
        QTRY_COMPARE(started->size(), 2u); // the first one went beside, and counts no more
        QCOMPARE(emptied, 0);
        lane.release(started->at(1));
        QVERIFY(lane.isEmpty());
        QCOMPARE(emptied, 1);
    }

    void aTicketCountsOnce()
    {
        Lane lane(1, 0, 1h);
        const auto started = fill(lane, 3);
        const Lane::Ticket first = started->front();
        lane.release(first);
        lane.release(first);
        QCOMPARE(started->size(), 2u);
    }

    void everyJobRunsInOrder()
    {
        Lane lane(3, 0, 1h);
        std::vector<int> order;
        for (int i = 0; i < 100; ++i)
            lane.run([&lane, &order, i](Lane::Ticket ticket) {
                order.push_back(i);
                lane.release(ticket);
            });
        QCOMPARE(order.size(), 100u);
        QVERIFY(std::ranges::is_sorted(order));
    }

private:
    /// Jobs that never end by themselves; the tickets of those that began.
    static std::shared_ptr<std::vector<Lane::Ticket>> fill(Lane& lane, int jobs)
    {
        auto started = std::make_shared<std::vector<Lane::Ticket>>();
        for (int i = 0; i < jobs; ++i)
            lane.run([started](Lane::Ticket ticket) { started->push_back(ticket); });
        return started;
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
