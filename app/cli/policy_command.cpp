// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_command.h"

#include "core/policy/schema.h"
#include "core/service/policy_advice.h"
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
    CLI::App* show = line.add(*parent, "show", "Every value in effect, and where it is stated",
                              "caretaker policy show bcp-default", [this] { return this->show(); });
    show->add_option("POLICY", m_name, "A shipped policy's name, or a file")->required();
    show->add_flag("--plain", m_plain, "As one policy file that extends nothing and states every value");
    CLI::App* check = line.add(
        *parent, "check", "Read a policy and say what is wrong with it, with line and column",
        "caretaker --database caretaker.db policy check ours.toml", [this] { return this->check(); });
    check->add_option("POLICY", m_name, "A file, or a shipped policy's name")->required();
    CLI::App* diff =
        line.add(*parent, "diff", "Where the rules of two policies differ; exits with 1 when they do",
                 "caretaker policy diff bcp-default ours.toml", [this] { return this->diff(); });
    diff->add_option("A", m_name, "A file, or a shipped policy's name")->required();
    diff->add_option("B", m_other, "Another")->required();
    CLI::App* schema =
        line.add(*parent, "schema", "The JSON Schema of policy files, for editors",
                 "caretaker policy schema > policy-1.schema.json", [this] { return this->schema(); });
    schema->add_flag("--markdown", m_markdown, "The reference of all keys instead, for docs/policy.md");
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
    const auto policy = service::loadEffectivePolicy(qs(m_name));
    if (!policy)
        return context().fail(policy.error());
    QJsonObject json = service::toJson(*policy);
    json.insert("schema"_L1, u"caretaker/policy/1"_s);
    if (context().options.json)
        context().print(json);
    else
        context().print(m_plain ? policy->policy.toToml().trimmed()
                                : service::policyTable(*policy, context().width()));
    return Done;
}

int PolicyCommand::check()
{
    const auto policy = service::loadEffectivePolicy(qs(m_name));
    if (!policy)
        return context().fail(policy.error());
    const auto advice = service::policyAdvice(
        *policy, {.configFile = context().options.config, .database = context().options.database});
    if (!advice)
        return context().fail(advice.error());
    if (context().options.json)
        context().print(service::checkJson(*policy, *advice));
    else
        context().print(service::checkText(*policy, *advice));
    return Done;
}

int PolicyCommand::diff()
{
    const auto a = service::loadEffectivePolicy(qs(m_name));
    if (!a)
        return context().fail(a.error());
    const auto b = service::loadEffectivePolicy(qs(m_other));
    if (!b)
        return context().fail(b.error());
    const bool differ = !policy::differences(*a, *b).empty();
    if (context().options.json) {
        QJsonObject json = service::differencesJson(*a, *b);
        json.insert("schema"_L1, u"caretaker/policy-diff/1"_s);
        context().print(json);
    } else if (differ) {
        context().print(service::differencesTable(*a, *b, context().width()));
    } else {
        context().say(u"%1 and %2 have the same rules"_s.arg(a->policy.name, b->policy.name));
    }
    return differ ? NeedsAttention : Done;
}

int PolicyCommand::schema()
{
    if (m_markdown)
        context().print(policy::keysPage());
    else
        context().print(policy::jsonSchema());
    return Done;
}

} // namespace caretaker::cli
