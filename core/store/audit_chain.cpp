// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_chain.h"

#include "core/store/audit_references.h"
#include "core/store/audit_rows.h"

#include <algorithm>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

/// Well-formed and without control characters: the same bytes here, in the database and in an export.
bool isPlainText(const QString& text)
{
    return text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

const QString& selectEntries()
{
    static const QString sql =
        u"SELECT "_s + AuditColumns + " FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"_L1;
    return sql;
}

/// Follows the chain entry by entry and remembers the first thing that does not fit.
class ChainCheck
{
public:
    explicit ChainCheck(const std::optional<AuditHead>& exported) : m_exported(exported) {}

    bool read(const AuditEntry& entry)
    {
        const qint64 expected = m_report.head.seq + 1;
        if (entry.seq != expected)
            return broken(expected, u"entry %1 is missing"_s.arg(expected));
        if (entry.previous != m_report.head.hash)
            return broken(entry.seq, u"entry %1 does not follow from the entry before it"_s.arg(entry.seq));
        if (entry.hash != auditHash(entry))
            return broken(entry.seq,
                          u"entry %1 was changed: its hash does not fit its content"_s.arg(entry.seq));
        if (m_exported && m_exported->seq == entry.seq && m_exported->hash != entry.hash)
            return broken(entry.seq, u"entry %1 is not the one whose hash was exported"_s.arg(entry.seq));
        m_report.head = {entry.seq, entry.hash};
        ++m_report.entries;
        return true;
    }

    qint64 entries() const { return m_report.entries; }

    AuditReport finish()
    {
        if (m_report.intact() && m_exported && m_exported->seq > m_report.head.seq)
            broken(m_report.head.seq + 1,
                   u"the chain was cut off: it ends at entry %1, and entry %2 was exported"_s
                       .arg(m_report.head.seq)
                       .arg(m_exported->seq));
        return m_report;
    }

private:
    bool broken(qint64 seq, const QString& problem)
    {
        m_report.brokenAt = seq;
        m_report.problem = problem;
        return false;
    }

    std::optional<AuditHead> m_exported;
    AuditReport m_report{{0, Sha256({})}, 0, std::nullopt, {}};
};

} // namespace

Sha256 auditHash(const AuditEntry& entry)
{
    const QByteArray fields[] = {entry.previous.toHex().toLatin1(),
                                 QByteArray::number(entry.seq),
                                 formatRfc3339(entry.at).toLatin1(),
                                 entry.actor.toUtf8(),
                                 entry.kind.toUtf8(),
                                 entry.subject.toUtf8(),
                                 entry.payload};
    QByteArray text;
    for (const QByteArray& field : fields)
        text += (text.isEmpty() ? "" : "\n") + field;
    return sha256Of(text);
}

QJsonObject toJson(const AuditEntry& entry)
{
    return {{"seq"_L1, entry.seq},
            {"at"_L1, formatRfc3339(entry.at)},
            {"actor"_L1, entry.actor},
            {"kind"_L1, entry.kind},
            {"subject"_L1, entry.subject},
            {"payload"_L1, QString::fromUtf8(entry.payload)},
            {"previous"_L1, entry.previous.toHex()},
            {"hash"_L1, entry.hash.toHex()}};
}

Expected<qint64> AuditChain::append(Transaction& transaction, const Author& author, const QString& kind,
                                    const QString& subject, const QJsonObject& payload)
{
    Q_ASSERT(transaction.database().inTransaction());
    if (!isPlainText(author.actor) || !isPlainText(kind) || !isPlainText(subject))
        return unexpected(Error::badInput(u"an audit entry with text that is not plain"_s, kind.left(80),
                                          u"no control characters"_s));
    const auto last = head();
    if (!last)
        return unexpected(last.error());
    AuditEntry entry{last->seq + 1, author.at, author.actor,
                     kind,          subject,   toColumn(payload).toString().toUtf8(),
                     last->hash,    last->hash};
    entry.hash = auditHash(entry);
    return m_database.insert(u"INSERT INTO audit (seq, at, actor, kind, subject, payload, previous, hash)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {entry.seq, toColumn(entry.at), entry.actor, kind, subject,
                              QString::fromUtf8(entry.payload), toColumn(entry.previous),
                              toColumn(entry.hash)});
}

Expected<AuditHead> AuditChain::head() const
{
    return m_database
        .selectFirst(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s, {},
                     [](const QSqlQuery& row) {
                         return AuditHead{numberAt(row, 0), sha256At(row, 1)};
                     })
        .map([](const std::optional<AuditHead>& head) {
            return head.value_or(AuditHead{0, Sha256({})});
        });
}

Expected<AuditReport> AuditChain::verify(const std::optional<AuditHead>& exported,
                                         const std::function<bool(qint64)>& progress) const
{
    constexpr qint64 TellEvery = 1000;
    ChainCheck check(exported);
    bool isStopped = false;
    constexpr qint64 FromBelow = std::numeric_limits<qint64>::min(); // a forged entry may have any number
    const auto read = m_database.forEach(selectEntries(), {FromBelow, -1}, [&](const QSqlQuery& row) {
        isStopped = progress && check.entries() % TellEvery == 0 && !progress(check.entries());
        return !isStopped && check.read(auditEntryAt(row));
    });
    if (!read)
        return unexpected(read.error());
    if (isStopped)
        return unexpected(Error::refused(u"the verification was stopped before its end"_s));
    AuditReport report = check.finish();
    if (!report.intact())
        return report;
    return firstBrokenReference(m_database).map([&](const std::optional<BrokenReference>& broken) {
        if (broken) {
            report.brokenAt = broken->seq;
            report.problem = broken->problem;
        }
        return report;
    });
}

Expected<std::vector<AuditEntry>> AuditChain::exportSince(qint64 seq, qint64 limit) const
{
    return m_database.select(selectEntries(), {seq, limit}, auditEntryAt);
}

} // namespace caretaker::store
