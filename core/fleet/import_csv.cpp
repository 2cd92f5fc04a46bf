// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/fleet/columns.h"
#include "core/fleet/csv.h"
#include "core/fleet/importers.h"
#include "core/fleet/unique_handles.h"

#include <algorithm>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& fileName, int line) { return u"%1:%2"_s.arg(fileName).arg(line); }

QString columnNames(bool requiredOnly)
{
    QStringList names;
    for (const ColumnName& column : Columns)
        if (column.required || !requiredOnly)
            names << column.name;
    return names.join(", "_L1);
}

Expected<Column> columnNamed(const QString& name)
{
    const auto found =
        std::ranges::find_if(Columns, [&](const ColumnName& column) { return name == column.name; });
    if (found != Columns.end())
        return found->column;
    return unexpected(Error::badInput(u"unknown column \"%1\""_s.arg(name.left(80)), {},
                                      u"known columns: %1"_s.arg(columnNames(false))));
}

Expected<void> requireColumns(const std::vector<Column>& header)
{
    for (const ColumnName& column : Columns)
        if (column.required && std::ranges::find(header, column.column) == header.end())
            return unexpected(Error::badInput(u"no column \"%1\" in the first row"_s.arg(column.name), {},
                                              u"required: %1"_s.arg(columnNames(true))));
    return {};
}

Expected<std::vector<Column>> readHeader(const CsvRow& row)
{
    std::vector<Column> header;
    for (const QString& name : row.fields) {
        const auto column = columnNamed(name);
        if (!column)
            return unexpected(column.error());
        if (std::ranges::find(header, *column) != header.end())
            return unexpected(Error::badInput(u"the column \"%1\" appears twice"_s.arg(name), {}, u"once"_s));
        header.push_back(*column);
    }
    return requireColumns(header).map([&] { return header; });
}

QStringList splitLineage(const QString& cell)
{
    QStringList parts = cell.split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

Expected<std::vector<Contact>> splitContacts(const QString& cell)
{
    std::vector<Contact> contacts;
    for (const QString& part : splitLineage(cell)) {
        const QStringList fields = part.split(u':');
        if (fields.size() < 2 || fields.size() > 4)
            return unexpected(Error::badInput(
                u"contacts: not KIND:EMAIL, KIND:EMAIL:LANGUAGE or KIND:EMAIL:LANGUAGE:TIMEZONE"_s, {},
                u"such as technical:noc@example.net:en;admin:hm@example.net"_s));
        auto contact = readContact(fields[0].trimmed(), fields[1].trimmed(), fields.value(2).trimmed(),
                                   fields.value(3).trimmed());
        if (!contact)
            return unexpected(contact.error());
        contacts.push_back(std::move(*contact));
    }
    return contacts;
}

Expected<void> setField(Fields& fields, Column column, const QString& cell)
{
    switch (column) {
    case Column::Handle:
        fields.handle = cell;
        break;
    case Column::ManifestUri:
        fields.manifests = splitLineage(cell);
        break;
    case Column::CaRepository:
        fields.caRepository = cell;
        break;
    case Column::NotificationUri:
        fields.notification = cell;
        break;
    case Column::CertificateUri:
        fields.certificate = cell;
        break;
    case Column::Ski:
        fields.skis = splitLineage(cell);
        break;
    case Column::Role:
        fields.role = cell;
        break;
    case Column::Stage:
        fields.stage = cell;
        break;
    case Column::Operator:
        fields.operatorName = cell;
        break;
    case Column::RepositoryOperator:
        fields.repositoryOperator = cell;
        break;
    case Column::Contacts:
        return splitContacts(cell).map(
            [&](std::vector<Contact> contacts) { fields.contacts = std::move(contacts); });
    }
    return {};
}

Expected<DelegatedCa> readRow(const std::vector<Column>& header, const CsvRow& row)
{
    if (row.fields.size() != static_cast<qsizetype>(header.size()))
        return unexpected(Error::badInput(u"%1 fields"_s.arg(row.fields.size()), {},
                                          u"the first row names %1 columns"_s.arg(header.size())));
    Fields fields;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (auto set = setField(fields, header[i], row.fields[static_cast<qsizetype>(i)]); !set)
            return unexpected(set.error());
    return readCa(fields);
}

} // namespace

Expected<std::vector<DelegatedCa>> importCsv(const QByteArray& bytes, const QString& fileName)
{
    if (auto size = refuseOversized(bytes, fileName); !size)
        return unexpected(size.error());
    auto rows = parseCsv(bytes, fileName, limits::MaxCasPerTree + 1);
    if (!rows)
        return unexpected(rows.error());
    if (rows->empty())
        return unexpected(
            Error::badInput(u"an empty file"_s, fileName, u"the first row names the columns"_s));
    const auto placed = [&](int line) {
        return [&, line](Error error) { return error.where = placeOf(fileName, line), error; };
    };
    const auto header = readHeader(rows->front()).map_error(placed(rows->front().line));
    if (!header)
        return unexpected(header.error());
    UniqueHandles fleet;
    for (const CsvRow& row : std::span(*rows).subspan(1)) {
        auto added = readRow(*header, row).and_then([&](DelegatedCa ca) {
            return fleet.add(std::move(ca), row.line);
        });
        if (!added)
            return unexpected(placed(row.line)(added.error()));
    }
    return fleet.take();
}

} // namespace caretaker::fleet
