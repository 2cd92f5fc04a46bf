// SPDX-License-Identifier: GPL-3.0-or-later
//
// SendmailCourier: hands messages to the machine's own mail system: `PROGRAM -t -i -f FROM`, the message on
// standard input. The recipients are those in the message. Exit codes as in <sysexits.h>, as all mail systems
// keep them: EX_OK taken; EX_DATAERR, EX_NOUSER, EX_NOHOST refused; everything else is tried again.
#pragma once

#include "core/post/courier.h"

#include <chrono>

namespace caretaker::post {

class SendmailCourier : public Courier
{
public:
    SendmailCourier(QString program, std::chrono::milliseconds timeout)
        : m_program(std::move(program)), m_timeout(timeout)
    {
    }
    Handover deliver(const Parcel& parcel) override;

private:
    QString m_program;
    std::chrono::milliseconds m_timeout;
};

} // namespace caretaker::post
