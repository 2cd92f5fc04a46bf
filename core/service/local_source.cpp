// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/local_source.h"

#include "core/rpki/map_source.h"
#include "core/rrdp/snapshot_file.h"
#include "core/transport/tree_source.h"

#include <QFileInfo>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<LocalSource> treeSource(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return unexpected(
            Error::badInput(u"is not a folder"_s, path, u"--tree takes host[:port]/module/..."_s));
    return LocalSource{std::make_unique<transport::TreeSource>(path)};
}

QString problemsOf(const Findings& findings)
{
    return findings.empty() ? u"no RRDP snapshot"_s : findings.front().detail();
}

Expected<LocalSource> snapshotSource(const QString& path)
{
    auto snapshot = rrdp::readSnapshotFile(path);
    if (!snapshot)
        return unexpected(snapshot.error());
    if (!snapshot->value)
        return unexpected(Error::badInput(problemsOf(snapshot->findings), path));
    return LocalSource{std::make_unique<rpki::MapSource>(std::move(snapshot->value->objects)),
                       snapshot->findings};
}

} // namespace

Expected<LocalSource> openLocalSource(const QString& tree, const QString& snapshot)
{
    return snapshot.isEmpty() ? treeSource(tree) : snapshotSource(snapshot);
}

} // namespace caretaker::service
