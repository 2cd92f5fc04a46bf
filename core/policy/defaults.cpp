// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/defaults.h"

#include "core/policy/places.h"
#include "core/policy/read.h"

#include <QJsonArray>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr int StatedByNone = -1;

/// With one timeline, one step and one alert, so that their keys are there, too.
Node documentOfDefaults()
{
    Policy policy{.hash = sha256Of({})};
    policy.timelines.push_back({.id = u"any"_s, .steps = {Step{.id = u"any"_s}}});
    policy.metrics.alerts = {metrics::AlertRule{}};
    return parseToml(policy.toToml().toUtf8(), u"defaults"_s).value_or(Node{.kind = Node::Kind::Table});
}

const Node* below(const Node& table, const QString& key)
{
    const Node* node = table.find(key);
    const bool isTables = node && node->kind == Node::Kind::Array && !node->items.empty() &&
                          node->items.front().kind == Node::Kind::Table;
    return isTables ? &node->items.front() : node;
}

} // namespace

Defaults::Defaults() : m_root(documentOfDefaults())
{
    const Notes notes = describeKeys();
    m_without = QSet<QString>(notes.required.begin(), notes.required.end());
    m_without.unite({u"title"_s, u"source"_s});
}

const Node* Defaults::find(const QString& general) const
{
    if (m_without.contains(general))
        return nullptr;
    const Node* node = &m_root;
    for (const QString& key : general.split(u'.'))
        if (node)
            node = below(*node, key);
    return node && node->kind != Node::Kind::Table ? node : nullptr;
}

Node defaultAlerts()
{
    const Policy policy{.hash = sha256Of({})};
    const auto document = parseToml(policy.toToml().toUtf8(), u"defaults"_s, StatedByNone);
    const Node* metrics = document ? document->find(u"metrics") : nullptr;
    const Node* alerts = metrics ? metrics->find(u"alert") : nullptr;
    Node root{.kind = Node::Kind::Table};
    if (!alerts)
        return root;
    root.keys = {u"metrics"_s};
    root.keysAt = {metrics->at};
    root.items = {Node{.kind = Node::Kind::Table, .at = metrics->at}};
    root.items.front().keys = {u"alert"_s};
    root.items.front().keysAt = {alerts->at};
    root.items.front().items = {*alerts};
    return root;
}

QJsonValue jsonOf(const Node& node)
{
    QJsonArray items;
    switch (node.kind) {
    case Node::Kind::Text:
        return node.text;
    case Node::Kind::Integer:
        return node.integer;
    case Node::Kind::Real:
        return node.real;
    case Node::Kind::Boolean:
        return node.boolean;
    case Node::Kind::Array:
        for (const Node& item : node.items)
            items.append(jsonOf(item));
        return items;
    case Node::Kind::Table:
    case Node::Kind::Other:
        break;
    }
    return {};
}

} // namespace caretaker::policy
