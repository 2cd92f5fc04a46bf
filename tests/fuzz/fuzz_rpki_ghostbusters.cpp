// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/ghostbusters.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

namespace {

void requireOneLine(const QString& text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            std::abort();
    }
}

} // namespace

/// The vCard of a Ghostbusters record; the envelope is fuzz_rpki_cms's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto record =
        decodeGhostbusters(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!record && record.findings.empty())
        std::abort(); // refused without a reason
    if (!record)
        return 0;
    const VcardContact contact = record->contact();
    requireOneLine(contact.name);
    requireOneLine(contact.organization);
    for (const QStringList& texts : {contact.addresses, contact.telephones, contact.emails})
        requireOneLine(texts.join(u' '));
    const bool accepted = !refuses(inspectGhostbusters(*record));
    if (accepted && (contact.name.isEmpty() || !record->find(u"VERSION")))
        std::abort();
    return 0;
}
