// SPDX-License-Identifier: GPL-3.0-or-later
//
// shots: one picture of every page of the desktop over a database, in one theme, language and size.
//
//   shots --config demo/caretaker.toml --theme dark --language ar --size 1280x800 --out build/shots/dark-ar
//
// writes build/shots/dark-ar-today.png and so on. The scale comes from QT_SCALE_FACTOR. Fails when a page is
// still busy after half a minute, or when one reports an error.
#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/pages/pages.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace caretaker;

constexpr int BusyMilliseconds = 30'000;
constexpr int QuietMilliseconds = 400;

Instant wallClock() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

QSize sizeOf(const QString& text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt()};
}

/// What a page needs to have something to show.
QString argumentFor(const QString& page, const QString& ca) { return page == "ca"_L1 ? ca : QString(); }

/// Whether everything that was asked has been answered, and nothing more was asked for a while.
bool settles(const bool& busy)
{
    for (int quiet = 0; quiet < QuietMilliseconds; quiet += QuietMilliseconds / 4) {
        if (!QTest::qWaitFor([&] { return !busy; }, BusyMilliseconds))
            return false;
        QTest::qWait(QuietMilliseconds / 4);
    }
    return !busy;
}

int takeAll(ui::Session& session, ui::MainWindow& window, const QCommandLineParser& options)
{
    bool busy = false;
    QObject::connect(&session, &ui::Session::busyChanged, &window, [&busy](bool now) { busy = now; });
    int failed = 0;
    const QStringList pages = window.pageNames();
    for (const QString& page : pages) {
        window.showPage(page, argumentFor(page, options.value(u"ca"_s)));
        const bool settled = settles(busy);
        const QString path = u"%1-%2.png"_s.arg(options.value(u"out"_s), page);
        if (!settled || !window.shownError().isEmpty() || !window.grab().save(path)) {
            std::fputs(qPrintable(u"shots: %1: %2\n"_s.arg(path, window.shownError())), stderr);
            ++failed;
        }
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"config"_s, u"The demo's configuration"_s, u"FILE"_s},
                        {u"ca"_s, u"Whose page"_s, u"HANDLE"_s, u"kiwi-fibre"_s},
                        {u"theme"_s, u"light or dark"_s, u"THEME"_s, u"light"_s},
                        {u"language"_s, u"The language"_s, u"LANG"_s, u"en"_s},
                        {u"size"_s, u"Of the window"_s, u"WxH"_s, u"1280x800"_s},
                        {u"out"_s, u"Where to, without -PAGE.png"_s, u"PREFIX"_s, u"shot"_s}});
    options.process(application);
    ui::applyTheme(ui::themeFromString(options.value(u"theme"_s)));
    ui::applyLanguage(options.value(u"language"_s));
    const auto session = ui::Session::open(
        {.configFile = options.value(u"config"_s), .database = {}, .mode = store::Database::Mode::ReadOnly},
        wallClock);
    if (!session) {
        std::fputs(qPrintable(session.error().toString() + u'\n'), stderr);
        return session.error().exitCode();
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::MainWindow window(**session, ui::allPages(), settings);
    window.resize(sizeOf(options.value(u"size"_s)));
    window.show();
    return takeAll(**session, window, options);
}
