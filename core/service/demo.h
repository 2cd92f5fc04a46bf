// SPDX-License-Identifier: GPL-3.0-or-later
//
// Demo: a lab fleet of mixed health on loopback, through virtual days of real fetching and validating, to
// states, cases, notices and checklists. The clock is virtual; sockets, signatures, files and verdicts are
// real. It runs the very classes that `cycle` runs. Virtual time ends now, so that the other commands make
// sense on the result.
//
// Written below the folder: caretaker.db, caretaker.toml, outbox/*.eml, checklists/, readiness/, demo.json,
// lab/. Killed at any moment, the database is whole.
#pragma once

#include "core/base/expected.h"
#include "core/report/status.h"
#include "core/service/cycle.h"
#include "core/service/demo_script.h"

#include <functional>
#include <future>

namespace caretaker::lab {
class Server;
class World;
} // namespace caretaker::lab

namespace caretaker::service {

struct DemoOptions
{
    QString dir;    ///< made by the demo; must not hold one yet
    int days = 104; ///< revocation is proposed 90 days after first notice: shorter demos do not get there
    Instant end;    ///< virtual time ends here
    /// Asked each virtual hour; Refused when it says so. Demo folders that
    /// are not finished: demo_folder.h.
    std::function<bool()> isCancelled{};
};

struct DemoReport
{
    QString dir;
    int days = 0;
    qint64 rounds = 0;
    qint64 blindRounds = 0;
    qint64 fetches = 0;
    qint64 objectsValidated = 0;
    qint64 transitions = 0;
    qint64 notices = 0;
    Milliseconds wall{0};
    std::vector<report::StatusRow> status;
    Instant asOf;
    QJsonObject json; ///< {"schema":"caretaker/demo/1",...}: what demo.json holds
};

class Demo
{
public:
    /// `done` of `total` virtual hours, and a line about what is going on.
    using Progress = std::function<void(qint64 done, qint64 total, const QString& what)>;

    explicit Demo(DemoOptions options, Progress progress = {});
    ~Demo();
    Expected<DemoReport> run();

private:
    Expected<void> makeWorld();
    Expected<void> openCycle();
    Expected<void> runHours();
    Expected<void> runHour(Instant now);
    Expected<void> publish(Instant now);
    void prepare(Instant next);
    bool isServed(Instant at) const;
    Expected<void> actAsStaff(Instant now);
    Expected<void> writeApplicants();
    Expected<DemoReport> finish();
    void tell(Instant now);

    DemoOptions m_options;
    Progress m_progress;
    DemoWindow m_window;
    DemoScript m_script;
    std::unique_ptr<lab::World> m_world;
    /// The world of the next hour is signed while this hour is judged; nobody else touches m_world meanwhile.
    std::future<Expected<void>> m_prepared;
    std::unique_ptr<lab::Server> m_server;
    std::unique_ptr<Cycle> m_cycle;
    std::unique_ptr<Watcher> m_near; ///< looks every hour
    std::unique_ptr<Watcher> m_far;  ///< the second vantage, every eighth hour
    DemoReport m_report;
};

} // namespace caretaker::service
