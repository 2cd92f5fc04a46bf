// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curl_multi.h"

#include "core/transport/curl_library.h"

#include <utility>

namespace caretaker::transport {

namespace {

CURLM* makeMulti()
{
    initialiseCurl();
    CURLM* multi = curl_multi_init();
    if (!multi)
        qFatal("libcurl cannot be initialised");
    return multi;
}

} // namespace

CurlMulti::CurlMulti(int connections)
    : m_multi(makeMulti()), m_sockets([this](int socket, SocketWatches::Event event) {
          act(socket, event == SocketWatches::Event::Readable ? CURL_CSELECT_IN : CURL_CSELECT_OUT);
      })
{
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(connections));
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlMulti::~CurlMulti()
{
    while (!m_done.empty())
        remove(m_done.begin()->first);
    curl_multi_cleanup(m_multi);
}

void CurlMulti::add(CURL* easy, Done done)
{
    m_done.emplace(easy, std::move(done));
    curl_multi_add_handle(m_multi, easy); // sets the timer: the rest comes from the event loop
}

void CurlMulti::remove(CURL* easy)
{
    if (m_done.erase(easy) > 0)
        curl_multi_remove_handle(m_multi, easy);
}

int CurlMulti::onSocket(CURL*, curl_socket_t socket, int what, void* self, void*)
{
    const bool readable = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool writable = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    static_cast<CurlMulti*>(self)->m_sockets.watch(socket, readable, writable);
    return 0;
}

int CurlMulti::onTimer(CURLM*, long milliseconds, void* self)
{
    QTimer& timer = static_cast<CurlMulti*>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

void CurlMulti::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        CURL* easy = message->easy_handle;
        const CURLcode code = message->data.result; // gone with the handle
        const auto found = m_done.find(easy);
        if (found == m_done.end())
            continue;
        const Done done = std::move(found->second);
        m_done.erase(found);
        curl_multi_remove_handle(m_multi, easy);
        done(code);
    }
}

} // namespace caretaker::transport
