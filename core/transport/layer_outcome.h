// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layers of a look at a publication point, and how each one went. Transport fills the lower ones,
// core/observe the upper ones.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <optional>

namespace caretaker::transport {

/// The layers, in the order in which they are tried. The first that fails is the diagnosis.
enum class Layer { Dns, Tcp, Tls, Http, Rsync, Rrdp, Manifest, Crl, Objects };
QString toString(Layer layer); ///< "dns", "tcp", ...
std::optional<Layer> layerFromString(QStringView text);

enum class Transport { Rrdp, Rsync };
QString toString(Transport transport); ///< "rrdp", "rsync"
std::optional<Transport> transportFromString(QStringView text);

enum class AddressFamily { Ipv4, Ipv6 };
QString toString(AddressFamily family); ///< "ipv4", "ipv6"
std::optional<AddressFamily> addressFamilyFromString(QStringView text);

/// Whether the host can be reached over one address family, whatever the family that the content came by. A
/// family for which the name has no address has no outcome.
struct FamilyOutcome
{
    AddressFamily family;
    bool reachable = false; ///< TCP
    Milliseconds elapsed{0};
    QString address{}; ///< that was tried
    QString detail{};  ///< English, short; empty when reachable
    friend bool operator==(const FamilyOutcome&, const FamilyOutcome&) = default;
};

struct LayerOutcome
{
    Layer layer;
    bool ok = false;
    Milliseconds elapsed{0};
    QString
        detail{}; ///< English, short: "connection refused", "HTTP 404"; empty when there is nothing to say
    friend bool operator==(const LayerOutcome&, const LayerOutcome&) = default;
};

} // namespace caretaker::transport
