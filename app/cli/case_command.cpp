// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_command.h"

#include "app/cli/arguments.h"
#include "app/cli/case_output.h"
#include "app/cli/workspace_argument.h"
#include "core/service/contact_proof.h"
#include "core/service/incident_keeper.h"

#include <QJsonArray>

#include <unistd.h>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using enforcement::Act;
using enforcement::Case;
using enforcement::CaseEvents;
using service::CaseService;

CaseCommand::CaseCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent =
        line.app.add_subcommand("case", "Enforcement cases: what happened, what waits for people");
    parent->require_subcommand(1);
    parent->fallthrough();
    CLI::App* list = line.add(*parent, "list", "One line a case", "caretaker case list --all",
                              [this] { return this->list(); });
    list->add_flag("--all", m_all, "Ended ones too");
    CLI::App* show = line.add(*parent, "show", "One case as a dated story", "caretaker case show kiwi-fibre",
                              [this] { return this->show(); });
    show->add_option("CASE", m_which, "The case's id, or the CA's handle")->required();
    show->add_flag("--with-contacts", m_withContacts,
                   "With the addresses that were written to (personal data)");
    addClockActs(line, *parent);
    addDecisions(line, *parent);
    addAct(line, *parent, "close", "End a case without recovery: a mistake, or settled otherwise",
           &CaseCommand::close);
}

void CaseCommand::addClockActs(CommandLine& line, CLI::App& parent)
{
    addAct(line, parent, "acknowledge", "The operator, or staff for them, answered",
           &CaseCommand::acknowledge);
    CLI::App* hold =
        addAct(line, parent, "hold", "Stop a case's clock until a given time", &CaseCommand::hold);
    hold->add_option("--kind", m_kind, "maintenance, exception or appeal")->capture_default_str();
    hold->add_option("--until", m_until, "RFC 3339")->required()->type_name("TIME");
    addAct(line, parent, "release", "End a hold", &CaseCommand::release);
}

/// What only people may decide about what is proposed.
void CaseCommand::addDecisions(CommandLine& line, CLI::App& parent)
{
    CLI::App* approve =
        addAct(line, parent, "approve", "Approve what is proposed; a revocation needs two people",
               &CaseCommand::approve);
    approve->add_option("--step", m_step, "Which proposal (default: the only one)");
    approve->add_flag("--impact-reviewed", m_impactReviewed,
                      "You have read what the revocation would change in routing");
    approve->add_option("--sign-with", m_signWith, "Your Ed25519 private key in PEM, to sign with")
        ->type_name("KEY");
    CLI::App* reject = addAct(line, parent, "reject", "Take a proposal off", &CaseCommand::reject);
    reject->add_option("--step", m_step, "Which proposal (default: the only one)");
    CLI::App* propose =
        addAct(line, parent, "propose",
               "Propose again what was rejected; refused unless the policy would propose it now",
               &CaseCommand::propose);
    propose->add_option("--step", m_step, "Which rejected step (default: the only one)");
    CLI::App* execute = addAct(
        line, parent, "execute",
        "Record that the registry suspended or revoked, outside this program; refused unless all guards "
        "still hold",
        &CaseCommand::execute);
    execute->add_option("--step", m_step, "Which approved step (default: the only one)");
    addAct(line, parent, "reinstate",
           "Take a suspended or revoked CA back; once it is stable, again, to begin its probation",
           &CaseCommand::reinstate);
    addAct(line, parent, "waive", "Let this case go on with fewer vantages than the policy wants (admin)",
           &CaseCommand::waive);
}

CLI::App* CaseCommand::addAct(CommandLine& line, CLI::App& parent, const char* name, const char* description,
                              Run run)
{
    CLI::App* sub =
        line.add(parent, name, description,
                 std::string("caretaker case ") + name + " kiwi-fibre --why \"spoke to their NOC\"",
                 [this, run] { return act(run); });
    sub->add_option("CASE", m_which, "The case's id, or the CA's handle")->required();
    sub->add_option("--why", m_why, "One sentence, kept with the act")->type_name("TEXT");
    sub->add_option("--as", m_as, "Act as this person; for root only (default: the operating system's user)")
        ->type_name("NAME");
    return sub;
}

/// The operating system's user. Root may name another, as it may become any user anyhow.
Expected<enforcement::Identity> CaseCommand::identity() const
{
    const QString user = service::currentUserName();
    const QString name = m_as.empty() ? user : qs(m_as);
    if (name != user && geteuid() != 0)
        return unexpected(Error::refused(u"only root may act as another person"_s, u"--as "_s + name,
                                         u"log in as that person"_s));
    const auto identity = enforcement::Identity::tryFromString(name);
    if (!identity || *identity == enforcement::policyIdentity())
        return unexpected(Error::usage(u"is not a person's name"_s, u"--as "_s + name));
    return *identity;
}

