// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo.h"

#include "core/lab/fleet.h"
#include "core/lab/server.h"
#include "core/lab/world.h"
#include "core/service/case_service.h"
#include "core/service/checklist_service.h"
#include "core/service/demo_folder.h"
#include "core/service/demo_readiness.h"
#include "core/service/demo_report.h"
#include "core/service/fleet_service.h"
#include "core/service/status_service.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration Step = 1h;
constexpr int FarEvery = 8;         ///< hours between looks of the second vantage
constexpr Duration StaffTakes = 5h; ///< how long a proposal waits for a person of the demo

Config configFor(const DemoOptions& options, const lab::World& world)
{
    Config config;
    config.registryName = u"Lab Registry"_s;
    config.reference = u"LAB"_s;
    config.replyTo = u"rpki@lab-registry.example"_s;
    config.staff = {u"noc@lab-registry.example"_s};
    config.talPath = world.talPath();
    config.vantage = VantageName::fromString(u"amsterdam"_s);
    config.interval = Step;
    config.caBundle = world.caBundlePath();
    config.allowPrivateAddresses = true;
    config.rsyncProbeEvery = 24h;
    config.latencyScale = DemoLatencyScale;
    config.cache = QString(); // one process from beginning to end
    config.databasePath = options.dir + "/caretaker.db"_L1;
    // Two who approve, and whoever plays with it.
    config.people = {{u"mara"_s, {StaffRole::Approver}, {}}, {u"joon"_s, {StaffRole::Approver}, {}}};
    if (!findPerson(config.people, currentUserName()))
        config.people.push_back({currentUserName(), {StaffRole::Admin}, {}});
    config.outbox = options.dir + "/outbox"_L1;
    config.checklists = options.dir + "/checklists"_L1;
    return config;
}

/// Whose checklist shows what an operator gets.
std::optional<CaHandle> operatorOfAnotherLanguage(const std::vector<fleet::DelegatedCa>& fleet)
{
    const auto it = std::find_if(fleet.begin(), fleet.end(), [](const fleet::DelegatedCa& ca) {
        return !ca.contacts.empty() && ca.contacts.front().language != "en"_L1;
    });
    return it == fleet.end() ? std::nullopt : std::optional(it->handle);
}

/// A proposal to publish that has waited long enough; null when there is none.
const enforcement::StepProgress* ripePublication(const enforcement::Case& c, const policy::Policy& policy,
                                                 Instant now)
{
    const policy::Timeline* timeline = c.isOpen() ? policy.timeline(c.timeline) : nullptr;
    for (const enforcement::StepProgress& progress : c.steps) {
        const policy::Step* step = timeline ? timeline->step(progress.id) : nullptr;
        if (step && step->action == policy::Action::Publish &&
            progress.status == enforcement::StepStatus::Proposed && progress.dueAt &&
            now - *progress.dueAt >= StaffTakes)
            return &progress;
    }
    return nullptr;
}

} // namespace

Demo::Demo(DemoOptions options, Progress progress)
    : m_options(std::move(options)),
      m_progress(std::move(progress)), m_window{m_options.end - std::chrono::days(m_options.days),
                                                m_options.end},
      m_script(demoScript(m_window))
{
}

Demo::~Demo() = default;

Expected<DemoReport> Demo::run()
{
    QElapsedTimer timer;
    timer.start();
    return makeWorld()
        .and_then([this] { return openCycle(); })
        .and_then([this] { return runHours(); })
        .and_then([&] {
            m_report.wall = Milliseconds(timer.elapsed());
            return finish();
        });
}

Expected<void> Demo::makeWorld()
{
    if (QFile::exists(m_options.dir + "/caretaker.db"_L1) || lab::World::existsIn(m_options.dir + "/lab"_L1))
        return unexpected(Error::refused(u"holds a demo already"_s, m_options.dir,
                                         u"name another folder with --dir, or remove it"_s));
    if (!QDir().mkpath(m_options.dir))
        return unexpected(
            Error::failed(u"cannot be made"_s, m_options.dir, u"name another folder with --dir"_s));
    const auto progress = [this](const QString& what, qsizetype, qsizetype) {
        if (m_progress)
            m_progress(0, 1, what);
    };
    auto world = lab::World::create(m_script.world, m_options.dir + "/lab"_L1, progress);
    if (!world)
        return unexpected(world.error());
    m_world = std::make_unique<lab::World>(std::move(*world));
    m_server = std::make_unique<lab::Server>(*m_world);
    return m_world->setFaults(m_script.faults).and_then([this] { return m_world->save(); });
}

Expected<void> Demo::openCycle()
{
    const Config config = configFor(m_options, *m_world);
    if (auto saved = saveDemoFile(m_options.dir + "/caretaker.toml"_L1, config.toToml()); !saved)
        return saved;
    auto workspace = Workspace::open(config, store::Database::Mode::Create);
    if (!workspace)
        return unexpected(workspace.error());
    const auto imported = importCas(workspace->database, lab::fleetOf(*m_world), {u"demo"_s, m_window.start});
    if (!imported)
        return unexpected(imported.error());
    Config farConfig = config;
    farConfig.vantage = VantageName::fromString(u"singapore"_s);
    const health::QuorumRules& quorum = workspace->policy.quorum;
    auto near = Watcher::create(config, quorum);
    auto far = Watcher::create(farConfig, quorum);
    if (!near || !far)
        return unexpected(near ? far.error() : near.error());
    m_near = std::make_unique<Watcher>(std::move(*near));
    m_far = std::make_unique<Watcher>(std::move(*far));
    auto cycle = Cycle::create(std::move(*workspace), m_window.start);
    if (!cycle)
        return unexpected(cycle.error());
    m_cycle = std::move(*cycle);
    return {};
}

