// SPDX-License-Identifier: GPL-3.0-or-later
//
// Observation: what one vantage saw of one CA in one look. A value: append-only, never edited afterwards;
// health is judged from it and any verdict can be recomputed from it.
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/rpki/tree.h"
#include "core/transport/layer_outcome.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace caretaker::observe {

/// The lower layers are transport's, so the type lives there.
using rpki::Expiry;
using transport::AddressFamily;
using transport::FamilyOutcome;
using transport::Layer;
using transport::layerFromString;
using transport::LayerOutcome;
using transport::toString;
using transport::Transport;
using transport::transportFromString;

/// One advertised endpoint of a CA: its RRDP notification URI, or its rsync folder.
struct EndpointOutcome
{
    Transport transport;
    QString uri;
    bool synchronised = false;
    std::optional<Milliseconds> firstByte; ///< from request to the first byte of the answer
    std::optional<Milliseconds> retrieval; ///< from start to the whole content here
    std::vector<LayerOutcome> layers;
    std::vector<FamilyOutcome>
        families{}; ///< of the host, apart from the layers: one that fails is no failure yet
    std::optional<Duration> clockOffset{}; ///< the server's clock less ours, from its Date header
    friend bool operator==(const EndpointOutcome&, const EndpointOutcome&) = default;
};

/// Who has to act on what is wrong (attribution.h says by which rules).
enum class Blame { Ca, Repository, Us };
QString toString(Blame blame); ///< "ca", "repository", "us"
std::optional<Blame> blameFromString(QStringView text);

/// What an attempt saw that did not count, because the same look was made again within the round.
struct EarlierAttempt
{
    std::vector<EndpointOutcome> endpoints;
    Findings findings;
    friend bool operator==(const EarlierAttempt&, const EarlierAttempt&) = default;
};

struct Observation
{
    CaHandle ca;
    VantageName vantage;
    Instant at;
    bool blind = false; ///< our side failed: says nothing about the CA
    QString blindReason;
    bool functional = false; ///< published now: judged without any cache (DESIGN section 3)
    bool complete = false;
    std::vector<EndpointOutcome> endpoints;
    std::optional<rpki::ManifestFacts> manifest;
    std::optional<Instant> validUntil; ///< until when a relying party's cache still holds a valid manifest
    rpki::ObjectCounts objects;
    Findings findings;
    std::vector<Sha256> evidence;
    std::optional<Blame> blame{};              ///< nothing: nothing is wrong
    QString blameReason{};                     ///< which rule said so: "transport", "content", ...
    std::optional<Expiry> certificateExpiry{}; ///< of the CA's own certificate
    std::optional<Expiry> objectExpiry{};      ///< of what it publishes, the first to end
    /// VRPs of its own ROAs as of the last look that could fetch it in whole: what relying parties lose with
    /// it.
    std::optional<int> vrps{};
    /// Attempts of this look before the one that all the rest tells of: they found a CA not functional that
    /// had been. Most looks have one attempt, and nothing here. Nothing is judged from it.
    std::vector<EarlierAttempt> earlier{};

    int attempts() const { return 1 + static_cast<int>(earlier.size()); }

    /// *Any valid manifest*, apart from `functional`, *published now*: the last one that could be fetched in
    /// whole has not expired yet, so relying parties with a cache do not suffer yet (RFC 9286 section 6.6).
    bool isCachedValid() const { return validUntil && at <= *validUntil; }

    std::optional<Milliseconds> firstByte() const; ///< the slowest endpoint that answered
    std::optional<Milliseconds> retrieval() const;
    /// The first layer that failed, over all endpoints in order; nothing when none did.
    std::optional<Layer> failedLayer() const;

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// Complete and exact: fromJson(toJson(x)) == x.
QJsonObject toJson(const Observation& observation);
std::optional<Observation> observationFromJson(const QJsonObject& json);

} // namespace caretaker::observe
