// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ca_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/base/limits.h"
#include "core/fleet/importers.h"
#include "core/service/admission.h"
#include "core/service/fleet_service.h"
#include "core/service/lifecycle.h"
#include "core/service/readiness_service.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

/// One field of a CSV row (RFC 4180).
QByteArray csvField(const std::string& text)
{
    return '"' + QByteArray::fromStdString(text).replace('"', "\"\"") + '"';
}

QString contactsText(const std::vector<fleet::Contact>& contacts)
{
    QStringList list;
    for (const fleet::Contact& contact : contacts)
        list << u"%1 <%2> (%3)"_s.arg(contact.kind, contact.email, contact.language);
    return list.isEmpty() ? u"none on record"_s : list.join(", "_L1);
}

QString skiText(const fleet::DelegatedCa& ca)
{
    return ca.skis.empty() ? u"not known"_s : ca.skis.back().toHex();
}

} // namespace

CaCommand::CaCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* ca = line.app.add_subcommand("ca", "The delegated CAs that are watched");
    ca->require_subcommand(1);
    ca->fallthrough();
    addAdd(line, *ca);
    addAdmit(line, *ca);
    CLI::App* import =
        line.add(*ca, "import", "Add or update CAs from a CSV or JSON file; all or none",
                 "caretaker --database caretaker.db ca import fleet.csv", [this] { return this->import(); });
    import
        ->add_option("FILE", m_file, "CSV (its header is in caretaker(1)) or JSON as `ca list --json` prints")
        ->required();
    CLI::App* list =
        line.add(*ca, "list", "One line a CA", "caretaker ca list --json", [this] { return this->list(); });
    list->add_flag("--all", m_all, "Retired and revoked ones too");
    list->add_flag("--with-contacts", m_withContacts, "With contact data in the JSON (personal data)");
    CLI::App* show = line.add(*ca, "show", "One CA: identity, publication points, operator, contacts",
                              "caretaker ca show kiwi-dark", [this] { return this->show(); });
    show->add_option("HANDLE", m_handle)->required();
    show->add_flag("--with-contacts", m_withContacts, "With contact data (personal data)");
    CLI::App* activate = line.add(*ca, "activate", "End a CA's probation; refused unless it is healthy",
                                  "caretaker ca activate kiwi-dark", [this] { return this->activate(); });
    activate->add_option("HANDLE", m_handle)->required();
    CLI::App* retire =
        line.add(*ca, "retire", "The operator announced the CA's end: begins its planned retirement",
                 "caretaker ca retire kiwi-dark", [this] { return this->retire(); });
    retire->add_option("HANDLE", m_handle)->required();
}

void CaCommand::addAdd(CommandLine& line, CLI::App& ca)
{
    CLI::App* sub = line.add(ca, "add", "Add or update one CA",
                             "caretaker ca add example --manifest rsync://host/module/ca.mft "
                             "--repository rsync://host/module/ --notification https://host/notification.xml",
                             [this] { return add(); });
    sub->add_option("HANDLE", m_handle, "What the registry calls it")->required();
    sub->add_option("--manifest", m_add.manifest, "rsync URI of its manifest")->required()->type_name("URI");
    sub->add_option("--repository", m_add.repository, "rsync URI of its folder")
        ->required()
        ->type_name("URI");
    sub->add_option("--notification", m_add.notification, "https URI of its RRDP notification")
        ->type_name("URI");
    sub->add_option("--certificate", m_add.certificate, "rsync URI of its certificate")->type_name("URI");
    sub->add_option("--ski", m_add.ski, "Subject key identifier, hexadecimal")->type_name("HEX");
    sub->add_option("--role", m_add.role, "member (default) or nir");
    sub->add_option("--stage", m_add.stage, "active (default), or applicant: not delegated yet");
    sub->add_option("--operator", m_add.operatorName, "Who runs it");
    sub->add_option("--contacts", m_add.contacts,
                    "KIND:ADDRESS:LANGUAGE:TIMEZONE, separated by ; (language and zone may be left out)");
}

void CaCommand::addAdmit(CommandLine& line, CLI::App& ca)
{
    CLI::App* sub = line.add(ca, "admit", "An applicant is ready: it becomes a delegated CA in probation",
                             "caretaker ca admit example --readiness report.json --note \"ticket 4711\"",
                             [this] { return admit(); });
    sub->add_option("HANDLE", m_handle)->required();
    sub->add_option("--readiness", m_admit.report, "Report of caretaker readiness --format json")
        ->required()
        ->type_name("FILE");
    sub->add_option("--profile", m_admit.profile, "The registry's profile, by which it must be made")
        ->capture_default_str();
    sub->add_option("--note", m_admit.note, "For the audit log");
}

int CaCommand::store(const std::vector<fleet::DelegatedCa>& cas)
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::Create);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report = service::importCas(workspace->database, cas,
                                           {u"os:"_s + service::currentUserName(), context().now()});
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/ca-import/1"_s},
                                    {u"added"_s, report->added},
                                    {u"changed"_s, report->changed},
                                    {u"unchanged"_s, report->unchanged}});
    else
        context().print(u"%1 added, %2 changed, %3 unchanged"_s.arg(report->added)
                            .arg(report->changed)
                            .arg(report->unchanged));
    return Done;
}

