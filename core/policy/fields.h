// SPDX-License-Identifier: GPL-3.0-or-later
// For this room and core/readiness: reading one table of a policy file, key by key, with exact errors. What
// is asked for is noted on request: the same calls that read a file say which keys there are (schema.h) and
// where each value comes from (effective.h).
#pragma once

#include "core/base/time.h"
#include "core/metrics/indicator.h"
#include "core/policy/notes.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace caretaker::policy {

/// The nearest of `known` by edit distance, if it is near enough to be a typing error.
std::optional<QString> nearest(const QString& word, const QStringList& known);

/// A word's meaning, or nothing. T is deduced from the value that is read.
template <typename T>
using Parser = std::function<std::optional<std::type_identity_t<T>>(QStringView)>;

/// The first thing that is wrong in a file; what comes after it is not reported. An unknown key goes before
/// the rest: often the key that was meant is missed elsewhere because of it.
class Problems
{
public:
    explicit Problems(QStringList fileNames) : m_fileNames(std::move(fileNames)) {}
    void report(Position at, const QString& what, const QString& hint);
    void reportUnknown(Position at, const QString& what, const QString& hint);
    const std::optional<Error>& first() const { return m_firstUnknown ? m_firstUnknown : m_first; }

private:
    Error errorAt(Position at, const QString& what, const QString& hint) const;

    QStringList m_fileNames;
    std::optional<Error> m_firstUnknown;
    std::optional<Error> m_first;
};

/// Where a table stands (places.h).
struct Place
{
    QString general{}; ///< "timeline.step"; empty for the root
    QString path{};    ///< "timeline.dead.step.notify"
    bool isElement = false;
};

/// Reads the keys of one table. A key that is absent leaves the value as it was: its default. Every key that
/// is asked for is known; finish() refuses the others.
class Table
{
public:
    Table(const Node& node, Place place, Problems& problems, Notes* notes = nullptr);

    void read(const QString& key, QString& value);
    void read(const QString& key, bool& value);
    /// A whole number from `least` to `most`.
    void read(const QString& key, int& value, int least, int most);
    /// A number above zero.
    void read(const QString& key, double& value);
    /// "24h", from `least` to `most`.
    void read(const QString& key, Duration& value, Duration least, Duration most);
    void read(const QString& key, std::optional<Duration>& value, Duration least, Duration most);
    /// ["24h", "7d"], not empty.
    void read(const QString& key, std::vector<Duration>& values, Duration least, Duration most);
    /// "95%", "12" or 12, "24h", by the unit: the number that it stands for, zero or more.
    void read(const QString& key, std::optional<double>& value, metrics::Unit unit);
    /// "10s" or "500ms", above zero.
    void read(const QString& key, Milliseconds& value);
    /// "20%", from 0 % to 100 %.
    void readShare(const QString& key, double& value);
    /// One word of a list.
    template <typename T>
    void readWord(const QString& key, T& value, const Parser<T>& parse, const QStringList& allowed)
    {
        note(key, {.kind = Known::Kind::Word, .words = allowed});
        if (const Node* node = word(key))
            setWord(*node, key, value, parse, allowed);
    }
    /// A list of words, not empty.
    template <typename T>
    void readWords(const QString& key, std::vector<T>& values, const Parser<T>& parse,
                   const QStringList& allowed)
    {
        note(key, {.kind = Known::Kind::Word, .isList = true, .words = allowed});
        const std::vector<const Node*> nodes = words(key);
        if (!nodes.empty())
            values.clear();
        for (const Node* node : nodes)
            if (T value{}; setWord(*node, key, value, parse, allowed))
                values.push_back(value);
    }

    /// Calls `read` on the table below `key`, if there is one, and finishes it.
    void readTable(const QString& key, const std::function<void(Table&)>& read);
    /// Calls `read` on each table of the array below `key`, in order, and finishes each.
    void readTables(const QString& key, const std::function<void(Table&)>& read);

    bool has(const QString& key) const { return m_node.find(key) != nullptr; }
    /// Only which keys there are is asked for (schema.h): a key that depends on others must be read, too.
    bool isDescribing() const { return m_notes && m_notes->isDescribing; }
    /// Refuses the value of `key`, or the table where it is absent.
    void refuse(const QString& key, const QString& what, const QString& hint);
    /// Refuses a table without this key.
    void require(const QString& key, const QString& hint);
    /// Refuses keys that nobody asked for.
    void finish();

private:
    void note(const QString& key, Known known);
    QString header() const; ///< "[health.dead]"; empty for the root
    const Node* take(const QString& key);
    const Node* text(const QString& key, const QString& hint);
    const Node* word(const QString& key);
    std::vector<const Node*> words(const QString& key);
    std::optional<Duration> duration(const QString& key, Duration least, Duration most);
    void refuseWord(const Node& node, const QString& key, const QStringList& allowed);
    QString named(const QString& key) const;

    template <typename T>
    bool setWord(const Node& node, const QString& key, T& value, const Parser<T>& parse,
                 const QStringList& allowed)
    {
        if (const std::optional<T> parsed = parse(node.text)) {
            value = *parsed;
            return true;
        }
        refuseWord(node, key, allowed);
        return false;
    }

    const Node& m_node;
    Place m_place;
    Problems& m_problems;
    Notes* m_notes;
    QStringList m_known;
};

} // namespace caretaker::policy
