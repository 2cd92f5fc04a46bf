// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/document.h"

#include "core/base/limits.h"

#include <toml++/toml.h>

#include <algorithm>
#include <numeric>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

Position positionOf(const toml::source_region& source)
{
    return {std::max(static_cast<int>(source.begin.line), 1),
            std::max(static_cast<int>(source.begin.column), 1)};
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Node nodeOf(const toml::node& source);

/// toml++ sorts keys by name; people read files from top to bottom.
void sortByPlace(Node& table)
{
    std::vector<std::size_t> order(table.keys.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&](std::size_t i) { return std::pair(table.keysAt[i].line, table.keysAt[i].column); };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return place(a) < place(b); });
    Node sorted;
    for (const std::size_t i : order) {
        sorted.keys.push_back(table.keys[i]);
        sorted.keysAt.push_back(table.keysAt[i]);
        sorted.items.push_back(std::move(table.items[i]));
    }
    table.keys = std::move(sorted.keys);
    table.keysAt = std::move(sorted.keysAt);
    table.items = std::move(sorted.items);
}

void fillTable(Node& node, const toml::table& table)
{
    node.kind = Node::Kind::Table;
    for (const auto& [key, value] : table) {
        node.keys.push_back(toQString(key.str()));
        node.keysAt.push_back(positionOf(key.source()));
        node.items.push_back(nodeOf(value));
    }
    sortByPlace(node);
}

void fillArray(Node& node, const toml::array& array)
{
    node.kind = Node::Kind::Array;
    for (const toml::node& element : array)
        node.items.push_back(nodeOf(element));
}

void fillScalar(Node& node, const toml::node& source)
{
    if (const auto* text = source.as_string()) {
        node.kind = Node::Kind::Text;
        node.text = toQString(text->get());
    } else if (const auto* integer = source.as_integer()) {
        node.kind = Node::Kind::Integer;
        node.integer = integer->get();
    } else if (const auto* real = source.as_floating_point()) {
        node.kind = Node::Kind::Real;
        node.real = real->get();
    } else if (const auto* boolean = source.as_boolean()) {
        node.kind = Node::Kind::Boolean;
        node.boolean = boolean->get();
    }
}

Node nodeOf(const toml::node& source)
{
    Node node;
    node.at = positionOf(source.source());
    if (const toml::table* table = source.as_table())
        fillTable(node, *table);
    else if (const toml::array* array = source.as_array())
        fillArray(node, *array);
    else
        fillScalar(node, source);
    return node;
}

void setFile(Node& node, int file)
{
    node.at.file = file;
    for (Position& at : node.keysAt)
        at.file = file;
    for (Node& item : node.items)
        setFile(item, file);
}

} // namespace

const Node* Node::find(QStringView key) const
{
    const auto it = std::find(keys.begin(), keys.end(), key);
    return it == keys.end() ? nullptr : &items[static_cast<std::size_t>(it - keys.begin())];
}

Expected<Node> parseToml(const QByteArray& toml, const QString& fileName, int file)
{
    if (toml.size() > limits::MaxPolicyBytes)
        return unexpected(Error::badInput(u"the policy file is too large"_s, fileName,
                                          u"at most %1 bytes"_s.arg(limits::MaxPolicyBytes)));
    if (toml.startsWith("\xef\xbb\xbf")) // gets lost where texts are kept, and with it what the hash is of
        return unexpected(Error::badInput(u"begins with a byte order mark"_s, placeOf(fileName, {}),
                                          u"save it as UTF-8 without one"_s));
    try {
        const std::string_view text(toml.constData(), static_cast<std::size_t>(toml.size()));
        Node root = nodeOf(toml::parse(text));
        setFile(root, file);
        return root;
    } catch (const toml::parse_error& error) {
        return unexpected(Error::badInput(u"not valid TOML: %1"_s.arg(toQString(error.description())),
                                          placeOf(fileName, positionOf(error.source()))));
    }
}

QString placeOf(const QString& fileName, Position at)
{
    return u"%1:%2:%3"_s.arg(fileName).arg(at.line).arg(at.column);
}

} // namespace caretaker::policy
