// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the steps have in common, and the first two: names, and each address by itself.
#include "core/probe/steps.h"

#include "core/rrdp/wire.h"
#include "core/transport/tls_certificate.h"

#include <algorithm>

namespace caretaker::probe {

using namespace Qt::StringLiterals;
using readiness::AddressFacts;
using readiness::NameFacts;
using transport::HttpsResult;

namespace {

constexpr qsizetype MostAddresses = 8;

transport::AddressFamily familyOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? transport::AddressFamily::Ipv6
                                                               : transport::AddressFamily::Ipv4;
}

NameFacts nameFacts(const QString& host, const transport::NameAnswer& answer)
{
    NameFacts facts{.host = host, .isLiteral = !QHostAddress(host).isNull(), .isName = answer.fromServer};
    for (const QHostAddress& address : answer.addresses + answer.refused)
        (familyOf(address) == transport::AddressFamily::Ipv6 ? facts.ipv6 : facts.ipv4)
            .append(address.toString());
    for (const QHostAddress& address : answer.refused)
        facts.refused.append(address.toString());
    facts.ipv4Trouble = answer.ipv4Trouble;
    facts.ipv6Trouble = answer.ipv6Trouble;
    facts.elapsed = answer.elapsed;
    facts.failure = failureFacts(answer.failure);
    return facts;
}

class NameStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        const ProbeInputs& inputs = m_probe.inputs;
        m_left = (inputs.notification ? 1 : 0) + (inputs.rsync ? 1 : 0);
        if (inputs.notification)
            lookUp(inputs.notification->host(), &readiness::DnsFacts::notification);
        if (inputs.rsync)
            lookUp(inputs.rsync->host(), &readiness::DnsFacts::rsync);
    }

private:
    void lookUp(const QString& host, std::optional<NameFacts> readiness::DnsFacts::*into)
    {
        const auto take = [this, host, into](const transport::NameAnswer& answer) {
            if (!m_probe.facts.dns)
                m_probe.facts.dns.emplace();
            (*m_probe.facts.dns).*into = nameFacts(host, answer);
            if (into == &readiness::DnsFacts::notification)
                m_probe.addresses = answer.addresses;
            if (--m_left == 0)
                finish();
        };
        const Milliseconds deadline =
            std::min<Milliseconds>(m_probe.inputs.https.connect, limits::DnsTimeout);
        m_probe.https->lookUp(host, deadline, this, take);
    }

    int m_left = 0;
};

Milliseconds timeOf(const HttpsResult& result, transport::Layer layer)
{
    const auto found = std::ranges::find(result.layers, layer, &transport::LayerOutcome::layer);
    return found == result.layers.end() ? Milliseconds(0) : found->elapsed;
}

std::optional<readiness::ServerCertificate> certificateFacts(const QByteArray& der, const QString& host)
{
    auto read = transport::readTlsCertificate(der);
    if (!read)
        return std::nullopt;
    readiness::ServerCertificate facts{.issuer = std::move(read->issuer), .names = std::move(read->names)};
    facts.notBefore = read->notBefore;
    facts.notAfter = read->notAfter;
    facts.key = std::move(read->key);
    facts.keyBits = read->keyBits;
    facts.isForHost = transport::isForHost(der, host);
    return facts;
}

AddressFacts addressFacts(const QHostAddress& address, const QString& host, const HttpsResult& result)
{
    AddressFacts facts{
        .address = address.toString(), .family = familyOf(address), .failure = failureFacts(result.failure)};
    facts.connect = timeOf(result, transport::Layer::Tcp);
    facts.firstByte = result.firstByte;
    if (!result.tls)
        return facts;
    facts.tlsVersion = result.tls->version;
    facts.cipher = result.tls->cipher;
    facts.chainLength = static_cast<int>(result.tls->chain.size());
    if (!result.tls->chain.empty()) {
        facts.certificate = certificateFacts(result.tls->chain.front(), host);
    }
    return facts;
}

