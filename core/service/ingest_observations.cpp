// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_observations.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using fleet::DelegatedCa;
using observe::Observation;

namespace {

/// `begun` is in whole seconds and clocks are read at different moments of a run.
constexpr Duration AttemptSlack{60};

class Ingestion
{
public:
    Ingestion(const ValidatorOutput& output, const IngestScope& scope, const VantageName& vantage,
              bool cacheWasEmpty)
        : m_output(output), m_scope(scope), m_vantage(vantage), m_cacheWasEmpty(cacheWasEmpty)
    {
    }
    Ingested run(const std::vector<DelegatedCa>& fleet);

private:
    void indexList();
    void findStrangers(const std::vector<DelegatedCa>& fleet);
    const NonFunctionalCa* entryOf(const DelegatedCa& ca) const;
    bool isWanted(const DelegatedCa& ca) const;
    QString unprocessed() const;
    QString failedAbove(const RsyncUri& certificate) const;
    QString whyNotKnown(const DelegatedCa& ca) const;
    Observation begin(const DelegatedCa& ca) const;
    Observation observe(const DelegatedCa& ca) const;
    void fail(Observation& seen, const NonFunctionalCa& entry) const;
    void addEndpoint(Observation& seen, observe::Transport transport, const QString& uri) const;
    void count(const Observation& seen);

