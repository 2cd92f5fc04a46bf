// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/observer.h"

#include "core/observe/live_round.h"

#include <QDir>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<Observer>> Observer::create(ObserverOptions options)
{
    auto https = transport::HttpsFetcher::create(options.https);
    if (!https)
        return unexpected(https.error());
    if (options.rsync.mirrorFolder.isEmpty() || !QDir().mkpath(options.rsync.mirrorFolder))
        return unexpected(
            Error::failed(u"cannot make the folder for rsync mirrors"_s, options.rsync.mirrorFolder));
    auto decoder = Decoder::create(options.decoder);
    if (!decoder)
        return unexpected(decoder.error());
    auto cache = RepositoryCache::open(options.cacheFolder);
    if (!cache)
        return unexpected(cache.error());
    auto memory = std::make_unique<Memory>();
    memory->onDisk = std::move(*cache);
    memory->decoder = std::move(*decoder);
    memory->https = std::move(*https);
    memory->rsync = std::make_unique<transport::RsyncFetcher>(options.rsync);
    memory->cache = rpki::makeValidationCache();
    memory->options = std::move(options);
    return std::unique_ptr<Observer>(new Observer(std::move(memory)));
}

Observer::Observer(std::unique_ptr<Memory> memory) : d(std::move(memory)) {}

Observer::~Observer() { Q_ASSERT_X(!d->running, "Observer", "a round outlives its observer"); }

std::unique_ptr<Round> Observer::startRound(RoundRequest request)
{
    Q_ASSERT_X(!d->running || d->running->isFinished(), "Observer::startRound", "one round at a time");
    auto round = std::make_unique<LiveRound>(*d, std::move(request));
    d->running = round.get();
    round->start();
    return round;
}

void Observer::seedLastValid(const CaHandle& ca, Instant validUntil) { d->cas[ca].validUntil = validUntil; }

void Observer::seed(const fleet::DelegatedCa& ca, const Observation& before)
{
    recall(ca, before, d->cas[ca.handle]);
}

const ObserverOptions& Observer::options() const { return d->options; }

} // namespace caretaker::observe
