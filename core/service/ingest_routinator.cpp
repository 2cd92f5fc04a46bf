// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_routinator.h"

#include "core/base/limits.h"
#include "core/service/ingest_json.h"

#include <QJsonObject>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxName = 255;
const QString Hint = u"give the answer of Routinator's /api/v1/status"_s;

std::optional<Milliseconds> durationOf(const QJsonValue& seconds)
{
    const double value = seconds.toDouble(-1);
    if (value < 0 || value > 1e9)
        return std::nullopt;
    return Milliseconds(static_cast<qint64>(value * 1000));
}

/// HTTP statuses; 304 is "nothing new". Negative: no answer.
RepositorySync rrdpSync(const QString& uri, const QJsonValue& entry)
{
    const int status = entry["status"_L1].toInt(-1);
    const bool good = status == 200 || status == 304;
    const QString text = status < 0 ? u"no answer"_s : u"HTTP status %1"_s.arg(status);
    return {uri, good, text, durationOf(entry["duration"_L1])};
}

RepositorySync rsyncSync(const QString& uri, const QJsonValue& entry)
{
    const int status = entry["status"_L1].toInt(-1);
    const QString text = status < 0 ? u"rsync did not run"_s : u"rsync exit status %1"_s.arg(status);
    return {uri, status == 0, text, durationOf(entry["duration"_L1])};
}

Error tooMany(const QString& what, const QString& fileName)
{
    return Error::badInput(
        u"\"%1\" lists more than %2 repositories"_s.arg(what).arg(limits::MaxRepositoriesPerOutput),
        fileName);
}

Expected<void> readSyncs(ValidatorOutput& output, const QJsonObject& json, const QString& fileName)
{
    const QJsonObject rrdp = json.value("rrdp"_L1).toObject();
    const QJsonObject rsync = json.value("rsync"_L1).toObject();
    if (rrdp.size() > limits::MaxRepositoriesPerOutput || rsync.size() > limits::MaxRepositoriesPerOutput)
        return unexpected(tooMany(u"rrdp"_s, fileName));
    for (auto it = rrdp.begin(); it != rrdp.end(); ++it) {
        const auto uri = HttpsUri::tryFromString(it.key());
        uri ? output.repositories.push_back(rrdpSync(uri->toString(), it.value()))
            : static_cast<void>(++output.unreadable);
    }
    for (auto it = rsync.begin(); it != rsync.end(); ++it) {
        const auto uri = RsyncUri::tryFromString(it.key().endsWith(u'/') ? it.key() : it.key() + u'/');
        uri ? output.repositories.push_back(rsyncSync(uri->moduleRoot().toString(), it.value()))
            : static_cast<void>(++output.unreadable);
    }
    return {};
}

Expected<void> readPoints(ValidatorOutput& output, const QJsonObject& repositories, const QString& fileName)
{
    if (repositories.size() > limits::MaxRepositoriesPerOutput)
        return unexpected(tooMany(u"repositories"_s, fileName));
    for (auto it = repositories.begin(); it != repositories.end(); ++it) {
        const auto valid = wholeNumber(it.value()["validPublicationPoints"_L1]);
        const auto rejected = wholeNumber(it.value()["rejectedPublicationPoints"_L1]);
        if (valid && rejected && it.key().size() <= limits::MaxUriLength)
            output.points.insert(it.key(), {*valid, *rejected});
    }
    return {};
}

void readTrustAnchors(ValidatorOutput& output, const QJsonObject& tals)
{
    for (auto it = tals.begin(); it != tals.end(); ++it) {
        if (output.trustAnchorFiles.size() >= limits::MaxTrustAnchorsPerOutput)
            return;
        const QString name = it.key().left(MaxName);
        const qint64 vrps = wholeNumber(it.value()["vrpsTotal"_L1]).value_or(0);
        output.trustAnchorFiles.insert(name);
        output.vrpsByTrustAnchor.insert(name, vrps);
        output.vrps += vrps;
        if (wholeNumber(it.value()["validPublicationPoints"_L1]).value_or(0) > 0)
            output.processed.insert(name);
    }
}

Expected<void> readHead(ValidatorOutput& output, const QJsonObject& json, const QString& fileName)
{
    const QString version = json.value("version"_L1).toString().left(MaxName);
    if (!version.startsWith("routinator/"_L1))
        return unexpected(Error::badInput(u"is no status of Routinator: \"version\" is \"%1\""_s.arg(version),
                                          fileName, Hint));
    output.version = version.section(u'/', 1);
    const QJsonValue done = json.value("lastUpdateDone"_L1);
    if (done.isNull())
        return unexpected(Error::badInput(u"this Routinator has not finished its first run"_s, fileName,
                                          u"ask it again when it has"_s));
    const auto at = parseRfc3339(done.toString());
    if (!at)
        return unexpected(Error::badInput(u"\"lastUpdateDone\" is not a time"_s, fileName, Hint));
    output.at = *at;
    output.begun = std::min(*at, parseRfc3339(json.value("lastUpdateStart"_L1).toString()).value_or(*at));
    return {};
}

Expected<QJsonObject> objectFrom(const QByteArray& bytes, const QString& fileName)
{
    const auto text = inflated(bytes, limits::MaxValidatorStatusBytes, fileName);
    if (!text)
        return unexpected(text.error());
    const auto value = JsonCutter(*text, fileName).value({0, text->size()});
    if (!value)
        return unexpected(value.error());
    if (!value->isObject())
        return unexpected(Error::badInput(u"holds no JSON object"_s, fileName, Hint));
    return value->toObject();
}

} // namespace

Expected<ValidatorOutput> parseRoutinator(const QByteArray& bytes, const QString& fileName)
{
    const auto json = objectFrom(bytes, fileName);
    if (!json)
        return unexpected(json.error());
    ValidatorOutput output{.engine = u"routinator"_s, .begun = {}, .at = {}};
    if (const auto read = readHead(output, *json, fileName); !read)
        return unexpected(read.error());
    if (const auto read = readSyncs(output, *json, fileName); !read)
        return unexpected(read.error());
    if (const auto read = readPoints(output, json->value("repositories"_L1).toObject(), fileName); !read)
        return unexpected(read.error());
    readTrustAnchors(output, json->value("tals"_L1).toObject());
    return output;
}

} // namespace caretaker::service
