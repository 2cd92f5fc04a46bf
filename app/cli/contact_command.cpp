// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contact_command.h"

#include "app/cli/aligned.h"
#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::ContactFigures;
using service::ContactState;

namespace {

QString day(Instant at) { return formatForPeople(at).first(10); }

QString stateText(const ContactState& contact, Instant now)
{
    if (contact.bouncedAt)
        return u"mail came back on "_s + day(*contact.bouncedAt);
    if (contact.verifiedAt)
        return (contact.isVerified(now) ? u"answered on "_s : u"to be asked again: answered on "_s) +
               day(*contact.verifiedAt);
    return contact.askedAt ? u"asked on %1, no answer"_s.arg(day(*contact.askedAt)) : u"never asked"_s;
}

} // namespace

ContactCommand::ContactCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.add_subcommand("contact", "Whom we write to, and whether that works");
    parent->require_subcommand(1);
    parent->fallthrough();
    CLI::App* list = line.add(*parent, "list", "One line a contact: when it was verified, or came back",
                              "caretaker contact list kiwi-fibre", [this] { return this->list(); });
    list->add_option("HANDLE", m_handle, "Only this CA's");
    list->add_flag("--with-contacts", m_withContacts, "With addresses (personal data)");
    CLI::App* verify = line.add(*parent, "verify",
                                "Ask contacts to answer a message, so that they are known to work; those "
                                "that answered in the last quarter, "
                                "or were asked in the last week, are left alone",
                                "caretaker contact verify --all", [this] { return this->verify(); });
    CLI::Option* one = verify->add_option("HANDLE", m_handle, "Only this CA's");
    verify->add_flag("--all", m_all, "Those of the whole fleet")->excludes(one);
    verify->add_flag("--again", m_again, "Those that answered in the last quarter, too");
}

Expected<std::optional<CaHandle>> ContactCommand::handle() const
{
    if (m_handle.empty())
        return std::optional<CaHandle>();
    return handleArgument(m_handle).map([](const CaHandle& ca) { return std::optional(ca); });
}

int ContactCommand::list()
{
    const auto ca = handle();
    if (!ca)
        return context().fail(ca.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto contacts = service::contacts(*workspace, *ca);
    const auto figures = service::contactFigures(*workspace, context().now());
    if (!contacts || !figures)
        return context().fail(!contacts ? contacts.error() : figures.error());
    if (context().options.json)
        return printJson(*contacts, *figures), Done;
    printList(*contacts);
    if (m_handle.empty())
        context().print(u"%1 addresses: %2 verified in the last 92 days, %3 came back; %4 CAs have none"_s
                            .arg(figures->all)
                            .arg(figures->verified)
                            .arg(figures->bounced)
                            .arg(figures->withoutAny));
    return Done;
}

void ContactCommand::printList(const std::vector<ContactState>& contacts) const
{
    std::vector<QStringList> rows;
    rows.reserve(contacts.size());
    for (const ContactState& contact : contacts) {
        const QString who = m_withContacts   ? contact.address
                            : contact.id > 0 ? u"contact %1"_s.arg(contact.id)
                                             : u"-"_s;
        rows.push_back({contact.ca.toString(), contact.kind, contact.language, who,
                        stateText(contact, context().now())});
    }
    const QStringList lines = aligned(rows);
    for (const QString& line : lines)
        context().print(line);
    if (contacts.empty())
        context().print(u"No contacts; `caretaker ca add --contacts` gives a CA some."_s);
}

void ContactCommand::printJson(const std::vector<ContactState>& contacts, const ContactFigures& figures) const
{
    QJsonArray array;
    for (const ContactState& contact : contacts)
        array.append(service::toJson(contact, context().now(), m_withContacts));
    context().print(QJsonObject{{u"schema"_s, u"caretaker/contact-list/1"_s},
                                {u"contacts"_s, array},
                                {u"addresses"_s, figures.all},
                                {u"verified"_s, figures.verified},
                                {u"bounced"_s, figures.bounced},
                                {u"without_contact"_s, figures.withoutAny}});
}

int ContactCommand::verify()
{
    const auto ca = handle();
    if (!ca)
        return context().fail(ca.error());
    if (!*ca && !m_all)
        return context().fail(Error::usage(u"no CA is named"_s, {}, u"give a HANDLE, or --all"_s));
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto asked = service::verifyContacts(*workspace, *ca, m_again, context().now());
    if (!asked)
        return context().fail(asked.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/contact-verify/1"_s}, {u"asked"_s, *asked}});
    else
        context().print(
            u"%1 contacts are asked to answer; `caretaker contact list` shows who did"_s.arg(*asked));
    return Done;
}

} // namespace caretaker::cli
