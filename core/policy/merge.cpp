// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/merge.h"

#include "core/base/limits.h"
#include "core/policy/order.h"
#include "core/policy/places.h"

#include <algorithm>
#include <array>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Remove{"remove"};
/// An alert has one of these limits: one that is stated stands for the base's.
constexpr std::array AlertLimits{"below"_L1, "above"_L1, "deviation"_L1, "at_least"_L1};

Node emptyAt(Node::Kind kind, Position at) { return Node{.kind = kind, .at = at}; }

bool isTableArray(const Node& node)
{
    const auto isTable = [](const Node& item) { return item.kind == Node::Kind::Table; };
    return node.kind == Node::Kind::Array && !node.items.empty() && std::ranges::all_of(node.items, isTable);
}

bool erase(Node& table, QStringView key)
{
    const auto it = std::ranges::find(table.keys, key);
    if (it == table.keys.end())
        return false;
    const auto i = it - table.keys.begin();
    table.keys.erase(it);
    table.keysAt.erase(table.keysAt.begin() + i);
    table.items.erase(table.items.begin() + i);
    return true;
}

/// The value below a key that is added where it is absent.
Node& slot(Node& table, const QString& key, Position at)
{
    if (const auto it = std::ranges::find(table.keys, key); it != table.keys.end()) {
        const auto i = static_cast<std::size_t>(it - table.keys.begin());
        table.keysAt[i] = at;
        return table.items[i];
    }
    table.keys.push_back(key);
    table.keysAt.push_back(at);
    return table.items.emplace_back();
}

/// Puts one array of tables, told apart by an identity, over another.
class Merger
{
public:
    explicit Merger(Problems& problems) : m_problems(problems) {}

    void mergeTable(Node& base, const Node& over, const QString& path)
    {
        base.at = over.at;
        removeKeys(base, over, path);
        if (path == "metrics.alert"_L1)
            dropLimits(base, over);
        for (std::size_t i = 0; i < over.keys.size(); ++i)
            if (over.keys[i] != Remove)
                mergeValue(slot(base, over.keys[i], over.keysAt[i]), over.items[i],
                           joinedPath(path, over.keys[i]));
    }

private:
    void mergeValue(Node& base, const Node& over, const QString& path)
    {
        if (over.kind == Node::Kind::Table) {
            if (base.kind != Node::Kind::Table)
                base = emptyAt(Node::Kind::Table, over.at);
            mergeTable(base, over, path);
        } else if (isTableArray(over)) {
            if (!isTableArray(base) || identityKey(path).isEmpty())
                base = emptyAt(Node::Kind::Array, over.at);
            mergeTables(base, over, path);
        } else {
            base = over;
        }
    }

    void mergeTables(Node& base, const Node& over, const QString& path)
    {
        base.at = over.at;
        if (over.items.size() > limits::MaxPolicyTables || base.items.size() > limits::MaxPolicyTables)
            return m_problems.report(over.at, u"too many [[%1]]"_s.arg(path),
                                     u"at most %1"_s.arg(limits::MaxPolicyTables));
        std::vector<Node> inherited = std::move(base.items);
        base.items.clear();
        std::vector<Node> added;
        for (const Node& item : over.items)
            mergeElement(inherited, added, item, path);
        const bool isOrdered = path == "timeline.step"_L1 && !inherited.empty();
        base.items = std::move(inherited);
        for (Node& item : added) {
            if (isOrdered)
                insertInOrder(base.items, std::move(item));
            else // as stated, right or wrong
                base.items.push_back(std::move(item));
        }
    }

    /// Into what the base has of it, or among those that are new.
    void mergeElement(std::vector<Node>& inherited, std::vector<Node>& added, const Node& item,
                      const QString& path)
    {
        const QString* id = identityOf(path, item);
        const auto isSame = [&](const Node& other) {
            const QString* theirs = identityOf(path, other);
            return id && theirs && *theirs == *id;
        };
        const auto count = std::ranges::count_if(inherited, isSame);
        if (isRemoval(item))
            return removeElements(inherited, item, path, isSame);
        if (count > 1)
            return m_problems.report(
                item.at, u"the base has %1 [[%2]] \"%3\""_s.arg(count).arg(path, *id),
                u"take them out with remove = true, and state those that you want after that"_s);
        if (count == 0)
            return added.push_back(merged(emptyAt(Node::Kind::Table, item.at), item, path));
        const auto it = std::ranges::find_if(inherited, isSame);
        *it = merged(std::move(*it), item, path);
        if (path == "timeline.step"_L1 && (item.find(u"after") || item.find(u"from")))
            reorder(inherited, static_cast<std::size_t>(it - inherited.begin()));
    }

    Node merged(Node base, const Node& over, const QString& path)
    {
        mergeTable(base, over, path);
        return base;
    }

    static void reorder(std::vector<Node>& steps, std::size_t i)
    {
        if (isInOrder(steps, i))
            return;
        Node step = std::move(steps[i]);
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(i));
        insertInOrder(steps, std::move(step));
    }

    static bool isRemoval(const Node& item)
    {
        const Node* remove = item.find(Remove.toString());
        return remove && remove->kind == Node::Kind::Boolean && remove->boolean;
    }

    template <typename IsSame>
    void removeElements(std::vector<Node>& inherited, const Node& item, const QString& path, IsSame isSame)
    {
        for (std::size_t i = 0; i < item.keys.size(); ++i)
            if (item.keys[i] != Remove && item.keys[i] != identityKey(path))
                m_problems.report(item.keysAt[i],
                                  u"[[%1]] is removed, and has \"%2\""_s.arg(path, item.keys[i]),
                                  u"leave out one of both"_s);
        if (std::erase_if(inherited, isSame) == 0)
            m_problems.report(item.at, u"there is no such [[%1]] to remove"_s.arg(path),
                              u"remove = true takes out what the extended policy has"_s);
    }

    void removeKeys(Node& base, const Node& over, const QString& path)
    {
        const Node* remove = over.find(Remove.toString());
        if (!remove)
            return;
        const bool isList = remove->kind == Node::Kind::Array && !remove->items.empty();
        if (!isList)
            m_problems.report(remove->at, u"\"remove\" must be a list of keys"_s,
                              identityKey(path).isEmpty() ? u"for example remove = [\"certificate_under\"]"_s
                                                          : u"or true, for the whole of [[%1]]"_s.arg(path));
        for (const Node& key : remove->items)
            if (!erase(base, key.text))
                m_problems.report(key.at, u"there is no \"%1\" to remove"_s.arg(key.text),
                                  u"remove takes out what the extended policy states"_s);
    }

    static void dropLimits(Node& base, const Node& over)
    {
        const auto isStated = [&](QLatin1StringView key) { return over.find(key.toString()) != nullptr; };
        if (std::any_of(AlertLimits.begin(), AlertLimits.end() - 1, isStated))
            for (const QLatin1StringView key : AlertLimits)
                erase(base, key.toString());
    }

    Problems& m_problems;
};

} // namespace

Node mergedOver(Node base, const Node& over, Problems& problems)
{
    Merger(problems).mergeTable(base, over, {});
    return base;
}

} // namespace caretaker::policy
