// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace caretaker::desktop {

using namespace Qt::StringLiterals;

namespace {

void addText(CLI::App& app, const char* name, QString& target, const char* what, const char* type)
{
    app.add_option_function<std::string>(
           name, [&target](const std::string& value) { target = QString::fromStdString(value); }, what)
        ->type_name(type);
}

void describe(CLI::App& app, Options& options)
{
    constexpr int optionColumns = 26;
    app.get_formatter()->column_width(optionColumns);
    app.footer("\nExamples:\n  caretaker-desktop --lab\n"
               "  caretaker-desktop --database demo/caretaker.db --page ca/kiwi-fibre\n\n"
               "Exit codes: 0 closed; 2 wrong usage; 3 bad input; 4 failed; 5 refused.\n"
               "Manual: man caretaker-desktop");
    app.set_version_flag("--version", "caretaker-desktop " CARETAKER_VERSION);
    addText(app, "--config", options.config, "Configuration (TOML)", "FILE");
    addText(app, "--database", options.database, "The database; overrides the configuration's", "URL");
    addText(app, "--page", options.page, "First page: today, fleet, ca/HANDLE, ...", "NAME");
    addText(app, "--theme", options.theme, "light, dark or system", "THEME");
    addText(app, "--language", options.language, "en es pt_BR fr ar ru ja zh_CN ko id vi", "LANG");
    addText(app, "--settings", options.settings, "Remember window and filters in this file", "FILE");
    app.add_flag("--lab", options.lab, "Open a lab fleet; it is made first if need be");
    app.add_flag("--read-only", options.readOnly, "Look at the database, change nothing");
}

} // namespace

std::variant<Options, int> parseOptions(int argc, char** argv)
{
    Options options;
    CLI::App app("Caretaker's desktop, for those who look after a registry's delegated CAs.",
                 "caretaker-desktop");
    describe(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error); // prints the help or the version
        const auto wrong =
            Error::usage(QString::fromUtf8(error.what()).simplified(), {}, u"see caretaker-desktop --help"_s);
        std::fputs(qPrintable(u"caretaker-desktop: %1\n"_s.arg(wrong.toString())), stderr);
        return wrong.exitCode();
    }
    return options;
}

} // namespace caretaker::desktop
