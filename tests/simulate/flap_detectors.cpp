// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/flap_detectors.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace caretaker::simulate {

using health::ReadingKind;

namespace {

/// OK or CRITICAL. What is slow or partial would be WARNING there and count as a change, too; here they are
/// asked for what flapping means to us.
int severityOf(ReadingKind kind) { return health::isFunctional(kind) ? 0 : 2; }

class Window
{
public:
    explicit Window(const FlapDetector& detector) : m_detector(detector) {}

    /// One check; is it flapping now?
    bool check(int severity)
    {
        m_changed.push_back(m_last && *m_last != severity);
        m_last = severity;
        if (std::ssize(m_changed) > m_detector.changes)
            m_changed.pop_front();
        const double now = share();
        if (m_flaps)
            m_flaps = m_detector.stopsAt ? now > m_detector.stop : now >= m_detector.stop;
        else
            m_flaps = m_detector.startsAt ? now >= m_detector.start : now > m_detector.start;
        return m_flaps;
    }

private:
    double share() const
    {
        double sum = 0;
        const auto offset = m_detector.changes - std::ssize(m_changed);
        for (std::ptrdiff_t i = 0; i < std::ssize(m_changed); ++i)
            if (m_changed[static_cast<std::size_t>(i)])
                sum += m_detector.first + (m_detector.last - m_detector.first) *
                                              static_cast<double>(i + offset) / (m_detector.changes - 1);
        return sum / m_detector.changes;
    }

    const FlapDetector& m_detector;
    std::deque<bool> m_changed;
    std::optional<int> m_last;
    bool m_flaps = false;
};

} // namespace

std::vector<Interval> flapsOf(const service::LookSeries& series, const std::vector<ReadingKind>& kinds,
                              const FlapDetector& detector)
{
    Window window(detector);
    std::vector<Interval> flaps;
    bool was = false;
    for (const service::LookRun& run : series.runs) {
        if (kinds[run.looks] == ReadingKind::Blind)
            continue;
        // After as many equal checks as it remembers, nothing changes any more.
        const auto checks = std::min<std::int64_t>(run.count, detector.changes + 1);
        for (std::int64_t i = 0; i < checks; ++i) {
            const bool is = window.check(severityOf(kinds[run.looks]));
            if (is && !was)
                flaps.push_back({run.at(i), Instant::max()});
            else if (was && !is)
                flaps.back().to = run.at(i);
            was = is;
        }
    }
    return flaps;
}

} // namespace caretaker::simulate
