// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a transport's result to an endpoint's outcome and to findings. Private to this room.
#pragma once

#include "core/observe/observation.h"
#include "core/transport/https_fetcher.h"
#include "core/transport/rsync_fetcher.h"

namespace caretaker::observe {

/// How one way to a repository went in a round. Timings are real, not yet scaled.
struct SyncOutcome
{
    EndpointOutcome endpoint;
    std::optional<transport::FetchFailure> failure; ///< of the transport; nothing for bad RRDP contents
    Findings findings;
    QByteArray transcript{};                ///< of the transfer, as text, for evidence
    std::vector<QByteArray> certificates{}; ///< the server's TLS chain, DER

    /// Our side failed (no rsync, disk full): nothing is said about the repository.
    bool isLocalFault() const
    {
        return failure && failure->kind == transport::FetchFailure::Kind::LocalFault;
    }
};

/// The finding about others that a failure stands for; nothing for a fault of our own.
std::optional<Finding> findingFor(const transport::FetchFailure& failure, const QString& uri);

SyncOutcome outcomeOf(const transport::RsyncResult& result, const QString& uri);
SyncOutcome outcomeOf(const transport::RsyncProbeResult& result, const QString& uri);

/// The transfer worked, but what came cannot be used: it brought down its decoder.
void refuse(SyncOutcome& outcome, const QString& crash);

/// All timings multiplied (ObserverOptions::latencyScale).
EndpointOutcome scaled(EndpointOutcome endpoint, double scale);

} // namespace caretaker::observe
