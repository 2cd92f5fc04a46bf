// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arguments of a message: named, typed JSON values. What kind a value is, the tag's text says where it
// uses it, "{not_after:time}", so that each language writes it in its own way:
//   {name}            text, a whole number, or a list of texts
//   {name:time}       Arguments::time: RFC 3339
//   {name:duration}   Arguments::duration: whole seconds
//   {name:ms}         Arguments::milliseconds
//   {name:percent}    Arguments::ratio: 0.995
//   {name:bytes}      Arguments::number
#pragma once

#include "core/base/time.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::readiness {

class Arguments
{
public:
    Arguments& text(QLatin1StringView name, const QString& value);
    Arguments& number(QLatin1StringView name, qint64 value);
    Arguments& time(QLatin1StringView name, Instant value);
    Arguments& duration(QLatin1StringView name, Duration value);
    Arguments& milliseconds(QLatin1StringView name, Milliseconds value);
    Arguments& ratio(QLatin1StringView name, double value);
    /// The first few, and how many there are besides.
    Arguments& list(QLatin1StringView name, const QStringList& values);

    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

} // namespace caretaker::readiness