int CaCommand::add()
{
    // One row in the importer's own format, so that there is one set of rules and messages.
    const QByteArray header = "handle,manifest_uri,ca_repository,notification_uri,certificate_uri,ski,role,"
                              "stage,operator,contacts\n";
    QByteArrayList row;
    for (const std::string& field :
         {m_handle, m_add.manifest, m_add.repository, m_add.notification, m_add.certificate, m_add.ski,
          m_add.role, m_add.stage, m_add.operatorName, m_add.contacts})
        row << csvField(field);
    const auto cas = fleet::importCsv(header + row.join(',') + '\n', u"ca add"_s);
    return cas ? store(*cas) : context().fail(Error::usage(cas.error().what, u"ca add"_s, cas.error().hint));
}

int CaCommand::import()
{
    const auto bytes = readFileArgument(qs(m_file), limits::MaxFleetFileBytes);
    if (!bytes)
        return context().fail(bytes.error());
    const auto cas = fleet::importFleet(*bytes, qs(m_file));
    return cas ? store(*cas) : context().fail(cas.error());
}

int CaCommand::list()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    using Include = store::FleetStore::Include;
    const auto cas = store::FleetStore(workspace->database).list(m_all ? Include::All : Include::Watched);
    if (!cas)
        return context().fail(cas.error());
    if (context().options.json) {
        QJsonArray array;
        for (const fleet::DelegatedCa& ca : *cas)
            array.append(m_withContacts ? toJson(ca) : fleet::withoutContacts(toJson(ca)));
        context().print(QJsonObject{{u"schema"_s, u"caretaker/fleet/1"_s}, {u"cas"_s, array}});
        return Done;
    }
    for (const fleet::DelegatedCa& ca : *cas)
        context().print(u"%1  %2  %3"_s.arg(ca.handle.toString(), -20)
                            .arg(fleet::toString(ca.stage), -10)
                            .arg(ca.manifest().toString()));
    return Done;
}

int CaCommand::show()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto ca = service::findCa(workspace->database, *handle);
    if (!ca)
        return context().fail(ca.error());
    if (context().options.json) {
        QJsonObject json = m_withContacts ? toJson(*ca) : fleet::withoutContacts(toJson(*ca));
        json.insert("schema"_L1, u"caretaker/ca/1"_s);
        context().print(json);
        return Done;
    }
    context().print(
        u"%1 (%2, %3)"_s.arg(ca->handle.toString(), fleet::toString(ca->role), fleet::toString(ca->stage)));
    context().print(
        u"operator       %1"_s.arg(ca->operatorName.isEmpty() ? u"not known"_s : ca->operatorName));
    context().print(u"manifest       %1"_s.arg(ca->manifest().toString()));
    context().print(u"repository     %1"_s.arg(ca->caRepository.toString()));
    context().print(u"notification   %1"_s.arg(ca->notification ? ca->notification->toString() : u"none"_s));
    context().print(u"key (SKI)      %1"_s.arg(skiText(*ca)));
    context().print(u"contacts       %1"_s.arg(
        m_withContacts ? contactsText(ca->contacts)
                       : u"%1 on record (--with-contacts shows them)"_s.arg(ca->contacts.size())));
    return Done;
}

int CaCommand::activate()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    if (const auto done =
            service::endProbation(*workspace, *handle, service::currentUserName(), context().now());
        !done)
        return context().fail(done.error());
    if (context().options.json)
        context().print(
            QJsonObject{{u"schema"_s, u"caretaker/ca-activate/1"_s}, {u"ca"_s, handle->toString()}});
    else
        context().print(u"%1 is active"_s.arg(handle->toString()));
    return Done;
}

int CaCommand::admit()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto bytes = readFileArgument(qs(m_admit.report), limits::MaxFleetFileBytes);
    if (!bytes)
        return context().fail(bytes.error());
    const auto profile = service::readinessProfile(qs(m_admit.profile));
    if (!profile)
        return context().fail(profile.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto admitted =
        service::admit(*workspace, {*handle,
                                    *bytes,
                                    qs(m_admit.report),
                                    qs(m_admit.note),
                                    *profile,
                                    {u"os:"_s + service::currentUserName(), context().now()}});
    if (!admitted)
        return context().fail(admitted.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/ca-admit/1"_s},
                                    {u"ca"_s, handle->toString()},
                                    {u"stage"_s, u"probation"_s},
                                    {u"report"_s, sha256Of(*bytes).toHex()}});
    else
        context().print(
            u"%1 is admitted, in probation; the report is kept as evidence"_s.arg(handle->toString()));
    return Done;
}

int CaCommand::retire()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    if (const auto done = service::announceRetirement(
            workspace->database, *handle, {u"os:"_s + service::currentUserName(), context().now()});
        !done)
        return context().fail(done.error());
    if (context().options.json)
        context().print(
            QJsonObject{{u"schema"_s, u"caretaker/ca-retire/1"_s}, {u"ca"_s, handle->toString()}});
    else
        context().print(u"%1 is retiring; the next cycle opens its case"_s.arg(handle->toString()));
    return Done;
}

} // namespace caretaker::cli
