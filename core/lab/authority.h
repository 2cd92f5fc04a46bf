// SPDX-License-Identifier: GPL-3.0-or-later
//
// Authority: one CA of the lab: its key, its counters, what it certifies, and the products it has signed.
//
// It signs on demand only: due() tells whether something must be signed at `now`, issue() signs exactly that
// and then a new CRL and manifest. File names follow the key (RFC 6481 section 2.2), so that a key roll can
// have two sets: during one a CA has two authorities, the second its successor (RFC 6489 says: CA instances).
#pragma once

#include "core/lab/certificate_encoder.h"
#include "core/lab/conduct.h"
#include "core/lab/flaws.h"
#include "core/lab/keys.h"
#include "core/lab/payload_encoder.h"
#include "core/lab/resources_plan.h"

#include <QDataStream>
#include <QStringList>

#include <map>
#include <optional>

namespace caretaker::lab {

/// Published bytes with their SHA-256.
struct Product
{
    QByteArray bytes;
    Sha256 hash;
    friend bool operator==(const Product& a, const Product& b) { return a.hash == b.hash; }
};
using Products = std::map<QString, Product>; ///< by file name, or by path in a repository

Product productOf(QByteArray bytes);

/// Where an authority's own certificate and products are.
struct AuthorityPlace
{
    QString certificateUri; ///< rsync URI of its certificate, in its issuer's folder
    QString caRepository;   ///< rsync URI of its folder, with a slash
    QString notification;
    friend bool operator==(const AuthorityPlace&, const AuthorityPlace&) = default;
};

class Authority
{
public:
    Authority(QString handle, SigningKey key, AuthorityPlace place, Duration phase);

    const QString& handle() const { return m_handle; }
    const SigningKey& key() const { return m_key; }
    const AuthorityPlace& place() const { return m_place; }
    Duration phase() const { return m_phase; }
    QString manifestName() const;
    QString crlName() const;
    QString secondCrlName() const;   ///< of FaultKind::TwoCrls
    QString certificateName() const; ///< of its own certificate, in its issuer's folder
    QString manifestUri() const { return m_place.caRepository + manifestName(); }

    /// Both must outlive each other.
    void certify(Authority& child, const Resources& resources);
    /// The same resources as `child` has, but only while SigningConduct::successors names the certificate.
    void certifySuccessor(const Authority& child, Authority& successor);
    /// What `child` inherits, but only while SigningConduct::successors names the certificate.
    void certifyOnDemand(Authority& child);
    void authorise(const RoaPlan& roa);
    /// Publishes whom to contact about it: the lines of a vCard (RFC 6493).
    void introduce(const QStringList& card);
    /// Whom it certifies beside its children while FaultKind::CasPointingAtEachOther says so. Must outlive
    /// it.
    void know(const Authority& peer) { m_peers.push_back(&peer); }
    /// Plans what `predecessor` plans.
    void succeed(const Authority& predecessor) { m_plans = predecessor.m_plans; }

    /// Names matching Fault::object, sorted; planned names too, before anything is signed.
    QStringList namesMatching(const QString& pattern) const;

    bool due(Instant now, const Conduct& conduct, const Lifetimes& lifetimes) const;
    /// Returns how many objects were signed.
    int issue(Instant now, const Conduct& conduct, const Lifetimes& lifetimes,
              const std::vector<SigningKey>& eeKeys);
    /// What the last manifest lists, and the manifest: the honest publication, before faults of publishing.
    const Products& products() const { return m_listed; }
    /// Everything at other URIs: forgets what was signed, keeps key and counters.
    void moveTo(AuthorityPlace place);

    void write(QDataStream& stream) const;
    void read(QDataStream& stream);

private:
    struct Plan
    {
        QString name;
        const Authority* child = nullptr; ///< a certificate for it, or else:
        std::optional<RoaPlan> roa{};
        std::optional<SignedContent> content{}; ///< of another signed object
        Resources resources{};
        bool onDemand = false;
    };
    struct Signed
    {
        Product product;
        std::uint64_t serial;
        Validity validity;
    };
    struct Issue; ///< one run of issue()

    Instant signingTime(Instant now, const Conduct& conduct) const;
    QStringList firstRoa() const;
    bool slotChanged(Instant now, const Lifetimes& lifetimes) const;
    void advanceManifestNumber(const SigningConduct& conduct);
    void revoke(const Signed& old, Instant now);

    int renewPlanned(const Issue& issue);
    QByteArray signPlanned(const Plan& plan, const Validity& validity, std::uint64_t serial,
                           const Issue& issue, const Flaws& flaws) const;
    static QByteArray signAround(const QString& name, const SignedContent& content, CertificateSpec spec,
                                 Instant signingTime, const Flaws& flaws);
    CertificateSpec certificateDraft(const Authority& subject, const Resources& resources,
                                     const Validity& validity, std::uint64_t serial) const;
    CertificateSpec eeDraft(const QString& name, const Resources& resources, const Validity& validity,
                            std::uint64_t serial, const SigningKey& key) const;
    void list(const QString& name, const QByteArray& encoded, const Issue& issue);
    void listPlanned(const Issue& issue);
    void listLoop(const Authority& subject, const QString& name, const Issue& issue);
    void listContradiction(const Issue& issue);
    void listExtra(const QString& name, const SignedContent& content, const Resources& resources,
                   const Issue& issue);
    void issueCrls(const Issue& issue, std::uint64_t manifestSerial);
    std::vector<RevokedCertificate> revokedNow(const Issue& issue, std::uint64_t manifestSerial) const;
    void issueManifest(const Issue& issue, std::uint64_t serial);
    std::vector<ManifestEntry> manifestEntries(const Issue& issue) const;

    void readProducts(QDataStream& stream);
    void readCounters(QDataStream& stream);
    static Signed readSigned(QDataStream& stream);

    QString m_handle;
    SigningKey m_key;
    AuthorityPlace m_place;
    Duration m_phase;
    std::vector<Plan> m_plans;
    const Authority* m_issuer = nullptr; ///< null for the trust anchor
    std::vector<const Authority*> m_peers;

    std::map<QString, Signed> m_signed; ///< of the plans
    Products m_listed;
    std::optional<Signed> m_manifest;
    Instant m_issuedAt{};
    Instant m_renewAt{};      ///< when the first planned product needs renewal
    SigningConduct m_conduct; ///< at the last issue
    std::uint64_t m_nextSerial = 1;
    std::uint64_t m_crlNumber = 100; // not 0: rollbacks need room
    std::uint64_t m_manifestNumber = 100;
    std::uint64_t m_highestManifestNumber = 100;
    std::vector<RevokedCertificate> m_revoked;
};

} // namespace caretaker::lab
