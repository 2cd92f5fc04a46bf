// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routinator's status, the answer of its /api/v1/status. Pure.
//
// It says how each repository was fetched (HTTP status, exit status of rsync, seconds) and how many
// publication points it took and refused in each; it names no CA. So it can be concluded that a repository
// does or does not answer Routinator, and nothing about whether a CA is functional: a CA whose repository
// fails may live on what Routinator has stored, and one whose repository answers may publish nothing valid.
//
// Versions: "rsync" and "rrdp" as objects by URI since 0.9; publication points in "repositories" since 0.10.
// Untrusted: bounded by limits.h.
#pragma once

#include "core/base/expected.h"
#include "core/service/ingest_output.h"

namespace caretaker::service {

/// Gzip or not. BadInput with FILE, or FILE:LINE:COLUMN.
Expected<ValidatorOutput> parseRoutinator(const QByteArray& bytes, const QString& fileName);

} // namespace caretaker::service
