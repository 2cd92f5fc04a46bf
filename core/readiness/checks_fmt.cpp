// SPDX-License-Identifier: GPL-3.0-or-later
//
// FMT: the files of RFC 8183. Decoding them is core/fleet's; here is what their findings mean for an
// applicant, and whether the files fit together and to the URIs that were given.
#include "core/readiness/checks.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using File = std::optional<SetupFile> Facts::*;

namespace {

constexpr int EllipticCurveBits = 256;

QString handleOf(const fleet::SetupMessage& message)
{
    if (const auto* child = std::get_if<fleet::ChildRequest>(&message.body))
        return child->childHandle;
    if (const auto* publisher = std::get_if<fleet::PublisherRequest>(&message.body))
        return publisher->publisherHandle;
    if (const auto* response = std::get_if<fleet::RepositoryResponse>(&message.body))
        return response->publisherHandle;
    return std::get<fleet::ParentResponse>(message.body).childHandle;
}

/// What a finding of the decoder is called here; nothing for those that other tests judge.
std::optional<Message> messageFor(const Finding& finding)
{
    const QString reason = finding.arguments.value(u"reason"_s);
    switch (finding.id) {
    case FindingId::SETUP_MALFORMED:
        return message(Tag::FMT_MALFORMED, finding.uri, Arguments().text("reason"_L1, reason));
    case FindingId::SETUP_NAMESPACE:
        return message(Tag::FMT_NAMESPACE, finding.uri, Arguments().text("found"_L1, reason));
    case FindingId::SETUP_HANDLE:
        return message(Tag::FMT_HANDLE, finding.uri, Arguments().text("attribute"_L1, reason));
    case FindingId::SETUP_URI:
        return message(Tag::FMT_URI, finding.uri, Arguments().text("attribute"_L1, reason));
    case FindingId::SETUP_BPKI_CERTIFICATE:
        return message(Tag::FMT_BPKI_UNREADABLE, finding.uri);
    default:
        return std::nullopt;
    }
}

Messages readFile(const SetupFile& file, QLatin1StringView expected)
{
    Messages messages;
    for (const Finding& finding : file.decoded.findings)
        if (auto found = messageFor(finding))
            messages.push_back(std::move(*found));
    if (!file.decoded.passedOver.isEmpty())
        messages.push_back(message(Tag::FMT_UNKNOWN_ATTRIBUTE, file.name,
                                   Arguments().list("attributes"_L1, file.decoded.passedOver)));
    if (!file.decoded.value)
        return messages;
    const fleet::SetupMessage& value = *file.decoded.value;
    if (value.name() != expected)
        messages.push_back(message(Tag::FMT_WRONG_MESSAGE, file.name,
                                   Arguments().text("found"_L1, value.name()).text("expected"_L1, expected)));
    else
        messages.push_back(
            message(Tag::FMT_READ, file.name,
                    Arguments().text("message"_L1, expected).text("handle"_L1, handleOf(value))));
    return messages;
}

Messages judgeValidity(const fleet::BpkiCertificate& certificate, const QString& subject, const Facts& facts,
                       const Numbers& numbers)
{
    const auto named = [&] { return Arguments().text("name"_L1, certificate.subject); };
    if (facts.at < certificate.notBefore)
        return {message(Tag::FMT_BPKI_NOT_YET_VALID, subject,
                        named().time("not_before"_L1, certificate.notBefore))};
    if (facts.at > certificate.notAfter)
        return {message(Tag::FMT_BPKI_EXPIRED, subject, named().time("not_after"_L1, certificate.notAfter))};
    const Duration left = certificate.notAfter - facts.at;
    if (left >= numbers.bpkiDaysLeft)
        return {};
    return {message(Tag::FMT_BPKI_EXPIRES_SOON, subject,
                    named().duration("left"_L1, left).time("not_after"_L1, certificate.notAfter))};
}

Messages judgeStrength(const fleet::BpkiCertificate& certificate, const QString& subject,
                       const Numbers& numbers)
{
    Messages messages;
    const auto named = [&] { return Arguments().text("name"_L1, certificate.subject); };
    const int least = certificate.keyAlgorithm == "RSA"_L1 ? numbers.bpkiRsaBits : EllipticCurveBits;
    if (certificate.keyBits < least)
        messages.push_back(message(
            Tag::FMT_BPKI_WEAK_KEY, subject,
            named().text("algorithm"_L1, certificate.keyAlgorithm).number("bits"_L1, certificate.keyBits)));
    if (certificate.digest == "SHA1"_L1 || certificate.digest == "MD5"_L1)
        messages.push_back(
            message(Tag::FMT_BPKI_WEAK_DIGEST, subject, named().text("digest"_L1, certificate.digest)));
    return messages;
}

/// RFC 8183 section 5.1: "a self-signed CA certificate".
Messages judgeForm(const fleet::BpkiCertificate& certificate, const QString& subject)
{
    Messages messages;
    const auto named = [&] { return Arguments().text("name"_L1, certificate.subject); };
    if (!certificate.isSelfSigned)
        messages.push_back(message(Tag::FMT_BPKI_NOT_SELF_SIGNED, subject, named()));
    if (!certificate.isCa)
        messages.push_back(message(Tag::FMT_BPKI_NOT_CA, subject, named()));
    return messages;
}

template <File file>
Messages checkCertificate(const Facts& facts, const Numbers& numbers)
{
    const SetupFile& given = *(facts.*file);
    const fleet::BpkiCertificate& certificate = given.decoded.value->bpkiTa();
    Messages messages = judgeForm(certificate, given.name);
    std::ranges::move(judgeValidity(certificate, given.name, facts, numbers), std::back_inserter(messages));
    std::ranges::move(judgeStrength(certificate, given.name, numbers), std::back_inserter(messages));
    return messages;
}

Messages checkChildRequest(const Facts& facts, const Numbers& /*numbers*/)
{
    return readFile(*facts.childRequest, "child_request"_L1);
}

Messages checkPublisherRequest(const Facts& facts, const Numbers& /*numbers*/)
{
    return readFile(*facts.publisherRequest, "publisher_request"_L1);
}

Messages checkRepositoryResponse(const Facts& facts, const Numbers& /*numbers*/)
{
    return readFile(*facts.repositoryResponse, "repository_response"_L1);
}

/// The body of a file whose own test passed.
template <typename Body>
const Body& bodyOf(const std::optional<SetupFile>& file)
{
    return std::get<Body>(file->decoded.value->body);
}

Messages checkOffer(const Facts& facts, const Numbers& /*numbers*/)
{
    const auto& response = bodyOf<fleet::RepositoryResponse>(facts.repositoryResponse);
    Messages messages;
    if (response.serviceUri.startsWith("http:"_L1, Qt::CaseInsensitive))
        messages.push_back(message(Tag::FMT_SERVICE_HTTP, response.serviceUri));
    if (!response.notification)
        messages.push_back(message(Tag::FMT_NO_RRDP, facts.repositoryResponse->name));
    return messages;
}

Messages checkPromise(const Facts& facts, const Numbers& /*numbers*/)
{
    const auto& response = bodyOf<fleet::RepositoryResponse>(facts.repositoryResponse);
    Messages messages;
    const auto& rsync = facts.inputs.rsync;
    if (rsync && *rsync != response.siaBase && !rsync->isBelow(response.siaBase))
        messages.push_back(message(Tag::FMT_RSYNC_DIFFERS, rsync->toString(),
                                   Arguments().text("promised"_L1, response.siaBase.toString())));
    const auto& notification = facts.inputs.notification;
    if (notification && response.notification && *notification != *response.notification)
        messages.push_back(message(Tag::FMT_RRDP_DIFFERS, notification->toString(),
                                   Arguments().text("promised"_L1, response.notification->toString())));
    return messages;
}

Messages checkAnswer(const Facts& facts, const Numbers& /*numbers*/)
{
    const fleet::SetupMessage& request = *facts.publisherRequest->decoded.value;
    const fleet::SetupMessage& answer = *facts.repositoryResponse->decoded.value;
    const QString& subject = facts.repositoryResponse->name;
    const auto both = [](const QString& asked, const QString& answered) {
        return Arguments().text("asked"_L1, asked).text("answered"_L1, answered);
    };
    Messages messages;
    if (!request.tag.isEmpty() && request.tag != answer.tag)
        messages.push_back(message(Tag::FMT_OTHER_TAG, subject, both(request.tag, answer.tag)));
    if (handleOf(request) != handleOf(answer))
        messages.push_back(
            message(Tag::FMT_OTHER_PUBLISHER, subject, both(handleOf(request), handleOf(answer))));
    return messages;
}

Messages checkOneParty(const Facts& facts, const Numbers& /*numbers*/)
{
    const fleet::SetupMessage& child = *facts.childRequest->decoded.value;
    const fleet::SetupMessage& publisher = *facts.publisherRequest->decoded.value;
    const QString& subject = facts.publisherRequest->name;
    Messages messages;
    if (handleOf(child) != handleOf(publisher))
        messages.push_back(
            message(Tag::FMT_TWO_HANDLES, subject,
                    Arguments().text("child"_L1, handleOf(child)).text("publisher"_L1, handleOf(publisher))));
    if (child.bpkiTa().der != publisher.bpkiTa().der)
        messages.push_back(message(Tag::FMT_TWO_KEYS, subject));
    return messages;
}

TestCase test(const char* id, const char* objective, const char* clause, std::vector<Need> needs,
              Messages (*run)(const Facts&, const Numbers&))
{
    return {QString::fromLatin1(id), QString::fromLatin1(objective), QString::fromLatin1(clause),
            std::move(needs), run};
}

} // namespace

