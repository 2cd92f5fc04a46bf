// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_command.h"

#include "core/service/policy_service.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

PolicyCommand::PolicyCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.add_subcommand("policy", "The registry's rules");
    parent->require_subcommand(1);
    parent->fallthrough();
    line.add(*parent, "list", "The policies that are shipped", "caretaker policy list",
             [this] { return list(); });
    CLI::App* show = line.add(*parent, "show", "The effective policy, every value stated",
                              "caretaker policy show bcp-default", [this] { return this->show(); });
    show->add_option("POLICY", m_name, "A shipped policy's name, or a file")->required();
    CLI::App* check =
        line.add(*parent, "check", "Read a policy file and say what is wrong, with line and column",
                 "caretaker policy check ours.toml", [this] { return this->check(); });
    check->add_option("POLICY", m_name, "A file, or a shipped policy's name")->required();
}

int PolicyCommand::list()
{
    QJsonArray array;
    for (const QString& name : service::shippedPolicyNames()) {
        const auto policy = service::loadPolicy(name);
        if (!policy)
            return context().fail(policy.error());
        array.append(service::toJson(*policy));
        if (!context().options.json)
            context().print(u"%1  %2"_s.arg(name.leftJustified(16), policy->title));
    }
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/policy-list/1"_s}, {u"policies"_s, array}});
    return Done;
}

int PolicyCommand::show()
{
    const auto policy = service::loadPolicy(qs(m_name));
    if (!policy)
        return context().fail(policy.error());
    if (!context().options.json)
        return context().print(policy->toToml().trimmed()), Done;
    QJsonObject json = service::toJson(*policy);
    json.insert("schema"_L1, u"caretaker/policy/1"_s);
    context().print(json);
    return Done;
}

int PolicyCommand::check()
{
    const auto policy = service::loadPolicy(qs(m_name));
    if (!policy)
        return context().fail(policy.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/policy-check/1"_s},
                                    {u"name"_s, policy->name},
                                    {u"hash"_s, policy->hash.toHex()},
                                    {u"ok"_s, true}});
    else
        context().print(u"%1: good; %2 timelines, hash %3"_s.arg(policy->name)
                            .arg(policy->timelines.size())
                            .arg(policy->hash.toHex()));
    return Done;
}

} // namespace caretaker::cli
