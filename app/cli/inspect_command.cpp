// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_command.h"

#include "app/cli/arguments.h"
#include "core/service/inspect_json.h"
#include "core/service/inspect_text.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;

InspectCommand::InspectCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(line.app, "inspect", "Decode, inspect and verify single RPKI objects",
                             "caretaker inspect example.roa --issuer example.cer --crl example.crl "
                             "--at 2026-03-16T10:00:00Z",
                             [this] { return run(); });
    sub->add_option("FILE", m_options.files, "Objects: .cer .crl .mft .roa .asa .gbr .tak .sig .spl .tal")
        ->type_name("FILE")
        ->required();
    sub->add_option("--issuer", m_options.issuer, "Verify against this CA's certificate")->type_name("CERT");
    sub->add_option("--crl", m_options.crl, "Look for revocation on the issuer's CRL")->type_name("CRL");
    sub->add_option("--at", m_options.at, "Check validity as of this time, RFC 3339")->type_name("TIME");
    sub->add_flag("--legacy-profile", m_options.legacyProfile,
                  "Leave out what RFC 9589 and RFC 9582 newly forbid");
}

int InspectCommand::run()
{
    service::InspectRequest request;
    for (const std::string& file : m_options.files)
        request.files << qs(file);
    request.issuer = qs(m_options.issuer);
    request.crl = qs(m_options.crl);
    if (!m_options.at.empty()) {
        const auto at = instantArgument("--at", m_options.at, {});
        if (!at)
            return context().fail(at.error());
        request.at = *at;
    }
    if (m_options.legacyProfile)
        request.profile = rpki::Profile::Legacy;
    const auto report = service::inspectFiles(request);
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(service::toJson(*report));
    else
        context().print(service::toText(*report, context().columns()));
    return report->rejected() > 0 ? NeedsAttention : Done;
}

} // namespace caretaker::cli