/// Each address is asked for the notification by itself, all at the same time.
class AddressStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        const QList<QHostAddress> addresses = m_probe.addresses.mid(0, MostAddresses);
        if (addresses.isEmpty())
            return finish(); // the name says why
        m_found.resize(static_cast<std::size_t>(addresses.size()));
        m_left = addresses.size();
        for (qsizetype i = 0; i < addresses.size(); ++i)
            ask(static_cast<std::size_t>(i), addresses.at(i));
    }

private:
    void ask(std::size_t index, const QHostAddress& address)
    {
        const HttpsUri uri = *m_probe.inputs.notification;
        transport::HttpsRequest request{uri, limits::MaxNotificationBytes};
        request.deadlines = m_probe.deadlines();
        request.onlyAddress = address;
        fetch(request, [this, index, address, uri](const HttpsResult& result) {
            m_found[index] = addressFacts(address, uri.host(), result);
            if (result.failure)
                return endOne();
            decode<rrdp::Notification>(
                rrdp::DecodeTask::Kind::Notification, uri, result.body, &rrdp::notificationFromWire,
                [this, index](const rrdp::Decoded<rrdp::Notification>& decoded) { note(index, decoded); });
        });
    }

    void note(std::size_t index, const rrdp::Decoded<rrdp::Notification>& decoded)
    {
        if (decoded.value) {
            m_found[index].session = decoded.value->session;
            m_found[index].serial = decoded.value->serial;
        }
        endOne();
    }

    void endOne()
    {
        if (--m_left > 0)
            return;
        m_probe.facts.tls = readiness::TlsFacts{std::move(m_found)};
        finish();
    }

    std::vector<AddressFacts> m_found;
    qsizetype m_left = 0;
};

} // namespace

void ProbeStep::fetch(const HttpsUri& uri, qint64 maxBytes, transport::HttpsFetcher::Callback then)
{
    transport::HttpsRequest request{uri, maxBytes};
    request.deadlines = m_probe.deadlines();
    fetch(request, std::move(then));
}

void ProbeStep::fetch(const transport::HttpsRequest& request, transport::HttpsFetcher::Callback then)
{
    m_probe.https->fetch(request, this, std::move(then));
}

Finding ProbeStep::crashOf(const observe::DecodeOutcome& outcome, const HttpsUri& uri)
{
    const QString reason =
        outcome.crash.value_or(outcome.localFault.value_or(u"gave an answer that makes no sense"_s));
    return {FindingId::DECODER_CRASHED, uri.toString(), {{u"reason"_s, reason}}};
}

std::optional<readiness::Failure> failureFacts(const std::optional<transport::FetchFailure>& failure)
{
    using Theirs = transport::FetchFailure::Kind;
    using Ours = readiness::Failure::Kind;
    static_assert(static_cast<int>(Theirs::NameNotFound) == static_cast<int>(Ours::NameNotFound) &&
                  static_cast<int>(Theirs::TimedOut) == static_cast<int>(Ours::TimedOut) &&
                  static_cast<int>(Theirs::Cancelled) == static_cast<int>(Ours::Cancelled));
    if (!failure)
        return std::nullopt;
    return readiness::Failure{static_cast<Ours>(failure->kind), failure->layer, failure->detail};
}

readiness::DocumentFacts documentFacts(const HttpsUri& uri, const HttpsResult& result)
{
    readiness::DocumentFacts facts{
        .uri = uri.toString(), .failure = failureFacts(result.failure), .status = result.status};
    facts.contentType = QString::fromLatin1(result.contentType.left(100));
    facts.redirects = result.redirects;
    facts.bytes = result.body.size();
    facts.firstByte = result.firstByte;
    facts.total = result.total;
    return facts;
}

std::unique_ptr<ProbeStep> makeNameStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<NameStep>(context, std::move(done));
}

std::unique_ptr<ProbeStep> makeAddressStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<AddressStep>(context, std::move(done));
}

} // namespace caretaker::probe
