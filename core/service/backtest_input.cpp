// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_input.h"

#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// The least latency that no policy tells from this one.
Milliseconds coarseLatency(Milliseconds latency, const std::vector<Milliseconds>& bounds)
{
    const auto above = std::lower_bound(bounds.begin(), bounds.end(), latency);
    return above == bounds.begin() ? Milliseconds(0) : *std::prev(above) + Milliseconds(1);
}

void addLatency(std::optional<Milliseconds>& slowest, std::optional<Milliseconds> latency,
                const std::vector<Milliseconds>& bounds)
{
    if (latency)
        slowest = std::max(slowest.value_or(Milliseconds(0)), coarseLatency(*latency, bounds));
}

/// Looks with the same key get the same verdict from every policy.
QByteArray keyOf(const Looks& looks)
{
    QByteArray key;
    for (const observe::Observation& look : looks) {
        const observe::EndpointOutcome& endpoint = look.endpoints.front();
        key += look.vantage.toString().toUtf8() + '\n';
        key += char('0' + (look.blind ? 1 : 0) + (look.functional ? 2 : 0) + (look.complete ? 4 : 0));
        key += QByteArray::number(endpoint.firstByte.value_or(Milliseconds(-1)).count()) + ' ';
        key += QByteArray::number(endpoint.retrieval.value_or(Milliseconds(-1)).count());
        for (const Finding& finding : look.findings) {
            key += ' ' + QByteArray::number(static_cast<int>(finding.id));
            key += finding.arguments.value(u"cache"_s).toUtf8(); // what tells Sight::Fresh from Cached
        }
        key += '\n';
    }
    return key;
}

std::optional<Serial> newestNumber(const Looks& looks)
{
    std::optional<Serial> newest;
    for (const observe::Observation& look : looks)
        if (!look.blind && look.functional && look.manifest && (!newest || look.manifest->number > *newest))
            newest = look.manifest->number;
    return newest;
}

/// Does `next` go on where `run` ends?
bool continues(const LookRun& run, const LookRun& next)
{
    const Duration gap = next.first - run.last();
    return next.looks == run.looks && run.lastNumber.has_value() == next.firstNumber.has_value() &&
           (!run.lastNumber || *next.firstNumber >= *run.lastNumber) &&
           (run.count == 1 || run.every == gap) && (next.count == 1 || next.every == gap);
}

void join(LookRun& run, const LookRun& next)
{
    run.every = next.first - run.last();
    run.count += next.count;
    run.lastNumber = next.lastNumber;
}

std::vector<Milliseconds> sorted(std::vector<Milliseconds> bounds)
{
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    return bounds;
}

} // namespace

Duration LookSeries::interval() const
{
    std::vector<std::pair<Duration, std::int64_t>> gaps; // and how often
    std::int64_t total = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].count > 1)
            gaps.emplace_back(runs[i].every, runs[i].count - 1);
        if (i > 0)
            gaps.emplace_back(runs[i].first - runs[i - 1].last(), 1);
    }
    std::sort(gaps.begin(), gaps.end());
    for (const auto& gap : gaps)
        total += gap.second;
    std::int64_t seen = 0;
    for (const auto& gap : gaps) {
        seen += gap.second;
        if (seen * 2 >= total)
            return gap.first;
    }
    return Duration(0);
}

LatencyBounds LatencyBounds::of(std::span<const policy::Policy> policies)
{
    LatencyBounds bounds;
    for (const policy::Policy& policy : policies) {
        bounds.firstByte.push_back(policy.health.latency.firstByte);
        bounds.retrieval.push_back(policy.health.latency.retrieval);
    }
    return {sorted(bounds.firstByte), sorted(bounds.retrieval)};
}

observe::Observation BacktestInputBuilder::coarse(const observe::Observation& look) const
{
    static const CaHandle anyCa = CaHandle::fromString(u"-"_s);
    observe::EndpointOutcome all{
        .transport = observe::Transport::Rrdp, .uri = {}, .synchronised = true, .layers = {}};
    for (const observe::EndpointOutcome& endpoint : look.endpoints) {
        addLatency(all.firstByte, endpoint.firstByte, m_bounds.firstByte);
        addLatency(all.retrieval, endpoint.retrieval, m_bounds.retrieval);
    }
    observe::Observation coarse{.ca = anyCa, .vantage = look.vantage, .at = {}};
    coarse.blind = look.blind;
    coarse.functional = look.functional;
    coarse.complete = look.complete;
    coarse.endpoints = {all};
    coarse.findings = look.findings;
    return coarse;
}

