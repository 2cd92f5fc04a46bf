// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discover_command.h"

#include "app/cli/arguments.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::DiscoveredCa;
using service::DiscoverReport;

namespace {

constexpr std::size_t ResourcesInALine = 3;

QString resourcesText(const rpki::ResourceSet& resources)
{
    const QStringList some = resources.toStrings(ResourcesInALine);
    const bool isAll = some.size() == resources.toStrings().size();
    return some.join(", "_L1) + (isAll ? u""_s : u", ..."_s);
}

QStringList block(const DiscoveredCa& ca, bool withContacts)
{
    const rpki::CaVerdict& now = ca.current();
    const rpki::PublicationPoint& point = now.publicationPoint;
    QStringList lines{u"%1%2%3"_s.arg(ca.handle.toString(), ca.known ? u" (in the fleet)"_s : u" (new)"_s,
                                      now.functional ? QString() : u" NON-FUNCTIONAL"_s)};
    lines << u"  key          %1%2"_s.arg(
        now.ski.toHex(),
        ca.keys.size() > 1 ? u", and %1 more: a key roll"_s.arg(ca.keys.size() - 1) : QString());
    lines << u"  issuer       "_s + (now.parent ? now.parent->toHex() : QString());
    if (now.certificateUri)
        lines << u"  certificate  "_s + now.certificateUri->toString();
    lines << u"  manifest     "_s + point.manifest.toString();
    lines << u"  repository   "_s + point.caRepository.toString();
    lines << u"  notification "_s + (point.notification ? point.notification->toString() : u"none"_s);
    lines << u"  resources    "_s + resourcesText(now.resources);
    if (withContacts)
        for (const service::DiscoveredContact& contact : ca.contacts)
            lines << u"  contact      %1 <%2>"_s.arg(contact.name, contact.email);
    return lines;
}

} // namespace

DiscoverCommand::DiscoverCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(
        line.app, "discover",
        "The delegated CAs under a trust anchor: walks down from it, over the network or on disk",
        "caretaker --config caretaker.toml discover --tal ripe.tal --import", [this] { return run(); });
    sub->add_option("--tal", m_options.tal, "Trust anchor locator (default: the configuration's)")
        ->type_name("FILE");
    auto* tree =
        sub->add_option("--tree", m_options.tree, "Not over the network: folder host[:port]/module/...")
            ->type_name("DIR");
    sub->add_option("--snapshot", m_options.snapshot, "Not over the network: RRDP snapshot, gzip or not")
        ->type_name("FILE")
        ->excludes(tree);
    sub->add_option("--at", m_options.at, "Validate as of this time, on disk only (default: now)")
        ->type_name("TIME");
    sub->add_option("--issuer", m_options.issuer, "Only what the CA with this key identifier issued")
        ->type_name("SKI");
    sub->add_option("--scope", m_options.scope,
                    "delegated: what publishes outside of its issuer's repository (default); all: every CA")
        ->check(CLI::IsMember({"delegated", "all"}));
    sub->add_flag("--contacts", m_options.contacts,
                  "Print the contacts of Ghostbusters records, too (personal data)");
    sub->add_flag("--import", m_options.import,
                  "Add what is not in the fleet, with contacts; extend what is by new keys and places");
}

Expected<service::DiscoverRequest> DiscoverCommand::request() const
{
    const bool onDisk = !m_options.tree.empty() || !m_options.snapshot.empty();
    if (!m_options.at.empty() && !onDisk)
        return unexpected(
            Error::usage(u"the network shows only now"_s, u"--at"_s, u"--tree or --snapshot"_s));
    const auto at = instantArgument("--at", m_options.at, context().now());
    if (!at)
        return unexpected(at.error());
    const auto issuer = Ski::tryFromHex(qs(m_options.issuer));
    if (!m_options.issuer.empty() && !issuer)
        return unexpected(Error::usage(u"\"%1\" is not a key identifier"_s.arg(qs(m_options.issuer)),
                                       u"--issuer"_s, u"40 hexadecimal digits, with or without colons"_s));
    return service::DiscoverRequest{
        .tal = qs(m_options.tal),
        .tree = qs(m_options.tree),
        .snapshot = qs(m_options.snapshot),
        .which = m_options.scope == "all" ? service::Which::All : service::Which::Delegated,
        .issuer = m_options.issuer.empty() ? std::nullopt : issuer,
        .withContacts = m_options.contacts || m_options.import,
        .at = *at,
        .progress = [this](int done, int total, const QString& what) {
            context().progress(u"%1 of %2 repositories: %3"_s.arg(done).arg(total).arg(what));
        }};
}

int DiscoverCommand::run()
{
    const auto wanted = request();
    if (!wanted)
        return context().fail(wanted.error());
    const service::WorkspaceRequest where{context().options.config, context().options.database,
                                          store::Database::Mode::Create};
    return m_options.import ? import(where, *wanted) : list(where, *wanted);
}

int DiscoverCommand::list(const service::WorkspaceRequest& where, const service::DiscoverRequest& request)
{
    const auto report = service::DiscoverBasis::load(where).and_then(
        [&](const service::DiscoverBasis& basis) { return discover(basis, request); });
    if (!report)
        return context().fail(report.error());
    print(*report, std::nullopt);
    return Done;
}

int DiscoverCommand::import(const service::WorkspaceRequest& where, const service::DiscoverRequest& request)
{
    const auto workspace = service::Workspace::open(where);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report =
        service::DiscoverBasis::of(*workspace).and_then([&](const service::DiscoverBasis& basis) {
            return discover(basis, request);
        });
    if (!report)
        return context().fail(report.error());
    const auto imported = importDiscovered(workspace->database, *report,
                                           {u"os:"_s + service::currentUserName(), context().now()});
    if (!imported)
        return context().fail(imported.error());
    print(*report, *imported);
    return Done;
}

void DiscoverCommand::print(const DiscoverReport& report,
                            const std::optional<service::ImportReport>& imported) const
{
    context().progress({});
    if (context().options.json) {
        QJsonObject json = toJson(report, m_options.contacts);
        if (imported)
            json.insert("imported"_L1, QJsonObject{{u"added"_s, imported->added},
                                                   {u"changed"_s, imported->changed},
                                                   {u"unchanged"_s, imported->unchanged}});
        return context().print(json);
    }
    for (const DiscoveredCa& ca : report.cas)
        context().print(block(ca, m_options.contacts).join(u'\n'));
    context().print(u"%1 CAs of %2 in the tree of %3, in %4 repositories:"_s.arg(report.cas.size())
                        .arg(report.treeCas)
                        .arg(report.trustAnchor)
                        .arg(report.repositories.size()));
    for (const service::DiscoveredRepository& repository : report.repositories)
        context().print(u"  %1 CAs, %2 of them non-functional: %3"_s.arg(repository.cas)
                            .arg(repository.nonFunctional)
                            .arg(repository.uri));
    for (const store::Stranger& stranger : report.strangers)
        context().print(u"Non-functional for %1 and not seen here: %2"_s.arg(stranger.vantage.toString(),
                                                                             stranger.manifest.toString()));
    if (imported)
        context().print(u"%1 added, %2 changed, %3 unchanged"_s.arg(imported->added)
                            .arg(imported->changed)
                            .arg(imported->unchanged));
}

} // namespace caretaker::cli
