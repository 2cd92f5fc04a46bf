// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON of ingest_service.h.
#include "core/service/ingest_service.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString readingOf(const observe::Observation& seen)
{
    return seen.blind ? u"blind"_s : seen.functional ? u"functional"_s : u"failed"_s;
}

QJsonArray casJson(const Ingested& result)
{
    QJsonArray cas;
    for (const observe::Observation& seen : result.observations)
        cas.append(QJsonObject{{u"handle"_s, seen.ca.toString()},
                               {u"reading"_s, readingOf(seen)},
                               {u"reason"_s, seen.blindReason}});
    return cas;
}

QJsonArray repositoriesJson(const ValidatorOutput& output)
{
    QJsonArray repositories;
    for (const RepositorySync& sync : output.repositories) {
        QJsonObject json{
            {u"uri"_s, sync.uri}, {u"synchronised"_s, sync.synchronised}, {u"status"_s, sync.status}};
        if (const auto points = output.points.find(sync.uri); points != output.points.end()) {
            json.insert("valid_points"_L1, points->valid);
            json.insert("rejected_points"_L1, points->rejected);
        }
        repositories.append(json);
    }
    return repositories;
}

QJsonArray strangersJson(const Ingested& result)
{
    QJsonArray strangers;
    for (const NonFunctionalCa& ca : result.strangers)
        strangers.append(toJson(ca));
    return strangers;
}

QJsonObject fileJson(const IngestedFile& file)
{
    const ValidatorOutput& output = file.output;
    QJsonObject byTrustAnchor;
    for (auto it = output.vrpsByTrustAnchor.begin(); it != output.vrpsByTrustAnchor.end(); ++it)
        byTrustAnchor.insert(it.key(), it.value());
    return {{u"file"_s, file.file},
            {u"taken"_s, toString(file.taken)},
            {u"vantage"_s, file.vantage.toString()},
            {u"engine"_s, output.engine},
            {u"version"_s, output.version},
            {u"machine"_s, output.machine},
            {u"at"_s, formatRfc3339(output.at)},
            {u"trust_anchor"_s, file.scope.trustAnchor},
            {u"under"_s, file.scope.under},
            {u"cache"_s, file.cacheWasEmpty ? u"empty"_s : u"may be warm"_s},
            {u"vrps"_s, output.vrps},
            {u"vrps_by_trust_anchor"_s, byTrustAnchor},
            {u"non_functional"_s, file.nonFunctional},
            {u"functional"_s, file.result.functional},
            {u"failed"_s, file.result.failed},
            {u"blind"_s, file.result.blind},
            {u"out_of_scope"_s, file.result.outOfScope},
            {u"unreadable"_s, output.unreadable},
            {u"cas"_s, casJson(file.result)},
            {u"unknown"_s, strangersJson(file.result)},
            {u"repositories"_s, repositoriesJson(output)}};
}

} // namespace

QJsonObject toJson(const NonFunctionalCa& ca)
{
    QJsonObject json{{u"ski"_s, ca.ski.toHex()},
                     {u"manifest_uri"_s, ca.manifest.toString()},
                     {u"ca_repository"_s, ca.caRepository.toString()},
                     {u"certificate_uri"_s, ca.location},
                     {u"trust_anchor"_s, ca.trustAnchor}};
    if (ca.notification)
        json.insert("notification_uri"_L1, ca.notification->toString());
    if (ca.since)
        json.insert("since"_L1, formatRfc3339(*ca.since));
    return json;
}

QJsonObject toJson(const std::vector<IngestedFile>& files)
{
    QJsonArray array;
    for (const IngestedFile& file : files)
        array.append(fileJson(file));
    return {{u"schema"_s, u"caretaker/ingest/1"_s}, {u"files"_s, array}};
}

} // namespace caretaker::service
