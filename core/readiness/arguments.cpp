// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/arguments.h"

#include <QJsonArray>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ListedAtMost = 5;

} // namespace

Arguments& Arguments::text(QLatin1StringView name, const QString& value)
{
    m_json.insert(name, value);
    return *this;
}

Arguments& Arguments::number(QLatin1StringView name, qint64 value)
{
    m_json.insert(name, value);
    return *this;
}

Arguments& Arguments::time(QLatin1StringView name, Instant value) { return text(name, formatRfc3339(value)); }

Arguments& Arguments::duration(QLatin1StringView name, Duration value) { return number(name, value.count()); }

Arguments& Arguments::milliseconds(QLatin1StringView name, Milliseconds value)
{
    return number(name, value.count());
}

Arguments& Arguments::ratio(QLatin1StringView name, double value)
{
    m_json.insert(name, value);
    return *this;
}

Arguments& Arguments::list(QLatin1StringView name, const QStringList& values)
{
    QJsonArray array = QJsonArray::fromStringList(values.mid(0, ListedAtMost));
    if (values.size() > ListedAtMost)
        array.append(u"... (%1 in all)"_s.arg(values.size()));
    m_json.insert(name, array);
    return *this;
}

} // namespace caretaker::readiness
