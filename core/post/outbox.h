// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outbox: delivery into a folder, one file a message: .eml for a mail system to pick up, .pdf for what is to
// be printed.
//
// On disk: YYYYMMDDTHHMMSSZ-HANDLE-KIND-HASH.eml, where HASH is taken from the idempotency key. A file
// appears whole or not at all (written beside, synced, renamed). A key that has been delivered is never
// delivered again, even when asked at another time or with another text: what was said first stands.
#pragma once

#include "core/base/expected.h"
#include "core/post/courier.h"

namespace caretaker::post {

class Outbox : public Courier
{
public:
    /// The folder that holds the messages, for example DIR/outbox; made when the first message is delivered.
    explicit Outbox(QString folder, QString suffix = QStringLiteral("eml"));

    /// The path of the message, written now or found from an earlier delivery of the same key.
    Expected<QString> write(const Parcel& parcel) const;
    Handover deliver(const Parcel& parcel) override;

    /// The path of an earlier delivery; empty when there was none.
    QString delivered(const QString& idempotencyKey) const;

private:
    QString fileNameFor(const Parcel& parcel) const;

    QString m_folder;
    QString m_suffix;
};

} // namespace caretaker::post
