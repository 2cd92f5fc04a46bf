// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/fetch_failure.h"

#include <array>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumeration.
constexpr std::array PhaseNames{"dns"_L1,  "connect"_L1,      "tls"_L1,  "first byte"_L1,
                                "idle"_L1, "minimum rate"_L1, "total"_L1};

} // namespace

QString toString(Phase phase) { return PhaseNames.at(static_cast<std::size_t>(phase)); }

FetchFailure FetchFailure::timedOut(Phase phase, Layer layer, const QString& words)
{
    return {Kind::TimedOut, layer, u"timed out at %1: %2"_s.arg(toString(phase), words), phase};
}

} // namespace caretaker::transport
