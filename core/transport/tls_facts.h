// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a TLS server showed of itself, whether or not we believed it.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::transport {

struct TlsFacts
{
    QString version;                  ///< "TLSv1.3"
    QString cipher;                   ///< "TLS_AES_256_GCM_SHA384"; empty when the handshake ended before
    std::vector<QByteArray> chain;    ///< as sent, DER, the server's own certificate first
    std::optional<Instant> notBefore; ///< of the server's own certificate
    std::optional<Instant> notAfter;
    friend bool operator==(const TlsFacts&, const TlsFacts&) = default;
};

} // namespace caretaker::transport
