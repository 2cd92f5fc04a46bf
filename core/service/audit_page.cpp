// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_page.h"

#include "core/service/audit_export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QJsonValue& value);

QString objectText(const QJsonObject& object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = valueText(it.value());
        if (!text.isEmpty())
            parts << QString(it.key()).replace(u'_', u' ') + u": "_s + text;
    }
    return parts.join(" · "_L1);
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
    return objectText(QJsonDocument::fromJson(entry.payload).object());
}

} // namespace caretaker::service
