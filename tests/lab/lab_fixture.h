// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small world in a temporary folder, and what core/rpki says about its tree.
#pragma once

#include "core/lab/hierarchy.h"
#include "core/lab/world.h"
#include "core/rpki/tree.h"
#include "core/transport/tree_source.h"

#include <QTemporaryDir>

#include <map>

namespace caretaker::lab {

inline const Instant Start = *parseRfc3339(u"2026-03-01T00:00:00Z");

/// Ports are only names here, unless a server is started; then ask for free ones with 0.
inline WorldOptions smallOptions(quint16 port = 8443)
{
    return {.cas = 5,
            .roasPerCa = 3,
            .start = Start,
            .httpsPort = port,
            .rsyncPort = quint16(port ? 8873 : 0),
            .eeKeys = 2};
}

class LabFixture
{
public:
    explicit LabFixture(WorldOptions options = smallOptions())
        : m_world(World::createWithKeys(std::move(options), m_folder.path(), keys()))
    {
        if (!m_world)
            qFatal("%s", qPrintable(m_world.error().toString()));
    }
    World& world() { return *m_world; }
    QString path() const { return m_folder.path(); }
    /// The world as a later process finds it.
    void reload()
    {
        m_world = World::load(m_folder.path());
        if (!m_world)
            qFatal("%s", qPrintable(m_world.error().toString()));
    }
    PublishReport publish(Instant at)
    {
        const auto report = m_world->publishAt(at);
        if (!report)
            qFatal("%s", qPrintable(report.error().toString()));
        return *report;
    }
    rpki::TreeResult validate(Instant at) const
    {
        const transport::TreeSource source(m_world->treePath());
        return rpki::validateTree(*rpki::Tal::decode(m_world->tal(), QStringLiteral("lab")), source, at);
    }
    /// Of the delegated CA with this handle, or of the registry's for index -1 and so on.
    rpki::CaVerdict verdictOf(const QString& handle, Instant at) const
    {
        const rpki::TreeResult result = validate(at);
        for (const CaInfo& info : m_world->cas()) {
            for (const rpki::CaVerdict& verdict : result.cas) {
                if (info.options.handle == handle && verdict.ski == info.ski)
                    return verdict;
            }
        }
        qFatal("no verdict of %s", qPrintable(handle));
    }

private:
    /// Made once in a test program: making keys takes longer than all the rest.
    static const WorldKeys& keys()
    {
        static const auto made = WorldKeys::generate(*completed({.cas = 10, .eeKeys = 2}), {});
        return *made;
    }

    QTemporaryDir m_folder;
    Expected<World> m_world;
};

inline bool has(const Findings& findings, FindingId id)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.id == id; });
}

inline QString textOf(const Findings& findings)
{
    QString text;
    for (const Finding& finding : findings)
        text += finding.name() + u' ' + finding.detail() + u'\n';
    return text;
}

} // namespace caretaker::lab
