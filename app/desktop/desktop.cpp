// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/pages/pages.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <cstdio>

namespace caretaker::desktop {

using namespace Qt::StringLiterals;

namespace {

Instant wallClock() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

service::WorkspaceRequest requestOf(const Options& options)
{
    using Mode = store::Database::Mode;
    return {.configFile = options.config,
            .database = options.database,
            .mode = options.readOnly ? Mode::ReadOnly : Mode::ReadWrite};
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
    auto session = ui::Session::open(requestOf(options), wallClock);
    if (!session)
        return fail(session.error());
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
