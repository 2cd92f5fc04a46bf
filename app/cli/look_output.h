// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/rules.h"
#include "core/observe/observer.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::cli {

/// One block a CA: the reading, then the ladder of layers a transport, top to bottom, then findings.
QString lookText(const observe::RoundResult& round, const health::LatencyRules& latency);
/// {"schema":"caretaker/observe/1","at","vantage","cas":[{"handle","reading","functional","complete","endpoints",
/// "manifest","findings"}]}.
QJsonObject lookJson(const observe::RoundResult& round, const health::LatencyRules& latency);

} // namespace caretaker::cli
