// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/watcher.h"

#include "core/base/limits.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// In the lab's virtual time the pause is as much shorter as latencies are made longer.
observe::LookAgain lookAgainFor(const Config& config, const health::QuorumRules& quorum)
{
    const auto pause = std::chrono::duration<double, std::milli>(quorum.lookAgainAfter) / config.latencyScale;
    return {.times = quorum.lookAgain, .pause = std::chrono::ceil<Milliseconds>(pause)};
}

observe::ObserverOptions optionsFor(const Config& config, const health::QuorumRules& quorum,
                                    const QString& mirror)
{
    observe::ObserverOptions options;
    options.https.caBundle = config.caBundle;
    options.https.addresses.allowSpecialPurpose = config.allowPrivateAddresses;
    options.rsync.addresses.allowSpecialPurpose = config.allowPrivateAddresses;
    options.rsync.mirrorFolder = mirror;
    options.latencyScale = config.latencyScale;
    options.rsyncProbeInterval = config.rsyncProbeEvery;
    options.rsyncCrossCheckInterval = config.rsyncProbeEvery;
    options.canaries = config.canaries;
    options.lookAgain = lookAgainFor(config, quorum);
    options.cacheFolder = config.cacheFolder();
    return options;
}

} // namespace

Expected<rpki::Tal> loadTal(const QString& path)
{
    if (path.isEmpty())
        return unexpected(Error::badInput(u"no trust anchor locator is configured"_s, u"[trust_anchor] tal"_s,
                                          u"name a TAL file in the configuration given with --config"_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(
            Error::badInput(u"the trust anchor locator cannot be read: "_s + file.errorString(), path));
    return rpki::Tal::decode(file.read(limits::MaxTalBytes + 1), QFileInfo(path).completeBaseName());
}

Expected<Watcher> Watcher::create(const Config& config, const health::QuorumRules& quorum)
{
    auto tal = loadTal(config.talPath);
    if (!tal)
        return unexpected(tal.error());
    Watcher watcher;
    watcher.m_mirror = std::make_unique<QTemporaryDir>();
    if (!watcher.m_mirror->isValid())
        return unexpected(Error::failed(u"no temporary folder: "_s + watcher.m_mirror->errorString()));
    auto observer = observe::Observer::create(optionsFor(config, quorum, watcher.m_mirror->path()));
    if (!observer)
        return unexpected(observer.error());
    watcher.m_observer = std::move(*observer);
    watcher.m_tal = std::move(*tal);
    watcher.m_vantage = config.vantage;
    return watcher;
}

observe::RoundResult Watcher::look(const std::vector<fleet::DelegatedCa>& fleet, Instant now,
                                   const Progress& progress)
{
    QEventLoop loop;
    observe::RoundResult result{.at = now, .vantage = m_vantage};
    const auto round = m_observer->startRound({fleet, *m_tal, now, m_vantage});
    QObject::connect(round.get(), &observe::Round::finished, &loop,
                     [&](const observe::RoundResult& finished) {
                         result = finished;
                         loop.quit();
                     });
    if (progress)
        QObject::connect(round.get(), &observe::Round::progressed, &loop, progress);
    loop.exec();
    return result;
}

} // namespace caretaker::service
