// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readiness_command.h"

#include "app/cli/arguments.h"
#include "app/cli/language_option.h"
#include "app/cli/readiness_catalogue.h"
#include "core/document/printer.h"
#include "core/readiness/report_page.h"
#include "core/readiness/report_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

constexpr int TextColumns = 80;

} // namespace

ReadinessCommand::ReadinessCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(line.app, "readiness",
                             "The check before delegation: a CA's setup files, repository and operations",
                             "caretaker readiness --notify https://rpki.example.net/notification.xml "
                             "--rsync rsync://rpki.example.net/repository/ --tal test.tal",
                             [this] { return run(); });
    addInputs(*sub);
    addOutput(*sub);
}

void ReadinessCommand::addInputs(CLI::App& sub)
{
    const auto add = [&](const char* name, std::string& value, const char* text, const char* type) {
        sub.add_option(name, value, text)->type_name(type);
    };
    add("--notify", m_options.notification, "RRDP notification (default: the repository response's)", "URI");
    add("--rsync", m_options.rsync, "Folder of the CA (default: the repository response's)", "URI");
    add("--child-request", m_options.childRequest, "RFC 8183 file that goes to the parent", "FILE");
    add("--publisher-request", m_options.publisherRequest, "RFC 8183 file that goes to the repository",
        "FILE");
    add("--repository-response", m_options.repositoryResponse, "RFC 8183 file that came back from it",
        "FILE");
    add("--tal", m_options.tal, "Test trust anchor under which the objects are judged (RFC 8630)", "FILE");
    add("--resources", m_options.resources, "TOML: asked, held, [[delegation]]", "FILE");
    add("--attest", m_options.attest, "TOML: the answers to group OPS", "FILE");
    sub.add_option("--profile", m_options.profile, "Shipped profile, or a TOML file")->capture_default_str();
    add("--watch", m_options.watch, "Go on looking until the history is so long, as 30d", "TIME");
    sub.add_option("--every", m_options.every, "Between two looks of --watch")
        ->type_name("TIME")
        ->capture_default_str();
    add("--history", m_options.history, "What watching saw; made when absent, continued when not", "FILE");
    sub.add_flag("--once", m_options.once, "Append one look to --history, for timers");
    sub.add_flag("--no-load", m_options.noLoad, "Leave out the test with 20 clients at once");
    sub.add_flag("--allow-private", m_options.allowPrivate, "Connect to private and loopback addresses too");
    add("--ca-bundle", m_options.caBundle, "PEM instead of the system's trust store", "FILE");
}

void ReadinessCommand::addOutput(CLI::App& sub)
{
    sub.add_option("--format", m_options.format, "text (default), json, html or pdf")
        ->check(CLI::IsMember({"text", "json", "html", "pdf"}));
    sub.add_option("--output", m_options.output, "Write there instead of to standard output")
        ->type_name("FILE");
    sub.add_option("--language", m_options.language, "Of text, HTML and PDF")
        ->capture_default_str()
        ->check(knownLanguage());
    sub.add_option("--organisation", m_options.organisation, "Who hands the report out, for HTML and PDF");
    sub.add_flag("--list-tests", m_options.listTests, "Every test and what it may say");
    sub.add_option("--explain", m_options.explain, "One test or tag")->type_name("TEST|TAG");
}

service::ReadinessRequest ReadinessCommand::request() const
{
    return {.notification = qs(m_options.notification),
            .rsync = qs(m_options.rsync),
            .childRequest = qs(m_options.childRequest),
            .publisherRequest = qs(m_options.publisherRequest),
            .repositoryResponse = qs(m_options.repositoryResponse),
            .tal = qs(m_options.tal),
            .resources = qs(m_options.resources),
            .attest = qs(m_options.attest),
            .profile = qs(m_options.profile),
            .caBundle = qs(m_options.caBundle),
            .allowPrivate = m_options.allowPrivate};
}

int ReadinessCommand::run()
{
    if (m_options.listTests)
        return listReadinessTests(context());
    if (!m_options.explain.empty())
        return explainReadiness(context(), qs(m_options.explain));
    return check();
}

Expected<void> ReadinessCommand::checkOptions() const
{
    const bool appends = m_options.once || !m_options.watch.empty();
    if (appends && m_options.history.empty())
        return unexpected(Error::usage(u"--once and --watch need a file to remember in"_s, u"readiness"_s,
                                       u"--history FILE"_s));
    if (m_options.once && !m_options.watch.empty())
        return unexpected(Error::usage(u"--once and --watch exclude each other"_s, u"readiness"_s));
    if (m_options.format == "pdf" && m_options.output.empty() && context().isTerminal())
        return unexpected(
            Error::usage(u"a PDF is not for the terminal"_s, u"--format pdf"_s, u"--output FILE"_s));
    return {};
}

int ReadinessCommand::check()
{
    if (const auto fine = checkOptions(); !fine)
        return context().fail(fine.error());
    const auto service = service::ReadinessService::create(request());
    if (!service)
        return context().fail(service.error());
    if (!service->usesNetwork() && !m_options.history.empty())
        return context().fail(Error::usage(u"a history needs something to look at"_s, u"--history"_s,
                                           u"--notify URI or --rsync URI"_s));
    const auto done = m_options.watch.empty() ? runOnce(*service) : watch(*service);
    context().progress({});
    if (!done)
        return context().fail(done.error());
    return write(done->report);
}

Expected<QByteArray> ReadinessCommand::rendered(const readiness::Report& report) const
{
    const Translations& to = Translations::of(qs(m_options.language));
    if (m_options.format == "json" || (m_options.format.empty() && context().options.json))
        return QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented);
    if (m_options.format == "html" || m_options.format == "pdf") {
        const QString html = readiness::toHtml(report, to, {.organisation = qs(m_options.organisation)});
        if (m_options.format == "html")
            return html.toUtf8();
        context().say(u"printing ..."_s);
        return document::toPdf(html);
    }
    const bool onTerminal = m_options.output.empty() && context().isTerminal();
    return (readiness::toText(
                report, to,
                {.columns = onTerminal ? std::min(context().columns(), TextColumns) : TextColumns,
                 .colour = onTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")}) +
            u'\n')
        .toUtf8();
}

int ReadinessCommand::write(const readiness::Report& report) const
{
    const auto bytes = rendered(report);
    if (!bytes)
        return context().fail(bytes.error());
    if (m_options.output.empty())
        context().printRaw(*bytes);
    else if (const auto written = writeFile(qs(m_options.output), *bytes); !written)
        return context().fail(written.error());
    else
        context().say(readiness::verdictOf(report, Translations::of(u"en"_s)));
    return report.isReady() ? Done : NeedsAttention;
}

} // namespace caretaker::cli
