// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_export.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Tabs and ends of lines are what divides cells.
QString tabCell(const QString& text) { return text.simplified(); }

template <typename Title, typename Cell>
QString linesOf(const FleetSelection& selection, const QString& between, const QString& end, Title title,
                Cell cell)
{
    QString all;
    const auto addLine = [&](auto one) {
        QStringList cells;
        for (const FleetColumn column : selection.columns)
            cells << one(column);
        all += cells.join(between) + end;
    };
    addLine(title);
    for (const int index : selection.rows) {
        const service::FleetRow& row = selection.sheet->table.rows[static_cast<std::size_t>(index)];
        addLine([&](FleetColumn column) { return cell(row, column); });
    }
    return all;
}

} // namespace

QByteArray csvOf(const FleetSelection& selection)
{
    return linesOf(
               selection, u","_s, u"\r\n"_s, [](FleetColumn column) { return FleetColumns::csvName(column); },
               [](const service::FleetRow& row, FleetColumn column) {
                   return csvCell(FleetColumns::csvText(row, column));
               })
        .toUtf8();
}

QString plainTextOf(const FleetSelection& selection, Instant now)
{
    return linesOf(
        selection, u"\t"_s, u"\n"_s, [](FleetColumn column) { return FleetColumns::title(column); },
        [now](const service::FleetRow& row, FleetColumn column) {
            return tabCell(FleetColumns::text(row, column, now));
        });
}

Expected<int> writeCsv(const FleetSelection& selection, const QString& path)
{
    const QByteArray csv = csvOf(selection);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return unexpected(Error::failed(
            QCoreApplication::translate("caretaker::ui::FleetPage", "The file could not be written: %1")
                .arg(file.errorString()),
            path));
    return static_cast<int>(selection.rows.size());
}

} // namespace caretaker::ui
