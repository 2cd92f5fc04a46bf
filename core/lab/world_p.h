// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inside of World, shared by world.cpp (behaviour) and world_files.cpp (what is on disk).
#pragma once

#include "core/lab/hierarchy.h"
#include "core/lab/hostile_tree.h"
#include "core/lab/module_tree.h"
#include "core/lab/publication.h"
#include "core/lab/tls_identity.h"
#include "core/lab/world.h"

namespace caretaker::lab {

struct World::Private
{
    Private(WorldOptions options, WorldKeys keys, QString dir);

    void makePublications();
    bool treeWanted(const ServiceCondition& condition) const;
    Expected<bool> publish(size_t index, const Products& objects, Instant now);
    Expected<PublishReport> publishAll(Instant now, const Progress& progress);
    void alterFiles(size_t index, Instant now);
    Expected<void> writeTree(size_t index, const Products& objects, Instant now);
    Expected<void> check(const Fault& fault) const;
    Expected<void> checkRepository(const Fault& fault) const;
    Expected<void> checkCa(const Fault& fault) const;
    CaInfo infoOf(size_t index) const;

    Expected<void> renewTls();
    QByteArray stateJson() const;
    QByteArray objectsFile() const;
    Expected<void> readObjects(const QByteArray& bytes);

    WorldOptions options;
    QString dir; ///< absolute
    Hierarchy hierarchy;
    TlsIdentity tls;
    FaultScript faults;
    Instant publishedAt;
    std::vector<Publication> publications; ///< as options.repositories
    std::vector<ModuleTree> trees;         ///< likewise
    std::vector<HostileTree> hostileTrees; ///< likewise, as all below
    std::vector<ServiceCondition> conditions;
    /// The files to serve: the publication's, or what faults make of them.
    std::vector<std::shared_ptr<const HttpFiles>> files;
    std::vector<std::shared_ptr<const HttpFiles>> alteredFrom; ///< null when faults change nothing
};

} // namespace caretaker::lab
