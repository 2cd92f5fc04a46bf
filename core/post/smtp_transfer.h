// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: one libcurl handle that submits messages one after the other.
#pragma once

#include "core/post/smtp_courier.h"

#include <curl/curl.h>

namespace caretaker::post {

class SmtpTransfer
{
public:
    explicit SmtpTransfer(const SmtpServer& server);
    ~SmtpTransfer();
    SmtpTransfer(const SmtpTransfer&) = delete;
    SmtpTransfer& operator=(const SmtpTransfer&) = delete;

    Handover perform(const Parcel& parcel);

private:
    void setServer(const SmtpServer& server);
    Handover outcomeOf(CURLcode code) const;
    static size_t onRead(char* buffer, size_t size, size_t count, void* self);
    static size_t onReply(char* buffer, size_t size, size_t count, void* self);
    static int onTrace(CURL* easy, curl_infotype type, char* data, size_t size, void* self);

    CURL* m_easy;
    QByteArray m_message;
    qsizetype m_offset = 0;
    QByteArray m_lastReply;        ///< that, or the last one that says no: a goodbye follows it
    bool m_recipientNamed = false; ///< RCPT TO was sent: a 5yz is about the recipient or the message
    char m_error[CURL_ERROR_SIZE] = {};
};

} // namespace caretaker::post
