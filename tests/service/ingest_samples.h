// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outputs as other validators write them, for CAs at made-up places.
#pragma once

#include "core/service/ingest_output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace caretaker::test {

inline Ski skiOf(char digit) { return *Ski::tryFromHex(QString(40, QLatin1Char(digit))); }

/// rsync://registry.example/repository/NAME.cer, published under the registry's own CA.
inline RsyncUri certificateOf(const QString& name)
{
    return *RsyncUri::tryFromString(QStringLiteral("rsync://registry.example/repository/%1.cer").arg(name));
}

/// One entry of "nonfunc_cas" as version 9.6 writes it.
inline QJsonObject nonFunctional(const QString& name, Ski ski, const QString& ta = QStringLiteral("ripe"))
{
    const QString folder = QStringLiteral("rsync://localhost/repo/%1/").arg(name);
    return {{QStringLiteral("location"), certificateOf(name).toString()},
            {QStringLiteral("ta"), ta},
            {QStringLiteral("caRepository"), folder},
            {QStringLiteral("rpkiManifest"), folder + QStringLiteral("ca.mft")},
            {QStringLiteral("ski"), ski.toHex().toLower()}};
}

struct RpkiClientSample
{
    QString buildTime = QStringLiteral("2026-01-01T00:00:00Z");
    std::optional<QJsonArray> list = QJsonArray(); ///< nothing: a version before 9.5
    QStringList vrpsUnder{QStringLiteral("ripe")};
    QStringList talFiles{QStringLiteral("/etc/tals/ripe.tal")};

    QJsonObject json() const
    {
        QJsonArray roas;
        for (const QString& ta : vrpsUnder)
            roas.append(QJsonObject{{QStringLiteral("asn"), 64500},
                                    {QStringLiteral("prefix"), QStringLiteral("192.0.2.0/24")},
                                    {QStringLiteral("maxLength"), 24},
                                    {QStringLiteral("ta"), ta},
                                    {QStringLiteral("expires"), 1767312000}});
        QJsonObject json{{QStringLiteral("metadata"),
                          QJsonObject{{QStringLiteral("buildmachine"), QStringLiteral("josephine")},
                                      {QStringLiteral("buildtime"), buildTime},
                                      {QStringLiteral("elapsedtime"), 341},
                                      {QStringLiteral("talfiles"), QJsonArray::fromStringList(talFiles)}}},
                         {QStringLiteral("roas"), roas}};
        if (list)
            json.insert(QStringLiteral("nonfunc_cas"), *list);
        return json;
    }
    QByteArray bytes() const { return QJsonDocument(json()).toJson(); }
};

/// As /api/v1/status of 0.14 answers, of a registry that works and a repository that does not.
inline QByteArray routinatorSample()
{
    return R"({"version":"routinator/0.14.2","serial":3,"now":"2026-01-01T00:10:00.123456789+00:00",
"lastUpdateStart":"2025-12-31T23:59:00.1+00:00","lastUpdateDone":"2026-01-01T00:00:00.9+00:00","lastUpdateDuration":60.8,
"tals":{"ripe":{"vrpsTotal":12,"validPublicationPoints":3,"rejectedPublicationPoints":1}},
"repositories":{"https://rrdp.alder.example/notification.xml":{"type":"RRDP","validPublicationPoints":0,"rejectedPublicationPoints":1}},
"rsync":{"rsync://localhost/repo/":{"status":0,"duration":0.5},"rsync://birch.example/repo/":{"status":10,"duration":1.5}},
"rrdp":{"https://rrdp.alder.example/notification.xml":{"status":503,"notifyStatus":503,"payloadStatus":0,"duration":0.25},
"https://rrdp.registry.example/notification.xml":{"status":304,"notifyStatus":304,"payloadStatus":0,"duration":0.1}}})";
}

} // namespace caretaker::test
