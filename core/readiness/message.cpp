// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/message.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

Message message(Tag tag, const QString& subject, const Arguments& arguments, std::optional<Sha256> evidence)
{
    return {tag, infoOf(tag).level, subject, arguments.json(), evidence};
}

Level worstLevel(const Messages& messages)
{
    Level worst = Level::Info;
    for (const Message& message : messages)
        if (!message.isWaived)
            worst = std::max(worst, message.level);
    return worst;
}

QJsonObject toJson(const Message& message)
{
    QJsonObject json{{u"tag"_s, toString(message.tag)},
                     {u"level"_s, caretaker::toString(message.level)},
                     {u"subject"_s, message.subject},
                     {u"arguments"_s, message.arguments}};
    if (message.evidence)
        json.insert("evidence"_L1, message.evidence->toHex());
    if (message.isWaived)
        json.insert("waived"_L1, true);
    return json;
}

std::optional<Message> messageFromJson(const QJsonObject& json)
{
    const auto tag = tagFromString(json.value("tag"_L1).toString());
    const auto level = levelFromString(json.value("level"_L1).toString());
    if (!tag || !level)
        return std::nullopt;
    return Message{*tag,
                   *level,
                   json.value("subject"_L1).toString(),
                   json.value("arguments"_L1).toObject(),
                   Sha256::tryFromHex(json.value("evidence"_L1).toString()),
                   json.value("waived"_L1).toBool()};
}

} // namespace caretaker::readiness
