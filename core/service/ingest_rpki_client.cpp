// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_rpki_client.h"

#include "core/base/limits.h"
#include "core/service/ingest_json.h"

#include <QFileInfo>
#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTrustAnchorName = 255;

QString plainText(const QJsonValue& value, qsizetype most)
{
    QString text = value.toString().left(most);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QString trustAnchorOf(const QJsonValue& entry) { return plainText(entry["ta"_L1], MaxTrustAnchorName); }

/// Paths in its cache look like URIs without the scheme; what came by RRDP and was not moved yet lies below
/// ".rrdp/HASH/".
QString certificateUriOf(QString location)
{
    if (location.startsWith("rsync://"_L1))
        return location;
    if (location.startsWith(".rrdp/"_L1) || location.startsWith(".rsync/"_L1))
        location = location.section(u'/', 2);
    return "rsync://"_L1 + location;
}

std::optional<NonFunctionalCa> nonFunctionalFrom(const QJsonValue& entry)
{
    const auto repository =
        RsyncUri::tryFromString(plainText(entry["caRepository"_L1], limits::MaxUriLength));
    const auto manifest = RsyncUri::tryFromString(plainText(entry["rpkiManifest"_L1], limits::MaxUriLength));
    const auto ski = Ski::tryFromHex(entry["ski"_L1].toString());
    if (!repository || !manifest || !ski)
        return std::nullopt;
    NonFunctionalCa ca{.trustAnchor = trustAnchorOf(entry),
                       .location = plainText(entry["location"_L1], limits::MaxUriLength),
                       .caRepository = *repository,
                       .manifest = *manifest,
                       .notification =
                           HttpsUri::tryFromString(plainText(entry["rpkiNotify"_L1], limits::MaxUriLength)),
                       .ski = *ski,
                       .since = unixTime(entry["since"_L1]),
                       .lastAttempt = unixTime(entry["last_attempt"_L1])};
    const auto aki = Ski::tryFromHex(entry["aki"_L1].toString());
    ca.isTrustAnchor = aki == ca.ski || ca.location.startsWith("ta/"_L1);
    ca.location = ca.isTrustAnchor ? QString() : certificateUriOf(ca.location);
    return ca;
}

/// "/etc/tals/ripe.tal" is "ripe"; one text with spaces in old versions, a list in newer ones.
QSet<QString> trustAnchorFilesOf(const QJsonValue& value)
{
    QStringList paths = value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts) : QStringList();
    for (const QJsonValue& path : value.toArray())
        paths << path.toString();
    QSet<QString> names;
    for (const QString& path : std::as_const(paths))
        if (names.size() < limits::MaxTrustAnchorsPerOutput)
            names.insert(
                QFileInfo(path.left(limits::MaxUriLength)).completeBaseName().left(MaxTrustAnchorName));
    return names;
}

Expected<void> readMetadata(ValidatorOutput& output, const QJsonValue& metadata, const QString& fileName)
{
    const QJsonValue written = metadata["buildtime"_L1];
    const auto at = parseRfc3339(written.toString());
    if (!at)
        return unexpected(Error::badInput(
            written.isUndefined() ? u"has no \"metadata\" with a \"buildtime\""_s
                                  : u"\"buildtime\" is not a time: \"%1\""_s.arg(plainText(written, 40)),
            fileName, u"give the file \"json\" that rpki-client -j writes"_s));
    output.at = *at;
    const qint64 elapsed = wholeNumber(metadata["elapsedtime"_L1]).value_or(0);
    output.begun = *at - Duration(std::clamp<qint64>(elapsed, 0, 86'400));
    output.machine = plainText(metadata["buildmachine"_L1], MaxTrustAnchorName);
    output.trustAnchorFiles = trustAnchorFilesOf(metadata["talfiles"_L1]);
    return {};
}

void noteProcessed(ValidatorOutput& output, const QString& trustAnchor)
{
    if (!trustAnchor.isEmpty() && output.processed.size() < limits::MaxTrustAnchorsPerOutput)
        output.processed.insert(trustAnchor);
}

void countVrps(ValidatorOutput& output, const QJsonArray& roas)
{
    QString last;
    qint64* counter = nullptr;
    for (const QJsonValue& roa : roas) {
        const QString trustAnchor = trustAnchorOf(roa);
        if (!counter || trustAnchor != last) {
            if (output.vrpsByTrustAnchor.size() >= limits::MaxTrustAnchorsPerOutput)
                break;
            counter = &output.vrpsByTrustAnchor[trustAnchor];
            last = trustAnchor;
            noteProcessed(output, trustAnchor);
        }
        ++*counter;
    }
    output.vrps = roas.size();
}

Expected<void> readNonFunctional(ValidatorOutput& output, const QJsonArray& list, const QString& fileName)
{
    if (list.size() > limits::MaxCasPerTree)
        return unexpected(Error::badInput(
            u"\"nonfunc_cas\" lists more than %1 CAs"_s.arg(limits::MaxCasPerTree), fileName));
    output.nonFunctional.emplace();
    for (const QJsonValue& entry : list) {
        auto ca = nonFunctionalFrom(entry);
        if (!ca) {
            ++output.unreadable;
            continue;
        }
        if (!ca->isTrustAnchor)
            noteProcessed(output, ca->trustAnchor);
        output.nonFunctional->push_back(std::move(*ca));
    }
    return {};
}

} // namespace

Expected<ValidatorOutput> parseRpkiClient(const QByteArray& bytes, const QString& fileName)
{
    const auto json = jsonObjectFrom(bytes, fileName);
    if (!json)
        return unexpected(json.error());
    ValidatorOutput output{.engine = u"rpki-client"_s, .begun = {}, .at = {}};
    if (const auto read = readMetadata(output, json->value("metadata"_L1), fileName); !read)
        return unexpected(read.error());
    if (!json->value("roas"_L1).isArray())
        return unexpected(Error::badInput(u"has no list \"roas\""_s, fileName,
                                          u"give the file \"json\" that rpki-client -j writes"_s));
    countVrps(output, json->value("roas"_L1).toArray());
    for (const QLatin1StringView payloads : {"bgpsec_keys"_L1, "signedprefixlists"_L1})
        for (const QJsonValue& payload : json->value(payloads).toArray())
            noteProcessed(output, trustAnchorOf(payload));
    const QJsonValue list = json->value("nonfunc_cas"_L1);
    if (!list.isUndefined() && !list.isArray())
        return unexpected(Error::badInput(u"\"nonfunc_cas\" is not a list"_s, fileName));
    if (list.isArray())
        if (const auto read = readNonFunctional(output, list.toArray(), fileName); !read)
            return unexpected(read.error());
    return output;
}

} // namespace caretaker::service
