// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readiness prober: looks at a repository over the network, as its future relying parties will, and fills
// the network parts of readiness::Facts. It judges nothing.
//
// Steps, one after the other, so that the load stays small: names; each address of the RRDP host by itself;
// RRDP (notification, conditional request, snapshot, newest deltas, notification again); rsync; the tree
// (under the TAL, or each object by itself); several clients at once. Each step has a budget of its own and
// the whole has one: what is cut off is absent from the facts, with the reason (Facts::absentBecause). What
// repositories publish is decoded in processes of their own (core/observe/decoder.h). Addresses that are not
// of the public Internet are refused unless allowed.
//
// Threads: everything happens in the thread that calls, which needs an event loop for ReadinessProbe; probe()
// spins one of its own, so call it from a program's top level or from a worker thread.
#pragma once

#include "core/base/expected.h"
#include "core/readiness/facts.h"
#include "core/rpki/tal.h"
#include "core/transport/https_fetcher.h"
#include "core/transport/rsync_fetcher.h"

#include <QObject>

#include <functional>
#include <memory>

namespace caretaker::probe {

struct ProbeInputs
{
    std::optional<HttpsUri> notification{};
    std::optional<RsyncUri> rsync{}; ///< a folder
    std::optional<rpki::Tal> tal{};  ///< of a test trust anchor, under which the applicant publishes
    Instant now{};                   ///< our clock when this begins

    bool allowPrivate = false;                      ///< addresses that are not of the public Internet
    QString caBundle{};                             ///< PEM instead of the system's trust store
    std::vector<transport::DnsServer> dnsServers{}; ///< empty: the system's
    transport::Deadlines https{.connect = std::chrono::seconds(15),
                               .firstByte = std::chrono::seconds(20),
                               .idle = std::chrono::seconds(20),
                               .total = std::chrono::seconds(60)}; ///< of each request
    transport::RsyncDeadlines rsyncDeadlines{.total = std::chrono::seconds(90)};
    Milliseconds budget = std::chrono::minutes(5); ///< of the whole probe
    Milliseconds stepBudget = std::chrono::seconds(120);
    qint64 maxSnapshotBytes = 500'000'000;
    int clients = 20; ///< at once, in the capacity step; 0 leaves it out
    int requestsPerClient = 3;
};

/// Where a probe stands as one of its steps begins. Valid during the call only.
struct ProbeStage
{
    int done = 0; ///< steps before this one
    int total = 0;
    QString step;                              ///< English: "addresses and TLS"
    const readiness::Facts& facts;             ///< found by the steps before
    std::vector<readiness::Source> ahead = {}; ///< filled by this step and those after it
};
using ProbeProgress = std::function<void(const ProbeStage&)>;

class ReadinessProbe : public QObject
{
public:
    struct Events
    {
        ProbeProgress progressed{};
        /// Once, from the event loop; also after cancel(), with what was found until then.
        std::function<void(readiness::Facts)> finished;
    };

    /// BadInput when neither URI is given or the CA bundle is not readable; Failed when there is no decoder
    /// or no temporary folder.
    static Expected<std::unique_ptr<ReadinessProbe>> create(ProbeInputs inputs, Events events);
    ~ReadinessProbe() override; ///< abandons whatever is under way

    void start();
    /// What is under way is abandoned at once, and finished() called soon.
    void cancel();

private:
    struct Private;
    explicit ReadinessProbe(std::unique_ptr<Private> d);
    void startNext();
    void endStep(std::size_t number);
    void cutStep(const QString& why);
    void conclude();
    std::unique_ptr<Private> d;
};

/// The whole of it. `isCancelled` is asked several times a second. Fills `at`, `inputs` and the network
/// parts.
Expected<readiness::Facts> probe(const ProbeInputs& inputs, const ProbeProgress& progress = {},
                                 const std::function<bool()>& isCancelled = {});

} // namespace caretaker::probe
