// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error or a definition with at least one item.
#include "core/checklist/definition.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto definition = caretaker::checklist::parseDefinition(bytes, QStringLiteral("fuzz.toml"));
    if (definition && definition->items.empty())
        std::abort();
    return 0;
}
