// SPDX-License-Identifier: GPL-3.0-or-later
//
// TrustAnchorFetch: a trust anchor's certificate from the TAL's URIs, in their order (RFC 8630 section 2.5).
// Private to this room.
#pragma once

#include "core/observe/fetched_source.h"
#include "core/observe/gate.h"
#include "core/observe/memory.h"

namespace caretaker::observe {

class TrustAnchorFetch : public QObject
{
public:
    TrustAnchorFetch(Observer::Memory& memory, FetchedSource& source, Gate& gate, QStringList uris,
                     QObject* parent);

    /// Goes on with the next URI that was not tried, up to one that gives a file; false when none is left.
    bool tryNext();

    const Findings& findings() const { return m_findings; } ///< of URIs that gave nothing
    int fetches() const { return m_fetches; }

private:
    void fetchHttps(const HttpsUri& uri);
    void fetchRsync(const RsyncUri& uri);
    void take(const QString& uri, const QByteArray& certificate);
    void giveUp(const QString& uri, const transport::FetchFailure& failure);

    Observer::Memory& m_memory;
    FetchedSource& m_source;
    Gate& m_gate;
    QStringList m_left;
    Findings m_findings;
    int m_fetches = 0;
};

} // namespace caretaker::observe
