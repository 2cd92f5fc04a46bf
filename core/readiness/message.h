// SPDX-License-Identifier: GPL-3.0-or-later
//
// Message: one thing that a readiness test found. A value with a stable identity; its text is made at the
// edge, in any language (text.h).
#pragma once

#include "core/base/ids.h"
#include "core/readiness/arguments.h"
#include "core/readiness/tag.h"

namespace caretaker::readiness {

struct Message
{
    Tag tag;
    Level level;       ///< the catalogue's; the runner puts the profile's
    QString subject{}; ///< URI, address or file name; untrusted; may be empty
    QJsonObject arguments{};
    std::optional<Sha256> evidence{}; ///< of the bytes that show it
    bool isWaived = false;            ///< counts for nothing: the profile says why

    friend bool operator==(const Message&, const Message&) = default;
};

using Messages = std::vector<Message>;

/// With the catalogue's level.
Message message(Tag tag, const QString& subject = {}, const Arguments& arguments = {},
                std::optional<Sha256> evidence = {});
/// Of those that are not waived; Info when there is none.
Level worstLevel(const Messages& messages);

/// {"tag","level","subject","arguments","evidence","waived"}.
QJsonObject toJson(const Message& message);
/// Nothing when it is no message of this version.
std::optional<Message> messageFromJson(const QJsonObject& json);

} // namespace caretaker::readiness
