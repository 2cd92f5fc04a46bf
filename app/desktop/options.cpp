// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <CLI/CLI.hpp>

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
    app.footer("\nExamples:\n  caretaker-desktop --lab\n"
               "  caretaker-desktop --database demo/caretaker.db --page ca/kiwi-fibre\n\n"
               "Exit codes: 0 closed; 2 wrong usage; 3 bad input; 4 the operation failed; 5 refused.\n"
               "Manual: man caretaker-desktop");
    app.set_version_flag("--version", "caretaker-desktop " CARETAKER_VERSION);
    addText(app, "--config", options.config, "Configuration (TOML): database, policy, people, mail", "FILE");
    addText(app, "--database", options.database, "The database; overrides the configuration's", "URL");
    addText(app, "--page", options.page, "What to begin with: today, fleet, ca/HANDLE, ...", "NAME");
    addText(app, "--theme", options.theme, "light, dark or system", "THEME");
    addText(app, "--language", options.language, "en es pt_BR fr ar ru ja zh_CN ko id vi", "LANG");
    addText(app, "--settings", options.settings,
            "Remember window, columns and filters in this file, not in the user's own", "FILE");
    app.add_flag("--lab", options.lab,
                 "Open a lab fleet with history; it is made first where there is none yet");
    app.add_flag("--read-only", options.readOnly, "Look at the database without changing it");
}

} // namespace

std::variant<Options, int> parseOptions(int argc, char** argv)
{
    Options options;
    CLI::App app("Caretaker's desktop: the delegated CAs of an RPKI registry, for those who look after them.",
                 "caretaker-desktop");
    describe(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        const int code = app.exit(error); // prints the help, the version, or what is wrong
        return asked ? code : Error::usage({}).exitCode();
    }
    return options;
}

} // namespace caretaker::desktop
