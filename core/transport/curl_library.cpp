// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curl_library.h"

#include <QtGlobal>

#include <csignal>
#include <curl/curl.h>

namespace caretaker::transport {

void initialiseCurl()
{
    static const bool done = [] {
        std::signal(SIGPIPE, SIG_IGN);
        return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }();
    if (!done)
        qFatal("libcurl cannot be initialised");
}

} // namespace caretaker::transport