Expected<BacktestInputBuilder::Series*> BacktestInputBuilder::seriesOf(const CaHandle& ca)
{
    const auto known = m_index.constFind(ca);
    if (known != m_index.constEnd())
        return &m_series[static_cast<std::size_t>(*known)];
    if (std::ssize(m_series) >= limits::MaxCasPerTree)
        return unexpected(Error::badInput(u"more than %1 CAs are too many"_s.arg(limits::MaxCasPerTree)));
    m_index.insert(ca, std::ssize(m_series));
    m_series.push_back({.series = {.ca = ca}});
    return &m_series.back();
}

Expected<void> BacktestInputBuilder::add(const observe::Observation& look)
{
    const auto series = seriesOf(look.ca);
    if (!series)
        return unexpected(series.error());
    Series& of = **series;
    if (!of.pending.empty() && look.at < of.at)
        return unexpected(Error::badInput(u"is older than the look at %1 before it"_s.arg(look.ca.toString()),
                                          {}, u"in time order, the oldest first"_s));
    if (!of.pending.empty() && look.at > of.at)
        if (auto flushed = flush(of); !flushed)
            return flushed;
    const auto said = [&](const observe::Observation& other) { return other.vantage == look.vantage; };
    if (std::any_of(of.pending.begin(), of.pending.end(), said))
        return unexpected(Error::badInput(u"vantage %1 has looked at %2 at this time already"_s.arg(
            look.vantage.toString(), look.ca.toString())));
    of.at = look.at;
    of.pending.push_back(coarse(look));
    of.pending.back().manifest = look.manifest;
    ++m_input.observations;
    return {};
}

Expected<void> BacktestInputBuilder::addRun(const CaHandle& ca, const Looks& looks, Instant first,
                                            Duration every, std::int64_t count)
{
    const auto series = seriesOf(ca);
    if (!series)
        return unexpected(series.error());
    Looks coarsened;
    for (const observe::Observation& look : looks)
        coarsened.push_back(coarse(look));
    const auto number = newestNumber(looks);
    m_input.observations += count * std::ssize(looks);
    return append(**series, {first, every, count, intern(coarsened), number, number});
}

Expected<void> BacktestInputBuilder::flush(Series& series)
{
    const auto number = newestNumber(series.pending);
    for (observe::Observation& look : series.pending)
        look.manifest.reset();
    const LookRun run{series.at, Duration(0), 1, intern(series.pending), number, number};
    series.pending.clear();
    return append(series, run);
}

Expected<void> BacktestInputBuilder::append(Series& series, LookRun run)
{
    m_input.rounds += run.count;
    m_input.first = std::min(m_input.first.value_or(run.first), run.first);
    m_input.last = std::max(m_input.last.value_or(run.last()), run.last());
    std::vector<LookRun>& runs = series.series.runs;
    if (!runs.empty() && continues(runs.back(), run)) {
        join(runs.back(), run);
        return {};
    }
    if (++m_runs > limits::MaxBacktestRuns)
        return unexpected(
            Error::badInput(u"more than %1 changes are too many at once"_s.arg(limits::MaxBacktestRuns), {},
                            u"try a shorter time with --from and --to"_s));
    runs.push_back(std::move(run));
    return {};
}

std::uint32_t BacktestInputBuilder::intern(const Looks& looks)
{
    const QByteArray key = keyOf(looks);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const auto index = static_cast<std::uint32_t>(m_input.looks.size());
    m_known.insert(key, index);
    m_input.looks.push_back(looks);
    return index;
}

BacktestInput BacktestInputBuilder::take()
{
    for (Series& series : m_series) {
        if (!series.pending.empty())
            (void)flush(series); // one more than the most is as good
        m_input.cas.push_back(std::move(series.series));
    }
    std::sort(m_input.cas.begin(), m_input.cas.end(),
              [](const LookSeries& a, const LookSeries& b) { return a.ca < b.ca; });
    return std::exchange(m_input, {});
}

} // namespace caretaker::service
