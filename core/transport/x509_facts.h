// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read out of any X.509 certificate, ours or a stranger's. Internal.
#pragma once

#include "core/base/time.h"

#include <QByteArray>

#include <openssl/x509.h>

#include <optional>

namespace caretaker::transport {

/// Nothing where there is none, or one that is no time.
std::optional<Instant> instantOf(const ASN1_TIME* time);
/// RFC 2253, escaped to ASCII, at most 200 characters: anyone may have written it.
QByteArray nameOf(const X509_NAME* name);

} // namespace caretaker::transport
