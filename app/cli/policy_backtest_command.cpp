// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_backtest_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/base/limits.h"
#include "core/fleet/importers.h"
#include "core/service/backtest_database.h"
#include "core/service/backtest_report.h"
#include "core/service/backtest_trace.h"
#include "core/service/policy_service.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::BacktestResult;

namespace {

constexpr auto Explanation =
    "Replays what was recorded under each policy: which states, cases and steps there would have been.\n"
    "A trace has one observation a line (NDJSON, gzip or not), in time order:\n"
    "  "
    "{\"ca\":\"h1\",\"at\":\"2026-01-01T00:00:00Z\",\"vantage\":\"a\",\"functional\":true,\"complete\":true,"
    "\n"
    "   "
    "\"first_byte_ms\":80,\"retrieval_ms\":900,\"blind\":false,\"manifest_number\":\"1A\",\"findings\":[]}\n"
    "ca, at and functional are required. Lines of one CA at one time are one round and merge by the quorum.\n"
    "max_gap is the policy's, or three times the median time between a CA's own rounds where that is "
    "longer.\n"
    "Assumed: what runs by itself is done, and notices arrive, in the round in which they fall due; nobody\n"
    "approves, holds or answers; a CA that --fleet does not describe is an active member's.";

std::optional<Instant> given(const std::string& text, Instant at)
{
    return text.empty() ? std::nullopt : std::optional(at);
}

std::map<CaHandle, fleet::DelegatedCa> byHandle(const std::vector<fleet::DelegatedCa>& cas)
{
    std::map<CaHandle, fleet::DelegatedCa> map;
    for (const fleet::DelegatedCa& ca : cas)
        map.emplace(ca.handle, ca);
    return map;
}

} // namespace

PolicyBacktestCommand::PolicyBacktestCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.get_subcommand("policy");
    CLI::App* sub = line.add(*parent, "backtest", "What policies would have done with recorded history",
                             "caretaker policy backtest --policy ripe-2025-02 --policy apnic-prop-166 "
                             "--trace year.ndjson.gz",
                             [this] { return run(); });
    sub->footer('\n' + std::string(Explanation) + '\n' + sub->get_footer());
    sub->add_option("--policy", m_options.policies,
                    "A shipped policy's name, or a file; repeat it to compare")
        ->type_name("POLICY")
        ->take_all()
        ->required();
    sub->add_option("--trace", m_options.trace, "A recorded trace (default: what the database holds)")
        ->type_name("FILE");
    sub->add_option("--from", m_options.from, "Only observations from this time on, RFC 3339")
        ->type_name("TIME");
    sub->add_option("--to", m_options.to, "Only observations until this time, RFC 3339")->type_name("TIME");
    sub->add_option("--fleet", m_options.fleet,
                    "The CAs' roles, stages and certificates, as for `ca import` (default: all are members')")
        ->type_name("FILE");
    sub->add_flag("--csv", m_options.csv, "One row a transition, case and step");
}

Expected<PolicyBacktestCommand::Period> PolicyBacktestCommand::period() const
{
    const auto from = instantArgument("--from", m_options.from, Instant{});
    if (!from)
        return unexpected(from.error());
    const auto to = instantArgument("--to", m_options.to, Instant{});
    if (!to)
        return unexpected(to.error());
    if (!m_options.from.empty() && !m_options.to.empty() && *to < *from)
        return unexpected(Error::usage(u"ends before it begins"_s, u"--from, --to"_s));
    return Period{given(m_options.from, *from), given(m_options.to, *to)};
}

Expected<std::vector<policy::Policy>> PolicyBacktestCommand::policies() const
{
    std::vector<policy::Policy> policies;
    for (const std::string& name : m_options.policies) {
        auto policy = service::loadPolicy(qs(name));
        if (!policy)
            return unexpected(policy.error());
        policies.push_back(std::move(*policy));
    }
    return policies;
}

Expected<service::BacktestOptions> PolicyBacktestCommand::options(const policy::Policy& policy) const
{
    service::BacktestOptions options;
    options.progress = [this, name = policy.name](std::int64_t cas, std::int64_t of) {
        context().progress(u"%1: %2 of %3 CAs"_s.arg(name).arg(cas).arg(of));
    };
    if (m_options.fleet.empty())
        return options;
    const auto bytes = readFileArgument(qs(m_options.fleet), limits::MaxFleetFileBytes);
    if (!bytes)
        return unexpected(bytes.error());
    const auto cas = fleet::importFleet(*bytes, qs(m_options.fleet));
    if (!cas)
        return unexpected(cas.error());
    options.fleet = byHandle(*cas);
    return options;
}

Expected<std::vector<BacktestResult>>
PolicyBacktestCommand::overTrace(const std::vector<policy::Policy>& policies, const Period& period) const
{
    const auto progress = [this](qint64 lines) { context().progress(u"%1 lines read"_s.arg(lines)); };
    const auto trace = service::readTrace({qs(m_options.trace), period.from, period.to, progress},
                                          service::LatencyBounds::of(policies));
    if (!trace)
        return unexpected(trace.error());
    context().progress({});
    if (!trace->notes.isEmpty())
        context().say(u"caretaker: %1: not known and left out: %2"_s.arg(qs(m_options.trace),
                                                                         trace->notes.join(", "_L1)));
    std::vector<BacktestResult> results;
    for (const policy::Policy& policy : policies) {
        const auto wanted = options(policy);
        if (!wanted)
            return unexpected(wanted.error());
        results.push_back(service::backtest(trace->input, policy, *wanted));
    }
    return results;
}

Expected<std::vector<BacktestResult>>
PolicyBacktestCommand::overDatabase(const std::vector<policy::Policy>& policies, const Period& period) const
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return unexpected(workspace.error());
    return service::backtestStored(workspace->database, {period.from, period.to}, policies,
                                   [this](const policy::Policy& policy) { return options(policy); });
}

int PolicyBacktestCommand::run()
{
    if (m_options.csv && context().options.json)
        return context().fail(Error::usage(u"two formats at once"_s, u"--csv, --json"_s));
    if (!m_options.trace.empty() && !context().options.database.isEmpty())
        return context().fail(Error::usage(u"two sources at once"_s, u"--trace, --database"_s));
    const auto wanted = period();
    if (!wanted)
        return context().fail(wanted.error());
    const auto chosen = policies();
    if (!chosen)
        return context().fail(chosen.error());
    const auto results =
        m_options.trace.empty() ? overDatabase(*chosen, *wanted) : overTrace(*chosen, *wanted);
    context().progress({});
    if (!results)
        return context().fail(results.error());
    print(*results);
    return Done;
}

void PolicyBacktestCommand::print(const std::vector<BacktestResult>& results) const
{
    if (context().options.json)
        return context().print(service::backtestJson(results));
    if (m_options.csv)
        return context().print(QString::fromUtf8(service::backtestCsv(results)).trimmed());
    const QStringList lines = service::backtestText(results);
    for (const QString& line : lines)
        context().print(line);
}

} // namespace caretaker::cli
