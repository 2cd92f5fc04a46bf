// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

#include <cstdio>

namespace caretaker::cli {

CLI::App* CommandLine::add(CLI::App& parent, const std::string& name, const std::string& description,
                           const std::string& example, Action action)
{
    CLI::App* sub = parent.add_subcommand(name, description);
    sub->footer("\nExample:\n  " + example);
    sub->fallthrough(); // the global options may stand after the subcommand too
    sub->final_callback([this, action = std::move(action)] { chosen = action; });
    return sub;
}

namespace {

void addGlobalOptions(CommandLine& line)
{
    line.app.description("Caretaker: the lifecycle of delegated RPKI CAs, from observation to enforcement.");
    line.app.footer(
        "\nExample:\n  caretaker demo --dir demo\n  caretaker --database demo/caretaker.db status\n\n"
        "Exit codes: 0 done; 1 done, and something needs attention; 2 wrong usage; 3 bad input;\n"
        "4 the operation failed; 5 refused. Manual: man caretaker");
    line.app.set_version_flag("--version", "caretaker " CARETAKER_VERSION);
    line.app.require_subcommand(1);
    GlobalOptions& options = line.context.options;
    line.app
        .add_option_function<std::string>(
            "--config", [&options](const std::string& v) { options.config = qs(v); },
            "Configuration (TOML); names the trust anchor, the policy, the database, the outbox")
        ->type_name("FILE");
    line.app
        .add_option_function<std::string>(
            "--database", [&options](const std::string& v) { options.database = qs(v); },
            "The database; overrides the configuration's (default: caretaker.db)")
        ->type_name("URL");
    line.app.add_flag("--json", options.json, "Print one JSON object instead of text");
    line.app.add_flag("--quiet", options.quiet, "No progress, no remarks");
}

int usageError(const Context& context, const CLI::App& app, const CLI::ParseError& error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error); // --help, --version
    QString what = QString::fromUtf8(error.what()).simplified();
    return context.fail(Error::usage(what, {}, QStringLiteral("see caretaker --help")));
}

int run(int argc, char** argv)
{
    CommandLine line;
    addGlobalOptions(line);
    addCommands(line);
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return usageError(line.context, line.app, error);
    }
    return line.chosen ? line.chosen() : Done;
}

} // namespace

} // namespace caretaker::cli

int main(int argc, char** argv)
try {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("caretaker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));
    return caretaker::cli::run(argc, argv);
} catch (...) { // out of memory, mostly: nothing of ours throws
    std::fputs("caretaker: an unexpected failure ended the program\n", stderr);
    return 4;
}
