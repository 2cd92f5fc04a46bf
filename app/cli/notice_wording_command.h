// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker notice preview|check: how notices read, and whether they can be written.
class NoticeWordingCommand : public Command
{
public:
    /// After NoticeCommand, whose subcommands these join.
    explicit NoticeWordingCommand(CommandLine& line);

private:
    int preview();
    int check();

    std::string m_which, m_kind = "formal-notice", m_language = "en", m_format = "text", m_templates;
    std::vector<std::string> m_languages;
    bool m_sample = false;
};

} // namespace caretaker::cli
