// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObjectSet: the objects of one repository in memory, each hashed once, in folders that know when they
// changed. What a round of observation keeps, so that the next one need not judge anew what is unchanged.
//
// A value: copies share, and are cheap. Const use is safe from several threads.
#pragma once

#include "core/rpki/object_source.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <vector>

namespace caretaker::rpki {

/// One file that two sets do not have in common; at least one of `before` and `after` is there.
struct ObjectDifference
{
    QString folder; ///< the folder's URI
    QByteArray name;
    std::optional<PublishedObject> before{};
    std::optional<PublishedObject> after{};
    friend bool operator==(const ObjectDifference&, const ObjectDifference&) = default;
};

class ObjectSet final : public RepositoryView
{
public:
    ObjectSet() = default;
    explicit ObjectSet(const QHash<RsyncUri, QByteArray>& objects);

    /// Adds or replaces; `uri` must be of a file. Objects above limits::MaxObjectBytes are not taken.
    void publish(const RsyncUri& uri, const QByteArray& bytes);
    /// False when there was no such object.
    bool withdraw(const RsyncUri& uri);
    /// Makes `objects` the contents. An object that is here already is not hashed again, a folder where
    /// nothing changed keeps its digest, and the very hash that was assigned last costs nothing.
    void assign(const QHash<RsyncUri, QByteArray>& objects);

    std::optional<PublishedObject> object(const RsyncUri& uri) const;
    qsizetype size() const;
    /// What was added, withdrawn or given other bytes since `before`, in no particular order. Costs nothing
    /// for a folder that both share, as copies do until one of them changes it.
    std::vector<ObjectDifference> difference(const ObjectSet& before) const;
    /// In no particular order.
    void forEach(const std::function<void(const QString& folder, const QByteArray& name,
                                          const PublishedObject& object)>& visit) const;

    std::unique_ptr<PublishedFolder> folder(const RsyncUri& folder) const override;

private:
    class Folder;
    using FolderPtr = std::shared_ptr<Folder>;
    class FolderView;

    void put(const RsyncUri& uri, const QByteArray& bytes);
    bool remove(const RsyncUri& uri);
    /// Its own, not shared with another set; made when absent.
    Folder& ownFolder(const QString& uri);

    QHash<QString, FolderPtr> m_folders;    ///< by the folder's URI
    QHash<RsyncUri, QByteArray> m_assigned; ///< empty when changed since
};

} // namespace caretaker::rpki
