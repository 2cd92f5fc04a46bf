// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/signed_checklist.h"

#include <cstdint>
#include <cstdlib>
#include <set>

using namespace caretaker::rpki;

/// The bare content of a signed checklist; the envelope is fuzz_rpki_cms's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto checklist = decodeSignedChecklist(
        QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!checklist && checklist.findings.empty())
        std::abort(); // refused without a reason
    if (!checklist)
        return 0;
    const ResourceSet required = requiredResources(*checklist);
    if (required.isEmpty() || !checkHeld(*checklist, required).empty() || checkHeld(*checklist, {}).empty())
        std::abort();
    if (refuses(inspectSignedChecklist(*checklist)))
        return 0;
    std::set<QByteArray> names;
    for (const ChecklistEntry& entry : checklist->entries) {
        if (entry.fileName && (entry.fileName->contains('/') || !names.insert(*entry.fileName).second))
            std::abort();
    }
    return 0;
}
