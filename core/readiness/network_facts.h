// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a prober saw over the network, as plain values: the checks of groups NET, TLS, RRDP, RSYNC, MFT, CRL,
// OBJ, TIME and CAP read it.
#pragma once

#include "core/base/time.h"
#include "core/base/uri.h"

#include <optional>
#include <vector>

namespace caretaker::readiness {

struct DnsFacts
{
    friend bool operator==(const DnsFacts&, const DnsFacts&) = default;
};

struct TlsFacts
{
    friend bool operator==(const TlsFacts&, const TlsFacts&) = default;
};

struct RrdpFacts
{
    friend bool operator==(const RrdpFacts&, const RrdpFacts&) = default;
};

struct RsyncFacts
{
    friend bool operator==(const RsyncFacts&, const RsyncFacts&) = default;
};

struct TreeFacts
{
    friend bool operator==(const TreeFacts&, const TreeFacts&) = default;
};

struct TimeFacts
{
    friend bool operator==(const TimeFacts&, const TimeFacts&) = default;
};

struct CapacityFacts
{
    friend bool operator==(const CapacityFacts&, const CapacityFacts&) = default;
};

} // namespace caretaker::readiness
