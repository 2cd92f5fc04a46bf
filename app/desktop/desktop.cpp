// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "core/service/demo_folder.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/pages/pages.h"
#include "ui/settings/first_run.h"
#include "ui/settings/lab_progress.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace caretaker::desktop {

using namespace Qt::StringLiterals;

namespace {

Instant wallClock() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

QDir dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

/// What was asked for on the command line; else what was opened last; else what the command line of that name
/// would open here. Nothing where none of them is there.
std::optional<service::WorkspaceRequest> knownRequest(const Options& options, const QSettings& settings)
{
    if (!options.config.isEmpty() || !options.database.isEmpty())
        return service::WorkspaceRequest{.configFile = options.config, .database = options.database};
    const service::WorkspaceRequest last{.configFile = settings.value("configuration").toString(),
                                         .database = settings.value("database").toString()};
    const bool isThere = last.configFile.isEmpty() || QFile::exists(last.configFile);
    if (isThere && QFile::exists(last.database))
        return last;
    if (QFile::exists(service::Config().databasePath))
        return service::WorkspaceRequest{};
    return std::nullopt;
}

Expected<service::WorkspaceRequest> labFleet()
{
    const QString folder = dataFolder().filePath(u"lab"_s);
    if (!service::holdsDemo(folder)) {
        ui::LabDialog dialog(folder, wallClock(), nullptr);
        if (dialog.exec() != QDialog::Accepted)
            return unexpected(dialog.error());
    }
    return ui::labRequest(folder);
}

/// Nothing when the person wanted nothing.
std::optional<service::WorkspaceRequest> askForRequest()
{
    const QDir folder = dataFolder();
    ui::FirstRun assistant({folder.filePath(u"lab"_s), folder.filePath(u"caretaker.db"_s)}, wallClock);
    return assistant.exec() == QDialog::Accepted ? std::optional(assistant.request()) : std::nullopt;
}

Expected<std::optional<service::WorkspaceRequest>> chooseRequest(const Options& options,
                                                                 const QSettings& settings)
{
    if (options.lab)
        return labFleet().map([](const service::WorkspaceRequest& lab) { return std::optional(lab); });
    const auto known = knownRequest(options, settings);
    return known ? known : askForRequest();
}

/// For the next start without options.
void remember(const ui::Session& session, QSettings& settings)
{
    const QString& config = session.request().configFile;
    settings.setValue("configuration", config.isEmpty() ? config : QFileInfo(config).absoluteFilePath());
    settings.setValue("database", QFileInfo(session.databasePath()).absoluteFilePath());
}

int fail(const Error& error)
{
    std::fputs(qPrintable(u"caretaker-desktop: %1\n"_s.arg(error.toString())), stderr);
    return error.exitCode();
}

} // namespace

std::unique_ptr<QSettings> openSettings(const Options& options)
{
    if (options.settings.isEmpty())
        return std::make_unique<QSettings>(u"caretaker"_s, u"desktop"_s);
    return std::make_unique<QSettings>(options.settings, QSettings::IniFormat);
}

int run(const Options& options, QSettings& settings)
{
    ui::applyTheme(
        ui::themeFromString(options.theme.isEmpty() ? settings.value("theme").toString() : options.theme));
    ui::applyLanguage(options.language.isEmpty() ? settings.value("language").toString() : options.language);
    auto request = chooseRequest(options, settings);
    if (!request)
        return fail(request.error());
    if (!*request)
        return 0; // the assistant was closed: nothing is wanted
    if (options.readOnly)
        (*request)->mode = store::Database::Mode::ReadOnly;
    auto session = ui::Session::open(**request, wallClock);
    if (!session)
        return fail(session.error());
    remember(**session, settings);
    ui::MainWindow window(**session, ui::allPages(), settings);
    const QString page = options.page.isEmpty() ? settings.value("page").toString() : options.page;
    if (!window.showPage(page.section(u'/', 0, 0), page.section(u'/', 1))) {
        if (!options.page.isEmpty())
            return fail(Error::usage(u"there is no page '%1'"_s.arg(page), {},
                                     u"pages: %1"_s.arg(window.pageNames().join(", "_L1))));
        window.showPage(window.pageNames().value(0));
    }
    window.show();
    return QApplication::exec();
}

} // namespace caretaker::desktop
