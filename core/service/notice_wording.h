// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wording that a registry writes its notices in: what is shipped, or its own templates over that.
#pragma once

#include "core/notice/wording.h"
#include "core/service/config.h"

namespace caretaker::service {

/// BadInput when [notices] templates names a folder that cannot be used.
inline Expected<notice::Wording> wordingOf(const Config& config)
{
    return config.noticeTemplates.isEmpty() ? Expected<notice::Wording>(notice::Wording())
                                            : notice::Wording::withOverrides(config.noticeTemplates);
}

} // namespace caretaker::service
