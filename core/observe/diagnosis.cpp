// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/diagnosis.h"

#include <algorithm>
#include <array>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

namespace {

// In the order of Layer.
constexpr std::array Remedies{
    "Look at the name's records and its name servers: does it resolve elsewhere?"_L1,
    "Is the server up, does it listen on this port, and does a firewall let us through?"_L1,
    "Renew or replace the server's certificate; it must name the host and chain to a public authority."_L1,
    "Look at the web server's log and its disk; every file that the notification names must be there."_L1,
    "Is the rsync daemon up, does it have this module, and does it allow this many connections?"_L1,
    "Have the publication server write a fresh snapshot and notification, with a new session."_L1,
    "Have the CA reissue its manifest; check that its scheduler runs and that its clock is right."_L1,
    "Have the CA reissue its CRL together with the manifest."_L1,
    "Have the CA publish exactly what its manifest lists, in one step."_L1};

struct Rule
{
    QLatin1StringView name;
    QLatin1StringView words;
};

constexpr std::array Rules{
    Rule{"blind"_L1, "Ours: this look says nothing about the CA."_L1},
    Rule{"not-certified"_L1, "Ours, or the parent's: it publishes no certificate for this CA."_L1},
    Rule{"certificate"_L1, "The CA's: the certificate that its parent publishes is not valid."_L1},
    Rule{"transport"_L1, "The repository's: what fails is how it serves, not what the CA signs."_L1},
    Rule{"sole-ca"_L1, "The CA's: it runs this repository itself, alone."_L1},
    Rule{"shared-content"_L1, "The repository's: what it holds fails for every CA that publishes there."_L1},
    Rule{"content"_L1, "The CA's: the repository serves, and what lies there is not in order."_L1}};

const LayerOutcome* firstFailed(const EndpointOutcome& endpoint)
{
    const auto failed = std::ranges::find(endpoint.layers, false, &LayerOutcome::ok);
    return failed == endpoint.layers.end() ? nullptr : &*failed;
}

} // namespace

std::optional<Diagnosis> diagnose(const Observation& seen)
{
    std::optional<Diagnosis> worst;
    for (const EndpointOutcome& endpoint : seen.endpoints) {
        const LayerOutcome* failed = firstFailed(endpoint);
        const bool isContent = failed && failed->layer >= Layer::Manifest;
        if (failed && (!worst || (isContent && worst->failed->layer < Layer::Manifest)))
            worst = Diagnosis{&endpoint, failed};
    }
    return worst;
}

QString remedyFor(Layer layer) { return Remedies.at(static_cast<std::size_t>(layer)); }

QString wordsForBlame(const Observation& seen)
{
    const auto rule = std::ranges::find(Rules, seen.blameReason, &Rule::name);
    return !seen.blame || rule == Rules.end() ? QString() : QString(rule->words);
}

} // namespace caretaker::observe
