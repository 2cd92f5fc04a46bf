// SPDX-License-Identifier: GPL-3.0-or-later
//
// Observer: looks at a fleet. Long-lived: it keeps each repository's RRDP state, the verification cache and
// when each CA was last seen with a valid manifest. startRound() gives a Round, one short-lived pass.
//
// A round fetches the trust anchor's certificate and every repository that is known, each repository once for
// all of its CAs: RRDP first, rsync when RRDP fails, also rsync when what RRDP gave leaves a watched CA not
// functional (a CA is functional if any transport gives a current manifest and CRL: DESIGN section 3). It
// validates from the trust anchor down, fetches what validation asked for, and repeats until nothing new
// turns up. Where RRDP worked, the rsync endpoint is probed for its greeting only.
//
// *Published now* is judged without any cache: state kept from an earlier round counts only after the
// repository itself confirmed in this round that it is current (HTTP 304, or the same serial). What is
// remembered from the last success gives `validUntil` and nothing else.
//
// One failed look may be the network's between us and the repository, so a CA that was functional at the last
// look and is not in this one is looked at again within the round: after a pause its repository (its
// parent's, where that shows no certificate for it) is fetched once more, RRDP and then rsync, and all is
// validated again. What is found then counts; both attempts are kept (Observation::earlier, evidence). A
// repository is given what the first attempt left of its time, so that one which stalls costs its own budget
// only; LookAgain has the bounds. What was fetched in this round already stands when it cannot be fetched
// again.
//
// Blind, so nothing is said about a CA: every canary failed, at the beginning of the round or at its end; the
// trust anchor was not fetched or is not valid; or a CA between the trust anchor and this one did not
// validate completely in this round. A CA whose parent validated and publishes no certificate for it is not
// blind: CA_CERT_NOT_FOUND, and not functional.
//
// Threads: everything happens in the thread of the Observer, which needs an event loop. No loop is nested
// here. Time: `now` is an argument; only latencies are measured, in real time, then multiplied by
// `latencyScale`.
#pragma once

#include "core/base/expected.h"
#include "core/fleet/delegated_ca.h"
#include "core/observe/decoder.h"
#include "core/observe/observation.h"
#include "core/rpki/object_set.h"
#include "core/rpki/tal.h"
#include "core/rpki/tree.h"
#include "core/transport/https_fetcher.h"
#include "core/transport/rsync_fetcher.h"

#include <QObject>

#include <memory>
#include <vector>

