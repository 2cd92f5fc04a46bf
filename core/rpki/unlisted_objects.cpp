// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/unlisted_objects.h"

#include "core/base/limits.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

/// The CAs that publish into one folder.
using Sharers = std::vector<const CrowdedCa*>;

RsyncUri folderOf(const CaVerdict& ca) { return ca.publicationPoint.manifest.folder(); }

bool listsAllItHas(const CaVerdict& ca)
{
    return ca.functional && ca.objects.missing == 0 && ca.objects.mismatched == 0;
}

QHash<RsyncUri, Sharers> byFolder(const std::vector<CrowdedCa>& crowded, const std::vector<CaVerdict>& cas)
{
    QHash<RsyncUri, Sharers> folders;
    for (const CrowdedCa& ca : crowded)
        folders[folderOf(cas[ca.index])].push_back(&ca);
    for (const CaVerdict& ca : cas) {
        if (!listsAllItHas(ca))
            folders.remove(folderOf(ca));
    }
    return folders;
}

QSet<QByteArray> trustAnchorNames(const Tal& tal, const RsyncUri& folder)
{
    QSet<QByteArray> names;
    for (const QString& text : tal.uris) {
        const auto uri = RsyncUri::tryFromString(text);
        if (uri && uri->folder() == folder)
            names.insert(uri->fileName().toLatin1());
    }
    return names;
}

QSet<QByteArray> listedNames(const Sharers& sharers, const std::vector<CaVerdict>& cas)
{
    QSet<QByteArray> names;
    for (const CrowdedCa* ca : sharers) {
        names.insert(cas[ca->index].publicationPoint.manifest.fileName().toLatin1());
        for (const ManifestEntry& entry : ca->manifest->content.entries)
            names.insert(entry.fileName);
    }
    return names;
}

/// Sorted.
std::vector<QByteArray> unlistedNames(const PublishedFolder& folder, const QSet<QByteArray>& listed)
{
    std::vector<QByteArray> names = folder.fileNames();
    std::erase_if(names, [&](const QByteArray& name) { return listed.contains(name); });
    std::sort(names.begin(), names.end());
    return names;
}

void report(const std::vector<QByteArray>& names, const RsyncUri& folder, Findings& findings)
{
    const std::size_t reported = std::min(names.size(), limits::MaxUnlistedReported);
    for (std::size_t i = 0; i < reported; ++i)
        findings.push_back(
            {FindingId::OBJECT_UNLISTED, folder.toString() + QString::fromLatin1(names[i]), {}});
    if (names.size() > reported)
        findings.push_back({FindingId::OBJECT_UNLISTED,
                            folder.toString(),
                            {{u"more"_s, QString::number(names.size() - reported)}}});
}

} // namespace

void addUnlistedObjects(const std::vector<CrowdedCa>& crowded, const Tal& tal, const ObjectSource& source,
                        std::vector<CaVerdict>& cas)
{
    if (crowded.empty())
        return;
    const auto folders = byFolder(crowded, cas);
    for (auto shared = folders.begin(); shared != folders.end(); ++shared) {
        CaVerdict& first = cas[shared.value().front()->index];
        const RepositoryView* repository = source.repositoryFor(first.publicationPoint);
        const auto folder = repository ? repository->folder(shared.key()) : nullptr;
        if (!folder)
            continue;
        auto known = listedNames(shared.value(), cas);
        known.unite(trustAnchorNames(tal, shared.key()));
        report(unlistedNames(*folder, known), shared.key(), first.findings);
    }
}

} // namespace caretaker::rpki
