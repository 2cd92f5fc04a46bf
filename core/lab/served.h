// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a World hands to a Server: for each repository its HTTPS files and how it shall behave. Values that
// share their bytes, so that publishing to a running server copies nothing.
#pragma once

#include "core/base/time.h"
#include "core/lab/fault.h"
#include "core/lab/options.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace caretaker::lab {

/// Bytes that are not kept but made as they are sent: `count` times "A", before what is at `at`.
struct Filling
{
    qsizetype at;
    qint64 count;
};

struct HttpFile
{
    QByteArray bytes;
    QByteArray contentType;
    QByteArray etag; ///< with its quotes
    Instant lastModified{};
    std::optional<Filling> filling{};
    std::shared_ptr<const HttpFile> everySecond{}; ///< what every second request gets instead; null: the same
};

/// By absolute path: "/cloud/notification.xml".
using HttpFiles = QHash<QString, HttpFile>;

/// One hostile act of a repository: a fault of a level above FaultLevel::Repository that is on, or ClockOff.
struct Act
{
    FaultKind kind;
    qint64 amount = 0;
    Duration skew{0};
    friend bool operator==(const Act&, const Act&) = default;
};

/// How a repository behaves now; all good unless a fault says otherwise.
struct ServiceCondition
{
    bool httpsUp = true; ///< false: refuses, or on a shared port closes at once
    bool rrdpUp = true;  ///< false: 503
    bool rsyncUp = true;
    Milliseconds firstByteDelay{0};
    std::optional<int> bytesPerSecond{};
    bool frozen = false;     ///< its RRDP files stay as they are
    std::vector<Act> acts{}; ///< in the order of the script

    bool does(FaultKind kind) const;
    bool actsOn(FaultLevel level) const;
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
