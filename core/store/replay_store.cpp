// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay_store.h"

#include "core/store/run_rows.h"

#include <QJsonArray>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

RoundInput inputAt(const QSqlQuery& row)
{
    RoundInput input{.round = numberAt(row, 0),
                     .at = instantAt(row, 1),
                     .chainBefore = numberAt(row, 2),
                     .chainAfter = numberAt(row, 3),
                     .fleetSeq = numberAt(row, 4),
                     .policy = sha256At(row, 5),
                     .pattern = jsonAt(row, 6),
                     .times = jsonAt(row, 7)};
    if (!row.isNull(8))
        input.incident = jsonAt(row, 8);
    input.counters = jsonAt(row, 9);
    return input;
}

JudgedIssues issuesAt(const QSqlQuery& row)
{
    QStringList kinds;
    const QJsonArray array = QJsonDocument::fromJson(textAt(row, 2).toUtf8()).array();
    for (const auto& kind : array)
        kinds << kind.toString();
    return {handleAt(row, 0), numberAt(row, 1), kinds};
}

Decision decisionAt(const QSqlQuery& row)
{
    return {numberAt(row, 0), instantAt(row, 1), textAt(row, 2),
            textAt(row, 3),   textAt(row, 4),    jsonAt(row, 5)};
}

} // namespace

Expected<qint64> ReplayStore::patternId(const QJsonObject& pattern)
{
    const QString content = toColumn(pattern).toString();
    const QVariant hash = toColumn(sha256Of(content.toUtf8()));
    return m_database
        .execute(u"INSERT INTO round_pattern (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                 {hash, content})
        .and_then([&](int) {
            return m_database.selectFirst(u"SELECT id FROM round_pattern WHERE sha256 = ?"_s, {hash},
                                          [](const QSqlQuery& row) { return numberAt(row, 0); });
        })
        .map([](const std::optional<qint64>& id) { return id.value_or(0); });
}

Expected<void> ReplayStore::add(Transaction& transaction, const RoundInput& input)
{
    Q_ASSERT(transaction.database().inTransaction());
    const auto pattern = patternId(input.pattern);
    if (!pattern)
        return unexpected(pattern.error());
    return m_database
        .execute(u"INSERT INTO round_input (round, chain_before, chain_after, fleet_seq, policy, pattern,"
                 " times, incident) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {input.round, input.chainBefore, input.chainAfter, input.fleetSeq, toColumn(input.policy),
                  *pattern, toColumn(input.times), input.incident ? toColumn(*input.incident) : QVariant()})
        .map([](int) {});
}

Expected<void> ReplayStore::add(Transaction& transaction, const JudgedIssues& issues)
{
    Q_ASSERT(transaction.database().inTransaction());
    const QJsonDocument kinds(QJsonArray::fromStringList(issues.kinds));
    return m_database
        .execute(
            u"INSERT INTO judged_issues (ca, round, kinds) VALUES (?, ?, ?)"_s,
            {issues.ca.toString(), issues.round, QString::fromUtf8(kinds.toJson(QJsonDocument::Compact))})
        .map([](int) {});
}

Expected<std::vector<RoundInput>> ReplayStore::inputs() const
{
    return m_database.select(u"SELECT r.id, r.at, i.chain_before, i.chain_after, i.fleet_seq, i.policy,"
                             " p.content, i.times, i.incident, r.counters FROM round_input i"
                             " JOIN round r ON r.id = i.round JOIN round_pattern p ON p.id = i.pattern"
                             " ORDER BY r.id"_s,
                             {}, inputAt);
}

Expected<qint64> ReplayStore::roundsWithoutInput() const
{
    return m_database
        .selectFirst(u"SELECT count(*) FROM round WHERE id NOT IN (SELECT round FROM round_input)"_s, {},
                     [](const QSqlQuery& row) { return numberAt(row, 0); })
        .map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

Expected<std::vector<JudgedIssues>> ReplayStore::issues() const
{
    return m_database.select(u"SELECT ca, round, kinds FROM judged_issues ORDER BY round, ca"_s, {},
                             issuesAt);
}

Expected<std::vector<JudgedIssues>> ReplayStore::latestIssues() const
{
    return m_database.select(u"SELECT ca, max(round), kinds FROM judged_issues GROUP BY ca"_s, {}, issuesAt);
}

Expected<std::vector<Decision>> ReplayStore::decisions() const
{
    return m_database.select(u"SELECT seq, at, actor, kind, subject, payload FROM audit"
                             " WHERE kind = 'health.transition' OR kind LIKE 'case.%' OR kind LIKE 'fleet.%'"
                             " OR (kind = 'setting.changed' AND subject = 'policy.text') ORDER BY seq"_s,
                             {}, decisionAt);
}

Expected<void> ReplayStore::forEachRun(const std::optional<CaHandle>& ca,
                                       const std::function<bool(ObservationRun&&)>& read) const
{
    const QVariant only = ca ? QVariant(ca->toString()) : QVariant();
    static const QString sql = u"SELECT "_s + RunColumns +
                               " FROM (SELECT o.* FROM observation_run o JOIN series s ON s.id = o.series "
                               "WHERE ? IS NULL OR s.ca = ?"
                               " ORDER BY o.first_at, o.id) r JOIN observation_content c ON c.run = r.id"_L1;
    bool damaged = false;
    auto done = m_database.forEach(sql, {only, only}, [&](const QSqlQuery& row) {
        auto run = runAt(row);
        damaged = !run;
        return run && read(std::move(*run));
    });
    if (done && damaged)
        return unexpected(
            Error::failed(u"a stored observation does not read"_s, m_database.path(), u"restore a backup"_s));
    return done;
}

} // namespace caretaker::store
