// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/contact_verification.h"

namespace caretaker::cli {

/// caretaker contact list|verify: whom we write to, and whether they are known to work.
class ContactCommand : public Command
{
public:
    explicit ContactCommand(CommandLine& line);

private:
    int list();
    int verify();
    void printList(const std::vector<service::ContactState>& contacts) const;
    void printJson(const std::vector<service::ContactState>& contacts,
                   const service::ContactFigures& figures) const;
    /// Nothing when none was named.
    Expected<std::optional<CaHandle>> handle() const;

    std::string m_handle;
    bool m_all = false, m_again = false, m_withContacts = false;
};

} // namespace caretaker::cli
