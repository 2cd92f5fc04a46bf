// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of the readiness prober (readiness_probe.h). Private to it.
//
// A step writes what it finds into the facts as it finds it, and calls done() once, at any time; it may be
// destroyed only later. Destroying a step abandons what it has under way.
#pragma once

#include "core/observe/decoder.h"
#include "core/probe/readiness_probe.h"
#include "core/rrdp/document.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace caretaker::probe {

/// What the steps share.
struct ProbeContext
{
    ProbeInputs inputs;
    readiness::Facts facts{};
    QTemporaryDir mirror{};
    QElapsedTimer clock{};
    std::unique_ptr<transport::HttpsFetcher> https{};
    std::unique_ptr<transport::HttpsFetcher> manyClients{};
    std::unique_ptr<transport::RsyncFetcher> rsync{};
    std::unique_ptr<observe::Decoder> decoder{};
    // What later steps need and no report
    QList<QHostAddress> addresses{}; ///< of the RRDP host
    std::optional<rrdp::Notification> notification{};
    std::optional<rrdp::RepositoryState> snapshot{};
    std::optional<QHash<RsyncUri, QByteArray>> rsyncObjects{};

    /// Our clock now.
    Instant now() const
    {
        return inputs.now + std::chrono::duration_cast<Duration>(Milliseconds(clock.elapsed()));
    }
    /// What is left of the whole, for a single request.
    transport::Deadlines deadlines() const;
};

class ProbeStep : public QObject
{
public:
    ProbeStep(ProbeContext& context, std::function<void()> done) : m_probe(context), m_done(std::move(done))
    {
    }
    virtual void start() = 0;

protected:
    void finish() const { m_done(); }
    void fetch(const HttpsUri& uri, qint64 maxBytes, transport::HttpsFetcher::Callback then);
    void fetch(const transport::HttpsRequest& request, transport::HttpsFetcher::Callback then);
    /// Has the body decoded in a process of its own; `then` gets what the document is, or findings alone.
    template <typename T>
    void decode(rrdp::DecodeTask::Kind kind, const HttpsUri& uri, const transport::Body& body,
                std::optional<rrdp::Decoded<T>> (*read)(const QByteArray&),
                std::function<void(rrdp::Decoded<T>)> then)
    {
        const auto done = [uri, body, read, then](const observe::DecodeOutcome& outcome) {
            auto decoded = outcome.crash || outcome.localFault ? std::nullopt : read(outcome.answer);
            then(decoded ? std::move(*decoded) : rrdp::Decoded<T>{std::nullopt, {crashOf(outcome, uri)}});
        };
        m_probe.decoder->decode({kind, uri.toString()}, body.bytes(), body.descriptor(), this, done);
    }

    ProbeContext& m_probe;

private:
    static Finding crashOf(const observe::DecodeOutcome& outcome, const HttpsUri& uri);
    std::function<void()> m_done;
};

/// The same, as a value of the pure room.
std::optional<readiness::Failure> failureFacts(const std::optional<transport::FetchFailure>& failure);
/// What is known of an answer before its body is decoded.
readiness::DocumentFacts documentFacts(const HttpsUri& uri, const transport::HttpsResult& result);

using StepMaker = std::unique_ptr<ProbeStep> (*)(ProbeContext&, std::function<void()> done);
std::unique_ptr<ProbeStep> makeNameStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeAddressStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeRrdpStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeRsyncStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeLastLookStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeTreeStep(ProbeContext& context, std::function<void()> done);
std::unique_ptr<ProbeStep> makeCapacityStep(ProbeContext& context, std::function<void()> done);

} // namespace caretaker::probe
