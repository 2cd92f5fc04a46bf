// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/metrics_snapshots.h"

namespace caretaker::service {

using metrics::Census;
using metrics::RrdpPosition;
using observe::RepositoryOutcome;
using store::SnapshotHead;

namespace {

std::optional<RrdpPosition> positionOf(const RepositoryOutcome& repository)
{
    if (!repository.session || !repository.serial)
        return std::nullopt;
    return RrdpPosition{*repository.session, *repository.serial};
}

FileChange added(const QString& folder, const QByteArray& name, const rpki::PublishedObject& object)
{
    return {folder, QString::fromLatin1(name), false, true, {}, object.bytes, object.hash};
}

FileChange changeOf(const rpki::ObjectDifference& difference)
{
    FileChange change{difference.folder, QString::fromLatin1(difference.name), difference.before.has_value(),
                      difference.after.has_value()};
    if (difference.before)
        change.oldBytes = difference.before->bytes;
    if (difference.after) {
        change.newBytes = difference.after->bytes;
        change.hash = difference.after->hash;
    }
    return change;
}

/// Hashes by folder and name, as the store has them.
using Stored = QHash<std::pair<QString, QString>, Sha256>;

} // namespace

Expected<std::optional<RepositoryChange>> MetricsSnapshots::take(store::Transaction& transaction,
                                                                 qint64 subject,
                                                                 const RepositoryOutcome& repository,
                                                                 Instant at)
{
    if (!repository.endpoint.synchronised || !repository.published)
        return std::nullopt;
    auto change = compare(subject, repository);
    if (!change)
        return unexpected(change.error());
    Kept& kept = m_kept[subject];
    change->position = kept.head.position = positionOf(repository);
    kept.head.at = at;
    if (change->isFirst || !change->changes.empty())
        kept.head.updatedAt = at;
    kept.objects = *repository.published;
    if (auto saved = save(transaction, subject, *change); !saved)
        return unexpected(saved.error());
    for (const FileChange& file : change->changes)
        count(kept, file);
    if (change->isFirst)
        change->changes.clear();
    return std::move(*change);
}

Expected<RepositoryChange> MetricsSnapshots::compare(qint64 subject, const RepositoryOutcome& repository)
{
    if (const auto kept = m_kept.find(subject); kept != m_kept.end()) {
        RepositoryChange change{.before = kept->second.census, .positionBefore = kept->second.head.position};
        for (const rpki::ObjectDifference& difference :
             repository.published->difference(kept->second.objects))
            change.changes.push_back(changeOf(difference));
        return change;
    }
    const auto head = m_store.head(subject);
    if (!head)
        return unexpected(head.error());
    if (*head)
        return compareWithStore(subject, **head, *repository.published);
    RepositoryChange change{.isFirst = true};
    repository.published->forEach([&](const QString& folder, const QByteArray& name, const auto& object) {
        change.changes.push_back(added(folder, name, object));
    });
    return change;
}

Expected<RepositoryChange> MetricsSnapshots::compareWithStore(qint64 subject, const SnapshotHead& head,
                                                              const rpki::ObjectSet& now)
{
    Stored gone;
    Kept& kept = m_kept[subject];
    kept.head = head;
    const auto read = m_store.forEach(subject, [&](const store::SnapshotObject& object) {
        gone.insert({object.folder, object.name}, *object.hash);
        count(kept, {object.folder, object.name, false, true});
    });
    if (!read)
        return unexpected(read.error());
    RepositoryChange change{.before = kept.census, .positionBefore = head.position};
    now.forEach([&](const QString& folder, const QByteArray& name, const rpki::PublishedObject& object) {
        FileChange file = added(folder, name, object);
        const auto old = gone.constFind({folder, file.name});
        file.before = old != gone.cend();
        if (!file.before || *old != object.hash)
            change.changes.push_back(file);
        gone.remove({folder, file.name});
    });
    for (auto object = gone.cbegin(); object != gone.cend(); ++object)
        change.changes.push_back({object.key().first, object.key().second, true, false});
    return change;
}

Expected<void> MetricsSnapshots::save(store::Transaction& transaction, qint64 subject,
                                      const RepositoryChange& change)
{
    if (auto put = m_store.putHead(transaction, subject, m_kept.at(subject).head); !put)
        return put;
    for (const FileChange& file : change.changes)
        if (auto applied = m_store.apply(transaction, subject, {file.folder, file.name, file.hash}); !applied)
            return applied;
    return {};
}

QHash<QString, Census> MetricsSnapshots::folders(qint64 subject) const
{
    const auto kept = m_kept.find(subject);
    return kept == m_kept.end() ? QHash<QString, Census>() : kept->second.folders;
}

void MetricsSnapshots::count(Kept& kept, const FileChange& change)
{
    const int step = static_cast<int>(change.after) - static_cast<int>(change.before);
    const metrics::ObjectType type = metrics::objectTypeOf(change.name);
    kept.census.add(type, step);
    kept.folders[change.folder].add(type, step);
}

} // namespace caretaker::service
