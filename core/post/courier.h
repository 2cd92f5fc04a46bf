// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room `post`: how messages leave the house, and how answers come back. It knows nothing of cases or of
// the database: the service queues, asks a courier, and records what came of it.
//
// Pure: schedule.h (when again), contact_ladder.h (whom next), incoming.h (what a message that came in
// means), without_addresses.h. I/O: the couriers (folder, SMTP submission, sendmail) and mailbox.h.
//
// Contact data: a Parcel holds it, a Handover never does.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QStringList>

namespace caretaker::post {

/// One message, composed, with its envelope.
struct Parcel
{
    CaHandle ca;
    QString kind; ///< "formal-notice", ...; for the file's name
    Instant date;
    QString idempotencyKey; ///< names this message for ever
    QByteArray message;     ///< RFC 5322, lines end in CRLF
    QString from{};         ///< envelope sender: where bounces go
    QStringList to{};       ///< envelope recipients
};

/// What came of one attempt.
struct Handover
{
    enum class Result {
        Taken,   ///< somebody else is responsible for it now
        Later,   ///< a passing failure, or one of ours: try again
        Refused, ///< for ever: this recipient, or this message
    };
    Result result = Result::Later;
    QString reply{}; ///< what the other side said, or what went wrong; one line, no addresses
    QString place{}; ///< the file, when it went into a folder
};

/// Blocks for as long as one delivery takes; not for the thread of a user interface. Delivering the same
/// parcel twice must be harmless or at least recognisable: the bytes, and with them the Message-ID, are the
/// same.
class Courier
{
public:
    Courier() = default;
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;
    virtual ~Courier() = default;
    virtual Handover deliver(const Parcel& parcel) = 0;
};

} // namespace caretaker::post
