// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_fetcher.h"

#include "core/transport/rsync_transfer.h"

#include <array>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

struct ExitMeaning
{
    int status;
    QLatin1StringView words;
};

// After rsync(1), EXIT VALUES.
constexpr std::array ExitMeanings{
    ExitMeaning{0, "done"_L1},
    ExitMeaning{1, "wrong usage"_L1},
    ExitMeaning{2, "protocols do not match"_L1},
    ExitMeaning{3, "files or folders cannot be selected"_L1},
    ExitMeaning{4, "action not supported"_L1},
    ExitMeaning{5, "the daemon refused: unknown module, too many connections, or not allowed"_L1},
    ExitMeaning{10, "socket error: the connection broke"_L1},
    ExitMeaning{11, "file error on our side"_L1},
    ExitMeaning{12, "broken protocol stream"_L1},
    ExitMeaning{20, "interrupted"_L1},
    ExitMeaning{22, "out of memory"_L1},
    ExitMeaning{23, "some files could not be transferred"_L1},
    ExitMeaning{24, "some files vanished during the transfer"_L1},
    ExitMeaning{30, "time-out while transferring"_L1},
    ExitMeaning{35, "time-out while connecting"_L1},
};

} // namespace

QString describeRsyncExit(int status)
{
    for (const ExitMeaning& meaning : ExitMeanings) {
        if (meaning.status == status)
            return meaning.words;
    }
    return u"failed"_s;
}

struct RsyncFetcher::Private
{
    RsyncEnvironment environment;
};

RsyncFetcher::RsyncFetcher(const RsyncOptions& options)
    : d(new Private{{options, Resolver(options.dnsServers), RsyncDebts(options.maxBytes)}})
{
    RsyncMirror::sweep(options.mirrorFolder);
}

RsyncFetcher::~RsyncFetcher()
{
    qDeleteAll(findChildren<RsyncTransfer*>(Qt::FindDirectChildrenOnly)); // before the resolver that they use
}

const RsyncOptions& RsyncFetcher::options() const { return d->environment.options; }

void RsyncFetcher::fetch(const RsyncUri& uri, const RsyncDeadlines& deadlines, QObject* context,
                         std::function<void(RsyncResult)> done)
{
    auto* transfer = new RsyncTransfer(d->environment, uri, deadlines, context, std::move(done),
                                       this); // deletes itself
    transfer->start();
}

void RsyncFetcher::probe(const RsyncUri& uri, const RsyncDeadlines& deadlines, QObject* context,
                         std::function<void(RsyncProbeResult)> done)
{
    auto* probe =
        new RsyncProbe(d->environment.resolver, d->environment.options.addresses, uri, deadlines, context,
                       std::move(done)); // deletes itself
    probe->start();
}

} // namespace caretaker::transport
