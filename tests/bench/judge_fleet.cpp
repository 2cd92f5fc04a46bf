// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/judge_fleet.h"

namespace caretaker::bench {

using namespace Qt::StringLiterals;
using observe::Layer;
using observe::Transport;

namespace {

constexpr int DeadOfEach = 50; // 2 %

observe::EndpointOutcome endpoint(Transport transport, const QString& uri, bool works)
{
    observe::EndpointOutcome outcome{.transport = transport, .uri = uri, .synchronised = works};
    for (const Layer layer : {Layer::Dns, Layer::Tcp})
        outcome.layers.push_back({layer, true, Milliseconds(3), {}});
    const Layer last = transport == Transport::Rrdp ? Layer::Http : Layer::Rsync;
    outcome.layers.push_back({last, works, Milliseconds(40), works ? QString() : u"refused"_s});
    if (works) {
        outcome.firstByte = Milliseconds(40);
        outcome.retrieval = Milliseconds(300);
    }
    return outcome;
}

} // namespace

std::vector<fleet::DelegatedCa> makeFleet(int size)
{
    std::vector<fleet::DelegatedCa> fleet;
    for (int i = 0; i < size; ++i) {
        const QString handle = u"member-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        const QString folder = u"rsync://rpki.example.net/repository/%1/0/"_s.arg(handle);
        fleet.push_back(
            {.handle = CaHandle::fromString(handle),
             .skis = {},
             .manifestUris = {*RsyncUri::tryFromString(folder + u"ca.mft"_s)},
             .caRepository = *RsyncUri::tryFromString(folder),
             .notification = HttpsUri::tryFromString(u"https://rrdp.example.net/notification.xml"_s),
             .operatorName = u"Operator of "_s + handle,
             .repositoryOperator = u"registry"_s,
             .contacts = {{u"technical"_s, u"noc@%1.example.net"_s.arg(handle), u"en"_s},
                          {u"admin"_s, u"admin@%1.example.net"_s.arg(handle), u"en"_s}}});
    }
    return fleet;
}

observe::Observation lookAt(const fleet::DelegatedCa& ca, Instant at, bool functional)
{
    observe::Observation seen{.ca = ca.handle, .vantage = VantageName::fromString(u"local"_s), .at = at};
    seen.functional = seen.complete = functional;
    seen.endpoints = {endpoint(Transport::Rrdp, ca.notification->toString(), functional),
                      endpoint(Transport::Rsync, ca.caRepository.toString(), functional)};
    const Instant day = std::chrono::floor<std::chrono::days>(at);
    seen.manifest =
        rpki::ManifestFacts{Serial::fromNumber(static_cast<quint64>(day.time_since_epoch().count() / 86'400)),
                            day, day + std::chrono::hours(48), sha256Of(ca.handle.toString().toUtf8())};
    seen.validUntil = day + std::chrono::hours(48);
    seen.objects = {.total = 12, .valid = functional ? 12 : 0, .missing = functional ? 0 : 12};
    if (!functional)
        seen.blame = observe::Blame::Ca;
    return seen;
}

bool isDead(int index) { return index % DeadOfEach == 7; }

std::vector<observe::Observation> lookAt(const std::vector<fleet::DelegatedCa>& fleet, int round, Instant at)
{
    std::vector<observe::Observation> looks;
    looks.reserve(fleet.size());
    for (int i = 0; i < static_cast<int>(fleet.size()); ++i) {
        const bool stumbles = (i + round) % OneIn == 0;
        looks.push_back(lookAt(fleet[static_cast<std::size_t>(i)], at, !isDead(i) && !stumbles));
    }
    return looks;
}

} // namespace caretaker::bench
