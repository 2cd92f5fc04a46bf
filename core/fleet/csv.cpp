// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxFields = 1000; ///< in one row: far more than any header has

Error at(const QString& fileName, int line, const QString& what, const QString& allowed)
{
    return Error::badInput(what, u"%1:%2"_s.arg(fileName).arg(line), allowed);
}

class CsvParser
{
public:
    CsvParser(QStringView text, const QString& fileName) : m_rest(text), m_fileName(fileName) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    Expected<CsvRow> row()
    {
        CsvRow row{m_line, {}};
        do {
            if (row.fields.size() >= MaxFields)
                return unexpected(
                    at(m_fileName, m_line, u"too many fields"_s, u"at most %1"_s.arg(MaxFields)));
            auto field = next() == u'"' ? quotedField() : plainField();
            if (!field)
                return unexpected(field.error());
            row.fields << *field;
        } while (take(u','));
        takeLineEnd();
        return row;
    }

private:
    QChar next() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }

    bool take(QChar c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        m_line += c == u'\n' ? 1 : 0;
        return true;
    }

    bool atLineEnd() const
    {
        return m_rest.isEmpty() || m_rest.startsWith(u'\n') || m_rest.startsWith("\r\n"_L1);
    }

    void takeLineEnd()
    {
        take(u'\r');
        take(u'\n');
    }

    Expected<QString> plainField()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] != u',' && m_rest[length] != u'\n' &&
               m_rest[length] != u'"')
            ++length;
        if (length < m_rest.size() && m_rest[length] == u'"')
            return unexpected(at(m_fileName, m_line, u"a quote inside an unquoted field"_s,
                                 u"quote the whole field and double the quotes inside it"_s));
        if (length > 0 && m_rest.sliced(length - 1).startsWith("\r\n"_L1))
            --length;
        const QString field = m_rest.first(length).toString();
        m_rest = m_rest.sliced(length);
        return field.trimmed();
    }

    Expected<QString> quotedField()
    {
        const int begins = m_line;
        take(u'"');
        QString field;
        while (!m_rest.isEmpty()) {
            const QChar c = next();
            take(c);
            if (c == u'"' && !take(u'"'))
                return closed(field);
            field += c;
        }
        return unexpected(
            at(m_fileName, begins, u"a quoted field that never ends"_s, u"close it with a quote"_s));
    }

    Expected<QString> closed(const QString& field) const
    {
        if (next() == u',' || atLineEnd())
            return field;
        return unexpected(at(m_fileName, m_line, u"text after a closing quote"_s,
                             u"a comma or the end of the line; double a quote that belongs to the text"_s));
    }

    QStringView m_rest;
    QString m_fileName;
    int m_line = 1;
};

bool isBlank(const CsvRow& row)
{
    return std::ranges::all_of(row.fields, [](const QString& field) { return field.isEmpty(); });
}

} // namespace

Expected<std::vector<CsvRow>> parseCsv(const QByteArray& bytes, const QString& fileName, qsizetype maxRows)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return unexpected(Error::badInput(u"not UTF-8 text"_s, fileName, u"save it as UTF-8"_s));
    CsvParser parser(text, fileName);
    std::vector<CsvRow> rows;
    while (!parser.atEnd()) {
        auto row = parser.row();
        if (!row)
            return unexpected(row.error());
        if (isBlank(*row))
            continue;
        if (static_cast<qsizetype>(rows.size()) >= maxRows)
            return unexpected(at(fileName, row->line, u"too many rows"_s, u"at most %1"_s.arg(maxRows)));
        rows.push_back(std::move(*row));
    }
    return rows;
}

QByteArray formatCsvRow(const QStringList& fields)
{
    QStringList cells;
    for (QString field : fields) {
        const bool trimmedAway = field != field.trimmed();
        if (trimmedAway || std::ranges::any_of(field, [](QChar c) { return u"\",\r\n"_s.contains(c); }))
            field = u"\"%1\""_s.arg(field.replace(u'"', "\"\""_L1));
        cells << field;
    }
    return (cells.join(u',') + "\r\n"_L1).toUtf8();
}

} // namespace caretaker::fleet
