// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/facts.h"

#include <algorithm>
#include <array>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

struct SourceRow
{
    Source source;
    const char* name;
    const char* reason;
    bool (*isThere)(const Facts& facts);
};

const auto Sources = std::to_array<SourceRow>({
    {Source::Notification, "notification",
     QT_TRANSLATE_NOOP("readiness", "no RRDP notification URI was given"),
     [](const Facts& f) { return f.inputs.notification.has_value(); }},
    {Source::RsyncBase, "rsync-uri", QT_TRANSLATE_NOOP("readiness", "no rsync URI was given"),
     [](const Facts& f) { return f.inputs.rsync.has_value(); }},
    {Source::ChildRequest, "child-request", QT_TRANSLATE_NOOP("readiness", "no child request was given"),
     [](const Facts& f) { return f.childRequest.has_value(); }},
    {Source::PublisherRequest, "publisher-request",
     QT_TRANSLATE_NOOP("readiness", "no publisher request was given"),
     [](const Facts& f) { return f.publisherRequest.has_value(); }},
    {Source::RepositoryResponse, "repository-response",
     QT_TRANSLATE_NOOP("readiness", "no repository response was given"),
     [](const Facts& f) { return f.repositoryResponse.has_value(); }},
    {Source::Dns, "dns", QT_TRANSLATE_NOOP("readiness", "no name was looked up"),
     [](const Facts& f) { return f.dns.has_value(); }},
    {Source::Tls, "tls", QT_TRANSLATE_NOOP("readiness", "no TLS connection was tried"),
     [](const Facts& f) { return f.tls.has_value(); }},
    {Source::Rrdp, "rrdp", QT_TRANSLATE_NOOP("readiness", "RRDP was not tried"),
     [](const Facts& f) { return f.rrdp.has_value(); }},
    {Source::Rsync, "rsync", QT_TRANSLATE_NOOP("readiness", "rsync was not tried"),
     [](const Facts& f) { return f.rsync.has_value(); }},
    {Source::Tree, "tree", QT_TRANSLATE_NOOP("readiness", "no objects were fetched"),
     [](const Facts& f) { return f.tree.has_value(); }},
    {Source::Time, "time", QT_TRANSLATE_NOOP("readiness", "no clock could be compared"),
     [](const Facts& f) { return f.time.has_value(); }},
    {Source::Capacity, "capacity", QT_TRANSLATE_NOOP("readiness", "the load was not tried"),
     [](const Facts& f) { return f.capacity.has_value(); }},
    {Source::Resources, "resources", QT_TRANSLATE_NOOP("readiness", "no list of resources was given"),
     [](const Facts& f) { return f.resources.has_value(); }},
    {Source::Stability, "stability", QT_TRANSLATE_NOOP("readiness", "no history of watching was given"),
     [](const Facts& f) { return f.stability.has_value(); }},
});

const SourceRow& rowOf(Source source) { return *std::ranges::find(Sources, source, &SourceRow::source); }

} // namespace

QString toString(Source source) { return QString::fromLatin1(rowOf(source).name); }

std::optional<Source> sourceFromString(QStringView name)
{
    const auto* const found = std::ranges::find_if(
        Sources, [&](const SourceRow& row) { return QLatin1StringView(row.name) == name; });
    return found == Sources.end() ? std::nullopt : std::optional(found->source);
}

QString reasonOfAbsence(Source source) { return QString::fromLatin1(rowOf(source).reason); }

QStringList reasonsOfAbsence()
{
    QStringList all;
    for (const SourceRow& row : Sources)
        all << QString::fromLatin1(row.reason);
    return all;
}

bool Facts::has(Source source) const { return rowOf(source).isThere(*this); }

} // namespace caretaker::readiness
