// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/smtp_courier.h"

#include "core/post/smtp_transfer.h"

namespace caretaker::post {

SmtpCourier::SmtpCourier(SmtpServer server) : m_server(std::move(server)) {}

SmtpCourier::~SmtpCourier() = default;

Handover SmtpCourier::deliver(const Parcel& parcel)
{
    if (!m_transfer)
        m_transfer = std::make_unique<SmtpTransfer>(m_server);
    return m_transfer->perform(parcel);
}

} // namespace caretaker::post
