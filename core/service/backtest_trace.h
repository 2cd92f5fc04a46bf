// SPDX-License-Identifier: GPL-3.0-or-later
//
// Traces (DESIGN section 8): NDJSON, gzip or not, one observation a line, in time order:
//
//   {"ca":"h1","at":"2026-01-01T00:00:00Z","vantage":"a","functional":true,"complete":true,
//    "first_byte_ms":80,"retrieval_ms":900,"blind":false,"manifest_number":"1A","findings":["MFT_EXPIRED"]}
//
// `ca`, `at` and `functional` are required; `complete` is what `functional` is unless said; `blind` is false;
// lines without a vantage are of one that has no name. Blank lines are skipped. A key or a finding that this
// version does not know is left out, and noted: recorders may write more than verdicts need. Everything else
// that is not as above is an error with file and line. The file is streamed; what is kept is its changes.
#pragma once

#include "core/service/backtest_input.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <set>

namespace caretaker::service {

/// What was left out, once each: "key \"colour\"", "finding \"NEW_THING\"". At most some.
class TraceNotes
{
public:
    void add(const QString& note);
    QStringList list() const { return {m_notes.begin(), m_notes.end()}; }

private:
    std::set<QString> m_notes;
};

/// One line. BadInput without a place.
Expected<observe::Observation> parseTraceLine(QByteArrayView line, TraceNotes& notes);

struct TraceRequest
{
    QString file;
    std::optional<Instant> from{}, to{}; ///< inclusive; lines outside are read and left out
    std::function<void(qint64 lines)> progress{};
};

struct Trace
{
    BacktestInput input;
    qint64 lines = 0;
    QStringList notes{};
};

/// BadInput with "FILE:LINE".
Expected<Trace> readTrace(const TraceRequest& request, LatencyBounds bounds);

} // namespace caretaker::service
