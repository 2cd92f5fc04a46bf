// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/toml_values.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

void readTexts(policy::Table& table, const QString& key, std::vector<QString>& values)
{
    table.readWords(key, values,
                    policy::Parser<QString>([](QStringView text) { return std::optional(text.toString()); }),
                    {});
}

void readDay(policy::Table& table, const QString& key, Instant& value)
{
    QString text;
    table.read(key, text);
    if (!table.has(key))
        return;
    const auto day = text.size() == 10 ? parseRfc3339(text + "T00:00:00Z"_L1) : std::nullopt;
    if (day)
        value = *day;
    else
        table.refuse(key, u"\"%1\" must be a day in quotes"_s.arg(key), u"for example \"2026-11-01\""_s);
}

} // namespace caretaker::readiness
