// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rrdp/document.h"
#include "core/rrdp/published_object.h"

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

void readPublish(Delta& delta, RrdpReader& reader)
{
    const auto replaces = reader.hash(false);
    auto uri = readObjectUri(reader);
    auto content = readObjectContent(reader, uri ? uri->toString() : QString());
    if (uri && content)
        delta.changes.push_back({std::move(*uri), replaces, std::move(content)});
}

void readWithdraw(Delta& delta, RrdpReader& reader)
{
    const auto replaces = reader.hash(true);
    auto uri = readObjectUri(reader);
    if (uri && replaces)
        delta.changes.push_back({std::move(*uri), replaces, std::nullopt});
}

void readChange(Delta& delta, RrdpReader& reader)
{
    if (delta.changes.size() >= limits::MaxObjectsPerRepository)
        return reader.malformed(u"more than %1 changes"_s.arg(limits::MaxObjectsPerRepository));
    if (reader.childName() == "publish")
        readPublish(delta, reader);
    else if (reader.childName() == "withdraw")
        readWithdraw(delta, reader);
    else
        reader.malformed(u"unexpected <%1>"_s.arg(QString::fromUtf8(reader.childName())));
}

} // namespace

Decoded<Delta> decodeDelta(const QByteArray& xml, const QString& uri)
{
    RrdpReader reader(xml, uri);
    Delta delta;
    if (reader.readRoot("delta")) {
        while (reader.nextChild())
            readChange(delta, reader);
    }
    delta.session = reader.session();
    delta.serial = reader.serial();
    const bool usable = !reader.isMalformed();
    return {usable ? std::optional(std::move(delta)) : std::nullopt, reader.takeFindings()};
}

} // namespace caretaker::rrdp
