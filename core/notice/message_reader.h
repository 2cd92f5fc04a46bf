// SPDX-License-Identifier: GPL-3.0-or-later
//
// A message of ours taken apart again (message.h): for showing it, and for writing its text anew. Pure.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace caretaker::notice {

struct ReadMessage
{
    std::vector<std::pair<QString, QString>> headers; ///< as they stand, decoded, in their order
    QString subject;
    QString body;           ///< lines end in "\n"
    QJsonObject attachment; ///< the facts
    QByteArray calendar;    ///< empty when there is none
};

/// Nothing for what is no message. A part that is missing is left empty.
std::optional<ReadMessage> readMessage(const QByteArray& bytes);

} // namespace caretaker::notice
