// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file of readiness that somebody else wrote: the first byte chooses which.
#include "core/readiness/profile.h"
#include "core/readiness/report.h"
#include "core/readiness/watch.h"

using namespace caretaker::readiness;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 5) {
    case 0:
        (void)parseProfile(bytes, u"f"_s);
        break;
    case 1:
        (void)parseResources(bytes, u"f"_s);
        break;
    case 2:
        (void)parseAttestations(bytes, u"f"_s);
        break;
    case 3:
        (void)reportFromJson(bytes, u"f"_s);
        break;
    default:
        (void)lookFromLine(bytes);
    }
    return 0;
}
