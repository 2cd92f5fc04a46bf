// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReadinessHistory: the file that watching an applicant keeps, so that it can be stopped and continued.
//
// NDJSON. The first line says what is watched, {"schema":"caretaker/readiness-history/1","notification",
// "rsync"}; each further one is a look (readiness/watch.h). A look is appended by one write and synced; a
// last line that was torn by a crash is cut off when the file is next opened for writing, and passed over
// when it is read. Two programs may not write at once: the second is refused.
#pragma once

#include "core/base/expected.h"
#include "core/readiness/watch.h"

#include <QLockFile>

#include <memory>

namespace caretaker::service {

/// Every look in the file, folded. BadInput with file and line when it is no history, or one of something
/// else; an absent file is an empty history.
Expected<readiness::Watch> readHistory(const QString& path, const readiness::Inputs& inputs,
                                       const readiness::Numbers& numbers);

class ReadinessHistory
{
public:
    /// Opens or begins it. Refused when another program writes it.
    static Expected<ReadinessHistory> open(const QString& path, const readiness::Inputs& inputs,
                                           const readiness::Numbers& numbers);

    /// Failed when it cannot be written: nothing is remembered then.
    Expected<void> append(const readiness::WatchLook& look);
    readiness::Stability stability() const { return m_watch.stability(); }

private:
    ReadinessHistory(QString path, std::unique_ptr<QLockFile> lock, readiness::Watch watch)
        : m_path(std::move(path)), m_lock(std::move(lock)), m_watch(std::move(watch))
    {
    }

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    readiness::Watch m_watch;
};

} // namespace caretaker::service
