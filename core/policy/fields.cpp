// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fields.h"

#include "core/base/limits.h"
#include "core/policy/places.h"
#include "core/policy/toml.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

/// Levenshtein's, one row at a time.
int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.front()++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            int& here = row[static_cast<std::size_t>(j) + 1];
            const int change = diagonal + (a[i] != b[j]);
            diagonal = here;
            here = std::min({here + 1, row[static_cast<std::size_t>(j)] + 1, change});
        }
    }
    return row.back();
}

QString didYouMean(const QString& word, const QStringList& known)
{
    const auto best = nearest(word, known);
    const QString allowed = u"allowed here: %1"_s.arg(known.join(", "_L1));
    return best ? u"did you mean \"%1\"? %2"_s.arg(*best, allowed) : allowed;
}

/// What tells an array's tables apart; the second of a name is "name#2", and those without one are numbered.
QStringList namesOf(const QString& array, const std::vector<Node>& tables)
{
    QStringList names;
    QHash<QString, int> seen;
    for (const Node& table : tables) {
        const QString* id = identityOf(array, table);
        const QString name = id ? *id : identityKey(array).isEmpty() ? QString() : u"?"_s;
        const int n = ++seen[name];
        names << (n == 1 && !name.isEmpty() ? name : u"%1#%2"_s.arg(name).arg(n));
    }
    return names;
}

} // namespace

std::optional<QString> nearest(const QString& word, const QStringList& known)
{
    constexpr qsizetype longest = 64; // no key of ours is longer; a longer word is no typing error
    if (word.size() > longest || known.isEmpty())
        return std::nullopt;
    const auto nearer = [&](const QString& a, const QString& b) {
        return editDistance(word, a) < editDistance(word, b);
    };
    const QString best = *std::min_element(known.begin(), known.end(), nearer);
    const bool isNear = editDistance(word, best) <= std::max<qsizetype>(2, best.size() / 3);
    return isNear ? std::optional(best) : std::nullopt;
}

void Problems::report(Position at, const QString& what, const QString& hint)
{
    if (!m_first)
        m_first = errorAt(at, what, hint);
}

void Problems::reportUnknown(Position at, const QString& what, const QString& hint)
{
    if (!m_firstUnknown)
        m_firstUnknown = errorAt(at, what, hint);
}

Error Problems::errorAt(Position at, const QString& what, const QString& hint) const
{
    return Error::badInput(what, placeOf(m_fileNames.value(std::max(at.file, 0)), at), hint);
}

const Known* Notes::find(QStringView path) const
{
    const auto it = std::ranges::find_if(keys, [&](const Known& known) { return known.path == path; });
    return it == keys.end() ? nullptr : &*it;
}

Table::Table(const Node& node, Place place, Problems& problems, Notes* notes)
    : m_node(node), m_place(std::move(place)), m_problems(problems), m_notes(notes)
{
}

QString Table::header() const
{
    if (m_place.general.isEmpty())
        return {};
    return (m_place.isElement ? u"[[%1]]"_s : u"[%1]"_s).arg(m_place.general);
}

QString Table::named(const QString& key) const
{
    return m_place.general.isEmpty() ? u"\"%1\""_s.arg(key) : u"\"%1\" in %2"_s.arg(key, header());
}

void Table::note(const QString& key, Known known)
{
    if (!m_notes)
        return;
    known.general = joinedPath(m_place.general, key);
    known.path = joinedPath(m_place.path, key);
    if (!m_notes->keys.empty() && m_notes->keys.back().path == known.path) // noted as a limit
        return;
    if (const Node* node = m_node.find(key); node && node->at.file >= 0) {
        known.at = node->at;
        known.value = tomlOf(*node);
    }
    m_notes->keys.push_back(std::move(known));
}

const Node* Table::take(const QString& key)
{
    m_known << key;
    return m_node.find(key);
}

void Table::refuse(const QString& key, const QString& what, const QString& hint)
{
    const Node* node = m_node.find(key);
    m_problems.report(node ? node->at : m_node.at, what, hint);
}

void Table::require(const QString& key, const QString& hint)
{
    if (isDescribing())
        m_notes->required << joinedPath(m_place.general, key);
    if (!has(key))
        refuse(key, u"%1 is missing"_s.arg(named(key)), hint);
}

void Table::finish()
{
    for (std::size_t i = 0; i < m_node.keys.size(); ++i)
        if (!m_known.contains(m_node.keys[i]))
            m_problems.reportUnknown(m_node.keysAt[i], u"unknown key %1"_s.arg(named(m_node.keys[i])),
                                     didYouMean(m_node.keys[i], m_known));
}

void Table::refuseWord(const Node& node, const QString& key, const QStringList& allowed)
{
    m_problems.report(node.at, u"\"%1\" is not allowed for %2"_s.arg(node.text, named(key)),
                      didYouMean(node.text, allowed));
}

void Table::readTable(const QString& key, const std::function<void(Table&)>& read)
{
    note(key, {.kind = Known::Kind::Table});
    const Node absent{.kind = Node::Kind::Table};
    const Node* node = take(key);
    if (!node && isDescribing())
        node = &absent;
    if (!node)
        return;
    const QString general = joinedPath(m_place.general, key);
    if (node->kind != Node::Kind::Table)
        return refuse(key, u"%1 must be a table"_s.arg(named(key)), u"write it as [%1]"_s.arg(general));
    Table table(*node, {general, joinedPath(m_place.path, key)}, m_problems, m_notes);
    read(table);
    table.finish();
}

void Table::readTables(const QString& key, const std::function<void(Table&)>& read)
{
    note(key, {.kind = Known::Kind::Table, .isList = true});
    const Node absent{.kind = Node::Kind::Array, .items = {Node{.kind = Node::Kind::Table}}};
    const Node* node = take(key);
    if (!node && isDescribing())
        node = &absent;
    if (!node)
        return;
    const QString general = joinedPath(m_place.general, key);
    const auto isTable = [](const Node& item) { return item.kind == Node::Kind::Table; };
    if (node->kind != Node::Kind::Array || !std::ranges::all_of(node->items, isTable))
        return refuse(key, u"%1 must be tables"_s.arg(named(key)), u"write each as [[%1]]"_s.arg(general));
    if (node->items.size() > limits::MaxPolicyTables)
        return refuse(key, u"too many [[%1]]"_s.arg(general), u"at most %1"_s.arg(limits::MaxPolicyTables));
    const QStringList names = namesOf(general, node->items);
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const QString path = joinedPath(joinedPath(m_place.path, key), names[static_cast<qsizetype>(i)]);
        Table table(node->items[i], {general, path, true}, m_problems, m_notes);
        read(table);
        table.finish();
    }
}

} // namespace caretaker::policy
