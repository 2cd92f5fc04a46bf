// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a message that came in means: a bounce, a delay, an automatic answer, or a person's. Pure. Parsed with
// GMime. The message is hostile: anybody can write to the address, so nothing of it is believed but that
// somebody who knows one of our Message-IDs or case references wrote it; no decision may rest on more.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace caretaker::post {

inline constexpr qsizetype MaxMessageBytes = 10'000'000;

struct Incoming
{
    enum class Kind {
        Bounce,    ///< RFC 3464, Action: failed
        Delay,     ///< Action: delayed
        Delivered, ///< Action: delivered or relayed
        AutoReply, ///< RFC 3834: vacation and the like; proves nothing but that it was delivered
        Reply,     ///< from a person, as far as can be told
    };
    Kind kind = Kind::Reply;
    QString id;           ///< its Message-ID "<...>", or "sha256:..." of its bytes where it has none
    QStringList refersTo; ///< our Message-IDs that it may be about, "<...>", the likeliest first
    QString caseId{};     ///< of the tag "[case ID/ca]" in its subject
    QString ca{};
    QString diagnostic{}; ///< bounces: what the other server said; no addresses
};
QString toString(Incoming::Kind kind); ///< "bounce", "delay", "delivered", "auto-reply", "reply"

/// Nothing when it is no message at all, or larger than MaxMessageBytes.
std::optional<Incoming> readIncoming(const QByteArray& bytes);

} // namespace caretaker::post
