// SPDX-License-Identifier: GPL-3.0-or-later
//
// For `./dev translations`: prints translations/strings.h.
#include "tests/language/source_texts.h"

#include <cstdio>

int main()
{
    const QByteArray header = caretaker::headerOf(caretaker::allSourceTexts());
    return std::fwrite(header.constData(), 1, static_cast<size_t>(header.size()), stdout) ==
                   static_cast<size_t>(header.size())
               ? 0
               : 1;
}
