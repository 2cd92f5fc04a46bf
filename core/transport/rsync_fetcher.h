// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncFetcher: mirrors a folder of an rsync daemon with the system's rsync as a child process, or just asks
// whether the daemon is alive.
//
// Both begin with a probe: resolve, check the AddressPolicy, connect, read the greeting "@RSYNCD:". So a
// refused connection is told apart by layer, and costs no process. The child gets an argument vector made of
// typed values only, connects to the address that was checked, runs in a process group of its own, and dies
// with its deadline, with its context or with us. What the mirror is going to hold is counted while the child
// runs: too many files or bytes end it. Symbolic links, devices and the like are neither made nor followed.
// What rsync says is kept, bounded, as the transcript.
//
// Lives in a thread with an event loop; callbacks are as in HttpsFetcher.
#pragma once

#include "core/base/limits.h"
#include "core/base/uri.h"
#include "core/transport/address_policy.h"
#include "core/transport/dns_server.h"
#include "core/transport/fetch_failure.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace caretaker::transport {

struct RsyncOptions
{
    AddressPolicy addresses;
    QString program = QStringLiteral("rsync"); ///< found in PATH
    /// Where mirrors are kept between fetches, one folder a mirror, so that a second fetch moves only what
    /// changed (files are compared by checksum, never by time and size). Must be private to this process.
    QString mirrorFolder;
    std::vector<DnsServer> dnsServers{};        ///< empty: the system's
    qint64 maxBytes = limits::MaxRsyncBytes;    ///< of all files of a mirror
    qsizetype maxFiles = limits::MaxRsyncFiles; ///< and folders
    qint64 maxMemory = limits::MaxRsyncMemory;  ///< of the child
};

/// Real time.
struct RsyncDeadlines
{
    Milliseconds connect = limits::ConnectTimeout; ///< DNS and TCP together
    Milliseconds greeting = limits::FirstByteTimeout;
    Milliseconds idle = limits::IdleTimeout;
    Milliseconds total = limits::RepositoryTimeout;
};

struct RsyncProbeResult
{
    std::vector<LayerOutcome> layers; ///< Dns, Tcp, Rsync (the greeting) as far as it went
    std::optional<Milliseconds> firstByte;
    Milliseconds total{0};
    QString greeting; ///< "@RSYNCD: 32.0"
    QString address;
    std::vector<FamilyOutcome> families; ///< each family that the name has addresses for
    std::optional<FetchFailure> failure;
    bool ok() const { return !failure; }
};

struct RsyncResult
{
    RsyncProbeResult probe;              ///< how it began
    std::vector<LayerOutcome> layers;    ///< the probe's, with Rsync told by the transfer
    QHash<RsyncUri, QByteArray> objects; ///< every regular file of a known type; empty unless ok
    Milliseconds total{0};
    QByteArray transcript; ///< rsync's output, at most limits::MaxTranscriptBytes
    std::optional<FetchFailure> failure;
    bool ok() const { return !failure; }
};

/// rsync's exit status in words (rsync(1), EXIT VALUES).
QString describeRsyncExit(int status);

class RsyncFetcher : public QObject
{
    Q_OBJECT
public:
    explicit RsyncFetcher(const RsyncOptions& options);
    ~RsyncFetcher() override;

    /// Mirrors `uri`, a folder (a module's root as a rule) or a single file (a trust anchor certificate), and
    /// hands back what it holds. Two fetches of one URI must not overlap.
    void fetch(const RsyncUri& uri, const RsyncDeadlines& deadlines, QObject* context,
               std::function<void(RsyncResult)> done);

    /// Connects and reads the greeting, nothing more.
    void probe(const RsyncUri& uri, const RsyncDeadlines& deadlines, QObject* context,
               std::function<void(RsyncProbeResult)> done);

    const RsyncOptions& options() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace caretaker::transport
