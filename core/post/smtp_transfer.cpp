// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/smtp_transfer.h"

#include "core/post/without_addresses.h"
#include "core/transport/curl_library.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {

QByteArray urlOf(const SmtpServer& server)
{
    const QString scheme = server.tls == SmtpTls::Implicit ? u"smtps"_s : u"smtp"_s;
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    return u"%1://%2:%3"_s.arg(scheme, host).arg(server.port).toUtf8();
}

void setText(CURL* easy, CURLoption option, const QString& text)
{
    if (!text.isEmpty())
        curl_easy_setopt(easy, option, text.toUtf8().constData());
}

struct ListFree
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, ListFree>;

List listOf(const QStringList& texts)
{
    curl_slist* list = nullptr;
    for (const QString& text : texts)
        list = curl_slist_append(list, u"<%1>"_s.arg(text).toUtf8().constData());
    return List(list);
}

} // namespace

SmtpTransfer::SmtpTransfer(const SmtpServer& server)
{
    transport::initialiseCurl();
    m_easy = curl_easy_init();
    if (!m_easy)
        qFatal("libcurl cannot be initialised");
    setServer(server);
    curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &SmtpTransfer::onRead);
    curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &SmtpTransfer::onReply);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGFUNCTION, &SmtpTransfer::onTrace);
    curl_easy_setopt(m_easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_VERBOSE, 1L); // to onTrace() only, which keeps nothing
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_error);
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_UPLOAD, 1L);
}

SmtpTransfer::~SmtpTransfer() { curl_easy_cleanup(m_easy); }

void SmtpTransfer::setServer(const SmtpServer& server)
{
    const long timeout = static_cast<long>(server.timeout.count());
    curl_easy_setopt(m_easy, CURLOPT_URL, urlOf(server).constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_USE_SSL,
                     long(server.tls == SmtpTls::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    setText(m_easy, CURLOPT_CAINFO, server.caFile);
    setText(m_easy, CURLOPT_USERNAME, server.user);
    setText(m_easy, CURLOPT_PASSWORD, server.user.isEmpty() ? QString() : server.password);
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, timeout);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, std::min(timeout, 30'000L));
}

size_t SmtpTransfer::onRead(char* buffer, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<SmtpTransfer*>(self);
    const qsizetype left = transfer->m_message.size() - transfer->m_offset;
    const qsizetype taken = std::min(left, static_cast<qsizetype>(size * count));
    std::memcpy(buffer, transfer->m_message.constData() + transfer->m_offset, static_cast<size_t>(taken));
    transfer->m_offset += taken;
    return static_cast<size_t>(taken);
}

size_t SmtpTransfer::onReply(char* buffer, size_t size, size_t count, void* self)
{
    constexpr size_t LongestKept = 2048;
    QByteArray& last = static_cast<SmtpTransfer*>(self)->m_lastReply;
    const bool saysNo = last.startsWith('4') || last.startsWith('5');
    const QByteArray reply(buffer, static_cast<qsizetype>(std::min(size * count, LongestKept)));
    if (!saysNo || reply.startsWith('4') || reply.startsWith('5'))
        last = reply;
    return size * count;
}

/// Commands go by here, the login among them: only looked at.
int SmtpTransfer::onTrace(CURL*, curl_infotype type, char* data, size_t size, void* self)
{
    constexpr std::string_view Command = "RCPT TO";
    if (type == CURLINFO_HEADER_OUT && std::string_view(data, size).starts_with(Command))
        static_cast<SmtpTransfer*>(self)->m_recipientNamed = true;
    return 0;
}

Handover SmtpTransfer::outcomeOf(CURLcode code) const
{
    const QString reply = withoutAddresses(QString::fromUtf8(m_lastReply));
    if (code == CURLE_OK)
        return {Handover::Result::Taken, reply, {}};
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 400 && status < 600 && !reply.isEmpty())
        return {m_recipientNamed && status >= 500 ? Handover::Result::Refused : Handover::Result::Later,
                reply,
                {}};
    const char* text = m_error[0] ? m_error : curl_easy_strerror(code);
    return {Handover::Result::Later, withoutAddresses(QString::fromUtf8(text)), {}};
}

Handover SmtpTransfer::perform(const Parcel& parcel)
{
    const List recipients = listOf(parcel.to);
    const QByteArray from = u"<%1>"_s.arg(parcel.from).toUtf8();
    m_message = parcel.message;
    m_offset = 0;
    m_lastReply.clear();
    m_recipientNamed = false;
    m_error[0] = 0;
    curl_easy_setopt(m_easy, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(m_easy, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_message.size()));
    const Handover outcome = outcomeOf(curl_easy_perform(m_easy));
    curl_easy_setopt(m_easy, CURLOPT_MAIL_RCPT, nullptr);
    return outcome;
}

} // namespace caretaker::post
