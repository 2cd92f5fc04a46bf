// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ingest_command.h"

#include "app/cli/workspace_argument.h"

#include <QMap>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::IngestedFile;
using service::Taken;
using service::ValidatorKind;

namespace {

QString takenText(Taken taken)
{
    switch (taken) {
    case Taken::Added:
        return u"taken in"_s;
    case Taken::Again:
        return u"is there already, nothing changed"_s;
    case Taken::FilledIn:
        return u"older than what this vantage said last: fills in history only"_s;
    }
    return {};
}

QStringList vrpParts(const service::ValidatorOutput& output)
{
    QStringList parts;
    for (auto it = output.vrpsByTrustAnchor.begin(); it != output.vrpsByTrustAnchor.end(); ++it)
        parts << u"%1 %2"_s.arg(it.key()).arg(it.value());
    return parts;
}

/// "rsync://HOST/..." of a registry, with the slash that ends it.
Expected<QString> underArgument(const std::string& text)
{
    QString under = qs(text);
    if (under.isEmpty())
        return under;
    if (!under.endsWith(u'/'))
        under += u'/';
    if (!under.startsWith("rsync://"_L1) || under.size() <= 9)
        return unexpected(Error::usage(u"\"%1\" is no place of certificates"_s.arg(qs(text)), u"--under"_s,
                                       u"as in rsync://rpki.example.net/"_s));
    return under;
}

} // namespace

IngestCommand::IngestCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* ingest = line.app.add_subcommand("ingest", "Take in other validators' output, as vantages");
    ingest->require_subcommand(1);
    ingest->fallthrough();
    CLI::App* client =
        line.add(*ingest, "rpki-client",
                 "The JSON of rpki-client -j, gzip or not: which CAs are non-functional for it",
                 "caretaker --config caretaker.toml ingest rpki-client /var/db/rpki-client/json",
                 [this] { return run(ValidatorKind::RpkiClient); });
    addShared(*client);
    client->add_option("--engine-version", m_version, "Its version, which its output does not say")
        ->type_name("VERSION");
    client
        ->add_option("--ta", m_trustAnchor, "Only CAs under this trust anchor (default: the name of the TAL)")
        ->type_name("NAME");
    client
        ->add_option(
            "--under", m_under,
            "Only CAs whose certificate is published below (default: certificate_under of the policy)")
        ->type_name("URI");
    client->add_flag("--empty-cache", m_emptyCache,
                     "It began with an empty cache: \"functional\" is about what was published then");
    CLI::App* routinator =
        line.add(*ingest, "routinator",
                 "Routinator's status (/api/v1/status): how it gets on with each repository; it names no CA",
                 "caretaker --config caretaker.toml ingest routinator status.json",
                 [this] { return run(ValidatorKind::Routinator); });
    addShared(*routinator);
}

void IngestCommand::addShared(CLI::App& sub)
{
    sub.add_option("FILE", m_files, "In any order, and as often as you like")->required();
    sub.add_option(
           "--vantage", m_vantage,
           "What to call whose output it is (default: the engine, with its version where that is known)")
        ->type_name("NAME");
}

Expected<service::IngestRequest> IngestCommand::request(ValidatorKind kind) const
{
    const auto under = underArgument(m_under);
    if (!under)
        return unexpected(under.error());
    service::IngestRequest request{.kind = kind,
                                   .vantage = qs(m_vantage),
                                   .engineVersion = qs(m_version),
                                   .scope = {qs(m_trustAnchor), *under},
                                   .cacheWasEmpty = m_emptyCache,
                                   .now = context().now()};
    for (const std::string& file : m_files)
        request.files << qs(file);
    return request;
}

int IngestCommand::run(ValidatorKind kind)
{
    const auto wanted = request(kind);
    if (!wanted)
        return context().fail(wanted.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::Create);
    if (!workspace)
        return context().fail(workspace.error());
    const auto files = service::ingest(*workspace, *wanted);
    if (!files)
        return context().fail(files.error());
    if (context().options.json) {
        context().print(toJson(*files));
        return Done;
    }
    for (const IngestedFile& file : *files)
        print(file);
    return Done;
}

void IngestCommand::print(const IngestedFile& file) const
{
    const service::Ingested& result = file.result;
    context().print(
        u"%1: %2 as of %3"_s.arg(file.file, takenText(file.taken), formatForPeople(file.output.at)));
    context().print(u"  vantage %1; %2 VRPs (%3)"_s.arg(file.vantage.toString())
                        .arg(file.output.vrps)
                        .arg(vrpParts(file.output).join(", "_L1)));
    context().print(u"  of your CAs: %1 functional, %2 failed, %3 not known there, %4 out of scope"_s
                        .arg(result.functional)
                        .arg(result.failed)
                        .arg(result.blind)
                        .arg(result.outOfScope));
    QMap<QString, int> unknown;
    for (const observe::Observation& seen : result.observations) {
        if (seen.blind)
            ++unknown[seen.blindReason];
        else if (!seen.functional)
            context().print(u"  FAILED %1"_s.arg(seen.ca.toString()));
    }
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        context().print(u"  not known of %1: %2"_s.arg(it.value()).arg(it.key()));
    for (const service::RepositorySync& sync : file.output.repositories)
        if (!sync.synchronised)
            context().print(u"  repository %1: %2"_s.arg(sync.uri, sync.status));
    for (const service::NonFunctionalCa& ca : result.strangers)
        context().print(u"  non-functional and not in your fleet: %1 (key %2)"_s.arg(ca.manifest.toString(),
                                                                                     ca.ski.toHex()));
    if (file.output.unreadable > 0)
        context().print(u"  %1 entries could not be read"_s.arg(file.output.unreadable));
}

} // namespace caretaker::cli
