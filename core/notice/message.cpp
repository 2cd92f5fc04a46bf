// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/message.h"

#include "core/language/translations.h"
#include "core/notice/clean_text.h"
#include "core/notice/gmime.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <memory>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

struct FormatFree
{
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
struct DateFree
{
    void operator()(GDateTime* date) const { g_date_time_unref(date); }
};

/// RFC 5321 addr-spec in its plain form: dot-atom, no quoting, no comments, ASCII.
bool isAddress(const QString& text)
{
    static const QRegularExpression address(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z)"_s);
    return text.size() <= 254 && address.match(text).hasMatch(); // RFC 5321 section 4.5.3.1.3
}

QString hashed(const QString& purpose, const QString& text)
{
    return sha256Of((purpose + u'\0' + text).toUtf8()).toHex().left(40).toLower();
}

QString domainOf(const QString& address) { return address.section(u'@', -1); }

/// One id for all messages of a case, so that mail programs show them as one thread.
QString threadIdFor(const QString& caseId, const QString& fromAddress)
{
    return u"<%1@%2>"_s.arg(hashed(u"thread"_s, caseId), domainOf(fromAddress));
}

std::optional<Error> problemOf(const Envelope& envelope)
{
    if (!isAddress(envelope.fromAddress))
        return Error::badInput(u"the sender is not a mail address"_s, {}, u"write it as name@host.example"_s);
    if (envelope.to.empty())
        return Error::badInput(u"the notice has no recipient"_s, {}, u"add a contact to the CA"_s);
    for (const QString& to : envelope.to)
        if (!isAddress(to))
            return Error::badInput(u"a recipient is not a mail address"_s, {},
                                   u"correct the contacts of the CA"_s);
    if (!envelope.replyTo.isEmpty() && !isAddress(envelope.replyTo))
        return Error::badInput(u"the address for answers is not a mail address"_s, {},
                               u"write it as name@host.example"_s);
    if (envelope.idempotencyKey.isEmpty())
        return Error::badInput(u"the message has no idempotency key"_s);
    return std::nullopt;
}

void addMailbox(GMimeMessage* message, GMimeAddressType type, const QString& name, const QString& address)
{
    const QByteArray utf8 = cleanText(name).toUtf8();
    const GRef<InternetAddress> mailbox(internet_address_mailbox_new(
        utf8.isEmpty() ? nullptr : utf8.constData(), address.toUtf8().constData()));
    internet_address_set_charset(mailbox.get(), "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox.get());
}

void setAddresses(GMimeMessage* message, const Envelope& envelope)
{
    addMailbox(message, GMIME_ADDRESS_TYPE_FROM, envelope.fromName, envelope.fromAddress);
    for (const QString& to : envelope.to)
        addMailbox(message, GMIME_ADDRESS_TYPE_TO, {}, to);
    if (!envelope.replyTo.isEmpty() && envelope.replyTo != envelope.fromAddress)
        addMailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, envelope.fromName, envelope.replyTo);
}

void setHeader(GMimeMessage* message, const char* name, const QString& value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, cleanText(value).toUtf8().constData(), "utf-8");
}

void setHeaders(GMimeMessage* message, const RenderedNotice& notice, const Envelope& envelope)
{
    setAddresses(message, envelope);
    g_mime_message_set_subject(message, cleanText(notice.subject).toUtf8().constData(), "utf-8");
    const std::unique_ptr<GDateTime, DateFree> date(
        g_date_time_new_from_unix_utc(envelope.date.time_since_epoch().count()));
    g_mime_message_set_date(message, date.get());
    const QString id = messageIdFor(envelope.idempotencyKey, envelope.fromAddress);
    g_mime_message_set_message_id(message, id.sliced(1, id.size() - 2).toUtf8().constData());
    setHeader(message, "References", threadIdFor(notice.caseId, envelope.fromAddress));
    setHeader(message, "Content-Language", language::Translations::of(notice.language).bcp47());
    setHeader(message, "Auto-Submitted", u"auto-generated"_s); // RFC 3834: no vacation replies, please
}

GRef<GMimePart> partOf(const char* type, const char* subtype, const QByteArray& bytes)
{
    const GRef<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GRef<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    GRef<GMimePart> part(g_mime_part_new_with_type(type, subtype));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

/// Always UTF-8: GMime's own text part would choose a charset by the text.
GRef<GMimePart> textPart(const QString& body)
{
    GRef<GMimePart> part = partOf("text", "plain", body.toUtf8());
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

GRef<GMimePart> jsonPart(const QJsonObject& json)
{
    GRef<GMimePart> part = partOf("application", "json", QJsonDocument(json).toJson(QJsonDocument::Indented));
    g_mime_part_set_filename(part.get(), "notice.json");
    return part;
}

GRef<GMimePart> calendarPart(const QByteArray& calendar)
{
    GRef<GMimePart> part = partOf("text", "calendar", calendar);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "method", "PUBLISH"); // RFC 6047
    g_mime_part_set_filename(part.get(), "deadlines.ics");
    return part;
}

QByteArray written(GMimeMessage* message)
{
    const std::unique_ptr<GMimeFormatOptions, FormatFree> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, TextFree> text(g_mime_object_to_string(GMIME_OBJECT(message), options.get()));
    return QByteArray(text.get());
}

} // namespace

QString messageIdFor(const QString& idempotencyKey, const QString& fromAddress)
{
    return u"<%1@%2>"_s.arg(hashed(u"message"_s, idempotencyKey), domainOf(fromAddress));
}

Expected<QByteArray> composeMessage(const RenderedNotice& notice, const Envelope& envelope)
{
    if (auto error = problemOf(envelope))
        return unexpected(*error);
    initGMime();
    const GRef<GMimeMessage> message(g_mime_message_new(TRUE));
    setHeaders(message.get(), notice, envelope);
    const GRef<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(parts.get(),
                                  hashed(u"boundary"_s, envelope.idempotencyKey).toUtf8().constData());
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(textPart(notice.body).get()));
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(jsonPart(notice.attachment).get()));
    if (!notice.calendar.isEmpty())
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(calendarPart(notice.calendar).get()));
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
    return written(message.get());
}

} // namespace caretaker::notice
