// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certificate as any web server may show it.
#include "core/transport/tls_certificate.h"

#include <cstdlib>

using namespace caretaker::transport;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray der(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isCertificate = readTlsCertificate(der).has_value();
    for (const QString& host : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
        if (isForHost(der, host) && !isCertificate)
            std::abort();
    }
    return 0;
}