Expected<void> Demo::runHours()
{
    for (Instant now = m_window.start; now <= m_window.end; now += Step) {
        if (m_script.outage && m_script.outage->isStopped(now))
            continue;
        if (m_options.isCancelled && m_options.isCancelled())
            return unexpected(Error::refused(u"was stopped before its end"_s, m_options.dir));
        if (auto done = runHour(now); !done)
            return done;
        tell(now);
    }
    return {};
}

/// While our own network is down, the lab is not served to us at all.
bool Demo::isServed(Instant at) const
{
    return at <= m_window.end &&
           !(m_script.outage && (m_script.outage->isBlind(at) || m_script.outage->isStopped(at)));
}

void Demo::prepare(Instant next)
{
    if (isServed(next))
        m_prepared = std::async(std::launch::async, [this, next]() -> Expected<void> {
            return m_world->publishAt(next).map([](const lab::PublishReport&) {});
        });
}

Expected<void> Demo::publish(Instant now)
{
    if (!isServed(now)) {
        m_server->stop();
        return {};
    }
    const Expected<void> published =
        m_prepared.valid() ? m_prepared.get() : m_world->publishAt(now).map([](const lab::PublishReport&) {});
    return published.and_then([this] { return m_server->update(*m_world); });
}

Expected<void> Demo::runHour(Instant now)
{
    if (auto published = publish(now); !published)
        return published;
    std::vector<observe::RoundResult> looks{m_near->look(m_cycle->fleet(), now)};
    const qint64 hour = (m_window.end - now) / Step; // counted from the end: the last round has both vantages
    if (hour % FarEvery == 0)
        looks.push_back(m_far->look(m_cycle->fleet(), now));
    prepare(now + Step);
    const auto report = m_cycle->take(looks, now);
    if (!report)
        return unexpected(report.error());
    ++m_report.rounds;
    m_report.blindRounds += report->blind ? 1 : 0;
    m_report.fetches += report->counters.fetches;
    m_report.objectsValidated += report->counters.objectsValidated;
    m_report.transitions += report->transitions;
    m_report.notices += report->noticesSent;
    return actAsStaff(now);
}

/// The demo's people approve public listings after some hours. They never approve a revocation.
Expected<void> Demo::actAsStaff(Instant now)
{
    CaseService desk(m_cycle->workspace(), m_cycle->cases());
    for (const enforcement::Case* c : m_cycle->cases()->all()) {
        const auto* proposal = ripePublication(*c, m_cycle->workspace().policy, now);
        if (!proposal)
            continue;
        const enforcement::Act act{enforcement::Identity::fromString(u"mara"_s),
                                   u"reviewed, contacts were tried"_s, now};
        const auto approved = desk.approve(c->id.toString(), act, {.step = proposal->id});
        if (!approved && approved.error().kind != Error::Kind::Refused)
            return unexpected(approved.error());
    }
    return {};
}

void Demo::tell(Instant now)
{
    if (!m_progress)
        return;
    const qint64 done = (now - m_window.start) / Step;
    const qint64 total = (m_window.end - m_window.start) / Step;
    m_progress(done, total,
               u"day %1 of %2, %3: %4 fetches, %5 transitions, %6 notices"_s.arg(done / 24)
                   .arg(m_options.days)
                   .arg(formatForPeople(now))
                   .arg(m_report.fetches)
                   .arg(m_report.transitions)
                   .arg(m_report.notices));
}

/// Readiness reports, as if these two were about to be delegated: one whose repository is in order, and one
/// whose RRDP is down.
Expected<void> Demo::writeApplicants()
{
    const auto tal = rpki::Tal::decode(m_world->tal(), u"lab"_s);
    if (!tal)
        return unexpected(tal.error());
    std::vector<DemoApplicant> applicants;
    for (const lab::CaInfo& ca : m_world->cas()) {
        const QString& repository = ca.options.repository;
        const bool isGood = repository == "sierra"_L1;
        if (isGood || repository == "delta"_L1)
            applicants.push_back({isGood ? u"ready"_s : u"not-ready"_s, ca.notification, ca.caRepository});
    }
    const Config& config = m_cycle->workspace().config;
    return writeReadiness(m_options.dir + "/readiness"_L1, applicants,
                          {*tal, m_world->caBundlePath(), m_window.end, config.registryName})
        .map([](const QStringList&) {});
}

Expected<DemoReport> Demo::finish()
{
    const Workspace& workspace = m_cycle->workspace();
    const auto status = fleetStatus(workspace);
    if (!status)
        return unexpected(status.error());
    const auto sample = operatorOfAnotherLanguage(m_cycle->fleet());
    if (const auto written = writeChecklists(workspace, m_window.end, sample); !written)
        return unexpected(written.error());
    if (const auto written = writeApplicants(); !written)
        return unexpected(written.error());
    m_report.dir = m_options.dir;
    m_report.days = m_options.days;
    m_report.status = status->rows;
    m_report.asOf = status->asOf.value_or(m_window.end);
    const auto json = demoJson(m_report, workspace, *m_cycle->cases());
    if (!json)
        return unexpected(json.error());
    m_report.json = *json;
    return saveDemoFile(m_options.dir + "/demo.json"_L1, QJsonDocument(*json).toJson()).map([this] {
        return m_report;
    });
}

} // namespace caretaker::service
