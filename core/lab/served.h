// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a World hands to a Server: for each repository its HTTPS files and how it shall behave. Values that
// share their bytes, so that publishing to a running server copies nothing.
#pragma once

#include "core/base/time.h"
#include "core/lab/options.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace caretaker::lab {

struct HttpFile
{
    QByteArray bytes;
    QByteArray contentType;
    QByteArray etag; ///< with its quotes
    Instant lastModified{};
};

/// By absolute path: "/cloud/notification.xml".
using HttpFiles = QHash<QString, HttpFile>;

/// How a repository behaves now; all good unless a fault says otherwise.
struct ServiceCondition
{
    bool httpsUp = true; ///< false: refuses, or on a shared port closes at once
    bool rrdpUp = true;  ///< false: 503
    bool rsyncUp = true;
    Milliseconds firstByteDelay{0};
    std::optional<int> bytesPerSecond{};
    friend bool operator==(const ServiceCondition&, const ServiceCondition&) = default;
};

struct ServedRepository
{
    RepositoryOptions where;
    std::shared_ptr<const HttpFiles> files; ///< never null
    QString modulePath;                     ///< folder on disk of the rsync module; empty: not on disk now
    ServiceCondition condition;
};

} // namespace caretaker::lab
