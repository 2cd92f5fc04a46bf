// SPDX-License-Identifier: GPL-3.0-or-later
//
// CurlMulti: libcurl's multi handle in Qt's event loop: all transfers of one fetcher and their connections,
// in one thread without blocking. Private to this room.
#pragma once

#include "core/transport/socket_watches.h"

#include <QTimer>

#include <curl/curl.h>

namespace caretaker::transport {

class CurlMulti
{
public:
    using Done = std::function<void(CURLcode)>;

    /// `connections` are kept open at most, in use or not.
    explicit CurlMulti(int connections);
    ~CurlMulti(); ///< after every transfer
    CurlMulti(const CurlMulti&) = delete;
    CurlMulti& operator=(const CurlMulti&) = delete;

    /// `done` is called from the event loop, once, when `easy` has been taken out again.
    void add(CURL* easy, Done done);
    /// Ends a transfer, if it is still under way; nothing is called. Not from one of libcurl's callbacks.
    void remove(CURL* easy);

private:
    static int onSocket(CURL* easy, curl_socket_t socket, int what, void* self, void* perSocket);
    static int onTimer(CURLM* multi, long milliseconds, void* self);
    void act(curl_socket_t socket, int events);

    CURLM* m_multi;
    SocketWatches m_sockets;
    QTimer m_timer;
    std::unordered_map<CURL*, Done> m_done;
};

} // namespace caretaker::transport
