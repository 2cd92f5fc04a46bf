// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a fetch failed, as a value: the layer, a kind to judge by, and words for people and logs.
#pragma once

#include "core/transport/layer_outcome.h"

namespace caretaker::transport {

/// What took too long.
enum class Phase {
    Dns,
    Connect,   ///< TCP, to all addresses together
    Tls,       ///< the handshake
    FirstByte, ///< from the request to the end of the answer's headers; rsync: the greeting
    Idle,      ///< silence within a body
    Rate,      ///< a body below the minimum rate
    Total,     ///< everything together
};
QString toString(Phase phase); ///< "dns", "connect", "tls", "first byte", "idle", "minimum rate", "total"

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
        TimedOut,          ///< `phase` says at what
        Protocol,    ///< not HTTP, not an rsync daemon, an encoding that we did not ask for, a short body
        RsyncFailed, ///< rsync's exit status
        LocalFault,  ///< our side: rsync is not installed, the disk is full
        Cancelled,
    };
    Kind kind;
    Layer layer;
    QString detail;               ///< English, short, one line
    std::optional<Phase> phase{}; ///< of TimedOut

    /// "timed out at PHASE: WORDS".
    static FetchFailure timedOut(Phase phase, Layer layer, const QString& words);
    friend bool operator==(const FetchFailure&, const FetchFailure&) = default;
};

} // namespace caretaker::transport
