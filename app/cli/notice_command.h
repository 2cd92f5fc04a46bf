// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker notice list|show|send: what was and will be said.
class NoticeCommand : public Command
{
public:
    explicit NoticeCommand(CommandLine& line);

private:
    int list();
    int show();
    int send();

    std::string m_case;
    qint64 m_id = 0;
    bool m_withContacts = false;
};

} // namespace caretaker::cli
