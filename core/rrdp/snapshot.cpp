// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rrdp/document.h"
#include "core/rrdp/published_object.h"

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

void insertObject(RepositoryState& state, RrdpReader& reader, const RsyncUri& uri, const QByteArray& content)
{
    const auto known = state.objects.constFind(uri);
    if (known == state.objects.constEnd()) {
        state.objects.insert(uri, content);
        return;
    }
    reader.add(FindingId::RRDP_DUPLICATE_PUBLISH, uri.toString());
    if (*known != content)
        reader.malformed(u"%1 is published twice with different contents"_s.arg(uri.toString()));
}

void readPublish(RepositoryState& state, RrdpReader& reader)
{
    if (reader.childName() != "publish")
        return reader.malformed(u"unexpected <%1>"_s.arg(QString::fromUtf8(reader.childName())));
    if (state.objects.size() >= limits::MaxObjectsPerRepository)
        return reader.malformed(u"more than %1 objects"_s.arg(limits::MaxObjectsPerRepository));
    auto uri = readObjectUri(reader);
    auto content = readObjectContent(reader, uri ? uri->toString() : QString());
    if (uri && content)
        insertObject(state, reader, *uri, *content);
}

} // namespace

Decoded<RepositoryState> decodeSnapshot(const QByteArray& xml, const QString& uri)
{
    RrdpReader reader(xml, uri);
    RepositoryState state;
    if (reader.readRoot("snapshot")) {
        while (reader.nextChild())
            readPublish(state, reader);
    }
    state.session = reader.session();
    state.serial = reader.serial();
    const bool usable = !reader.isMalformed();
    return {usable ? std::optional(std::move(state)) : std::nullopt, reader.takeFindings()};
}

} // namespace caretaker::rrdp
