// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/x509_facts.h"

#include <openssl/bio.h>

#include <algorithm>
#include <ctime>
#include <memory>

namespace caretaker::transport {

std::optional<Instant> instantOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return Instant(Duration(timegm(&parts)));
}

QByteArray nameOf(const X509_NAME* name)
{
    constexpr long most = 200;
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253);
    const char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return {text, std::min(length, most)};
}

} // namespace caretaker::transport
