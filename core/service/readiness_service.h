// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker readiness`: an applicant's papers and repository, checked before any
// certificate exists. Needs no database. Files are read once; looking may be repeated.
#pragma once

#include "core/probe/readiness_probe.h"
#include "core/readiness/runner.h"

namespace caretaker::service {

struct ReadinessRequest
{
    QString notification{}; ///< URIs; empty: the repository response's, where there is one
    QString rsync{};
    QString childRequest{}; ///< files; empty: none
    QString publisherRequest{};
    QString repositoryResponse{};
    QString tal{};
    QString resources{};
    QString attest{};
    QString profile = QStringLiteral("bcp-default"); ///< a shipped one, or a file
    QString caBundle{};
    bool allowPrivate = false;
};

struct ReadinessRun
{
    readiness::Facts facts;
    readiness::Report report;
};

/// What can be said while a probe is under way.
struct ReadinessSoFar
{
    readiness::Report report;
    QStringList waiting{}; ///< tests of the report that wait for what is looked at later
};

/// What looks over the network: probe::probe(), or a test's.
using Prober = std::function<Expected<readiness::Facts>(const probe::ProbeInputs& inputs)>;

class ReadinessService
{
public:
    /// BadInput with the file and line, or the option, that is wrong; Usage when there is nothing to check.
    static Expected<ReadinessService> create(const ReadinessRequest& request);

    const readiness::Profile& profile() const { return m_profile; }
    const readiness::Inputs& inputs() const { return m_papers.inputs; }
    bool usesNetwork() const { return m_papers.inputs.notification || m_papers.inputs.rsync; }

    /// One look, judged. `clients`: at once, in the test of capacity; 0 leaves it out. Without URIs nothing
    /// is probed.
    Expected<ReadinessRun> look(const Prober& prober, Instant now, int clients) const;
    /// For those who watch a probe: nothing of it is a verdict yet.
    ReadinessSoFar soFar(const probe::ProbeStage& stage) const;
    /// The same facts with what watching showed.
    ReadinessRun judged(readiness::Facts facts, Instant ended) const;

private:
    ReadinessService(readiness::Profile profile, readiness::Facts papers, probe::ProbeInputs probe)
        : m_profile(std::move(profile)), m_papers(std::move(papers)), m_probe(std::move(probe))
    {
    }

    readiness::Profile m_profile;
    readiness::Facts m_papers; ///< all but what the network shows
    probe::ProbeInputs m_probe;
};

/// A shipped profile by name, or a file that holds one.
Expected<readiness::Profile> readinessProfile(const QString& nameOrFile);

} // namespace caretaker::service
