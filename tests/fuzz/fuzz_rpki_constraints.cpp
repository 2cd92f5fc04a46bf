// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/constraints.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker::rpki;
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto constraints = Constraints::parse(text, QStringLiteral("fuzz"));
    if (!constraints)
        return 0;
    if (!constraints->denied().isEmpty() && constraints->permits(constraints->denied()))
        std::abort(); // denied, and permitted
    const ResourceSet all = ResourceSet::all();
    if (!constraints->permits(all.subtracted(constraints->excess(all))))
        std::abort(); // what is not too much is too much
    return 0;
}
