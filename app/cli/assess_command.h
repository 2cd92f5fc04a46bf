// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/recompute_service.h"

namespace caretaker::cli {

/// caretaker assess --recompute [--check]: all verdicts once more, from what was observed.
class AssessCommand : public Command
{
public:
    explicit AssessCommand(CommandLine& line);

private:
    int run();
    void printCheck(const service::Recomputation& result) const;
    void printAll(const service::Recomputation& result) const;

    bool m_recompute = false, m_check = false;
};

} // namespace caretaker::cli
