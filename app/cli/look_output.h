// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/rules.h"
#include "core/observe/observer.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::cli {

/// One block a CA: the reading and the diagnosis, whose fault it is, then the ladder of layers of each
/// transport from DNS up, with what to do where it breaks, then findings. At most `columns` wide where it can
/// be.
QString lookText(const observe::RoundResult& round, const health::LatencyRules& latency, int columns);
/// {"schema":"caretaker/observe/1","round","vantage","blind","cost","cas":[{"handle","reading","functional",
/// "complete","endpoints":[{"uri","transport","layers":[{"layer","ok","ms","detail"}]}],"manifest","blame",
/// "findings"}]}.
QJsonObject lookJson(const observe::RoundResult& round, const health::LatencyRules& latency);

} // namespace caretaker::cli