namespace caretaker::observe {

/// Neither a mass outage nor a stall may double the round. All in real time.
struct LookAgain
{
    int times = 0;                                  ///< in one round; 0: never
    Milliseconds pause{0};                          ///< before each
    int atMost = 100;                               ///< repositories each time, in the fleet's order
    Milliseconds until = std::chrono::seconds(240); ///< since the round began; none begins later
    Milliseconds budget = std::chrono::seconds(60); ///< for one repository by one transport ...
    Milliseconds least = std::chrono::seconds(1);   ///< ... not begun when less is left of its time
};

struct ObserverOptions
{
    transport::HttpsOptions https;
    transport::RsyncOptions rsync;         ///< mirrorFolder must be set
    transport::Deadlines httpsDeadlines{}; ///< real time, never scaled
    transport::RsyncDeadlines rsyncDeadlines{};
    qint64 maxSnapshotBytes = limits::MaxSnapshotBytes;
    DecoderOptions decoder{};
    /// Where RRDP repositories are remembered between processes (repository_cache.h); empty: not at all.
    QString cacheFolder{};
    /// Recorded latencies are the measured ones times this. 1 outside of the lab; a demo in virtual time
    /// plays a first byte after 12 s as 120 ms with a scale of 100. Deadlines stay in real time: set them to
    /// match.
    double latencyScale = 1.0;
    /// How long a greeting of an rsync endpoint whose repository works by RRDP is believed, in the time of
    /// `now`: 0 probes in every round, nothing never probes (the endpoint is then absent from the
    /// observation).
    std::optional<Duration> rsyncProbeInterval = Duration{0};
    /// When what RRDP gave leaves a watched CA not functional, rsync is tried, too. After rsync helped no
    /// more than RRDP, how long until it is tried again: 0 tries in every round, nothing never tries. (Never,
    /// where the rsync tree is not kept up to date beside RRDP, as in a lab with TreeMode::OnDemand.)
    std::optional<Duration> rsyncCrossCheckInterval = Duration{0};
    LookAgain lookAgain{};
    /// Fetched first and last in each round (any HTTP answer will do); when all fail, our own network is
    /// taken to be down. Empty: the trust anchor's, which begin every round; looked at again when anything
    /// failed.
    std::vector<HttpsUri> canaries;
};

struct RoundRequest
{
    std::vector<fleet::DelegatedCa> fleet;
    rpki::Tal tal;
    Instant now;
    VantageName vantage;
};

/// Raw bytes, worth keeping because a CA's outcome changed. Named by the Observation's `evidence`.
struct EvidenceBlob
{
    Sha256 id;
    /// "manifest", "crl", "parent-manifest", "parent-crl", "certificate", "notification", "https-transcript",
    /// "tls-chain" (PEM), "rsync-transcript"
    QString kind;
    QString uri;
    QByteArray bytes;
    friend bool operator==(const EvidenceBlob&, const EvidenceBlob&) = default;
};

/// How one repository was fetched in a round, for repository incidents and metrics.
struct RepositoryOutcome
{
    QString key; ///< the notification URI, or the rsync module's
    EndpointOutcome endpoint;
    std::optional<QString> session; ///< RRDP, when synchronised
    std::optional<std::uint64_t> serial;
    bool unchanged = false; ///< the repository confirmed that nothing changed
    int deltasApplied = 0;
    bool snapshotTaken = false;
    qint64 bytes = 0;      ///< of bodies received
    qsizetype objects = 0; ///< published now
    Findings findings;
    int requests = 0; ///< that it cost the repository: HTTPS requests, rsync runs
    /// Everything that it publishes now, after a successful synchronisation; shares, so that a copy is cheap.
    std::optional<rpki::ObjectSet> published{};
    std::optional<Milliseconds>
        completed{}; ///< when all of it was here, from the start of the round; not scaled
};

struct RoundCounters
{
    qint64 fetches = 0;  ///< HTTPS requests and rsync runs, failed ones included
    qint64 probes = 0;   ///< rsync greetings asked for
    qint64 bytes = 0;    ///< of bodies received
    qint64 treeRuns = 0; ///< how often the tree was validated
    qint64 objectsValidated = 0;
    qint64 signaturesVerified = 0;
    Milliseconds elapsed{0}; ///< real time, not scaled
    friend bool operator==(const RoundCounters&, const RoundCounters&) = default;
};

struct RoundResult
{
    Instant at;
    VantageName vantage;
    std::vector<Observation> observations; ///< one for each CA of the request, in its order
    std::vector<RepositoryOutcome> repositories;
    std::vector<EvidenceBlob> evidence;
    Findings findings;  ///< about the TAL, the trust anchor and our canaries
    bool blind = false; ///< every observation is
    QString blindReason;
    RoundCounters counters;
    std::vector<rpki::CaVerdict> verdicts; ///< every CA found, parents first: for `discover`
    std::vector<rpki::Vrp> vrps;
};

/// One pass. Owned by whoever has the pointer; destroying it cancels the pass.
class Round : public QObject
{
    Q_OBJECT
public:
    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    /// Once, from the event loop.
    void finished(const caretaker::observe::RoundResult& result);
    /// `total` grows while repositories are discovered.
    void progressed(int done, int total, const QString& what);

protected:
    using QObject::QObject;
    bool m_finished = false;
};

class Observer : public QObject
{
    Q_OBJECT
public:
    /// BadInput for an unreadable CA bundle; Failed when the mirror folder cannot be made.
    static Expected<std::unique_ptr<Observer>> create(ObserverOptions options);
    ~Observer() override;

    /// Begins a pass; it ends with Round::finished. One at a time: a second one before the first is finished
    /// or destroyed is a programming error. The Observer must outlive the Round.
    std::unique_ptr<Round> startRound(RoundRequest request);

    /// After a restart: until when `ca`'s last valid manifest counts.
    void seedLastValid(const CaHandle& ca, Instant validUntil);
    /// After a restart: what was seen of `ca` before, oldest first, so that a manifest that is older than the
    /// one before the restart is noticed. Includes seedLastValid().
    void seed(const fleet::DelegatedCa& ca, const Observation& before);

    const ObserverOptions& options() const;

    struct Memory; ///< private to this room
private:
    explicit Observer(std::unique_ptr<Memory> memory);
    std::unique_ptr<Memory> d;
};

} // namespace caretaker::observe
