// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/workspace.h"

#include <unistd.h>

namespace caretaker::cli {

/// Who acts: the operating system's user. Root may name another, as it may become any user anyhow.
inline Expected<QString> personArgument(const std::string& as)
{
    const QString user = service::currentUserName();
    const QString name = as.empty() ? user : qs(as);
    if (name != user && geteuid() != 0)
        return unexpected(Error::refused(QStringLiteral("only root may act as another person"),
                                         QStringLiteral("--as ") + name,
                                         QStringLiteral("log in as that person")));
    return name;
}

} // namespace caretaker::cli
