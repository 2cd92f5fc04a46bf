// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleet/fleet_rows.h"
#include "ui/fleet/filter.h"
#include "ui/fleet/filter_completion.h"
#include "ui/fleet/filter_words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;
using Kind = FilterError::Kind;

namespace {

/// The handles of the four rows that a filter leaves, by their first letters; "!" and where, for an error.
QString kept(const QString& text)
{
    const auto filter = parseFilter(text);
    if (!filter)
        return u"!%1"_s.arg(filter.error().position);
    QString letters;
    for (const service::FleetRow& row : ui::testing::fourRows()) {
        if (matches(*filter, row, searchTextOf(row), ui::testing::noon()))
            letters += row.handle.toString().front();
    }
    return letters;
}

FilterError errorOf(const QString& text)
{
    const auto filter = parseFilter(text);
    return filter ? FilterError{Kind::LoneMinus, -1, -1, u"(no error)"_s, {}} : filter.error();
}

QStringList completed(const QString& text)
{
    return completionAt(text, text.size(), vocabularyOf(ui::testing::fourRows())).proposals;
}

/// Pieces that filters are made of, and pieces that break them.
QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces{u"state"_s, u"since"_s, u"repo"_s, u"available"_s, u":"_s,
                                    u">"_s,     u"<="_s,    u"\""_s,   u"\\"_s,        u","_s,
                                    u"-"_s,     u" "_s,     u"dead"_s, u"7d"_s,        u"1d12h"_s,
                                    u"99.5"_s,  u"none"_s,  u"é漢"_s,  u"\t"_s,        u"x"_s};
    QString text;
    for (quint32 i = random.bounded(14U); i > 0; --i)
        text += pieces[static_cast<qsizetype>(random.bounded(quint32(pieces.size())))];
    return text;
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRowsThatAllTermsDescribe_data();
    void keepsTheRowsThatAllTermsDescribe();
    void saysWhereItIsWrongAndWhatIsPossible();
    void readsQuotedValues();
    void quotesWhatItReadsBack();
    void proposesKeysAndValues();
    void proposesWhatTheFilterTakes();
    void neitherCrashesNorLosesItsPlaceOnAnyText();
};

void FilterTest::keepsTheRowsThatAllTermsDescribe_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* filter, const char* expected) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(expected);
    };
    add("", "abcd");
    add("  ", "abcd");
    add("state:dead", "b");
    add("state:dead,unknown", "bd");
    add("State:DEAD", "b");
    add("-state:healthy", "bd");
    add("state:he", "ac");
    add("candidate:any", "c");
    add("candidate:none", "abd");
    add("-candidate:dead", "abd");
    add("issue:stale", "b");
    add("issue:stale_manifest", "b");
    add("issue:none state:healthy", "ac");
    add("case:open", "bc");
    add("case:held", "b");
    add("case:none", "ad");
    add("stage:probation", "d");
    add("step:remind", "b");
    add("operator:birch", "b");
    add("repo:paas", "a");
    add("repo:registry", "c");
    add("since>30d", "ac");
    add("since<=8d", "b");
    add("age>24h", "c");
    add("latency<1s", "a");
    add("latency>=12s", "c");
    add("available<99.5", "bc");
    add("available<75%", "b");
    add("due<0s", "b");
    add("due>0s", "c");
    add("-due>0s", "abd");
    add("dead", "bc");
    add("-dead", "ad");
    add("PAAS", "a");
    add("ca:ced", "c");
    add("state:healthy available<99.5 -repo:paas", "c");
}

void FilterTest::keepsTheRowsThatAllTermsDescribe()
{
    QFETCH(QString, filter);
    QFETCH(QString, expected);
    QCOMPARE(kept(filter), expected);
}

void FilterTest::saysWhereItIsWrongAndWhatIsPossible()
{
    const FilterError key = errorOf(u"state:dead colour:red"_s);
    QCOMPARE(key.kind, Kind::UnknownKey);
    QCOMPARE(key.position, 11);
    QCOMPARE(key.length, 6);
    QCOMPARE(key.what, u"colour"_s);
    QVERIFY(key.allowed.contains(u"state"_s));
    const FilterError value = errorOf(u"state:dead,blue"_s);
    QCOMPARE(value.kind, Kind::UnknownValue);
    QCOMPARE(value.position, 11);
    QVERIFY(value.allowed.contains(u"flapping"_s));
    QVERIFY(!value.allowed.contains(u"none"_s)); // every CA has a state
    QCOMPARE(errorOf(u"issue:"_s).kind, Kind::MissingValue);
    QVERIFY(errorOf(u"issue:"_s).allowed.contains(u"none"_s));
    QCOMPARE(errorOf(u"since>soon"_s).kind, Kind::NoDuration);
    QCOMPARE(errorOf(u"since>7"_s).kind, Kind::NoDuration);
    QCOMPARE(errorOf(u"available>much"_s).kind, Kind::NoNumber);
    QCOMPARE(errorOf(u"since:7d"_s).kind, Kind::NeedsComparison);
    QCOMPARE(errorOf(u"state>dead"_s).kind, Kind::NeedsColon);
    QCOMPARE(errorOf(u"operator:\"Example"_s).kind, Kind::OpenQuote);
    QCOMPARE(errorOf(u"operator:\"Example"_s).position, 9);
    QCOMPARE(errorOf(u"dead -"_s).kind, Kind::LoneMinus);
}

