// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several clients at once, each with a connection of its own, each asking for the notification a few times
// one after the other. Bounded in number, bytes, time and failures: this is a measurement and no attack.
#include "core/probe/steps.h"

#include <algorithm>

namespace caretaker::probe {

using transport::HttpsResult;

namespace {

constexpr int MostFailures = 5;
constexpr qint64 MostBytes = 100'000'000;
constexpr Milliseconds MostTime = std::chrono::seconds(45);

Milliseconds percentile(const std::vector<Milliseconds>& sorted, int percent)
{
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

class CapacityStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        const auto& rrdp = m_probe.facts.rrdp;
        if (!rrdp || !rrdp->notification.usable)
            return finish(); // one client at a time is more than it takes
        m_clock.start();
        m_facts.clients = m_probe.inputs.clients;
        m_active = m_facts.clients;
        for (int i = 0; i < m_facts.clients; ++i)
            ask(m_probe.inputs.requestsPerClient);
    }

private:
    bool isEnough() const
    {
        return m_facts.failures >= MostFailures || m_facts.bytes >= MostBytes ||
               Milliseconds(m_clock.elapsed()) >= MostTime;
    }

    void ask(int left)
    {
        if (left == 0 || isEnough()) {
            m_facts.cutShort = m_facts.cutShort || left > 0;
            return endOne();
        }
        transport::HttpsRequest request{*m_probe.inputs.notification, limits::MaxNotificationBytes};
        request.deadlines = m_probe.deadlines();
        m_probe.manyClients->fetch(request, this, [this, left](const HttpsResult& result) {
            take(result);
            ask(left - 1);
        });
    }

    void take(const HttpsResult& result)
    {
        ++m_facts.requests;
        m_facts.bytes += result.bytesReceived;
        if (result.ok())
            return m_times.push_back(result.total);
        ++m_facts.failures;
        if (m_facts.firstFailure.isEmpty())
            m_facts.firstFailure = result.failure->detail;
    }

    void endOne()
    {
        if (--m_active > 0)
            return;
        std::ranges::sort(m_times);
        if (!m_times.empty()) {
            m_facts.median = percentile(m_times, 50);
            m_facts.percentile95 = percentile(m_times, 95);
            m_facts.slowest = m_times.back();
        }
        m_probe.facts.capacity = m_facts;
        finish();
    }

    readiness::CapacityFacts m_facts;
    std::vector<Milliseconds> m_times;
    QElapsedTimer m_clock;
    int m_active = 0;
};

} // namespace

std::unique_ptr<ProbeStep> makeCapacityStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<CapacityStep>(context, std::move(done));
}

} // namespace caretaker::probe
