// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/reason.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::health {

using namespace Qt::StringLiterals;

QString Reason::text() const
{
    QStringList parts{code};
    for (auto it = arguments.constBegin(); it != arguments.constEnd(); ++it)
        parts << it.key() + u'=' + it.value();
    return parts.join(u' ');
}

QJsonArray toJson(const Reasons& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons) {
        QJsonObject json{{u"code"_s, reason.code}};
        for (auto it = reason.arguments.constBegin(); it != reason.arguments.constEnd(); ++it)
            json.insert(it.key(), it.value());
        array.append(json);
    }
    return array;
}

std::optional<Reasons> reasonsFromJson(const QJsonArray& json)
{
    Reasons reasons;
    for (const QJsonValue& value : json) {
        const QJsonObject object = value.toObject();
        Reason reason{object.value("code"_L1).toString(), {}};
        if (reason.code.isEmpty())
            return std::nullopt;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            if (it.key() != "code"_L1)
                reason.arguments.insert(it.key(), it.value().toString());
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

QString textOf(const Reasons& reasons)
{
    QStringList texts;
    for (const Reason& reason : reasons)
        texts << reason.text();
    return texts.join("; "_L1);
}

} // namespace caretaker::health
