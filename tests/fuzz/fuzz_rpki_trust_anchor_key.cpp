// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/trust_anchor_key.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker;
using namespace caretaker::rpki;

namespace {

/// The TAL of an inspected key can be written, and says the same when read.
void requireTal(const AnchorKey& key)
{
    const QString name = QStringLiteral("fuzz");
    const Tal tal = key.tal(name);
    const QByteArray text = tal.encode();
    if (text.size() > limits::MaxTalBytes)
        return;
    const auto again = Tal::decode(text, name);
    if (!again || *again != tal)
        std::abort();
}

} // namespace

/// The bare content of a trust anchor key object; the envelope is fuzz_rpki_cms's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto tak = decodeTrustAnchorKey(
        QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!tak && tak.findings.empty())
        std::abort(); // refused without a reason
    if (!tak || refuses(inspectTrustAnchorKey(*tak)))
        return 0;
    requireTal(tak->current);
    for (const auto& key : {tak->predecessor, tak->successor}) {
        if (key)
            requireTal(*key);
    }
    if (!checkIssuerKey(*tak, tak->current.publicKey).empty())
        std::abort();
    return 0;
}
