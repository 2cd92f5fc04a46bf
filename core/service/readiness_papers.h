// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file is that somebody brings to a readiness check: told by what is in it, not by its name.
#pragma once

#include "core/service/readiness_service.h"

namespace caretaker::service {

enum class PaperKind {
    ChildRequest,
    PublisherRequest,
    RepositoryResponse,
    Tal,
    Resources,    ///< TOML: asked, held
    Attestations, ///< TOML: [[attest]]
    Profile,      ///< TOML: a readiness profile
};

struct Paper
{
    QString path;
    PaperKind kind;
    QString says{}; ///< its handle, or the first URI in it; may be empty
};

/// BadInput when it cannot be read, or is none of these: says what it is, where that is known.
Expected<Paper> recognisePaper(const QString& path);

/// Where a paper of this kind stands in a request.
QString& placeOf(ReadinessRequest& request, PaperKind kind);

} // namespace caretaker::service
