// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/message_reader.h"

#include "core/notice/gmime.h"

#include <QJsonDocument>

#include <memory>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 10'000'000;

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GRef<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len))
                 : QByteArray();
}

/// One part of the message into its place.
void take(GMimeObject*, GMimeObject* object, gpointer into)
{
    auto* message = static_cast<ReadMessage*>(into);
    if (!GMIME_IS_PART(object))
        return;
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const QByteArray content = contentOf(GMIME_PART(object));
    if (g_mime_content_type_is_type(type, "text", "plain") && message->body.isEmpty())
        message->body = QString::fromUtf8(content).remove(u'\r');
    else if (g_mime_content_type_is_type(type, "application", "json"))
        message->attachment = QJsonDocument::fromJson(content).object();
    else if (g_mime_content_type_is_type(type, "text", "calendar"))
        message->calendar = content;
}

QString decoded(const char* field)
{
    const std::unique_ptr<char, TextFree> text(g_mime_utils_header_decode_text(nullptr, field));
    return QString::fromUtf8(text.get()).simplified();
}

void takeHeaders(ReadMessage& read, GMimeObject* message)
{
    GMimeHeaderList* list = g_mime_object_get_header_list(message);
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(list, i);
        const char* raw = g_mime_header_get_raw_value(header);
        read.headers.emplace_back(QString::fromUtf8(g_mime_header_get_name(header)),
                                  raw ? decoded(raw) : QString());
    }
}

} // namespace

std::optional<ReadMessage> readMessage(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > MostBytes)
        return std::nullopt;
    initGMime();
    const GRef<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return std::nullopt;
    ReadMessage read;
    takeHeaders(read, GMIME_OBJECT(message.get()));
    const char* subject = g_mime_message_get_subject(message.get());
    read.subject = subject ? QString::fromUtf8(subject) : QString();
    GMimeObject* root = g_mime_message_get_mime_part(message.get());
    if (root && GMIME_IS_MULTIPART(root))
        g_mime_multipart_foreach(GMIME_MULTIPART(root), take, &read);
    else if (root)
        take(nullptr, root, &read);
    return read;
}

} // namespace caretaker::notice
