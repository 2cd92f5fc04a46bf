// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rendered notice as an RFC 5322 message: MIME multipart/mixed of the text (UTF-8, quoted-printable),
// the facts as JSON, and the deadlines as a calendar where there are any. Pure and deterministic: the same
// notice and envelope give the same bytes, Message-ID included. Composed with GMime (libgmime-3.0). Nothing
// in any argument can add a header: line breaks and control characters become spaces, and addresses must be
// plain addr-specs.
#pragma once

#include "core/base/expected.h"
#include "core/notice/render.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace caretaker::notice {

/// Who sends it to whom. Contact data: never logged, never part of the facts.
struct Envelope
{
    QString fromName;        ///< the registry's name; may be empty
    QString fromAddress;     ///< "rpki-ops@registry.example"
    std::vector<QString> to; ///< at least one address
    Instant date;
    QString
        idempotencyKey; ///< names this one message for ever: "CASE/STEP/RECIPIENTS"; decides the Message-ID
    QString replyTo{};  ///< where answers go, when that is not the sender; may be empty
};

/// "<hash-of-key@domain of the sender>": the same key always gives the same id, so that a repeated delivery
/// is recognisable as such.
QString messageIdFor(const QString& idempotencyKey, const QString& fromAddress);

/// Lines end in CRLF. BadInput for an address that is none (not named in the error: contact data) or no
/// recipient.
Expected<QByteArray> composeMessage(const RenderedNotice& notice, const Envelope& envelope);

} // namespace caretaker::notice