std::vector<TestCase> fmtCases()
{
    const auto id = [](const char* text) { return Need(QString::fromLatin1(text)); };
    return {
        test("FMT-01", QT_TRANSLATE_NOOP("readiness", "The child request follows its format"),
             "RFC 8183 section 5.2.1", {Source::ChildRequest}, checkChildRequest),
        test("FMT-02", QT_TRANSLATE_NOOP("readiness", "The child request's BPKI certificate is sound"),
             "RFC 8183 section 5.1", {Source::ChildRequest, id("FMT-01")},
             checkCertificate<&Facts::childRequest>),
        test("FMT-03", QT_TRANSLATE_NOOP("readiness", "The publisher request follows its format"),
             "RFC 8183 section 5.2.3", {Source::PublisherRequest}, checkPublisherRequest),
        test("FMT-04", QT_TRANSLATE_NOOP("readiness", "The publisher request's BPKI certificate is sound"),
             "RFC 8183 section 5.1", {Source::PublisherRequest, id("FMT-03")},
             checkCertificate<&Facts::publisherRequest>),
        test("FMT-05", QT_TRANSLATE_NOOP("readiness", "The repository response follows its format"),
             "RFC 8183 section 5.2.4", {Source::RepositoryResponse}, checkRepositoryResponse),
        test("FMT-06", QT_TRANSLATE_NOOP("readiness", "The repository response's BPKI certificate is sound"),
             "RFC 8183 section 5.1", {Source::RepositoryResponse, id("FMT-05")},
             checkCertificate<&Facts::repositoryResponse>),
        test("FMT-07", QT_TRANSLATE_NOOP("readiness", "The repository offers TLS and RRDP"),
             "RFC 8183 section 5.2.4", {Source::RepositoryResponse, id("FMT-05")}, checkOffer),
        test("FMT-08",
             QT_TRANSLATE_NOOP("readiness", "The URIs given are those that the repository assigned"),
             "RFC 8183 section 5.2.4", {Source::RepositoryResponse, id("FMT-05")}, checkPromise),
        test("FMT-09",
             QT_TRANSLATE_NOOP("readiness", "The repository response answers the publisher request"),
             "RFC 8183 section 5.2.4",
             {Source::PublisherRequest, Source::RepositoryResponse, id("FMT-03"), id("FMT-05")}, checkAnswer),
        test("FMT-10", QT_TRANSLATE_NOOP("readiness", "Both requests come from one CA"), "RFC 8183 section 4",
             {Source::ChildRequest, Source::PublisherRequest, id("FMT-01"), id("FMT-03")}, checkOneParty),
    };
}

} // namespace caretaker::readiness
