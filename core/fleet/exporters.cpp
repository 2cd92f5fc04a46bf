// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/columns.h"
#include "core/fleet/csv.h"
#include "core/fleet/importers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, typename Print>
QString joined(const std::vector<Value>& values, Print print)
{
    QStringList texts;
    for (const Value& value : values)
        texts << print(value);
    return texts.join(u';');
}

QString contactsCell(const DelegatedCa& ca, Contacts contacts)
{
    if (contacts == Contacts::Omit)
        return {};
    return joined(ca.contacts, [](const Contact& c) {
        const QString zone = c.timezone.isEmpty() ? QString() : u':' + c.timezone;
        return u"%1:%2:%3"_s.arg(c.kind, c.email, c.language) + zone;
    });
}

QString cellOf(const DelegatedCa& ca, Column column, Contacts contacts)
{
    switch (column) {
    case Column::Handle:
        return ca.handle.toString();
    case Column::ManifestUri:
        return joined(ca.manifestUris, [](const RsyncUri& uri) { return uri.toString(); });
    case Column::CaRepository:
        return ca.caRepository.toString();
    case Column::NotificationUri:
        return ca.notification ? ca.notification->toString() : QString();
    case Column::CertificateUri:
        return ca.certificateUri ? ca.certificateUri->toString() : QString();
    case Column::Ski:
        return joined(ca.skis, [](const Ski& ski) { return ski.toHex(); });
    case Column::Role:
        return toString(ca.role);
    case Column::Stage:
        return toString(ca.stage);
    case Column::Operator:
        return ca.operatorName;
    case Column::RepositoryOperator:
        return ca.repositoryOperator;
    case Column::Contacts:
        return contactsCell(ca, contacts);
    }
    return {};
}

} // namespace

QByteArray exportCsv(std::span<const DelegatedCa> cas, Contacts contacts)
{
    QStringList header;
    for (const ColumnName& column : Columns)
        header << column.name;
    QByteArray csv = formatCsvRow(header);
    for (const DelegatedCa& ca : cas) {
        QStringList cells;
        for (const ColumnName& column : Columns)
            cells << cellOf(ca, column.column, contacts);
        csv += formatCsvRow(cells);
    }
    return csv;
}

QByteArray exportJson(std::span<const DelegatedCa> cas, Contacts contacts)
{
    QJsonArray array;
    for (const DelegatedCa& ca : cas)
        array.append(contacts == Contacts::Include ? toJson(ca) : withoutContacts(toJson(ca)));
    const QJsonObject fleet{{"schema"_L1, "caretaker/fleet/1"_L1}, {"cas"_L1, array}};
    return QJsonDocument(fleet).toJson(QJsonDocument::Indented);
}

} // namespace caretaker::fleet
