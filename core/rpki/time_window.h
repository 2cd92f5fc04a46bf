// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimeWindow: an instant at which something is judged, and the instants around it at which the judgement
// would be the same. Each comparison with a time out of an object goes through here and narrows the window.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace caretaker::rpki {

class TimeWindow
{
public:
    explicit TimeWindow(Instant at) : m_at(at) {}

    Instant at() const { return m_at; }
    bool isBefore(Instant limit)
    {
        if (m_at < limit)
            m_last = std::min(m_last, limit - Step);
        else
            m_first = std::max(m_first, limit);
        return m_at < limit;
    }
    bool isAfter(Instant limit)
    {
        if (m_at > limit)
            m_first = std::max(m_first, limit + Step);
        else
            m_last = std::min(m_last, limit);
        return m_at > limit;
    }
    /// Whether every comparison made so far would come out the same at `when`.
    bool holdsAt(Instant when) const { return m_first <= when && when <= m_last; }
    /// Also what the other compared.
    void narrow(const TimeWindow& other)
    {
        m_first = std::max(m_first, other.m_first);
        m_last = std::min(m_last, other.m_last);
    }

private:
    static constexpr Duration Step{1}; // what Instant counts in

    Instant m_at;
    Instant m_first = Instant::min();
    Instant m_last = Instant::max();
};

} // namespace caretaker::rpki
