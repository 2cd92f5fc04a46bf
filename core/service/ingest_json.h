// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a validator's JSON: bounds, and errors that name file, line and column. Internal to the parsers.
//
// An output with all payloads has a million list entries. A QJsonDocument of it would take eight times the
// file's size; so the document is cut into its values without being read, and these are read one by one.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace caretaker::service {

/// Gzip or not; at most `most` bytes, before and after.
Expected<QByteArray> inflated(const QByteArray& bytes, qint64 most, const QString& fileName);

/// Where one value stands in a document.
struct JsonSpan
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

class JsonCutter
{
public:
    /// Both must outlive this.
    JsonCutter(const QByteArray& text, const QString& fileName) : m_text(text), m_fileName(fileName) {}

    using OnMember = std::function<Expected<void>(const QString& key, JsonSpan value)>;
    using OnElement = std::function<Expected<void>(const QJsonValue& value)>;

    /// The members of the object that the document is, in order. Stops at the first Error.
    Expected<void> members(const OnMember& read) const;
    /// The elements of a list.
    Expected<void> elements(JsonSpan list, const OnElement& read) const;
    Expected<QJsonValue> value(JsonSpan span) const;
    bool isList(JsonSpan span) const { return m_text.at(span.begin) == '['; }

private:
    Expected<qsizetype> member(qsizetype at, const OnMember& read) const;
    qsizetype skipSpace(qsizetype at, qsizetype end) const;
    qsizetype endOfValue(qsizetype at, qsizetype end) const;
    qsizetype endOfText(qsizetype at, qsizetype end) const;
    Expected<qsizetype> expect(char c, qsizetype at, qsizetype end) const;
    tl::unexpected<Error> bad(qsizetype at, const QString& what) const;

    const QByteArray& m_text;
    const QString& m_fileName;
};

/// Numbers that some versions write as text.
std::optional<qint64> wholeNumber(const QJsonValue& value);
/// Unix seconds between 1970 and 9999.
std::optional<Instant> unixTime(const QJsonValue& value);

} // namespace caretaker::service
