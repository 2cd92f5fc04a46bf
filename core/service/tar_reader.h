// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the tar files that evidence_bundle.h writes, and no others: plain files in one folder, nothing that
// could be another path. Never writes to a disk. The bytes are hostile.
#pragma once

#include "core/service/evidence_bundle.h"

namespace caretaker::service {

struct TarContent
{
    QString top; ///< the folder
    std::vector<BundleFile> files;
};

/// BadInput unless writing what was read gives the very same bytes again; so that no byte is without meaning.
Expected<TarContent> readTar(const QByteArray& tar, const QString& where);

} // namespace caretaker::service
