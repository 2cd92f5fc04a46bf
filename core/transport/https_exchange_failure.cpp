// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libcurl's codes mean to us. Which layer they belong to, the exchange knows better than they.
#include "core/transport/https_exchange.h"

#include <cerrno>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

std::optional<FetchFailure> HttpsExchange::failure() const
{
    if (m_refusal)
        return m_refusal;
    if (m_code == CURLE_OK && wasCutOff())
        return FetchFailure{Kind::Unreachable, Layer::Http,
                            u"the connection was cut in the middle of the body"_s};
    if (m_isEnough || m_code == CURLE_OK)
        return m_head.isComplete() ? std::nullopt
                                   : std::optional(FetchFailure{Kind::Protocol, Layer::Http, u"no answer"_s});
    if (m_head.isComplete() && m_head.status() != 200)
        return std::nullopt; // the status tells more than the end of a body that nobody wants
    return failureOf(m_code);
}

/// Where no length tells the end of a body, only the farewell of TLS tells it from a cut (RFC 9112
/// section 9.8); libcurl takes both for an end.
bool HttpsExchange::wasCutOff() const
{
    const bool endsWithConnection = m_head.isComplete() && m_head.status() == 200 && !m_head.hasFraming();
    return endsWithConnection && m_farewell && !*m_farewell;
}

FetchFailure HttpsExchange::failureOf(CURLcode code) const
{
    const auto expected = m_head.contentLength();
    switch (code) {
    case CURLE_OUT_OF_MEMORY:
    case CURLE_FAILED_INIT:
    case CURLE_NOT_BUILT_IN:
        return {Kind::LocalFault, layer(), errorText()};
    case CURLE_PARTIAL_FILE:
        if (expected)
            return {Kind::Protocol, Layer::Http,
                    u"the body ended after %1 of %2 bytes"_s.arg(m_body.size()).arg(*expected)};
        return {Kind::Protocol, Layer::Http, u"the body ended early"_s};
    case CURLE_GOT_NOTHING:
        return {Kind::Unreachable, Layer::Http, u"the server closed the connection"_s};
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        if (layer() == Layer::Http)
            return {Kind::Unreachable, Layer::Http, errorText()};
        break;
    default:
        break;
    }
    if (layer() == Layer::Tcp)
        return connectFailure();
    return {layer() == Layer::Tls ? Kind::TlsRejected : Kind::Protocol, layer(), errorText()};
}

FetchFailure HttpsExchange::connectFailure() const
{
    if (m_socketError != 0) // no descriptors are left, or this machine has no such family
        return {m_socketError == EAFNOSUPPORT ? Kind::Unreachable : Kind::LocalFault, Layer::Tcp,
                u"no socket: %1"_s.arg(qt_error_string(m_socketError))};
    long error = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &error);
    if (error == ECONNREFUSED)
        return {Kind::ConnectionRefused, Layer::Tcp, u"connection refused"_s};
    if (error == ETIMEDOUT)
        return FetchFailure::timedOut(Phase::Connect, Layer::Tcp, u"no answer"_s);
    const QString words = error != 0 ? qt_error_string(static_cast<int>(error)) : errorText();
    return {Kind::Unreachable, Layer::Tcp, words};
}

/// libcurl's words for what went wrong, in one short line.
QString HttpsExchange::errorText() const
{
    const QString text = QString::fromUtf8(m_error.data()).simplified().left(200);
    return text.isEmpty() ? QString::fromLatin1(curl_easy_strerror(m_code)) : text;
}

} // namespace caretaker::transport
