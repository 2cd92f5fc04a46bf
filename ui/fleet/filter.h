// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language of the fleet table. Pure: text in, a Filter or what is wrong with it out.
//
//   state:dead repo:paas since>7d operator:"Example Network" issue:stale case:open -stage:probation kiwi
//
// Terms stand apart by spaces, and all must hold; "-" before a term turns it round. KEY:VALUE compares words;
// several values with commas between them: any of these. KEY>VALUE, KEY>=VALUE, KEY<VALUE and KEY<=VALUE
// compare durations ("90s", "36h", "7d", "1d12h") and per cent. A word without a key is looked for in
// everything that has words. Values with spaces, commas or quotes stand in double quotes; inside them \" and
// \\ are these characters. Case does not count.
#pragma once

#include "core/base/expected.h"
#include "core/service/fleet_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker::ui {

/// What a term is about.
enum class FilterKey {
    Word, ///< no key
    Ca,
    State,
    Candidate,
    Issue,
    Case,
    Stage,
    Step,
    Operator,
    Repo,
    Since,
    Age,
    Latency,
    Available,
    Due,
};
/// "state"; empty for Word.
QString toString(FilterKey key);
QStringList allFilterKeys();

enum class FilterKind {
    Text,     ///< contains
    Choice,   ///< one of choicesOf(), or the beginning of one
    Duration, ///< seconds
    Percent,
};
FilterKind kindOf(FilterKey key);
/// What a key of kind Choice takes, without "any" and "none".
QStringList choicesOf(FilterKey key);
/// Whether "any" and "none" are choices, too: a CA may have no issue.
bool mayBeAbsent(FilterKey key);

enum class Comparison { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

struct FilterTerm
{
    FilterKey key = FilterKey::Word;
    Comparison comparison = Comparison::Is;
    bool negated = false;
    QStringList values{};   ///< folded; of Choice: complete names
    double number = 0;      ///< seconds or per cent
    qsizetype position = 0; ///< in the text, with its "-"
    qsizetype length = 0;
};

struct FilterError
{
    enum class Kind {
        UnknownKey,
        UnknownValue,
        MissingValue,
        NoDuration,
        NoNumber,
        NeedsComparison, ///< "since:7d"
        NeedsColon,      ///< "state>dead"
        OpenQuote,
        LoneMinus,
    };
    Kind kind;
    qsizetype position; ///< of what is wrong, in the text
    qsizetype length;
    QString what;        ///< the key or value that is wrong
    QStringList allowed; ///< what could stand there; may be empty
};

struct Filter
{
    std::vector<FilterTerm> terms;
    bool isEmpty() const { return terms.empty(); }
};

Expected<Filter, FilterError> parseFilter(const QString& text);

/// What of a row terms of words look into: lower case, lines apart. Made once a row.
QString searchTextOf(const service::FleetRow& row);
bool matches(const Filter& filter, const service::FleetRow& row, const QString& searchText, Instant now);

/// A value as the language writes it: in quotes where it needs them.
QString quotedForFilter(const QString& value);

} // namespace caretaker::ui
