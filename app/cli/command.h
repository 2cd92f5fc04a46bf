// SPDX-License-Identifier: GPL-3.0-or-later
//
// One class a subcommand. It declares its options in its constructor; run() is called once, after parsing,
// when the subcommand was named. A command turns options into one call of core/service and prints the
// result: no rule lives here.
#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace caretaker::cli {

class Command
{
public:
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

protected:
    explicit Command(Context& context) : m_context(context) {}
    Context& context() const { return m_context; }

private:
    Context& m_context;
};

/// What parsing chose; main() runs it.
using Action = std::function<int()>;

/// The command line as a whole: `app` parses, the chosen subcommand stores its action in `chosen`.
struct CommandLine
{
    CLI::App app;
    Context context;
    Action chosen;
    std::vector<std::unique_ptr<Command>> commands;

    /// Adds a subcommand below `parent` whose parsing chooses `action`. The footer shows an example.
    CLI::App* add(CLI::App& parent, const std::string& name, const std::string& description,
                  const std::string& example, Action action);
};

/// CLI11 speaks std::string, in UTF-8.
inline QString qs(const std::string& text) { return QString::fromStdString(text); }

} // namespace caretaker::cli