int CaseCommand::list()
{
    auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto cases = CaseService::open(std::move(*workspace));
    if (!cases)
        return context().fail(cases.error());
    std::vector<const Case*> shown = cases->book().all();
    std::erase_if(shown, [this](const Case* c) { return !m_all && !c->isOpen(); });
    if (context().options.json)
        return listAsJson(*cases, shown);
    if (!shown.empty())
        context().print(caseListHeader());
    for (const Case* c : shown)
        context().print(caseListLine(*cases, *c, context().now()));
    if (shown.empty())
        context().print(m_all ? u"No cases."_s : u"No open cases; --all shows the ended ones too."_s);
    const auto incidents = service::IncidentKeeper::openIncidents(cases->workspace().database);
    if (!incidents)
        return context().fail(incidents.error());
    for (const enforcement::RepositoryIncident& incident : *incidents)
        context().print(u"Repository incident %1 since %2: %3"_s.arg(
            incident.id, formatForPeople(incident.since), incident.repository));
    return Done;
}

int CaseCommand::listAsJson(const CaseService& cases, const std::vector<const Case*>& shown)
{
    const auto incidents = service::IncidentKeeper::openIncidents(cases.workspace().database);
    if (!incidents)
        return context().fail(incidents.error());
    QJsonArray array;
    for (const Case* c : shown)
        array.append(caseJson(cases, *c, context().now()));
    QJsonArray incidentArray;
    for (const enforcement::RepositoryIncident& incident : *incidents)
        incidentArray.append(enforcement::toJson(incident));
    context().print(QJsonObject{
        {u"schema"_s, u"caretaker/case-list/1"_s}, {u"cases"_s, array}, {u"incidents"_s, incidentArray}});
    return Done;
}

int CaseCommand::show()
{
    auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto cases = CaseService::open(std::move(*workspace));
    if (!cases)
        return context().fail(cases.error());
    const auto found = cases->find(qs(m_which));
    if (!found)
        return context().fail(found.error());
    if (context().options.json) {
        const auto proof = service::contactProof(cases->workspace().database, (*found)->id.toString());
        if (!proof)
            return context().fail(proof.error());
        QJsonObject json = caseJson(*cases, **found, context().now());
        json.insert("contact_attempts"_L1, service::toJson(*proof, m_withContacts).value("attempts"_L1));
        json.insert("schema"_L1, u"caretaker/case/1"_s);
        context().print(json);
        return Done;
    }
    for (const QString& line : caseStory(*cases, **found, context().now(), m_withContacts))
        context().print(line);
    return Done;
}

int CaseCommand::act(Run run)
{
    const auto who = identity();
    if (!who)
        return context().fail(who.error());
    auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    auto cases = CaseService::openForActing(std::move(*workspace), context().now());
    if (!cases)
        return context().fail(cases.error());
    const auto events = (this->*run)(*cases, Act{*who, qs(m_why), context().now()});
    if (!events)
        return context().fail(events.error());
    QJsonArray array;
    for (const enforcement::CaseEvent& event : *events) {
        array.append(enforcement::toJson(event));
        if (!context().options.json)
            context().print(u"%1 by %2"_s.arg(enforcement::toString(event.kind), event.by.toString()));
    }
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/case-act/1"_s}, {u"events"_s, array}});
    return Done;
}

Expected<CaseEvents> CaseCommand::acknowledge(CaseService& cases, const Act& act)
{
    return cases.acknowledge(qs(m_which), act);
}

Expected<CaseEvents> CaseCommand::hold(CaseService& cases, const Act& act)
{
    return instantArgument("--until", m_until, {}).and_then([&](Instant until) {
        return cases.hold(qs(m_which), act, qs(m_kind), until);
    });
}

Expected<CaseEvents> CaseCommand::release(CaseService& cases, const Act& act)
{
    return cases.release(qs(m_which), act);
}

Expected<CaseEvents> CaseCommand::approve(CaseService& cases, const Act& act)
{
    return cases.approve(qs(m_which), act, {.step = qs(m_step), .impactReviewed = m_impactReviewed},
                         qs(m_signWith));
}

Expected<CaseEvents> CaseCommand::reject(CaseService& cases, const Act& act)
{
    return cases.reject(qs(m_which), act, qs(m_step));
}

Expected<CaseEvents> CaseCommand::propose(CaseService& cases, const Act& act)
{
    return cases.propose(qs(m_which), act, qs(m_step));
}

Expected<CaseEvents> CaseCommand::execute(CaseService& cases, const Act& act)
{
    return cases.execute(qs(m_which), act, qs(m_step));
}

Expected<CaseEvents> CaseCommand::reinstate(CaseService& cases, const Act& act)
{
    return cases.reinstate(qs(m_which), act);
}

Expected<CaseEvents> CaseCommand::waive(CaseService& cases, const Act& act)
{
    return cases.waive(qs(m_which), act);
}

Expected<CaseEvents> CaseCommand::close(CaseService& cases, const Act& act)
{
    return cases.close(qs(m_which), act);
}

} // namespace caretaker::cli
