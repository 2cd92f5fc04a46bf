// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_json.h"

#include "core/base/limits.h"
#include "core/rrdp/snapshot_file.h"

#include <QJsonDocument>

#include <cmath>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 EndOfYear9999 = 253'402'300'799;
constexpr double LargestWhole = 9'007'199'254'740'992.0; // above, a double skips numbers

QString placeOf(const QString& fileName, const QByteArray& text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    return u"%1:%2:%3"_s.arg(fileName)
        .arg(before.count('\n') + 1)
        .arg(before.size() - (before.lastIndexOf('\n') + 1) + 1);
}

} // namespace

Expected<QJsonObject> jsonObjectFrom(const QByteArray& bytes, const QString& fileName)
{
    auto text = rrdp::gunzipIfNeeded(bytes, limits::MaxValidatorOutputBytes);
    if (!text) {
        text.error().where = fileName;
        return unexpected(text.error());
    }
    if (text->size() > limits::MaxValidatorOutputBytes)
        return unexpected(
            Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxValidatorOutputBytes), fileName));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpected(Error::badInput(u"is not JSON: "_s + problem.errorString(),
                                          placeOf(fileName, *text, problem.offset)));
    if (!document.isObject())
        return unexpected(Error::badInput(u"holds no JSON object"_s, fileName));
    return document.object();
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
