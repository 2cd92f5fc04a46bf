// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast is a backtest? 10 000 CAs over 365 days at one look every 10 minutes, 526 million readings,
// run-length encoded as a real fleet's: most CAs are constant but for a failed look now and then, 5 % have
// outages of hours to weeks, 1 % flap all year. Goal: under 60 s on two cores. And how fast is a trace read?
//
//   bench_backtest --json OUT [--program IGNORED] [--cas 10000] [--days 365] [--lines 1000000]
#include "core/service/backtest.h"
#include "core/service/backtest_trace.h"
#include "core/service/policy_service.h"
#include "tests/bench/process_run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using namespace caretaker;
using namespace caretaker::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::ReadingKind;

namespace {

constexpr Duration Every = 10min;
const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

using Engine = std::mt19937_64;

std::int64_t between(Engine& engine, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine);
}

observe::Observation look(ReadingKind kind)
{
    static const CaHandle anyCa = CaHandle::fromString(u"-"_s);
    static const VantageName probe = VantageName::fromString(u"probe"_s);
    observe::Observation seen{.ca = anyCa, .vantage = probe, .at = {}};
    seen.functional = kind < ReadingKind::Failed;
    seen.complete = kind < ReadingKind::Partial;
    seen.endpoints = {{.transport = observe::Transport::Rrdp, .uri = {}, .synchronised = true, .layers = {}}};
    return seen;
}

/// One CA's year, as (kind, looks) from its beginning.
class Story
{
public:
    Story(service::BacktestInputBuilder& builder, int number)
        : m_builder(builder), m_ca(CaHandle::fromString(u"ca-%1"_s.arg(number, 5, 10, QChar(u'0'))))
    {
    }
    void tell(ReadingKind kind, std::int64_t looks, std::int64_t most)
    {
        looks = std::min(looks, most - m_told);
        if (looks > 0 && !m_builder.addRun(m_ca, {look(kind)}, Start + Every * m_told, Every, looks))
            fail(u"the input does not fit"_s);
        m_told += std::max<std::int64_t>(looks, 0);
    }
    std::int64_t told() const { return m_told; }

private:
    service::BacktestInputBuilder& m_builder;
    CaHandle m_ca;
    std::int64_t m_told = 0;
};

void constant(Story& story, Engine& engine, std::int64_t looks)
{
    while (story.told() < looks) {
        story.tell(ReadingKind::Good, between(engine, 1'000, 20'000), looks);
        story.tell(ReadingKind::Failed, 1, looks);
    }
}

void withOutages(Story& story, Engine& engine, std::int64_t looks)
{
    while (story.told() < looks) {
        story.tell(ReadingKind::Good, between(engine, 2'000, 20'000), looks);
        story.tell(ReadingKind::Failed,
                   between(engine, 0, 1) ? between(engine, 6, 144) : between(engine, 144, 9'000), looks);
    }
}

void flapping(Story& story, Engine& engine, std::int64_t looks)
{
    while (story.told() < looks) {
        story.tell(ReadingKind::Good, between(engine, 3, 36), looks);
        story.tell(ReadingKind::Failed, between(engine, 3, 36), looks);
    }
}

service::BacktestInput makeFleet(int cas, std::int64_t looks)
{
    Engine engine(1);
    service::BacktestInputBuilder builder({});
    for (int i = 0; i < cas; ++i) {
        Story story(builder, i);
        (i % 100 == 0 ? flapping : i % 20 == 1 ? withOutages : constant)(story, engine, looks);
    }
    return builder.take();
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Traced
{
    double seconds = 0;
    double megabytes = 0;
};

Traced readTrace(std::int64_t lines)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"trace.ndjson"_s));
    if (!file.open(QIODevice::WriteOnly))
        fail(file.errorString());
    for (std::int64_t i = 0; i < lines; ++i)
        file.write(
            QStringLiteral(R"({"ca":"ca-%1","at":"%2","vantage":"a","functional":true,"complete":true,)"
                           R"("first_byte_ms":%3,"retrieval_ms":900,"manifest_number":"1A%4"})")
                .arg(i % 1000)
                .arg(formatRfc3339(Start + Every * (i / 1000)))
                .arg(50 + i % 400)
                .arg(10'000 + i / 1000)
                .toUtf8() +
            '\n');
    file.close();
    const auto start = std::chrono::steady_clock::now();
    const auto trace = service::readTrace({.file = file.fileName()}, {});
    if (!trace || trace->lines != lines || trace->input.cas.size() != 1000)
        fail(u"the trace was not read"_s);
    return {secondsSince(start), static_cast<double>(QFile(file.fileName()).size()) / 1e6};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"not used"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"cas"_s, u"in the fleet"_s, u"N"_s, u"10000"_s},
                        {u"days"_s, u"of looks every 10 minutes"_s, u"N"_s, u"365"_s},
                        {u"lines"_s, u"of the trace"_s, u"N"_s, u"1000000"_s}});
    options.process(app);
    const auto policy = service::loadPolicy(u"bcp-default"_s);
    if (!policy)
        fail(policy.error().toString());
    const service::BacktestInput input =
        makeFleet(options.value(u"cas"_s).toInt(), options.value(u"days"_s).toInt() * (24h / Every));
    std::size_t runs = 0;
    for (const service::LookSeries& series : input.cas)
        runs += series.runs.size();
    const auto start = std::chrono::steady_clock::now();
    const service::BacktestResult result = service::backtest(input, *policy);
    const double seconds = secondsSince(start);
    const auto readings = static_cast<double>(result.rounds);
    const std::int64_t lines = options.value(u"lines"_s).toLongLong();
    const Traced traced = readTrace(lines);
    std::printf(
        "%s\n%lld CAs, %.0f million readings in %zu runs, on %u threads: %.2f s (%.0f million readings a "
        "second); %zu transitions, %zu cases\n",
        qUtf8Printable(machine()), static_cast<long long>(result.cas), readings / 1e6, runs,
        std::thread::hardware_concurrency(), seconds, readings / 1e6 / seconds, result.transitions.size(),
        result.cases.size());
    std::printf("a trace of %lld lines, %.0f MB: read in %.2f s, %.0f lines a second\n",
                static_cast<long long>(lines), traced.megabytes, traced.seconds,
                static_cast<double>(lines) / traced.seconds);
    const QString json = options.value(u"json"_s);
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-backtest/1"_s},
                                              {u"machine"_s, machine()},
                                              {u"cas"_s, qint64(result.cas)},
                                              {u"readings"_s, readings},
                                              {u"runs"_s, qint64(runs)},
                                              {u"backtest_s"_s, seconds},
                                              {u"trace_lines"_s, qint64(lines)},
                                              {u"trace_read_s"_s, traced.seconds}})
                        .toJson());
    std::printf("written: %s\n", qUtf8Printable(json));
    return 0;
}
