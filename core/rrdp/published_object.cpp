// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/published_object.h"

#include "core/base/limits.h"

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

std::optional<RsyncUri> readObjectUri(RrdpReader& reader)
{
    const auto text = reader.text("uri");
    if (!text)
        return std::nullopt;
    auto uri = RsyncUri::tryFromString(QString::fromUtf8(*text));
    if (!uri || uri->isFolder()) {
        reader.add(FindingId::RRDP_OBJECT_REFUSED,
                   QString::fromUtf8(text->first(std::min(text->size(), limits::MaxUriLength))),
                   {{u"reason"_s, u"not a safe rsync URI of a file"_s}});
        return std::nullopt;
    }
    return uri;
}

std::optional<QByteArray> readObjectContent(RrdpReader& reader, const QString& uri)
{
    auto content = reader.content();
    if (!content || content->size() <= limits::MaxObjectBytes)
        return content;
    reader.add(FindingId::RRDP_OBJECT_REFUSED, uri,
               {{u"reason"_s, u"too large"_s}, {u"bytes"_s, QString::number(content->size())}});
    return std::nullopt;
}

} // namespace caretaker::rrdp
