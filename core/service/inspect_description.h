// SPDX-License-Identifier: GPL-3.0-or-later
//
// Description: what one decoded object says, as an ordered list of named fields that renders both to JSON
// (keys) and to a page of text (labels, in this order). A field is a value, a list, or a section of fields.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace caretaker::service {

struct DescriptionField;

class Description
{
public:
    void add(const QString& key, const QString& label, const QString& text);
    void add(const QString& key, const QString& label, qint64 number);
    void add(const QString& key, const QString& label, Instant at); ///< RFC 3339
    /// A list of strings: joined by ", " in text and wrapped.
    void addList(const QString& key, const QString& label, const QStringList& items);
    /// Any JSON, with the lines that show it.
    void addLines(const QString& key, const QString& label, const QJsonValue& json, const QStringList& lines);
    void addSection(const QString& key, const QString& label, Description section);
    /// Fields without a heading of their own, in text and in JSON.
    void append(const Description& other);

    bool isEmpty() const { return m_fields.empty(); }
    const std::vector<DescriptionField>& fields() const { return m_fields; }
    QJsonObject toJson() const;

private:
    std::vector<DescriptionField> m_fields;
};

struct DescriptionField
{
    QString key;
    QString label;
    QJsonValue json;
    QStringList lines;   ///< of its text; a line may be too long and is wrapped after ", "
    Description section; ///< its fields, where it is a section
};

} // namespace caretaker::service
