// SPDX-License-Identifier: GPL-3.0-or-later
//
// SmtpCourier: message submission (RFC 6409) by libcurl, with STARTTLS (RFC 3207) or implicit TLS (RFC 8314).
// The server's certificate is always verified; there is no way to turn that off. One connection is kept for
// as long as the courier lives.
//
// What an answer means: 4yz, and every failure before the recipient was named (connection, TLS, login,
// sender), is ours or passing: Later. 5yz to the recipient or to the message: Refused. A connection that
// breaks after the final dot tells nothing: Later, and the same bytes go out again (RFC 1047 says why that is
// right).
#pragma once

#include "core/post/courier.h"

#include <chrono>
#include <memory>

namespace caretaker::post {

enum class SmtpTls {
    StartTls,
    Implicit,
    None, ///< for a server on this machine only
};

struct SmtpServer
{
    QString host;
    int port = 587;
    SmtpTls tls = SmtpTls::StartTls;
    QString caFile{}; ///< PEM; empty: the system's
    QString user{};   ///< empty: no login
    QString password{};
    std::chrono::milliseconds timeout{60'000}; ///< for one message, connecting included
};

class SmtpTransfer;

class SmtpCourier : public Courier
{
public:
    explicit SmtpCourier(SmtpServer server);
    ~SmtpCourier() override;
    Handover deliver(const Parcel& parcel) override;

private:
    SmtpServer m_server;
    std::unique_ptr<SmtpTransfer> m_transfer;
};

} // namespace caretaker::post
