// SPDX-License-Identifier: GPL-3.0-or-later
//
// {"schema":"caretaker/inspect/1", "profile":"current|legacy", "issuer":path|null, "crl":path|null,
//  "at":time|null, "rejected":n, "files":[{"file", "type", "size", "sha256", "verdict":"accepted|rejected",
//  "checks":{"signature","issuer","time","revocation": "passed|failed|not done"},
//  "findings":[{"id","severity","clause","uri","detail","arguments","remedy"}], "object":{...}}]}
//
// "type" is what nameOf() says. "object" is empty when the file did not decode; else its keys depend on the
// type: "vrps":[{"asn","prefix","max_length"}] of a ROA, "files":[{"name","sha256"}] of a manifest or a
// checklist, "customer" and "providers" of an ASPA, "revoked" of a CRL, "resources":{"as","ipv4","ipv6"}
// (each a list or "inherit") of a certificate, and "certificate" for the EE certificate of a signed object.
// Times are RFC 3339; serials, numbers and key identifiers hexadecimal.
#pragma once

#include "core/service/inspect_service.h"

#include <QJsonObject>

namespace caretaker::service {

QJsonObject toJson(const InspectReport& report);

} // namespace caretaker::service
