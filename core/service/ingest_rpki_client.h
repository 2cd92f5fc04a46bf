// SPDX-License-Identifier: GPL-3.0-or-later
//
// rpki-client's JSON (its option -j), of version 8 to the newest. Pure.
//
// What the versions have in common is `metadata` with `buildtime`, and `roas`. The list of non-functional CAs
// (`nonfunc_cas`) came with 9.5; keys with colons became plain hexadecimal with 9.6; `since`, `last_attempt`
// and `total_attempts` came after 9.8. No version writes its own number: it comes from whoever hands in the
// file.
//
// A trust anchor counts as processed when something valid was found under it: a payload, or a CA that could
// be called non-functional because its certificate was valid. That the run ended, that its exit status was 0
// and that the TAL was read say nothing: a run without any network ends well, too, with an empty list.
//
// Untrusted: bounded by limits.h; entries that cannot be read are counted, not fatal; a file that is no
// output of rpki-client is an Error that says why.
#pragma once

#include "core/base/expected.h"
#include "core/service/ingest_output.h"

namespace caretaker::service {

/// Gzip or not. BadInput with FILE, or FILE:LINE:COLUMN.
Expected<ValidatorOutput> parseRpkiClient(const QByteArray& bytes, const QString& fileName);

} // namespace caretaker::service
