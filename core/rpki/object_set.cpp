// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/object_set.h"

#include "core/base/limits.h"
#include "core/rpki/crypto.h"

#include <algorithm>
#include <vector>

namespace caretaker::rpki {

class ObjectSet::Folder
{
public:
    using Objects = QHash<QByteArray, PublishedObject>; ///< by file name

    Folder() = default;
    Folder(const Folder& other) : m_objects(other.m_objects), m_digest(other.knownDigest()) {}
    Folder& operator=(const Folder&) = delete;

    const Objects& objects() const { return m_objects; }
    bool holds(const QByteArray& name, const QByteArray& bytes) const
    {
        const auto known = m_objects.constFind(name);
        return known != m_objects.cend() && known->bytes == bytes;
    }

    void insert(const QByteArray& name, const QByteArray& bytes)
    {
        m_objects.insert(name, {bytes, fastSha256(bytes)});
        m_digest.reset();
    }
    bool remove(const QByteArray& name)
    {
        m_digest.reset();
        return m_objects.remove(name);
    }
    Sha256 digest() const;

private:
    std::optional<Sha256> knownDigest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_digest;
    }

    Objects m_objects;
    mutable std::mutex m_mutex; // two CAs (a key roll) may share a folder and ask at once
    mutable std::optional<Sha256> m_digest;
};

Sha256 ObjectSet::Folder::digest() const
{
    const std::lock_guard lock(m_mutex);
    if (m_digest)
        return *m_digest;
    std::vector<QByteArray> names(m_objects.keyBegin(), m_objects.keyEnd());
    std::sort(names.begin(), names.end());
    QByteArray all;
    for (const QByteArray& name : names) {
        all.append(name).append('\0');
        all.append(m_objects.constFind(name)->hash.toByteArray());
    }
    m_digest = fastSha256(all);
    return *m_digest;
}

namespace {

using Files = QHash<QByteArray, PublishedObject>; ///< of one folder, by name

std::optional<PublishedObject> fileOf(const Files& files, const QByteArray& name)
{
    const auto found = files.constFind(name);
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

void compare(const QString& folder, const Files& before, const Files& after,
             std::vector<ObjectDifference>& differences)
{
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        auto old = fileOf(before, file.key());
        if (!old || old->hash != file->hash)
            differences.push_back({folder, file.key(), std::move(old), *file});
    }
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        if (!after.contains(file.key()))
            differences.push_back({folder, file.key(), *file, std::nullopt});
}

} // namespace

/// Holds the folder, so that a set may change meanwhile.
class ObjectSet::FolderView final : public PublishedFolder
{
public:
    explicit FolderView(std::shared_ptr<const Folder> folder) : m_folder(std::move(folder)) {}

    std::optional<PublishedObject> object(QByteArrayView fileName) const override
    {
        const QByteArray name = QByteArray::fromRawData(fileName.data(), fileName.size());
        const auto found = m_folder->objects().constFind(name);
        return found == m_folder->objects().cend() ? std::nullopt : std::optional(*found);
    }
    std::optional<Sha256> digest() const override { return m_folder->digest(); }
    std::optional<qsizetype> fileCount() const override { return m_folder->objects().size(); }
    std::vector<QByteArray> fileNames() const override
    {
        return {m_folder->objects().keyBegin(), m_folder->objects().keyEnd()};
    }

private:
    std::shared_ptr<const Folder> m_folder;
};

ObjectSet::ObjectSet(const QHash<RsyncUri, QByteArray>& objects)
{
    for (auto object = objects.begin(); object != objects.end(); ++object)
        put(object.key(), object.value());
}

ObjectSet::Folder& ObjectSet::ownFolder(const QString& uri)
{
    FolderPtr& folder = m_folders[uri];
    if (!folder)
        folder = std::make_shared<Folder>();
    else if (folder.use_count() > 1)
        folder = std::make_shared<Folder>(*folder);
    return *folder;
}

void ObjectSet::publish(const RsyncUri& uri, const QByteArray& bytes)
{
    m_assigned.clear();
    put(uri, bytes);
}

void ObjectSet::put(const RsyncUri& uri, const QByteArray& bytes)
{
    if (uri.isFolder() || bytes.size() > limits::MaxObjectBytes) {
        remove(uri);
        return;
    }
    const QString where = uri.folder().toString();
    const QByteArray name = uri.fileName().toLatin1();
    const auto folder = m_folders.constFind(where);
    if (folder == m_folders.cend() || !(*folder)->holds(name, bytes))
        ownFolder(where).insert(name, bytes);
}

bool ObjectSet::withdraw(const RsyncUri& uri)
{
    m_assigned.clear();
    return remove(uri);
}

bool ObjectSet::remove(const RsyncUri& uri)
{
    const QString folder = uri.folder().toString();
    return m_folders.contains(folder) && ownFolder(folder).remove(uri.fileName().toLatin1());
}

void ObjectSet::assign(const QHash<RsyncUri, QByteArray>& objects)
{
    if (!objects.isEmpty() && objects.isSharedWith(m_assigned))
        return;
    std::vector<RsyncUri> gone;
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder) {
        const auto uri = RsyncUri::tryFromString(folder.key());
        for (auto name = folder.value()->objects().keyBegin(); name != folder.value()->objects().keyEnd();
             ++name) {
            const auto file = uri->file(QString::fromLatin1(*name));
            if (file && !objects.contains(*file))
                gone.push_back(*file);
        }
    }
    for (const RsyncUri& uri : gone)
        remove(uri);
    for (auto object = objects.begin(); object != objects.end(); ++object)
        put(object.key(), object.value());
    m_assigned = objects;
}

std::optional<PublishedObject> ObjectSet::object(const RsyncUri& uri) const
{
    const auto found = folder(uri.folder());
    return found ? found->object(uri.fileName().toLatin1()) : std::nullopt;
}

qsizetype ObjectSet::size() const
{
    qsizetype size = 0;
    for (const FolderPtr& folder : m_folders)
        size += folder->objects().size();
    return size;
}

std::vector<ObjectDifference> ObjectSet::difference(const ObjectSet& before) const
{
    std::vector<ObjectDifference> differences;
    if (m_folders.isSharedWith(before.m_folders))
        return differences;
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder) {
        const FolderPtr old = before.m_folders.value(folder.key());
        if (old != *folder)
            compare(folder.key(), old ? old->objects() : Files(), (*folder)->objects(), differences);
    }
    for (auto folder = before.m_folders.cbegin(); folder != before.m_folders.cend(); ++folder)
        if (!m_folders.contains(folder.key()))
            compare(folder.key(), (*folder)->objects(), {}, differences);
    return differences;
}

void ObjectSet::forEach(
    const std::function<void(const QString&, const QByteArray&, const PublishedObject&)>& visit) const
{
    for (auto folder = m_folders.cbegin(); folder != m_folders.cend(); ++folder)
        for (auto file = (*folder)->objects().cbegin(); file != (*folder)->objects().cend(); ++file)
            visit(folder.key(), file.key(), *file);
}

std::unique_ptr<PublishedFolder> ObjectSet::folder(const RsyncUri& folder) const
{
    const auto found = m_folders.constFind(folder.toString());
    return found == m_folders.cend() ? nullptr : std::make_unique<FolderView>(*found);
}

} // namespace caretaker::rpki
