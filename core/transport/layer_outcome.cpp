// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/layer_outcome.h"

#include <array>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array LayerNames{"dns"_L1,  "tcp"_L1,      "tls"_L1, "http"_L1,   "rsync"_L1,
                                "rrdp"_L1, "manifest"_L1, "crl"_L1, "objects"_L1};
constexpr std::array TransportNames{"rrdp"_L1, "rsync"_L1};
constexpr std::array FamilyNames{"ipv4"_L1, "ipv6"_L1};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<QLatin1StringView, N>& names, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString toString(Layer layer) { return LayerNames.at(static_cast<std::size_t>(layer)); }

std::optional<Layer> layerFromString(QStringView text) { return fromName<Layer>(LayerNames, text); }

QString toString(Transport transport) { return TransportNames.at(static_cast<std::size_t>(transport)); }

std::optional<Transport> transportFromString(QStringView text)
{
    return fromName<Transport>(TransportNames, text);
}

QString toString(AddressFamily family) { return FamilyNames.at(static_cast<std::size_t>(family)); }

std::optional<AddressFamily> addressFamilyFromString(QStringView text)
{
    return fromName<AddressFamily>(FamilyNames, text);
}

} // namespace caretaker::transport
