// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker notice send|retry|cancel|receive: notices on their way, and what comes back.
class NoticePostCommand : public Command
{
public:
    /// After NoticeCommand, whose subcommands these join.
    explicit NoticePostCommand(CommandLine& line);

private:
    int send();
    int retry();
    int cancel();
    int receive();

    qint64 m_id = 0;
    std::string m_maildir, m_mbox;
};

} // namespace caretaker::cli
