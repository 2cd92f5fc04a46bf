// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_command.h"

#include "app/cli/workspace_argument.h"
#include "core/service/metrics_service.h"

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

Expected<service::MetricsRequest> requestFrom(const std::string& subject, const std::string& window,
                                              const std::string& vantage, bool all)
{
    service::MetricsRequest request{.subject = qs(subject), .withCas = all};
    if (!window.empty()) {
        request.window = parseDuration(qs(window));
        if (!request.window || *request.window < std::chrono::hours(1))
            return unexpected(Error::usage(u"\"%1\" is not a window"_s.arg(qs(window)), u"--window"_s,
                                           u"an hour or more, for example 24h or 7d"_s));
    }
    if (!vantage.empty()) {
        request.vantage = VantageName::tryFromString(qs(vantage));
        if (!request.vantage)
            return unexpected(Error::usage(u"\"%1\" is not a vantage"_s.arg(qs(vantage)), u"--vantage"_s));
    }
    return request;
}

} // namespace

MetricsCommand::MetricsCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub =
        line.add(line.app, "metrics", "Counters, indicators and alerts of repositories and CAs",
                 "caretaker --database demo/caretaker.db metrics --window 7d", [this] { return run(); });
    sub->add_option("SUBJECT", m_subject, "Only this CA (its handle) or repository (its URI), in full")
        ->type_name("HANDLE|REPOSITORY");
    sub->add_option("--window", m_window, "Over so much time (default: the policy's windows)")
        ->type_name("DURATION");
    sub->add_option("--vantage", m_vantage, "As seen from there (default: our own)")->type_name("NAME");
    sub->add_flag("--all", m_all, "CAs, too");
    sub->add_flag("--exit-code", m_exitCode, "Exit with 1 when there is an alert");
}

int MetricsCommand::run()
{
    const auto request = requestFrom(m_subject, m_window, m_vantage, m_all);
    if (!request)
        return context().fail(request.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report = service::metricsReport(*workspace, *request);
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(service::metricsJson(*report));
    else
        context().print(service::metricsText(*report, context().columns()).trimmed());
    const bool attention =
        std::ranges::any_of(report->subjects, [](const auto& subject) { return !subject.alerts.empty(); });
    return m_exitCode && attention ? NeedsAttention : Done;
}

} // namespace caretaker::cli
