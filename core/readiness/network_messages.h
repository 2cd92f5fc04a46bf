// SPDX-License-Identifier: GPL-3.0-or-later
//
// From findings to messages, for the groups that judge what the network shows. Inside the room.
#pragma once

#include "core/readiness/facts.h"
#include "core/readiness/message.h"

#include <map>

namespace caretaker::readiness {

inline constexpr int MostMessagesOfATag = 10; ///< in one test; what is beyond is more of the same

/// Messages, at most MostMessagesOfATag of one tag, and no two alike.
class BoundedMessages
{
public:
    void add(Tag tag, const QString& subject, const Arguments& arguments = {});
    Messages take() { return std::move(m_messages); }

private:
    std::map<Tag, int> m_count;
    Messages m_messages;
};

/// "problem": what the finding says, in English without a full stop; "finding": its id.
Arguments problemOf(const Finding& finding);

/// The tag for a finding about what a CA publishes; nothing when another finding tells it already.
std::optional<Tag> tagOf(const Finding& finding);

/// What the points' findings come to, of the tags that this test says.
Messages messagesOf(const TreeFacts& tree, QStringView test);

} // namespace caretaker::readiness
