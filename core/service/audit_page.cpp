// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_page.h"

#include "core/service/audit_export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QJsonValue& value);

/// "from: healthy · to: dead · marks (due: step-1)"; without what `told` says already.
QString objectText(const QJsonObject& object, const QStringList& told = {})
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = valueText(it.value());
        if (text.isEmpty() || told.contains(text))
            continue;
        const QString name = QString(it.key()).replace(u'_', u' ');
        parts << (it.value().isObject() ? u"%1 (%2)"_s : u"%1: %2"_s).arg(name, text);
    }
    return parts.join(u" · "_s);
}

QString arrayText(const QJsonArray& array)
{
    QStringList parts;
    for (const auto& one : array)
        parts << valueText(one);
    return parts.join(", "_L1);
}

QString valueText(const QJsonValue& value)
{
    if (value.isObject())
        return objectText(value.toObject());
    if (value.isArray())
        return arrayText(value.toArray());
    return value.isNull() ? QString() : value.toVariant().toString();
}

} // namespace

Expected<AuditPage> readAuditPage(const Workspace& workspace, const AuditPageRequest& request)
{
    return store::AuditSearch(workspace.database)
        .find(request.filter, request.after, request.before, request.limit)
        .map([&](std::vector<store::AuditEntry> entries) {
            const bool isEnd = static_cast<qint64>(entries.size()) < request.limit;
            return AuditPage{std::move(entries), isEnd};
        });
}

Expected<qint64> countAudit(const Workspace& workspace, const store::AuditFilter& filter)
{
    return store::AuditSearch(workspace.database).count(filter);
}

Expected<std::vector<QString>> auditKinds(const Workspace& workspace)
{
    return store::AuditSearch(workspace.database).kinds();
}

Expected<store::AuditHead> readHeadFile(const QByteArray& bytes, const QString& where)
{
    if (const auto head = headFromText(QString::fromUtf8(bytes).trimmed()))
        return *head;
    const auto entries = readExport(bytes, where);
    if (!entries)
        return unexpected(entries.error());
    const ExportReport report = checkExport(*entries);
    if (!report.chain.intact())
        return unexpected(Error::badInput(report.chain.problem, where, u"the file itself was changed"_s));
    if (entries->empty())
        return unexpected(Error::badInput(u"is empty"_s, where, u"a line SEQ:HASH, or an export"_s));
    return report.chain.head;
}

QString detailsText(const store::AuditEntry& entry)
{
    const QStringList told{entry.actor, entry.subject, entry.kind.section(u'.', 1), formatRfc3339(entry.at)};
    return objectText(QJsonDocument::fromJson(entry.payload).object(), told);
}

} // namespace caretaker::service
