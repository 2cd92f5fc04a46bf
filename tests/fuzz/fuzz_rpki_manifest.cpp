// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/der.h"
#include "core/rpki/manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

namespace {

void judgeContent(QByteArrayView content)
{
    const auto manifest = decodeManifest(content);
    if (!manifest && manifest.findings.empty())
        std::abort(); // refused without a reason
    if (manifest)
        inspectManifest(*manifest);
}

} // namespace

/// The bytes as a signed object, as a manifest's bare content, and as BER.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    judgeContent(bytes);
    if (const auto converted = der::fromBer(bytes)) {
        if (der::fromBer(*converted) != converted)
            std::abort(); // DER is a fixed point
    }
    const auto object = decodeSignedObject(bytes);
    if (!object && object.findings.empty())
        std::abort();
    if (!object)
        return 0;
    inspectSignedObject(*object);
    verifySignedObject(*object);
    judgeContent(object->content);
    return 0;
}
