// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_description.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

void Description::addLines(const QString& key, const QString& label, const QJsonValue& json,
                           const QStringList& lines)
{
    m_fields.push_back({key, label, json, lines, {}});
}

void Description::add(const QString& key, const QString& label, const QString& text)
{
    addLines(key, label, text, {text});
}

void Description::add(const QString& key, const QString& label, qint64 number)
{
    addLines(key, label, number, {QString::number(number)});
}

void Description::add(const QString& key, const QString& label, Instant at)
{
    add(key, label, formatRfc3339(at));
}

void Description::addList(const QString& key, const QString& label, const QStringList& items)
{
    addLines(key, label, QJsonArray::fromStringList(items),
             {items.isEmpty() ? u"none"_s : items.join(u", "_s)});
}

void Description::addSection(const QString& key, const QString& label, Description section)
{
    QJsonValue json = section.toJson();
    m_fields.push_back({key, label, std::move(json), {}, std::move(section)});
}

void Description::append(const Description& other)
{
    m_fields.insert(m_fields.end(), other.m_fields.begin(), other.m_fields.end());
}

QJsonObject Description::toJson() const
{
    QJsonObject object;
    for (const DescriptionField& field : m_fields)
        object.insert(field.key, field.json);
    return object;
}

} // namespace caretaker::service
