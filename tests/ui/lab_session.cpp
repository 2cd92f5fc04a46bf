// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lab_session.h"

#include "core/service/status_service.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <stdexcept>

namespace caretaker::ui::testing {

using namespace Qt::StringLiterals;

namespace {

std::vector<service::Person> ourPeople()
{
    using enum service::StaffRole;
    return {{u"ada"_s, {Editor, Approver}},
            {u"mara"_s, {Approver}},
            {u"joon"_s, {Approver}},
            {u"root-admin"_s, {Admin}},
            {u"vera"_s, {Viewer}}};
}

/// Also for a test that is started by hand.
QString labFolder()
{
    return qEnvironmentVariable("CARETAKER_LAB_HISTORY", QStringLiteral(CARETAKER_LAB_HISTORY));
}

/// The demo's own configuration, on the copy, and with our people.
bool writeConfig(const QDir& target)
{
    auto config = service::Config::load(labFolder() + "/caretaker.toml"_L1);
    if (!config)
        return false;
    config->people = ourPeople();
    config->databasePath = target.filePath(u"caretaker.db"_s);
    config->outbox = target.filePath(u"outbox"_s);
    config->checklists = target.filePath(u"checklists"_s);
    QFile ours(target.filePath(u"caretaker.toml"_s));
    return ours.open(QIODevice::WriteOnly) && ours.write(config->toToml()) > 0;
}

} // namespace

QString LabSession::reasonForSkipping()
{
    return u"no lab history in %1: run ctest, which makes it (lab/history)"_s.arg(labFolder());
}

std::unique_ptr<LabSession> LabSession::make()
{
    std::unique_ptr<LabSession> lab(new LabSession);
    const QDir target(lab->m_dir.path());
    if (!QFile::copy(labFolder() + "/caretaker.db"_L1, target.filePath(u"caretaker.db"_s)) ||
        !writeConfig(target))
        return nullptr;
    const auto status = service::fleetStatus(lab->workspace());
    if (!status || !status->asOf)
        throw std::runtime_error("the lab history cannot be read");
    lab->m_now = *status->asOf;
    auto session = Session::open(
        {.configFile = target.filePath(u"caretaker.toml"_s), .database = target.filePath(u"caretaker.db"_s)},
        [lab = lab.get()] { return lab->m_now; });
    if (!session)
        throw std::runtime_error(session.error().toString().toStdString());
    lab->m_session = std::move(*session);
    lab->m_session->setPerson(u"ada"_s);
    return lab;
}

service::Workspace LabSession::workspace() const
{
    auto opened = service::Workspace::open(
        {.configFile = m_dir.filePath(u"caretaker.toml"_s), .database = m_dir.filePath(u"caretaker.db"_s)});
    if (!opened)
        throw std::runtime_error(opened.error().toString().toStdString());
    return std::move(*opened);
}

bool LabSession::waitFor(const std::function<bool()>& done, std::chrono::milliseconds limit)
{
    return QTest::qWaitFor(done, static_cast<int>(limit.count()));
}

} // namespace caretaker::ui::testing
