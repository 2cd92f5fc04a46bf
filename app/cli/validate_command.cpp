// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validate_command.h"

#include "app/cli/arguments.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;

ValidateCommand::ValidateCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(line.app, "validate",
                             "Validate a local rsync-layout tree or an RRDP snapshot at a given time",
                             "caretaker validate --snapshot snapshot.xml.gz --tal ripe.tal "
                             "--at 2023-08-04T12:00:00Z --vrps vrps.csv",
                             [this] { return run(); });
    auto* tree = sub->add_option("--tree", m_options.tree, "Folder laid out as host[:port]/module/...")
                     ->type_name("DIR");
    auto* snapshot =
        sub->add_option("--snapshot", m_options.snapshot, "RRDP snapshot, gzip or not")->type_name("FILE");
    tree->excludes(snapshot);
    sub->add_option("--tal", m_options.tal, "Trust anchor locator (RFC 8630)")->type_name("FILE")->required();
    sub->add_option("--at", m_options.at, "Validate as of this time, RFC 3339 (default: now)")
        ->type_name("TIME");
    sub->add_option("--constraints", m_options.constraints,
                    "Refuse objects beyond these constraints on the trust anchor: lines of \"allow\" or "
                    "\"deny\" and a prefix, range or AS number")
        ->type_name("FILE");
    sub->add_option("--vrps", m_options.vrps, "Write the validated ROA payloads as CSV; - is standard output")
        ->type_name("FILE");
    sub->add_flag("--verbose", m_options.verbose, "Name each CA with findings");
}

int ValidateCommand::run()
{
    if (m_options.tree.empty() == m_options.snapshot.empty())
        return context().fail(Error::usage(u"needs one source of objects"_s, u"validate"_s,
                                           u"--tree DIR or --snapshot FILE"_s));
    const auto at = instantArgument("--at", m_options.at, context().now());
    if (!at)
        return context().fail(at.error());
    const auto report = service::validate(
        {qs(m_options.tal), qs(m_options.tree), qs(m_options.snapshot), *at, qs(m_options.constraints)});
    if (!report)
        return context().fail(report.error());
    if (!m_options.vrps.empty())
        if (const int code = writeVrps(*report); code != Done)
            return code;
    if (context().options.json)
        context().print(toJson(*report));
    else if (m_options.vrps != "-")
        printSummary(*report);
    return Done;
}

int ValidateCommand::writeVrps(const service::ValidateReport& report) const
{
    const QByteArray csv = rpki::vrpsToCsv(report.result.vrps, report.trustAnchor);
    if (m_options.vrps == "-" && context().options.json)
        return context().fail(Error::usage(u"cannot share standard output with --json"_s, u"--vrps -"_s));
    if (m_options.vrps == "-")
        return context().print(QString::fromLatin1(csv).trimmed()), Done;
    const auto written = writeFile(qs(m_options.vrps), csv);
    return written ? Done : context().fail(written.error());
}

void ValidateCommand::printSummary(const service::ValidateReport& report) const
{
    const rpki::TreeResult& result = report.result;
    context().print(
        u"Trust anchor %1 at %2: %3"_s.arg(report.trustAnchor, formatForPeople(report.at),
                                           result.trustAnchorValid ? u"valid"_s : u"NOT VALID"_s));
    context().print(u"%1 VRPs from %2 ROAs; %3 CAs, %4 non-functional; %5 ms"_s.arg(result.vrps.size())
                        .arg(result.totals.roas)
                        .arg(result.cas.size())
                        .arg(report.nonFunctional())
                        .arg(report.elapsed.count()));
    for (const Finding& finding : result.findings)
        context().print(u"  %1 %2: %3"_s.arg(finding.name(), finding.uri, finding.detail()));
    for (const rpki::CaVerdict& ca : result.cas) {
        if (ca.functional && !(m_options.verbose && !ca.findings.empty()))
            continue;
        context().print(u"%1 %2"_s.arg(ca.functional ? u"functional"_s : u"NON-FUNCTIONAL"_s,
                                       ca.publicationPoint.manifest.toString()));
        for (const Finding& finding : ca.findings)
            context().print(u"  %1 %2: %3"_s.arg(finding.name(), finding.uri, finding.detail()));
    }
}

} // namespace caretaker::cli
