// SPDX-License-Identifier: GPL-3.0-or-later
//
// World: a whole RPKI of our own. Trust anchor -> registry CA -> delegated CAs, real keys and signatures in
// the strict profile (RFC 6487, 6488, 9286, 9582, 9589), published into repositories (RRDP in memory, rsync
// trees on disk).
//
// Time is an argument: publishAt(now) brings everything to `now`, signing only what is due, with the fault
// script applied; called twice for the same instant, the second call changes nothing. Nothing here reads a
// clock, but for the TLS certificate of the server, which must please clients of today.
//
// On disk, below the world's folder:
//   tree/HOST:PORT/MODULE/...  the rsync-layout tree   lab.tal    trust anchor locator (RFC 8630)
//   ca.pem                     CA bundle for HTTPS     tls.pem    server keys and certificates
//   faults.json                the script (fault.h)    state.json options, keys, counters
//   objects.bin                all signed objects
//
// Threads: use from one thread; publishAt signs in threads of its own when there is much to sign.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/uri.h"
#include "core/lab/fault.h"
#include "core/lab/options.h"
#include "core/lab/served.h"
#include "core/lab/tls_identity.h"

#include <memory>

namespace caretaker::lab {

struct WorldKeys;

/// What one publishAt did.
struct PublishReport
{
    int casIssued = 0;           ///< CAs that signed something
    int repositoriesChanged = 0; ///< with a new RRDP serial
    int objectsSigned = 0;
    friend bool operator==(const PublishReport&, const PublishReport&) = default;
};

/// One delegated CA as its certificate says it is.
struct CaInfo
{
    CaOptions options;
    RepositoryOptions repository;
    Ski ski;
    RsyncUri certificateUri;
    RsyncUri caRepository;
    RsyncUri manifest;
    HttpsUri notification;
};

/// What a relying party gets from one ROA prefix of a healthy world.
struct IntendedVrp
{
    quint32 asn;
    QString prefix; ///< "10.0.16.0/24"
    int maxLength;
    QString ca;
    friend bool operator==(const IntendedVrp&, const IntendedVrp&) = default;
};

class World
{
public:
    /// Makes keys and publishes at options.start. `dir` is made where needed and must not hold a world yet.
    static Expected<World> create(WorldOptions options, const QString& dir, const Progress& progress = {});
    /// The same with keys made before, `CAs + 2` and a pool, and a script that holds from the start: for
    /// tests that need many worlds or a large one, since making keys and signing take longest.
    static Expected<World> createWithKeys(WorldOptions options, const QString& dir, const WorldKeys& keys,
                                          const FaultScript& script = {});
    /// As saved; call publishAt next.
    static Expected<World> load(const QString& dir);
    static bool existsIn(const QString& dir);

    World(World&&) noexcept;
    World& operator=(World&&) noexcept;
    ~World();

    /// Everything but the tree, which publishAt writes, and the script, which another process may be writing.
    Expected<void> save() const;

    Expected<PublishReport> publishAt(Instant now, const Progress& progress = {});
    Instant publishedAt() const;

    /// Other ports for all repositories: re-issues the whole world at publishedAt(), moves the tree, rewrites
    /// the TAL. Repositories that shared a port share the new one; BadInput when they have several.
    Expected<void> moveToPorts(quint16 httpsPort, quint16 rsyncPort, const Progress& progress = {});

    const FaultScript& faults() const;
    /// In effect from the next publishAt on. BadInput when the target does not exist, or cannot have it: a
    /// fault of FaultLevel::Socket needs a repository with a port of its own, one of FaultLevel::Name one
    /// with a name of its own.
    Expected<void> addFault(const Fault& fault);
    Expected<void> setFaults(const FaultScript& script);
    void clearFaults();
    Expected<void> saveFaults() const;
    /// Reads faults.json again, where another process may have written it.
    Expected<void> reloadFaults();

    const WorldOptions& options() const;
    std::vector<CaInfo> cas() const;
    std::vector<IntendedVrp> intendedVrps() const; ///< sorted

    QByteArray tal() const;
    QByteArray caBundle() const;            ///< PEM
    const TlsIdentity& tlsIdentity() const; ///< of the server
    QString directory() const;
    QString talPath() const;
    QString treePath() const;
    QString caBundlePath() const;
    QString faultsPath() const;

    /// For Server::update().
    std::vector<ServedRepository> served() const;

private:
    struct Private;
    static Expected<World> createIn(const QString& dir, const WorldOptions& complete, WorldKeys keys,
                                    const FaultScript& script, const Progress& progress);
    explicit World(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace caretaker::lab
