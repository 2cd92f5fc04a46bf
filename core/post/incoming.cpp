// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/incoming.h"

#include "core/base/ids.h"
#include "core/notice/gmime.h"
#include "core/post/without_addresses.h"

#include <QRegularExpression>

#include <array>
#include <memory>

namespace caretaker::post {

using namespace Qt::StringLiterals;
using notice::GRef;

namespace {

constexpr qsizetype MostReferences = 50;
constexpr int MostParts = 200; ///< of one message that are looked at
constexpr qsizetype LongestField = 4096;

QString text(const char* utf8) { return utf8 ? QString::fromUtf8(utf8).left(LongestField) : QString(); }

QString header(GMimeObject* object, const char* name) { return text(g_mime_object_get_header(object, name)); }

void addIds(QStringList& ids, const QString& field)
{
    static const QRegularExpression id(u"<[^<>\\s]{1,250}>"_s);
    for (auto it = id.globalMatch(field); it.hasNext() && ids.size() < MostReferences;) {
        const QString found = it.next().captured();
        if (!ids.contains(found))
            ids << found;
    }
}

GRef<GMimeStream> streamOf(const QByteArray& bytes)
{
    return GRef<GMimeStream>(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
}

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

/// Field of a message/delivery-status part: the first one of this name in any of its blocks, unfolded.
QString statusField(const QString& status, const QString& name)
{
    const QRegularExpression field(u"^%1:[ \\t]*(.*(?:\\n[ \\t].*)*)$"_s.arg(name),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::CaseInsensitiveOption);
    return field.match(status).captured(1).simplified();
}

/// The worst of several recipients' actions: one message of ours has one recipient, so there is but one.
std::optional<Incoming::Kind> kindOfAction(const QString& action)
{
    const QString word = action.section(u' ', 0, 0).toLower();
    if (word == "failed"_L1)
        return Incoming::Kind::Bounce;
    if (word == "delayed"_L1)
        return Incoming::Kind::Delay;
    if (word == "delivered"_L1 || word == "relayed"_L1 || word == "expanded"_L1)
        return Incoming::Kind::Delivered;
    return std::nullopt;
}

/// Walks the parts for what a report says.
struct Walk
{
    Incoming& incoming;
    QStringList ids{}; ///< of the message that came back
    bool isReport = false;
    int parts = 0;

    void takeStatus(const QByteArray& bytes)
    {
        const QString status = QString::fromUtf8(bytes.left(100'000)).remove(u'\r');
        isReport = true;
        incoming.kind = kindOfAction(statusField(status, u"Action"_s)).value_or(Incoming::Kind::Delay);
        const QString said = statusField(status, u"Diagnostic-Code"_s);
        const QString code = statusField(status, u"Status"_s);
        incoming.diagnostic = withoutAddresses((code + u' ' + said).trimmed());
        addIds(ids, statusField(status, u"Original-Envelope-Id"_s));
        addIds(ids, statusField(status, u"X-Original-Message-ID"_s));
    }

    void takeHeaders(const QByteArray& bytes)
    {
        const QString headers = QString::fromUtf8(bytes.left(100'000)).remove(u'\r').section(u"\n\n"_s, 0, 0);
        addIds(ids, statusField(headers, u"Message-ID"_s));
    }

    void take(GMimeObject* object)
    {
        if (++parts > MostParts)
            return;
        if (GMIME_IS_MESSAGE_PART(object))
            takeMessage(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_PART(object))
            takePart(object);
    }

    /// The message that came back: its own parts are ours, and say nothing new.
    void takeMessage(GMimeMessagePart* part)
    {
        if (GMimeMessage* inner = g_mime_message_part_get_message(part))
            addIds(ids, header(GMIME_OBJECT(inner), "Message-ID"));
    }

    void takePart(GMimeObject* object)
    {
        GMimeContentType* type = g_mime_object_get_content_type(object);
        if (g_mime_content_type_is_type(type, "message", "delivery-status"))
            takeStatus(contentOf(GMIME_PART(object)));
        else if (g_mime_content_type_is_type(type, "text", "rfc822-headers"))
            takeHeaders(contentOf(GMIME_PART(object)));
    }
};

void visit(GMimeObject*, GMimeObject* part, gpointer walk) { static_cast<Walk*>(walk)->take(part); }

void walkParts(GMimeMessage* message, Walk& walk)
{
    GMimeObject* root = g_mime_message_get_mime_part(message);
    if (root && GMIME_IS_MULTIPART(root))
        g_mime_multipart_foreach(GMIME_MULTIPART(root), visit, &walk);
    else if (root)
        walk.take(root);
}

/// RFC 3834 section 5, and what was usual before it.
bool isAutomatic(GMimeMessage* message)
{
    GMimeObject* object = GMIME_OBJECT(message);
    const QString submitted = header(object, "Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
    const QString precedence = header(object, "Precedence").trimmed().toLower();
    return (!submitted.isEmpty() && submitted != "no"_L1) || !header(object, "X-Autoreply").isEmpty() ||
           !header(object, "X-Autorespond").isEmpty() || !header(object, "List-Id").isEmpty() ||
           precedence == "bulk"_L1 || precedence == "auto_reply"_L1 || precedence == "junk"_L1;
}

/// A report without a machine-readable part: from the mail system itself, with an empty return path.
bool isFromMailSystem(GMimeMessage* message)
{
    GMimeObject* object = GMIME_OBJECT(message);
    const QString from = header(object, "From").toLower();
    return header(object, "Return-Path").trimmed() == "<>"_L1 || from.contains("mailer-daemon@"_L1);
}

void readTag(Incoming& incoming, const QString& subject)
{
    static const QRegularExpression tag(
        u"\\[case ([^\\s/\\]]{1,200})/([^\\s\\]]{1,300})(?: \\+[0-9]{1,6})?\\]"_s);
    const auto match = tag.match(subject);
    incoming.caseId = match.captured(1);
    incoming.ca = match.captured(2);
}

Incoming::Kind kindOf(GMimeMessage* message, const Incoming& incoming, bool isReport)
{
    if (isReport)
        return incoming.kind;
    return isAutomatic(message) || isFromMailSystem(message) ? Incoming::Kind::AutoReply
                                                             : Incoming::Kind::Reply;
}

QString idOf(GMimeMessage* message, const QByteArray& bytes)
{
    QStringList ids;
    addIds(ids, header(GMIME_OBJECT(message), "Message-ID"));
    return ids.isEmpty() ? u"sha256:"_s + sha256Of(bytes).toHex() : ids.first();
}

} // namespace

QString toString(Incoming::Kind kind)
{
    static constexpr std::array Names{"bounce"_L1, "delay"_L1, "delivered"_L1, "auto-reply"_L1, "reply"_L1};
    return Names.at(static_cast<size_t>(kind));
}

std::optional<Incoming> readIncoming(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > MaxMessageBytes)
        return std::nullopt;
    notice::initGMime();
    const GRef<GMimeStream> stream = streamOf(bytes);
    const GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return std::nullopt;
    Incoming incoming{.id = idOf(message.get(), bytes), .refersTo = {}};
    Walk walk{incoming};
    walkParts(message.get(), walk);
    incoming.kind = kindOf(message.get(), incoming, walk.isReport);
    incoming.refersTo = walk.ids;
    addIds(incoming.refersTo, header(GMIME_OBJECT(message.get()), "In-Reply-To"));
    addIds(incoming.refersTo, header(GMIME_OBJECT(message.get()), "References"));
    readTag(incoming, text(g_mime_message_get_subject(message.get())));
    return incoming;
}

} // namespace caretaker::post
