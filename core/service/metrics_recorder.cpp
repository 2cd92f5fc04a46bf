// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/metrics_recorder.h"

#include "core/base/limits.h"
#include "core/rpki/signed_object.h"
#include "core/rpki/signed_types.h"

#include <algorithm>
#include <iterator>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using metrics::ChurnCounters;
using metrics::ObjectChange;
using metrics::ObjectType;
using metrics::Subject;
using metrics::SubjectKind;

namespace {

void addPayloads(std::set<QString>& payloads, const QByteArray& bytes, ObjectType type)
{
    if (payloads.size() >= limits::MaxPayloadsCompared ||
        (type != ObjectType::Roa && type != ObjectType::Aspa))
        return;
    const auto object = rpki::decodeSignedObject(bytes);
    if (!object.value)
        return;
    if (type == ObjectType::Aspa) {
        if (const auto aspa = rpki::decodeAspa(object.value->content); aspa.value)
            payloads.insert(u"ASPA "_s + aspa.value->customer.toString());
    } else if (const auto roa = rpki::decodeRoa(object.value->content); roa.value) {
        for (const rpki::RoaPrefix& prefix : roa.value->prefixes)
            payloads.insert(prefix.prefix.toString() + u' ' + roa.value->asn.toString());
    }
}

std::set<QString> without(const std::set<QString>& some, const std::set<QString>& others)
{
    std::set<QString> left;
    std::ranges::set_difference(some, others, std::inserter(left, left.end()));
    return left;
}

/// Nothing where the bytes of before are not known: what went is then not known either.
void addPayloadChanges(CaChange& ca, const std::vector<const FileChange*>& files)
{
    const bool known = std::ranges::all_of(
        files, [](const FileChange* file) { return !file->before || file->oldBytes.has_value(); });
    if (!known)
        return;
    std::set<QString> before;
    std::set<QString> after;
    for (const FileChange* file : files) {
        const ObjectType type = metrics::objectTypeOf(file->name);
        if (file->oldBytes)
            addPayloads(before, *file->oldBytes, type);
        if (file->after)
            addPayloads(after, file->newBytes, type);
    }
    ca.appeared = without(after, before);
    ca.disappeared = without(before, after);
}

std::vector<ObjectChange> kindsOf(const std::vector<const FileChange*>& files)
{
    std::vector<ObjectChange> changes;
    changes.reserve(files.size());
    for (const FileChange* file : files)
        changes.push_back({metrics::objectTypeOf(file->name), file->before, file->after});
    return changes;
}

std::vector<const FileChange*> pointersTo(const std::vector<FileChange>& files)
{
    std::vector<const FileChange*> pointers;
    pointers.reserve(files.size());
    for (const FileChange& file : files)
        pointers.push_back(&file);
    return pointers;
}

metrics::Census beforeOf(metrics::Census now, const std::vector<const FileChange*>& files)
{
    for (const FileChange* file : files)
        now.add(metrics::objectTypeOf(file->name),
                static_cast<int>(file->before) - static_cast<int>(file->after));
    return now;
}

ChurnCounters churnOf(const RepositoryChange& change, const observe::RepositoryOutcome& repository)
{
    ChurnCounters churn = metrics::churnOf(kindsOf(pointersTo(change.changes)), change.before);
    if (change.position && change.positionBefore)
        metrics::addPosition(churn, *change.positionBefore, *change.position, !change.changes.empty());
    if (repository.deltasApplied > 0) {
        churn.deltas = repository.deltasApplied;
        churn.deltaVolume = static_cast<qint64>(change.changes.size());
    }
    return churn;
}

} // namespace

Expected<CaChanges> MetricsRecorder::record(store::Transaction& transaction, const observe::RoundResult& look,
                                            const std::vector<fleet::DelegatedCa>& fleet)
{
    m_folders.clear();
    m_churns.clear();
    m_changes.clear();
    if (look.blind)
        return m_changes;
    if (!look.repositories.empty())
        for (const fleet::DelegatedCa& ca : fleet)
            m_folders.insert(ca.manifest().folder().toString(), ca.handle);
    for (const observe::RepositoryOutcome& repository : look.repositories)
        if (auto taken = takeRepository(transaction, look, repository); !taken)
            return unexpected(taken.error());
    for (const metrics::SubjectCounters& seen : metrics::countersOf(look)) {
        const auto churn = m_churns.find(seen.subject);
        const metrics::Counters counters{seen.counters,
                                         churn == m_churns.end() ? ChurnCounters{} : churn->second};
        if (auto added = m_metrics.add(transaction, look.vantage, seen.subject, look.at, counters); !added)
            return unexpected(added.error());
    }
    return m_metrics.forget(transaction, look.at - m_retention).map([this] { return std::move(m_changes); });
}

Expected<void> MetricsRecorder::takeRepository(store::Transaction& transaction,
                                               const observe::RoundResult& look,
                                               const observe::RepositoryOutcome& repository)
{
    const Subject subject{SubjectKind::Repository, repository.key};
    const auto id = m_metrics.idOf(transaction, look.vantage, subject);
    if (!id)
        return unexpected(id.error());
    const auto change = m_snapshots.take(transaction, *id, repository, look.at);
    if (!change)
        return unexpected(change.error());
    if (!*change || (*change)->isFirst)
        return {};
    m_churns[subject] = churnOf(**change, repository);
    noteCas(*id, **change);
    return {};
}

/// RRDP comes first; where a CA's folder was also had by rsync, it is counted once.
void MetricsRecorder::noteCas(qint64 subject, const RepositoryChange& change)
{
    std::map<QString, std::vector<const FileChange*>> byFolder;
    for (const FileChange& file : change.changes)
        byFolder[file.folder].push_back(&file);
    const auto folders = m_snapshots.folders(subject);
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        const auto owner = m_folders.constFind(folder.key());
        if (owner == m_folders.cend() || m_changes.contains(*owner))
            continue;
        const auto& files = byFolder[folder.key()];
        CaChange& ca = m_changes[*owner];
        ca.now = *folder;
        ca.churn = metrics::churnOf(kindsOf(files), beforeOf(*folder, files));
        addPayloadChanges(ca, files);
        m_churns[{SubjectKind::Ca, owner->toString()}] = ca.churn;
    }
}

} // namespace caretaker::service
