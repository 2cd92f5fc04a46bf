// SPDX-License-Identifier: GPL-3.0-or-later
//
// Authority: one CA of the lab: its key, its counters, what it certifies, and the products it has signed.
//
// It signs on demand only: due() tells whether something must be signed at `now`, issue() signs exactly that
// and then a new CRL and manifest. File names follow the key (RFC 6481 section 2.2), so that a key roll can
// have two sets.
#pragma once

#include "core/lab/certificate_encoder.h"
#include "core/lab/conduct.h"
#include "core/lab/keys.h"
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
};

class Authority
{
public:
    Authority(QString handle, SigningKey key, AuthorityPlace place, Duration phase);

    const QString& handle() const { return m_handle; }
    const SigningKey& key() const { return m_key; }
    const AuthorityPlace& place() const { return m_place; }
    QString manifestName() const;
    QString crlName() const;
    QString certificateName() const; ///< of its own certificate, in its issuer's folder
    QString manifestUri() const { return m_place.caRepository + manifestName(); }

    /// `child` must outlive this.
    void certify(const Authority& child, const Resources& resources);
    void authorise(const RoaPlan& roa);

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
        Resources resources{};
    };
    struct Signed
    {
        Product product;
        std::uint64_t serial;
        Validity validity;
    };
    struct EeSpec
    {
        QString name;
        Validity validity;
        Resources resources;
        Instant signingTime;
    };

    Instant signingTime(Instant now, const Conduct& conduct) const;
    QStringList firstRoa() const;
    bool slotChanged(Instant now, const Lifetimes& lifetimes) const;
    int renewPlanned(Instant now, const Lifetimes& lifetimes, const std::vector<SigningKey>& eeKeys);
    Signed signPlanned(const Plan& plan, const Validity& validity, const std::vector<SigningKey>& eeKeys);
    QByteArray certificateFor(const Plan& plan, const Validity& validity, std::uint64_t serial) const;
    Signed signObject(const EeSpec& ee, const struct SignedContent& content,
                      const std::vector<SigningKey>& eeKeys);
    void revoke(const Signed& old, Instant now);
    void listProducts(const QStringList& malformed);
    void issueCrl(Instant now, const Conduct& conduct, const Lifetimes& lifetimes);
    void issueManifest(Instant now, const Conduct& conduct, const Lifetimes& lifetimes,
                       const std::vector<SigningKey>& eeKeys);
    void advanceManifestNumber(const Conduct& conduct);
    void readProducts(QDataStream& stream);
    void readCounters(QDataStream& stream);
    static Signed readSigned(QDataStream& stream);

    QString m_handle;
    SigningKey m_key;
    AuthorityPlace m_place;
    Duration m_phase;
    std::vector<Plan> m_plans;

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
