// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConnectionSlots: how many transfers may be under way, in all and to one origin. Who finds no room waits,
// first come first served; but one origin's queue never holds up another's. Private to this room.
#pragma once

#include <QString>

#include <functional>
#include <list>
#include <map>

namespace caretaker::transport {

class ConnectionSlots
{
public:
    ConnectionSlots(int total, int perOrigin) : m_total(total), m_perOrigin(perOrigin) {}

    /// Calls `start` at once, or when there is room. `who` names the transfer, once.
    void enter(const QString& origin, const void* who, std::function<void()> start)
    {
        m_waiting.push_back({origin, who, std::move(start)});
        startWaiting();
    }

    /// Whether it had started or still waited; a second time it does nothing.
    void leave(const void* who)
    {
        m_waiting.remove_if([who](const Waiting& waiting) { return waiting.who == who; });
        const auto found = m_started.find(who);
        if (found == m_started.end())
            return;
        if (--m_perOriginNow[found->second] == 0)
            m_perOriginNow.erase(found->second);
        m_started.erase(found);
        startWaiting();
    }

private:
    struct Waiting
    {
        QString origin;
        const void* who;
        std::function<void()> start;
    };

    bool hasRoom(const QString& origin) const
    {
        const auto now = m_perOriginNow.find(origin);
        return now == m_perOriginNow.end() || now->second < m_perOrigin;
    }

    void startWaiting()
    {
        for (auto it = m_waiting.begin();
             it != m_waiting.end() && m_started.size() < static_cast<std::size_t>(m_total);) {
            if (!hasRoom(it->origin)) {
                ++it;
                continue;
            }
            const Waiting next = std::move(*it);
            m_waiting.erase(it);
            ++m_perOriginNow[next.origin];
            m_started.emplace(next.who, next.origin);
            next.start(); // may come back here
            it = m_waiting.begin();
        }
    }

    int m_total;
    int m_perOrigin;
    std::list<Waiting> m_waiting;
    std::map<const void*, QString> m_started;
    std::map<QString, int> m_perOriginNow;
};

} // namespace caretaker::transport
