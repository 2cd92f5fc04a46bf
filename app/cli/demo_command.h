// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/demo.h"

namespace caretaker::cli {

/// caretaker demo [--days N] [--dir DIR] [--desktop]
class DemoCommand : public Command
{
public:
    explicit DemoCommand(CommandLine& line);

private:
    int run();
    void print(const service::DemoReport& report) const;
    int openDesktop(const QString& dir) const;

    int m_days = 104;
    std::string m_dir;
    bool m_desktop = false;
};

} // namespace caretaker::cli
