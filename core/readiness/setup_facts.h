// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on paper: the files of RFC 8183, the resources that are asked for, and what people attest.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/setup_message.h"
#include "core/rpki/resources.h"

#include <QMap>

#include <optional>
#include <vector>

namespace caretaker::readiness {

/// One file of RFC 8183, decoded.
struct SetupFile
{
    QString name; ///< as it was given; in reports its last part only
    Sha256 sha256;
    fleet::DecodedSetupMessage decoded;
};

SetupFile setupFile(const QByteArray& xml, const QString& name);

/// Resources of another delegation of the registry.
struct OtherDelegation
{
    QString ca;
    rpki::ResourceSet resources;
};

struct ResourceFacts
{
    rpki::ResourceSet asked;
    std::optional<rpki::ResourceSet> held; ///< by the registry's record; nothing: not told
    QString recordedIn;                    ///< "the registry's record", or the test trust anchor's name
    std::vector<OtherDelegation> others{};
};

/// TOML: asked = ["192.0.2.0/24", "AS64500"], held = [...], [[delegation]] ca = "...", resources = [...].
/// BadInput with file, line and column.
Expected<ResourceFacts> parseResources(const QByteArray& toml, const QString& fileName);

/// One answer of a person to an item of group OPS.
struct Attestation
{
    bool isDone = false;
    QString by;   ///< a name or role
    Instant on{}; ///< the day
    QString note{};
};

using Attestations = QMap<QString, Attestation>; ///< by test id, "OPS-03"

/// TOML: [[attest]] id = "OPS-03", done = true, by = "...", on = "2026-11-01", note = "...". BadInput with
/// file, line and column; each id at most once, and only ids of group OPS.
Expected<Attestations> parseAttestations(const QByteArray& toml, const QString& fileName);

} // namespace caretaker::readiness
