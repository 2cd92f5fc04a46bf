// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/notice_service.h"

namespace caretaker::cli {

/// caretaker notice list|show: what was and will be said.
class NoticeCommand : public Command
{
public:
    explicit NoticeCommand(CommandLine& line);

private:
    int list();
    int show();
    void printJson(const std::vector<store::StoredNotice>& notices) const;

    std::string m_case, m_ca, m_kind, m_state;
    qint64 m_id = 0;
    bool m_withContacts = false;
};

} // namespace caretaker::cli
