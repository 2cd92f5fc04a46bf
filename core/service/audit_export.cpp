// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_export.h"

#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::AuditEntry;

namespace {

std::optional<AuditEntry> entryFrom(const QJsonObject& json, qint64 seq, const Sha256& hash)
{
    const auto at = parseRfc3339(json.value("at"_L1).toString());
    const auto previous = Sha256::tryFromHex(json.value("previous"_L1).toString());
    if (!at || !previous)
        return std::nullopt;
    return AuditEntry{seq,
                      *at,
                      json.value("actor"_L1).toString(),
                      json.value("kind"_L1).toString(),
                      json.value("subject"_L1).toString(),
                      json.value("payload"_L1).toString().toUtf8(),
                      *previous,
                      hash};
}

/// What is written must be what is read: no key more or less, each of its type.
std::optional<ExportedEntry> exportedFrom(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const qint64 seq = json.value("seq"_L1).toInteger();
    const auto hash = Sha256::tryFromHex(json.value("hash"_L1).toString());
    if (seq < 1 || !hash)
        return std::nullopt;
    ExportedEntry exported{seq, *hash, {}};
    if (json.contains("payload"_L1)) {
        exported.entry = entryFrom(json, seq, *hash);
        if (!exported.entry)
            return std::nullopt;
    }
    return lineOf(exported) == line ? std::optional(exported) : std::nullopt;
}

/// English; empty when `one` follows from `before`.
QString problemOf(const ExportedEntry& one, const ExportedEntry* before)
{
    const QString name = u"entry %1"_s.arg(one.seq);
    if (before && one.seq != before->seq + 1)
        return u"entry %1 is missing"_s.arg(before->seq + 1);
    if (!one.entry)
        return {};
    const Sha256 previous = before ? before->hash : one.entry->previous;
    const bool isFirst = one.seq == 1;
    if (one.entry->previous != (isFirst ? Sha256({}) : previous))
        return name + u" does not follow from the entry before it"_s;
    return one.hash == store::auditHash(*one.entry)
               ? QString()
               : name + u" was changed: its hash does not fit its content"_s;
}

} // namespace

QByteArray lineOf(const AuditEntry& entry)
{
    return QJsonDocument(store::toJson(entry)).toJson(QJsonDocument::Compact);
}

QByteArray lineOf(const ExportedEntry& entry)
{
    if (entry.entry)
        return lineOf(*entry.entry);
    const QJsonObject json{{u"seq"_s, entry.seq}, {u"hash"_s, entry.hash.toHex()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Expected<std::vector<ExportedEntry>> readExport(const QByteArray& text, const QString& where)
{
    std::vector<ExportedEntry> entries;
    qsizetype number = 0;
    for (qsizetype from = 0; from < text.size(); ++number) {
        const qsizetype end = text.indexOf('\n', from);
        const QByteArray line = text.mid(from, end < 0 ? -1 : end - from);
        auto entry = exportedFrom(line);
        if (!entry || end < 0)
            return unexpected(Error::badInput(u"is not an entry of an exported audit chain"_s,
                                              u"%1:%2"_s.arg(where).arg(number + 1),
                                              u"caretaker audit export writes such files"_s));
        entries.push_back(std::move(*entry));
        from = end + 1;
    }
    return entries;
}

ExportReport checkExport(const std::vector<ExportedEntry>& entries)
{
    ExportReport report{.chain = {{0, Sha256({})}, 0, std::nullopt, {}}};
    const ExportedEntry* before = nullptr;
    for (const ExportedEntry& one : entries) {
        if (const QString problem = problemOf(one, before); !problem.isEmpty()) {
            report.chain.brokenAt = one.seq;
            report.chain.problem = problem;
            return report;
        }
        report.firstSeq = before ? report.firstSeq : one.seq;
        report.told += one.entry.has_value();
        report.chain.head = {one.seq, one.hash};
        ++report.chain.entries;
        before = &one;
    }
    return report;
}

QString headText(const store::AuditHead& head) { return u"%1:%2"_s.arg(head.seq).arg(head.hash.toHex()); }

std::optional<store::AuditHead> headFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 seq = text.first(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
    const auto hash = Sha256::tryFromHex(text.sliced(colon + 1));
    if (colon < 1 || !isNumber || seq < 0 || !hash)
        return std::nullopt;
    return store::AuditHead{seq, *hash};
}

} // namespace caretaker::service
