// SPDX-License-Identifier: GPL-3.0-or-later
//
// EvidenceBundle: files with what is needed to check them, as a folder or as one tar file. The text that goes
// with the files is for people who have never heard of this program.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace caretaker::service {

struct BundleFile
{
    QString name; ///< plain: letters, digits, "-", "_", "."
    QByteArray bytes;
    Instant time; ///< of modification, in a tar file
};

/// A new or empty folder; Refused when there is something in it.
Expected<void> writeFolder(const QString& path, const std::vector<BundleFile>& files);
/// A tar file (POSIX.1-1988 ustar) whose members lie in the folder `top`; the same files give the same bytes.
Expected<void> writeTar(const QString& path, const QString& top, const std::vector<BundleFile>& files);
/// What writeTar writes.
QByteArray tarOf(const QString& top, const std::vector<BundleFile>& files);

/// ".mft", ".crl", ".xml", ...: what other programs tell the kind of an object by.
QString extensionOf(const QString& kind);
/// One paragraph on how to check each of these kinds.
QString readmeFor(const QString& ca, const QStringList& kinds);

} // namespace caretaker::service
