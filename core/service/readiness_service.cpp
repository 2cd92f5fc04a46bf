// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/readiness_service.h"

#include "core/base/limits.h"

#include <QFile>
#include <QFileInfo>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using readiness::Facts;

namespace {

Expected<QByteArray> readFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(most), path));
    return bytes;
}

/// Reads what a request names, until something is wrong.
class Papers
{
public:
    explicit Papers(const ReadinessRequest& request) : m_request(request) {}

    Expected<Facts> read()
    {
        readSetup(m_request.childRequest, m_facts.childRequest);
        readSetup(m_request.publisherRequest, m_facts.publisherRequest);
        readSetup(m_request.repositoryResponse, m_facts.repositoryResponse);
        readInputs();
        parse(m_request.resources, limits::MaxFleetFileBytes, [&](const QByteArray& bytes) {
            return readiness::parseResources(bytes, m_request.resources).map([&](auto&& resources) {
                m_facts.resources = std::forward<decltype(resources)>(resources);
            });
        });
        parse(m_request.attest, limits::MaxPolicyBytes, [&](const QByteArray& bytes) {
            return readiness::parseAttestations(bytes, m_request.attest).map([&](auto&& answers) {
                m_facts.attested = std::forward<decltype(answers)>(answers);
            });
        });
        if (m_error)
            return unexpected(*m_error);
        return m_facts;
    }

private:
    void readSetup(const QString& path, std::optional<readiness::SetupFile>& file)
    {
        parse(path, limits::MaxSetupMessageBytes, [&](const QByteArray& bytes) -> Expected<void> {
            file = readiness::setupFile(bytes, QFileInfo(path).fileName());
            return {};
        });
    }
    void readInputs();
    void parse(const QString& path, qint64 most, const std::function<Expected<void>(const QByteArray&)>& read)
    {
        if (path.isEmpty() || m_error)
            return;
        if (const auto done = readFile(path, most).and_then(read); !done)
            m_error = done.error();
    }
    void refuse(const QString& what, const QString& where, const QString& hint)
    {
        if (!m_error)
            m_error = Error::badInput(what, where, hint);
    }

    const ReadinessRequest& m_request;
    Facts m_facts;
    std::optional<Error> m_error;
};

void Papers::readInputs()
{
    readiness::Inputs& inputs = m_facts.inputs;
    const fleet::RepositoryResponse* response = nullptr;
    if (const auto& file = m_facts.repositoryResponse; file && file->decoded.value)
        response = std::get_if<fleet::RepositoryResponse>(&file->decoded.value->body);
    if (!m_request.notification.isEmpty()) {
        inputs.notification = HttpsUri::tryFromString(m_request.notification);
        if (!inputs.notification)
            refuse(u"\"%1\" is no https URI"_s.arg(m_request.notification), u"--notify"_s,
                   u"for example https://rpki.example.net/notification.xml"_s);
    } else if (response) {
        inputs.notification = response->notification;
    }
    if (!m_request.rsync.isEmpty()) {
        const QString slash = m_request.rsync.endsWith(u'/') ? QString() : u"/"_s;
        inputs.rsync = RsyncUri::tryFromString(m_request.rsync + slash);
        if (!inputs.rsync)
            refuse(u"\"%1\" is no rsync URI"_s.arg(m_request.rsync), u"--rsync"_s,
                   u"for example rsync://rpki.example.net/repository/"_s);
    } else if (response) {
        inputs.rsync = response->siaBase;
    }
}

bool isEmpty(const Facts& papers)
{
    return !papers.inputs.notification && !papers.inputs.rsync && !papers.childRequest &&
           !papers.publisherRequest && !papers.repositoryResponse && !papers.resources;
}

/// What papers say goes into what the prober saw.
Facts joined(Facts seen, const Facts& papers)
{
    seen.inputs = papers.inputs;
    seen.childRequest = papers.childRequest;
    seen.publisherRequest = papers.publisherRequest;
    seen.repositoryResponse = papers.repositoryResponse;
    seen.resources = papers.resources;
    seen.attested = papers.attested;
    return seen;
}

} // namespace

Expected<readiness::Profile> readinessProfile(const QString& nameOrFile)
{
    if (readiness::shippedProfiles().contains(nameOrFile) || !QFileInfo::exists(nameOrFile))
        return readiness::shippedProfile(nameOrFile);
    return readFile(nameOrFile, limits::MaxPolicyBytes).and_then([&](const QByteArray& bytes) {
        return readiness::parseProfile(bytes, nameOrFile);
    });
}

Expected<ReadinessService> ReadinessService::create(const ReadinessRequest& request)
{
    auto profile = readinessProfile(request.profile);
    if (!profile)
        return unexpected(profile.error());
    auto papers = Papers(request).read();
    if (!papers)
        return unexpected(papers.error());
    if (isEmpty(*papers))
        return unexpected(Error::usage(u"there is nothing to check"_s, u"readiness"_s,
                                       u"--notify URI and --rsync URI, or the files of RFC 8183"_s));
    probe::ProbeInputs probe{.notification = papers->inputs.notification,
                             .rsync = papers->inputs.rsync,
                             .allowPrivate = request.allowPrivate,
                             .caBundle = request.caBundle};
    if (!request.tal.isEmpty()) {
        const auto bytes = readFile(request.tal, limits::MaxTalBytes);
        if (!bytes)
            return unexpected(bytes.error());
        papers->inputs.tal = QFileInfo(request.tal).completeBaseName();
        auto tal = rpki::Tal::decode(*bytes, papers->inputs.tal);
        if (!tal)
            return unexpected(tal.error());
        probe.tal = std::move(*tal);
    }
    return ReadinessService(std::move(*profile), std::move(*papers), std::move(probe));
}

Expected<ReadinessRun> ReadinessService::look(const Prober& prober, Instant now, int clients) const
{
    if (!usesNetwork()) {
        Facts facts = m_papers;
        facts.at = now;
        return judged(std::move(facts), now);
    }
    probe::ProbeInputs inputs = m_probe;
    inputs.now = now;
    inputs.clients = clients;
    auto seen = prober(inputs);
    if (!seen)
        return unexpected(seen.error());
    return judged(joined(std::move(*seen), m_papers), now);
}

ReadinessSoFar ReadinessService::soFar(const probe::ProbeStage& stage) const
{
    ReadinessSoFar soFar{readiness::run(joined(stage.facts, m_papers), m_profile, stage.facts.at)};
    soFar.waiting = readiness::waitingTests(soFar.report, stage.ahead);
    return soFar;
}

ReadinessRun ReadinessService::judged(Facts facts, Instant ended) const
{
    readiness::Report report = readiness::run(facts, m_profile, ended);
    return {std::move(facts), std::move(report)};
}

} // namespace caretaker::service