void FilterTest::readsQuotedValues()
{
    QCOMPARE(kept(u"operator:\"Alder, \\\"The\\\"\""_s), u"a"_s);
    QCOMPARE(kept(u"\"birch internet\""_s), u"b"_s);
    QCOMPARE(kept(u"-operator:\"birch internet\""_s), u"acd"_s);
}

void FilterTest::quotesWhatItReadsBack()
{
    for (const QString& value : {u"plain"_s, u"two words"_s, u"a,b"_s, u"\"quoted\""_s, u"back\\slash"_s,
                                 u"-minus"_s, u"https://a.example/x"_s}) {
        const auto filter = parseFilter(u"operator:"_s + quotedForFilter(value));
        QVERIFY2(filter, qPrintable(value));
        QCOMPARE(filter->terms.front().values, QStringList{value.toLower()});
        const auto word = parseFilter(quotedForFilter(value));
        QVERIFY2(word, qPrintable(value));
        QCOMPARE(word->terms.size(), 1U);
        QCOMPARE(word->terms.front().values, QStringList{value.toLower()});
    }
}

void FilterTest::proposesKeysAndValues()
{
    QCOMPARE(completed(u"sta"_s), (QStringList{u"state:"_s, u"stage:"_s}));
    QCOMPARE(completed(u"dead -sin"_s), (QStringList{u"since>"_s, u"since<"_s}));
    QCOMPARE(completed(u"state:d"_s).first(), u"dead"_s);
    QCOMPARE(completed(u"state:dead,f"_s).first(), u"flapping"_s);
    QCOMPARE(completed(u"operator:ald"_s), QStringList{u"\"Alder, \\\"The\\\" Network\""_s});
    QCOMPARE(completed(u"operator:\"birch int"_s), QStringList{u"\"Birch Internet\""_s});
    QCOMPARE(completed(u"ca:zz"_s), QStringList{});
    QCOMPARE(completed(u"ca:og"_s), QStringList{u"dogwood"_s});
    QVERIFY(completed({}).contains(u"repo:"_s));
    const auto middle = completionAt(u"state:de repo:x"_s, 8, {});
    QCOMPARE(middle.from, 6);
    QCOMPARE(middle.length, 2);
}

void FilterTest::proposesWhatTheFilterTakes()
{
    for (const QString& key : completed({})) {
        const QStringList values = completed(key);
        for (const QString& value : values)
            QVERIFY2(parseFilter(key + value), qPrintable(key + value));
        QVERIFY2(!values.isEmpty(), qPrintable(key));
    }
}

/// Whatever is typed: terms and errors lie inside the text, in order, and a filter read once more is the
/// same.
void FilterTest::neitherCrashesNorLosesItsPlaceOnAnyText()
{
    QRandomGenerator random(20260316);
    const auto rows = ui::testing::fourRows();
    const FilterVocabulary words = vocabularyOf(rows);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomText(random);
        const auto filter = parseFilter(text);
        const auto completion = completionAt(text, random.bounded(int(text.size()) + 1), words);
        QVERIFY2(completion.from >= 0 && completion.from + completion.length <= text.size(),
                 qPrintable(text));
        if (!filter) {
            const FilterError& error = filter.error();
            QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                     qPrintable(text));
            continue;
        }
        qsizetype end = 0;
        for (const FilterTerm& term : filter->terms) {
            QVERIFY2(term.position >= end && term.length > 0, qPrintable(text));
            end = term.position + term.length;
            const auto alone = parseFilter(text.mid(term.position, term.length));
            QVERIFY2(alone && alone->terms.size() == 1, qPrintable(text));
            QCOMPARE(alone->terms.front().values, term.values);
            QCOMPARE(alone->terms.front().negated, term.negated);
        }
        QVERIFY2(end <= text.size(), qPrintable(text));
        for (const service::FleetRow& row : rows)
            matches(*filter, row, searchTextOf(row), ui::testing::noon());
    }
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
