// SPDX-License-Identifier: GPL-3.0-or-later
//
// How any message comes into the queue, whoever asks for it: to whom, under which key, and what of it is the
// registry's own. All that writes to people goes through here (cases, expiries, outages, alerts,
// verification).
#pragma once

#include "core/notice/render.h"
#include "core/service/config.h"
#include "core/store/notice_store.h"

#include <vector>

namespace caretaker::fleet {
struct Contact;
}

namespace caretaker::service {

/// To whom one message goes. Personal data.
struct Addressee
{
    QString rung; ///< "technical", ..., "staff" (core/post/contact_ladder.h)
    QString address;
    QString language = QStringLiteral("en");
    QString timezone{};
};
Addressee addresseeOf(const fleet::Contact& contact);
/// The registry's people; where none are named, whoever answers its mail.
std::vector<Addressee> staffOf(const Config& config);

/// Twelve hexadecimal digits of the SHA-256: for keys, which are shown and kept for ever, so that no address
/// is.
QString shortHash(const QString& text);

/// Facts in which all that is the registry's is filled in, as of `now`.
notice::NoticeFacts factsBy(const Config& config, const CaHandle& ca, Instant now);

/// A notice for the queue, without its content.
store::StoredNotice storedFor(const Config& config, const notice::RenderedNotice& rendered,
                              const Addressee& to, const QString& key, Instant now);

/// Composes the message and queues it; false when one with this key was queued before.
Expected<bool> queueMail(store::Transaction& transaction, const Config& config,
                         const notice::RenderedNotice& rendered, store::StoredNotice notice,
                         const QString& actor = QStringLiteral("policy"));

} // namespace caretaker::service
