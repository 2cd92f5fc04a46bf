// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"

#include "core/policy/extends.h"
#include "core/service/policy_service.h"
#include "core/store/settings_store.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

struct StatedPolicy
{
    QByteArray text;
    QString name; ///< for messages
};

Expected<StatedPolicy> policyTextOf(const Config& config, const store::Database& database, bool stated)
{
    const QString named = config.policyFile.isEmpty() ? config.policyName : config.policyFile;
    if (!stated) {
        const auto kept = store::SettingsStore(database).get(store::setting::PolicyText);
        if (!kept)
            return unexpected(kept.error());
        if (*kept)
            return StatedPolicy{(*kept)->toUtf8(), u"the policy kept in the database"_s};
    }
    return policyText(named).map([&](const QByteArray& text) {
        return StatedPolicy{text, policy::shownName(named)};
    });
}

Expected<Workspace> openWith(Config config, store::Database::Mode mode, bool policyStated)
{
    auto database = store::Database::open(config.databasePath, mode);
    if (!database)
        return unexpected(database.error());
    auto stated = policyTextOf(config, *database, policyStated);
    if (!stated)
        return unexpected(stated.error());
    auto policy = policy::Policy::parse(stated->text, stated->name);
    if (!policy)
        return unexpected(policy.error());
    return Workspace{std::move(config), std::move(*database), std::move(*policy), std::move(stated->text)};
}

} // namespace

Expected<Workspace> Workspace::open(const WorkspaceRequest& request)
{
    Config config;
    if (!request.configFile.isEmpty()) {
        auto loaded = Config::load(request.configFile);
        if (!loaded)
            return unexpected(loaded.error());
        config = std::move(*loaded);
    }
    if (!request.database.isEmpty()) {
        const auto path = store::Database::pathOf(request.database);
        if (!path)
            return unexpected(path.error());
        config.databasePath = *path;
    }
    if (request.configFile.isEmpty()) { // without a configuration, everything lies beside the database
        const QString folder = QFileInfo(config.databasePath).absolutePath();
        config.outbox = folder + "/outbox"_L1;
        config.checklists = folder + "/checklists"_L1;
    }
    return openWith(std::move(config), request.mode, !request.configFile.isEmpty());
}

Expected<Workspace> Workspace::open(Config config, store::Database::Mode mode)
{
    return openWith(std::move(config), mode, true);
}

QString currentUserName()
{
    const passwd* user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : u"uid-%1"_s.arg(geteuid());
}

} // namespace caretaker::service
