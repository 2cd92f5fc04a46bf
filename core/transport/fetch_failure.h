// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a fetch failed, as a value: the layer, a kind to judge by, and words for people and logs.
#pragma once

#include "core/transport/layer_outcome.h"

namespace caretaker::transport {

struct FetchFailure
{
    enum class Kind {
        NameNotFound,      ///< DNS
        AddressRefused,    ///< our own AddressPolicy
        ConnectionRefused, ///< an active refusal
        Unreachable,       ///< no route, reset, closed in the middle
        TlsRejected,       ///< handshake or certificate
        HttpStatus,        ///< an answer other than 200 and 304
        ForeignRedirect,   ///< to another origin, or too many (RFC 9674)
        TooLarge,          ///< more than the request's limit
        TimedOut,
        Protocol,    ///< not HTTP, not an rsync daemon
        RsyncFailed, ///< rsync's exit status
        LocalFault,  ///< our side: rsync is not installed, the disk is full
        Cancelled,
    };
    Kind kind;
    Layer layer;
    QString detail; ///< English, short, one line
    friend bool operator==(const FetchFailure&, const FetchFailure&) = default;
};

} // namespace caretaker::transport
