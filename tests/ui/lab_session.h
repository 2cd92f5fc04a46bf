// SPDX-License-Identifier: GPL-3.0-or-later
//
// LabSession: a session on a copy of the demo's database and configuration, for one test to do with what it
// likes. Its clock stands still at the last round, unless a test moves it.
//
// Its people: "mara" and "joon" approve, "root-admin" is admin, "vera" only views, and the session's own
// person is "ada", an editor and approver.
#pragma once

#include "ui/base/session.h"

#include <QTemporaryDir>

#include <memory>

namespace caretaker::ui::testing {

class LabSession
{
public:
    /// Null where the lab history was not made: the test skips, and says reasonForSkipping().
    static std::unique_ptr<LabSession> make();
    static QString reasonForSkipping();

    Session& session() { return *m_session; }
    Instant now() const { return m_now; }
    void setNow(Instant now) { m_now = now; }
    QString filePath(const QString& name) const { return m_dir.filePath(name); }
    /// Another connection to the same database, in the test's thread: what a service reads back.
    service::Workspace workspace() const;

    /// Runs the event loop until `done()` or for at most `limit`; whether it was done.
    static bool waitFor(const std::function<bool()>& done,
                        std::chrono::milliseconds limit = std::chrono::seconds(20));

private:
    LabSession() = default;

    QTemporaryDir m_dir;
    Instant m_now{};
    std::unique_ptr<Session> m_session;
};

} // namespace caretaker::ui::testing
