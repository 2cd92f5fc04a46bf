// SPDX-License-Identifier: GPL-3.0-or-later
// The values that a table may hold, each with what is said when it does not.
#include "core/policy/fields.h"

#include <cmath>
#include <limits>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

const Node* Table::text(const QString& key, const QString& hint)
{
    const Node* node = take(key);
    if (!node || node->kind == Node::Kind::Text)
        return node;
    refuse(key, u"%1 must be text in quotes"_s.arg(named(key)), hint);
    return nullptr;
}

void Table::read(const QString& key, QString& value)
{
    note(key, {.kind = Known::Kind::Text});
    if (const Node* node = text(key, u"for example %1 = \"...\""_s.arg(key)))
        value = node->text;
}

void Table::read(const QString& key, bool& value)
{
    note(key, {.kind = Known::Kind::Flag});
    const Node* node = take(key);
    if (!node)
        return;
    if (node->kind == Node::Kind::Boolean)
        value = node->boolean;
    else
        refuse(key, u"%1 must be true or false"_s.arg(named(key)), u"without quotes"_s);
}

void Table::read(const QString& key, int& value, int least, int most)
{
    note(key, {.kind = Known::Kind::Whole, .least = QString::number(least), .most = QString::number(most)});
    const Node* node = take(key);
    if (!node)
        return;
    if (node->kind == Node::Kind::Integer && node->integer >= least && node->integer <= most)
        value = static_cast<int>(node->integer);
    else
        refuse(key, u"%1 must be a whole number"_s.arg(named(key)), u"from %1 to %2"_s.arg(least).arg(most));
}

void Table::read(const QString& key, double& value)
{
    note(key, {.kind = Known::Kind::Number});
    const Node* node = take(key);
    if (!node)
        return;
    const double number = node->kind == Node::Kind::Integer ? static_cast<double>(node->integer) : node->real;
    const bool isNumber = node->kind == Node::Kind::Integer || node->kind == Node::Kind::Real;
    if (isNumber && std::isfinite(number) && number > 0)
        value = number;
    else
        refuse(key, u"%1 must be a number above zero"_s.arg(named(key)), u"for example %1 = 1000"_s.arg(key));
}

std::optional<Duration> Table::duration(const QString& key, Duration least, Duration most)
{
    note(key, {.kind = Known::Kind::Time, .least = formatDuration(least), .most = formatDuration(most)});
    const Node* node = take(key);
    if (!node)
        return std::nullopt;
    const auto parsed = node->kind == Node::Kind::Text ? parseDuration(node->text) : std::nullopt;
    if (parsed && *parsed >= least && *parsed <= most)
        return parsed;
    const QString range = u"from %1 to %2"_s.arg(formatDuration(least), formatDuration(most));
    if (parsed)
        refuse(key, u"%1 is out of range"_s.arg(named(key)), range);
    else
        refuse(key, u"%1 must be a duration with its unit, in quotes"_s.arg(named(key)),
               u"for example \"30m\", \"24h\" or \"90d\"; %1"_s.arg(range));
    return std::nullopt;
}

void Table::read(const QString& key, Duration& value, Duration least, Duration most)
{
    value = duration(key, least, most).value_or(value);
}

void Table::read(const QString& key, std::optional<Duration>& value, Duration least, Duration most)
{
    if (const auto parsed = duration(key, least, most))
        value = parsed;
}

void Table::read(const QString& key, std::vector<Duration>& values, Duration least, Duration most)
{
    note(key, {.kind = Known::Kind::Time,
               .isList = true,
               .least = formatDuration(least),
               .most = formatDuration(most)});
    const std::vector<const Node*> nodes = words(key);
    if (!nodes.empty())
        values.clear();
    for (const Node* node : nodes) {
        const auto parsed = parseDuration(node->text);
        if (!parsed || *parsed < least || *parsed > most)
            return m_problems.report(node->at, u"\"%1\" is no duration for %2"_s.arg(node->text, named(key)),
                                     u"for example \"24h\" or \"7d\"; from %1 to %2"_s.arg(
                                         formatDuration(least), formatDuration(most)));
        values.push_back(*parsed);
    }
}

void Table::read(const QString& key, std::optional<double>& value, metrics::Unit unit)
{
    note(key, {.kind = Known::Kind::Limit});
    if (!has(key)) {
        take(key);
    } else if (unit == metrics::Unit::Share) {
        double share = 0;
        readShare(key, share);
        value = share;
    } else if (unit == metrics::Unit::Time) {
        value = static_cast<double>(
            duration(key, Duration(0), std::chrono::hours(24 * 365)).value_or(Duration(0)).count());
    } else {
        int count = 0;
        read(key, count, 0, std::numeric_limits<int>::max());
        value = count;
    }
}

void Table::read(const QString& key, Milliseconds& value)
{
    note(key, {.kind = Known::Kind::ShortTime});
    const QString hint = u"for example \"10s\" or \"500ms\""_s;
    const Node* node = text(key, hint);
    if (!node)
        return;
    bool isNumber = false;
    const qint64 count = node->text.endsWith("ms"_L1) ? node->text.chopped(2).toInt(&isNumber) : 0;
    const auto whole = isNumber ? std::nullopt : parseDuration(node->text);
    const Milliseconds parsed = whole ? Milliseconds(*whole) : Milliseconds(count);
    if (parsed > Milliseconds(0))
        value = parsed;
    else
        refuse(key, u"%1 must be a duration with its unit"_s.arg(named(key)), hint);
}

void Table::readShare(const QString& key, double& value)
{
    note(key, {.kind = Known::Kind::Share});
    const QString hint = u"a per cent value in quotes, from \"0%\" to \"100%\""_s;
    const Node* node = text(key, hint);
    if (!node)
        return;
    bool isNumber = false;
    const double percent = node->text.endsWith(u'%') ? node->text.chopped(1).toDouble(&isNumber) : -1;
    if (isNumber && percent >= 0 && percent <= 100)
        value = percent / 100;
    else
        refuse(key, u"%1 must be a share"_s.arg(named(key)), hint);
}

const Node* Table::word(const QString& key) { return text(key, u"one word in quotes"_s); }

std::vector<const Node*> Table::words(const QString& key)
{
    const Node* node = take(key);
    if (!node)
        return {};
    std::vector<const Node*> nodes;
    for (const Node& item : node->items)
        if (item.kind == Node::Kind::Text)
            nodes.push_back(&item);
    const bool isList =
        node->kind == Node::Kind::Array && nodes.size() == node->items.size() && !nodes.empty();
    if (!isList)
        refuse(key, u"%1 must be a list of words, not empty"_s.arg(named(key)),
               u"for example [\"one\", \"two\"]"_s);
    return isList ? nodes : std::vector<const Node*>{};
}

} // namespace caretaker::policy
