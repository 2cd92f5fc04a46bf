// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_json.h"

#include "core/rrdp/snapshot_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 EndOfYear9999 = 253'402'300'799;
constexpr double LargestWhole = 9'007'199'254'740'992.0; // above, a double skips numbers

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool endsScalar(char c) { return isSpace(c) || c == ',' || c == ']' || c == '}'; }

} // namespace

Expected<QByteArray> inflated(const QByteArray& bytes, qint64 most, const QString& fileName)
{
    auto text = bytes.size() > most ? unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(most)))
                                    : rrdp::gunzipIfNeeded(bytes, most);
    if (!text)
        text.error().where = fileName;
    return text;
}

tl::unexpected<Error> JsonCutter::bad(qsizetype at, const QString& what) const
{
    const QByteArrayView before = QByteArrayView(m_text).first(std::clamp<qsizetype>(at, 0, m_text.size()));
    return unexpected(
        Error::badInput(u"is not JSON: "_s + what, u"%1:%2:%3"_s.arg(m_fileName)
                                                       .arg(before.count('\n') + 1)
                                                       .arg(before.size() - before.lastIndexOf('\n'))));
}

qsizetype JsonCutter::skipSpace(qsizetype at, qsizetype end) const
{
    while (at < end && isSpace(m_text.at(at)))
        ++at;
    return at;
}

/// After the quotation mark that ends it; `end` where there is none.
qsizetype JsonCutter::endOfText(qsizetype at, qsizetype end) const
{
    for (++at; at < end; ++at) {
        if (m_text.at(at) == '\\')
            ++at;
        else if (m_text.at(at) == '"')
            return at + 1;
    }
    return end;
}

/// After a value, by brackets and quotation marks alone: what is in it is looked at when it is read.
qsizetype JsonCutter::endOfValue(qsizetype at, qsizetype end) const
{
    qsizetype depth = 0;
    while (at < end) {
        const char c = m_text.at(at);
        if (c == '"') {
            at = endOfText(at, end);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (depth == 0) {
            while (at < end && !endsScalar(m_text.at(at)))
                ++at;
        } else {
            ++at;
            continue;
        }
        if (depth <= 0)
            return at;
    }
    return end;
}

Expected<qsizetype> JsonCutter::expect(char c, qsizetype at, qsizetype end) const
{
    at = skipSpace(at, end);
    if (at >= end || m_text.at(at) != c)
        return bad(at, at >= end ? u"it ends too early"_s : u"\"%1\" is missing"_s.arg(QLatin1Char(c)));
    return at + 1;
}

/// The member that begins here; after it.
Expected<qsizetype> JsonCutter::member(qsizetype at, const OnMember& read) const
{
    const qsizetype end = m_text.size();
    const qsizetype keyAt = skipSpace(at, end);
    const qsizetype keyEnd = keyAt < end && m_text.at(keyAt) == '"' ? endOfText(keyAt, end) : keyAt;
    if (keyEnd < keyAt + 2 || m_text.at(keyEnd - 1) != '"')
        return bad(keyAt, u"a name in quotation marks is missing"_s);
    auto colon = expect(':', keyEnd, end);
    if (!colon)
        return colon;
    const qsizetype begin = skipSpace(*colon, end);
    const qsizetype valueEnd = endOfValue(begin, end);
    if (valueEnd == begin)
        return bad(begin, u"a value is missing"_s);
    return read(QString::fromUtf8(m_text.sliced(keyAt + 1, keyEnd - keyAt - 2)), {begin, valueEnd - begin})
        .map([&] { return skipSpace(valueEnd, end); });
}

Expected<void> JsonCutter::members(const OnMember& read) const
{
    const qsizetype end = m_text.size();
    const auto isClosed = [&](qsizetype at) { return at < end && m_text.at(at) == '}'; };
    auto at = expect('{', 0, end);
    if (at && isClosed(skipSpace(*at, end)))
        return {};
    while (at) {
        const auto next = member(*at, read);
        if (!next)
            return unexpected(next.error());
        if (isClosed(*next))
            return skipSpace(*next + 1, end) == end ? Expected<void>()
                                                    : bad(*next + 1, u"something follows it"_s);
        at = expect(',', *next, end);
    }
    return unexpected(at.error());
}

Expected<void> JsonCutter::elements(JsonSpan list, const OnElement& read) const
{
    const qsizetype end = list.begin + list.size;
    auto at = expect('[', list.begin, end);
    if (at && skipSpace(*at, end) == end - 1 && m_text.at(end - 1) == ']')
        return {};
    while (at) {
        const qsizetype begin = skipSpace(*at, end);
        const qsizetype valueEnd = endOfValue(begin, end - 1);
        const auto element = value({begin, valueEnd - begin});
        if (!element)
            return unexpected(element.error());
        if (auto done = read(*element); !done)
            return done;
        const qsizetype next = skipSpace(valueEnd, end);
        if (next == end - 1)
            return m_text.at(next) == ']' ? Expected<void>() : bad(next, u"\"]\" is missing"_s);
        at = expect(',', next, end);
    }
    return unexpected(at.error());
}

Expected<QJsonValue> JsonCutter::value(JsonSpan span) const
{
    if (span.size <= 0)
        return bad(span.begin, u"a value is missing"_s);
    const char first = m_text.at(span.begin);
    const bool isContainer = first == '{' || first == '[';
    const QByteArray own = isContainer ? QByteArray::fromRawData(m_text.constData() + span.begin, span.size)
                                       : '[' + m_text.sliced(span.begin, span.size) + ']';
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(own, &problem);
    if (problem.error != QJsonParseError::NoError)
        return bad(span.begin + problem.offset - (isContainer ? 0 : 1), problem.errorString());
    if (!isContainer)
        return document.array().at(0);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    bool good = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&good) : value.toDouble();
    if (!good || number != std::floor(number) || std::abs(number) > LargestWhole)
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<Instant> unixTime(const QJsonValue& value)
{
    const auto seconds = wholeNumber(value);
    if (!seconds || *seconds < 0 || *seconds > EndOfYear9999)
        return std::nullopt;
    return Instant(Duration(*seconds));
}

} // namespace caretaker::service
