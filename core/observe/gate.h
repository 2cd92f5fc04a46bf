// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gate: counts what is under way and calls once, from the event loop, when all of it has ended. Private to
// this room.
#pragma once

#include <QObject>

#include <deque>
#include <functional>

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

/// Runs at most `limit` jobs at a time; each says when it is done by calling release().
class Lane
{
public:
    explicit Lane(int limit) : m_free(limit) {}

    void run(std::function<void()> job)
    {
        if (m_free == 0)
            return m_waiting.push_back(std::move(job));
        --m_free;
        job();
    }
    void release()
    {
        ++m_free;
        if (m_waiting.empty())
            return;
        auto job = std::move(m_waiting.front());
        m_waiting.pop_front();
        run(std::move(job));
    }

private:
    int m_free;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace caretaker::observe
