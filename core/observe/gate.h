// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gate: counts what is under way and calls once, from the event loop, when all of it has ended. Private to
// this room.
#pragma once

#include "core/base/time.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace caretaker::observe {

class Gate : public QObject
{
public:
    Gate(std::function<void()> opened, QObject* parent) : QObject(parent), m_opened(std::move(opened)) {}

    bool isIdle() const { return m_underWay == 0; }
    void begin() { ++m_underWay; }
    void end()
    {
        --m_underWay;
        openIfIdle();
    }
    /// For the case that nothing was begun.
    void openIfIdle()
    {
        if (m_underWay > 0 || m_posted)
            return;
        m_posted = true;
        QMetaObject::invokeMethod(
            this, [this] { pass(); }, Qt::QueuedConnection);
    }

private:
    void pass()
    {
        m_posted = false;
        if (m_underWay == 0) // else something was begun meanwhile, and will end
            m_opened();
    }

    std::function<void()> m_opened;
    int m_underWay = 0;
    bool m_posted = false;
};

/// A queue for a kind of work, so that the slow do not hold up the others: at most `slots` jobs have a place;
/// one that keeps it longer than `patience` goes on beside, at most `beside` of them, and its place is
/// another's. Each job says when it is done by calling release() with its ticket.
class Lane : public QObject
{
public:
    using Ticket = quint64;

    Lane(int slots, int beside, Milliseconds patience)
        : m_free(slots), m_freeBeside(beside), m_patience(patience)
    {
    }

    void run(std::function<void(Ticket)> job)
    {
        m_waiting.push_back(std::move(job));
        startWaiting();
    }

    /// Nobody waits, and nobody has a place; some may go on beside.
    bool isEmpty() const { return m_waiting.empty() && m_inLane == 0; }
    /// Called whenever the lane becomes empty.
    void setEmptied(std::function<void()> emptied) { m_emptied = std::move(emptied); }

    void release(Ticket ticket)
    {
        const auto job = m_running.extract(ticket);
        if (!job)
            return;
        if (job.mapped() == Place::InLane)
            leaveLane();
        else
            ++m_freeBeside;
        startWaiting();
        tellIfEmpty();
    }

private:
    enum class Place { InLane, Beside };

    void startWaiting()
    {
        while (m_free > 0 && !m_waiting.empty()) {
            --m_free;
            ++m_inLane;
            const Ticket ticket = m_next++;
            m_running[ticket] = Place::InLane;
            auto job = std::move(m_waiting.front());
            m_waiting.pop_front();
            QTimer::singleShot(m_patience, this, [this, ticket] { stepAside(ticket); });
            job(ticket);
        }
    }

    void stepAside(Ticket ticket)
    {
        const auto job = m_running.find(ticket);
        if (job == m_running.end() || m_freeBeside == 0)
            return;
        job->second = Place::Beside;
        --m_freeBeside;
        leaveLane();
        startWaiting();
        tellIfEmpty();
    }

    void leaveLane()
    {
        ++m_free;
        --m_inLane;
    }
    void tellIfEmpty() const
    {
        if (isEmpty() && m_emptied)
            m_emptied();
    }

    int m_free;
    int m_freeBeside;
    int m_inLane = 0;
    std::function<void()> m_emptied;
    Milliseconds m_patience;
    Ticket m_next = 1;
    std::map<Ticket, Place> m_running;
    std::deque<std::function<void(Ticket)>> m_waiting;
};

} // namespace caretaker::observe
