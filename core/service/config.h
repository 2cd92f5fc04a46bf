// SPDX-License-Identifier: GPL-3.0-or-later
//
// The registry's configuration: one TOML file. Everything has a default but the trust anchor. Relative paths
// are relative to the configuration file.
//
//   [registry]      name, reference ("EXAMPLE": prefix of case references), reply_to, staff = [addresses]
//   [trust_anchor]  tal = "file"
//   [observe]       vantage, interval = "10m", ca_bundle = "file", allow_private_addresses = false,
//                   canaries = [HTTPS URIs], rsync_probe = "6h", latency_scale = 1,
//                   cache = "folder" (what repositories sent last; beside the database; "" keeps nothing)
//   [policy]        file = "file" or name = "bcp-default" (a shipped one)
//   [database]      path = "caretaker.db"
//   [delivery]      outbox = "outbox", checklists = "checklists"
//   [notices]       templates = "folder" of the registry's own wording (notice/wording.h), public_page = URI,
//                   appeals = address or URI, form = URI of the registry's form for answers
//   [mail]          how notices are sent and answers are read (config_mail.h)
//   [[people]]      name, roles = ["viewer", "editor", "approver", "admin"], public_key = "file": who may do
//                   what to cases (people.h), one table a person
//   [evidence]      keep = "731d", max_size = "1 GB" (kB, MB, GB, TB: powers of 1000)
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/base/uri.h"
#include "core/service/config_mail.h"
#include "core/service/people.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::service {

struct Config
{
    QString registryName = QStringLiteral("Example Registry");
    QString reference = QStringLiteral("CARETAKER"); ///< begins every case reference
    QString replyTo = QStringLiteral("rpki@registry.example");
    QStringList staff; ///< who gets internal alerts; the reply address when empty

    QString talPath;
    VantageName vantage = VantageName::fromString(QStringLiteral("local"));
    Duration interval = std::chrono::minutes(10);
    QString caBundle;                   ///< PEM; empty: the system's
    bool allowPrivateAddresses = false; ///< true only for a lab
    std::vector<HttpsUri> canaries;
    Duration rsyncProbeEvery = std::chrono::hours(1);
    /// Of what repositories sent last, so that the next process need not fetch it whole; may be deleted at
    /// any time. Nothing: beside the database; empty: nothing is kept.
    std::optional<QString> cache;
    QString cacheFolder() const { return cache.value_or(databasePath + QLatin1StringView("-cache")); }
    int latencyScale = 1; ///< 1 real ms counts as so many; other than 1 only in a lab

    QString policyFile; ///< used when not empty
    QString policyName = QStringLiteral("bcp-default");
    QString databasePath = QStringLiteral("caretaker.db");
    QString outbox = QStringLiteral("outbox");
    QString checklists = QStringLiteral("checklists");

    QString noticeTemplates; ///< folder of a registry's own wording; empty: none
    QString publicPage;      ///< URI of the public status page, for notices; empty: none
    QString appeals;         ///< where appeals go; empty: the reply address
    QString replyForm;       ///< URI of the registry's form; empty: none

    MailConfig mail;
    /// Who notices are from, and where bounces go.
    QString sender() const { return mail.from.isEmpty() ? replyTo : mail.from; }
    /// Where answers go.
    QString answersTo() const { return mail.replyTo.isEmpty() ? replyTo : mail.replyTo; }

    Duration evidenceKeep = std::chrono::hours(24 * 731); ///< two years (requirements G-13)
    qint64 evidenceMaxBytes = 1'000'000'000;              ///< before compression

    std::vector<Person> people; ///< see people.h for what nobody configured means

    /// BadInput with file and line for what does not parse, and for unknown keys.
    static Expected<Config> load(const QString& path);
    static Expected<Config> parse(const QByteArray& toml, const QString& path);
    /// A file that load() reads back as this configuration.
    QByteArray toToml() const;
};

} // namespace caretaker::service