    const ValidatorOutput& m_output;
    const IngestScope& m_scope;
    const VantageName& m_vantage;
    bool m_cacheWasEmpty;
    std::map<Ski, const NonFunctionalCa*> m_bySki;
    std::map<RsyncUri, const NonFunctionalCa*> m_byManifest;
    QHash<QString, const NonFunctionalCa*> m_byRepository;
    QString m_unprocessed; ///< why the trust anchor's CAs are not known; empty when they are
    Ingested m_result;
};

Observation blinded(Observation seen, const QString& reason)
{
    seen.blind = true;
    seen.blindReason = reason;
    return seen;
}

void Ingestion::indexList()
{
    if (!m_output.nonFunctional)
        return;
    for (const NonFunctionalCa& ca : *m_output.nonFunctional) {
        if (!m_scope.trustAnchor.isEmpty() && ca.trustAnchor != m_scope.trustAnchor)
            continue;
        m_bySki.emplace(ca.ski, &ca);
        m_byManifest.emplace(ca.manifest, &ca);
        m_byRepository.insert(ca.caRepository.toString(), &ca);
    }
}

void Ingestion::findStrangers(const std::vector<DelegatedCa>& fleet)
{
    std::set<Ski> skis;
    std::set<RsyncUri> manifests;
    for (const DelegatedCa& ca : fleet) {
        skis.insert(ca.skis.begin(), ca.skis.end());
        manifests.insert(ca.manifestUris.begin(), ca.manifestUris.end());
    }
    for (const auto& [ski, entry] : m_bySki)
        if (m_scope.includes(*entry) && !entry->isTrustAnchor && !skis.contains(ski) &&
            !manifests.contains(entry->manifest))
            m_result.strangers.push_back(*entry);
}

const NonFunctionalCa* Ingestion::entryOf(const DelegatedCa& ca) const
{
    if (!ca.skis.empty())
        if (const auto found = m_bySki.find(ca.skis.back()); found != m_bySki.end())
            return found->second;
    const auto found = m_byManifest.find(ca.manifest());
    const bool known = found != m_byManifest.end();
    const bool isOldKey =
        known && std::ranges::find(ca.skis, found->second->ski) != ca.skis.end(); // and not the current one
    return known && !isOldKey ? found->second : nullptr;
}

bool Ingestion::isWanted(const DelegatedCa& ca) const
{
    return m_scope.includes(ca) || (!ca.certificateUri && entryOf(ca));
}

/// The trust anchor that must have been processed and was not; empty when all is well.
QString Ingestion::unprocessed() const
{
    if (!m_scope.trustAnchor.isEmpty())
        return m_output.processed.contains(m_scope.trustAnchor)
                   ? QString()
                   : u"the trust anchor \"%1\""_s.arg(m_scope.trustAnchor);
    for (const QString& name : m_output.trustAnchorFiles)
        if (!m_output.processed.contains(name))
            return u"the trust anchor \"%1\""_s.arg(name);
    return m_output.processed.isEmpty() ? u"any trust anchor"_s : QString();
}

/// The manifest of a listed CA in whose repository the certificate lies; empty when there is none.
QString Ingestion::failedAbove(const RsyncUri& certificate) const
{
    const QString& uri = certificate.toString();
    for (qsizetype slash = uri.lastIndexOf(u'/'); slash > 0; slash = uri.lastIndexOf(u'/', slash - 1))
        if (const NonFunctionalCa* entry = m_byRepository.value(uri.left(slash + 1)))
            return entry->manifest.toString();
    return {};
}

/// Why the list could not have held this CA; empty when it could.
QString Ingestion::whyNotKnown(const DelegatedCa& ca) const
{
    if (!m_unprocessed.isEmpty())
        return u"the validator found nothing valid under "_s + m_unprocessed;
    if (!ca.certificateUri && !m_result.strangers.empty())
        return u"the URI of its certificate is not on record, so what is above it is not known"_s;
    const QString above = ca.certificateUri ? failedAbove(*ca.certificateUri) : QString();
    return above.isEmpty() ? QString() : u"a CA above it is non-functional there: "_s + above;
}

Observation Ingestion::begin(const DelegatedCa& ca) const
{
    Observation seen{.ca = ca.handle, .vantage = m_vantage, .at = m_output.at};
    const QString engine =
        m_output.version.isEmpty() ? m_output.engine : m_output.engine + u' ' + m_output.version;
    seen.findings.push_back(
        {FindingId::VALIDATOR_OUTPUT,
         {},
         {{u"engine"_s, engine}, {u"cache"_s, m_cacheWasEmpty ? u"empty"_s : u"may be warm"_s}}});
    if (ca.notification)
        addEndpoint(seen, observe::Transport::Rrdp, ca.notification->toString());
    addEndpoint(seen, observe::Transport::Rsync, ca.caRepository.moduleRoot().toString());
    return seen;
}

void Ingestion::addEndpoint(Observation& seen, observe::Transport transport, const QString& uri) const
{
    const auto sync = std::ranges::find(m_output.repositories, uri, &RepositorySync::uri);
    if (sync == m_output.repositories.end())
        return;
    seen.endpoints.push_back({.transport = transport,
                              .uri = uri,
                              .synchronised = sync->synchronised,
                              .firstByte = {},
                              .retrieval = sync->synchronised ? sync->duration : std::nullopt,
                              .layers = {}});
    if (!sync->synchronised)
        seen.findings.push_back(
            {transport == observe::Transport::Rrdp ? FindingId::HTTP_FAILED : FindingId::RSYNC_FAILED,
             uri,
             {{u"reason"_s, sync->status}}});
}

void Ingestion::fail(Observation& seen, const NonFunctionalCa& entry) const
{
    Finding finding{FindingId::VALIDATOR_NONFUNCTIONAL, entry.manifest.toString()};
    if (entry.since)
        finding.arguments.insert(u"since"_s, formatRfc3339(*entry.since));
    seen.findings.push_back(std::move(finding));
}

Observation Ingestion::observe(const DelegatedCa& ca) const
{
    Observation seen = begin(ca);
    if (!m_output.nonFunctional)
        return blinded(std::move(seen), m_output.engine + u" does not say which CAs are functional"_s +
                                            (m_output.engine == "rpki-client"_L1 ? u" before 9.5"_s : u""_s));
    if (const NonFunctionalCa* entry = entryOf(ca)) {
        if (entry->lastAttempt && *entry->lastAttempt + AttemptSlack < m_output.begun)
            return blinded(std::move(seen), u"put off, last tried "_s + formatRfc3339(*entry->lastAttempt));
        fail(seen, *entry);
        return seen;
    }
    if (const QString why = whyNotKnown(ca); !why.isEmpty())
        return blinded(std::move(seen), why);
    seen.functional = seen.complete = true;
    return seen;
}

void Ingestion::count(const Observation& seen)
{
    ++(seen.blind ? m_result.blind : seen.functional ? m_result.functional : m_result.failed);
}

Ingested Ingestion::run(const std::vector<DelegatedCa>& fleet)
{
    indexList();
    findStrangers(fleet);
    m_unprocessed = unprocessed();
    for (const DelegatedCa& ca : fleet) {
        if (!isWanted(ca)) {
            ++m_result.outOfScope;
            continue;
        }
        m_result.observations.push_back(observe(ca));
        count(m_result.observations.back());
    }
    return std::move(m_result);
}

} // namespace

bool IngestScope::includes(const NonFunctionalCa& ca) const
{
    return (trustAnchor.isEmpty() || ca.trustAnchor == trustAnchor) &&
           (under.isEmpty() || ca.location.startsWith(under, Qt::CaseInsensitive));
}

bool IngestScope::includes(const DelegatedCa& ca) const
{
    return under.isEmpty() ||
           (ca.certificateUri && ca.certificateUri->toString().startsWith(under, Qt::CaseInsensitive));
}

Ingested observationsFrom(const ValidatorOutput& output, const std::vector<DelegatedCa>& fleet,
                          const IngestScope& scope, const VantageName& vantage, bool cacheWasEmpty)
{
    return Ingestion(output, scope, vantage, cacheWasEmpty).run(fleet);
}

} // namespace caretaker::service
