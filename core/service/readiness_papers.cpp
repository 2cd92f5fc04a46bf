// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/readiness_papers.h"

#include "core/base/limits.h"
#include "core/fleet/setup_message.h"
#include "core/rpki/tal.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

const QString Wanted =
    u"a child request, publisher request or repository response (RFC 8183), a TAL, or TOML "
    "with resources, attestations or a profile"_s;

Expected<QByteArray> read(const QString& path)
{
    constexpr qint64 most = std::max({limits::MaxSetupMessageBytes, limits::MaxFleetFileBytes,
                                      qint64(limits::MaxTalBytes), limits::MaxPolicyBytes});
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read"_s, path));
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(most), path));
    return bytes;
}

struct OfMessage
{
    QString path;
    Expected<Paper> operator()(const fleet::ChildRequest& message) const
    {
        return Paper{path, PaperKind::ChildRequest, message.childHandle};
    }
    Expected<Paper> operator()(const fleet::PublisherRequest& message) const
    {
        return Paper{path, PaperKind::PublisherRequest, message.publisherHandle};
    }
    Expected<Paper> operator()(const fleet::RepositoryResponse& message) const
    {
        return Paper{path, PaperKind::RepositoryResponse, message.siaBase.toString()};
    }
    Expected<Paper> operator()(const fleet::ParentResponse&) const
    {
        return unexpected(
            Error::badInput(u"is a parent response, which nothing is checked of"_s, path, Wanted));
    }
};

/// A message that does not decode is still told by its root: what is wrong with it is for the report to say.
Expected<Paper> ofXml(const QByteArray& bytes, const QString& path)
{
    if (const auto decoded = fleet::decodeSetupMessage(bytes, path); decoded.value)
        return std::visit(OfMessage{path}, decoded.value->body);
    static constexpr std::pair<const char*, PaperKind> roots[] = {
        {"<child_request", PaperKind::ChildRequest},
        {"<publisher_request", PaperKind::PublisherRequest},
        {"<repository_response", PaperKind::RepositoryResponse}};
    for (const auto& [root, kind] : roots)
        if (bytes.contains(root))
            return Paper{path, kind};
    return unexpected(Error::badInput(u"is XML, and none of what is asked for"_s, path, Wanted));
}

/// Whether a line begins so.
bool hasLine(const QByteArray& bytes, const char* beginning)
{
    return bytes.startsWith(beginning) || bytes.contains(QByteArray("\n") + beginning);
}

std::optional<PaperKind> ofToml(const QByteArray& bytes)
{
    static constexpr std::pair<const char*, PaperKind> beginnings[] = {
        {"[[attest]]", PaperKind::Attestations}, {"asked", PaperKind::Resources},
        {"fails_at", PaperKind::Profile},        {"report_valid_for", PaperKind::Profile},
        {"[levels]", PaperKind::Profile},        {"[numbers]", PaperKind::Profile},
        {"[[waiver]]", PaperKind::Profile}};
    for (const auto& [beginning, kind] : beginnings)
        if (hasLine(bytes, beginning))
            return kind;
    return std::nullopt;
}

} // namespace

Expected<Paper> recognisePaper(const QString& path)
{
    const auto bytes = read(path);
    if (!bytes)
        return unexpected(bytes.error());
    if (bytes->trimmed().startsWith('<'))
        return ofXml(*bytes, path);
    if (bytes->size() <= limits::MaxTalBytes && rpki::Tal::decode(*bytes, path))
        return Paper{path, PaperKind::Tal, QFileInfo(path).completeBaseName()};
    if (const auto kind = ofToml(*bytes))
        return Paper{path, *kind};
    return unexpected(Error::badInput(u"is none of what is asked for"_s, path, Wanted));
}

QString& placeOf(ReadinessRequest& request, PaperKind kind)
{
    switch (kind) {
    case PaperKind::ChildRequest:
        return request.childRequest;
    case PaperKind::PublisherRequest:
        return request.publisherRequest;
    case PaperKind::RepositoryResponse:
        return request.repositoryResponse;
    case PaperKind::Tal:
        return request.tal;
    case PaperKind::Resources:
        return request.resources;
    case PaperKind::Attestations:
        return request.attest;
    case PaperKind::Profile:
        break;
    }
    return request.profile;
}

} // namespace caretaker::service
