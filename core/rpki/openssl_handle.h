// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSslHandle<T, free>: owns one OpenSSL object.
#pragma once

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace caretaker::rpki {

template <auto Free>
struct OpenSslDeleter
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
template <typename T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter<Free>>;

using EvpKey = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using EvpKeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using EvpDigest = OpenSslHandle<EVP_MD, EVP_MD_free>;

/// Leaves OpenSSL's error queue of this thread as empty as it was found: others' bytes make it fail often.
class OpenSslErrorScope
{
public:
    OpenSslErrorScope() { ERR_set_mark(); }
    ~OpenSslErrorScope() { ERR_pop_to_mark(); }
    OpenSslErrorScope(const OpenSslErrorScope&) = delete;
    OpenSslErrorScope& operator=(const OpenSslErrorScope&) = delete;
};

} // namespace caretaker::rpki
