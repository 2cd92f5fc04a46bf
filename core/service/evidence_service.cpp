// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evidence_service.h"

#include "core/service/evidence_bundle.h"
#include "core/service/fleet_service.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::EvidenceUse;

namespace {

QString fileNameOf(const store::EvidenceInfo& info)
{
    return info.id.toHex().toLower() + extensionOf(info.kind);
}

/// One entry a piece of evidence, with all observations that name it.
class Bundle
{
public:
    explicit Bundle(const CaHandle& ca) : m_ca(ca) {}

    Expected<void> add(const store::EvidenceStore& store, const EvidenceUse& use);
    std::vector<BundleFile> finish(Instant now);
    ExportedEvidence counts() const { return {{}, static_cast<int>(m_files.size()), m_gone, m_bytes}; }

private:
    QJsonObject& entryOf(const EvidenceUse& use);

    const CaHandle& m_ca;
    std::map<Sha256, QJsonObject> m_entries;
    std::vector<BundleFile> m_files;
    std::set<QString> m_kinds;
    int m_gone = 0;
    qint64 m_bytes = 0;
};

QJsonObject& Bundle::entryOf(const EvidenceUse& use)
{
    QJsonObject& entry = m_entries[use.id];
    QJsonArray observations = entry.value("observations"_L1).toArray();
    observations.append(
        QJsonObject{{u"vantage"_s, use.vantage.toString()}, {u"at"_s, formatRfc3339(use.at)}});
    entry.insert("observations"_L1, observations);
    return entry;
}

Expected<void> Bundle::add(const store::EvidenceStore& store, const EvidenceUse& use)
{
    const bool isNew = !m_entries.contains(use.id);
    QJsonObject& entry = entryOf(use);
    if (!isNew)
        return {};
    entry.insert("sha256"_L1, use.id.toHex().toLower());
    const auto bytes =
        use.info ? store.bytes(use.id) : Expected<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (!bytes)
        return unexpected(bytes.error());
    if (!*bytes) {
        ++m_gone;
        entry.insert("file"_L1, QJsonValue::Null);
        return {};
    }
    entry.insert("file"_L1, fileNameOf(*use.info));
    entry.insert("kind"_L1, use.info->kind);
    entry.insert("uri"_L1, use.info->uri);
    entry.insert("size"_L1, use.info->size);
    entry.insert("first_seen"_L1, formatRfc3339(use.info->firstSeen));
    entry.insert("last_seen"_L1, formatRfc3339(use.info->lastSeen));
    m_kinds.insert(use.info->kind);
    m_bytes += (*bytes)->size();
    m_files.push_back({fileNameOf(*use.info), **bytes, use.info->firstSeen});
    return {};
}

std::vector<BundleFile> Bundle::finish(Instant now)
{
    QJsonArray items;
    for (const auto& [id, entry] : m_entries)
        items.append(entry);
    const QJsonObject manifest{{u"schema"_s, u"caretaker/evidence-bundle/1"_s},
                               {u"ca"_s, m_ca.toString()},
                               {u"exported"_s, formatRfc3339(now)},
                               {u"items"_s, items}};
    std::vector<BundleFile> files{
        {u"README"_s, readmeFor(m_ca.toString(), {m_kinds.begin(), m_kinds.end()}).toUtf8(), now},
        {u"manifest.json"_s, QJsonDocument(manifest).toJson(), now}};
    QByteArray sums;
    for (const BundleFile& file : m_files)
        sums += file.name.section(u'.', 0, 0).toLatin1() + "  " + file.name.toLatin1() + '\n';
    files.push_back({u"SHA256SUMS"_s, sums, now});
    files.insert(files.end(), std::make_move_iterator(m_files.begin()),
                 std::make_move_iterator(m_files.end()));
    return files;
}

} // namespace

Expected<std::vector<EvidenceUse>> evidenceOf(const Workspace& workspace, const CaHandle& ca)
{
    return findCa(workspace.database, ca).and_then([&](const fleet::DelegatedCa&) {
        return store::EvidenceStore(workspace.database).of(ca);
    });
}

Expected<ExportedEvidence> exportEvidence(const Workspace& workspace, const CaHandle& ca, const QString& path,
                                          Instant now)
{
    const auto uses = evidenceOf(workspace, ca);
    if (!uses)
        return unexpected(uses.error());
    const store::EvidenceStore store(workspace.database);
    Bundle bundle(ca);
    for (const EvidenceUse& use : *uses)
        if (const auto added = bundle.add(store, use); !added)
            return unexpected(added.error());
    ExportedEvidence exported = bundle.counts();
    exported.path = path;
    const std::vector<BundleFile> files = bundle.finish(now);
    const auto written =
        path.endsWith(".tar"_L1) ? writeTar(path, u"evidence"_s, files) : writeFolder(path, files);
    return written.map([&] { return exported; });
}

QJsonObject toJson(const CaHandle& ca, const std::vector<EvidenceUse>& uses)
{
    QJsonArray evidence;
    for (const EvidenceUse& use : uses) {
        const auto& info = use.info;
        const auto orNull = [&](auto value) { return info ? QJsonValue(value()) : QJsonValue(); };
        evidence.append(QJsonObject{{u"sha256"_s, use.id.toHex().toLower()},
                                    {u"at"_s, formatRfc3339(use.at)},
                                    {u"vantage"_s, use.vantage.toString()},
                                    {u"kind"_s, orNull([&] { return info->kind; })},
                                    {u"uri"_s, orNull([&] { return info->uri; })},
                                    {u"size"_s, orNull([&] { return info->size; })},
                                    {u"first_seen"_s, orNull([&] { return formatRfc3339(info->firstSeen); })},
                                    {u"last_seen"_s, orNull([&] { return formatRfc3339(info->lastSeen); })},
                                    {u"expires"_s, orNull([&] { return formatRfc3339(info->expires); })}});
    }
    return {{u"schema"_s, u"caretaker/evidence/1"_s}, {u"ca"_s, ca.toString()}, {u"evidence"_s, evidence}};
}

} // namespace caretaker::service
