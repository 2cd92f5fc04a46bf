// SPDX-License-Identifier: GPL-3.0-or-later
//
// Papers of an applicant that are in order, and what breaks them.
#pragma once

#include "core/readiness/runner.h"

namespace caretaker::test {

inline const Instant Now = *parseRfc3339(u"2026-11-27T12:00:00Z");

inline fleet::BpkiCertificate soundCertificate(const QByteArray& der = "der")
{
    return {.der = der,
            .subject = QStringLiteral("CN = Bob"),
            .notBefore = Now - std::chrono::hours(24),
            .notAfter = Now + std::chrono::hours(24 * 3650),
            .isCa = true,
            .isSelfSigned = true,
            .keyAlgorithm = QStringLiteral("RSA"),
            .keyBits = 2048,
            .digest = QStringLiteral("SHA256")};
}

inline readiness::SetupFile fileOf(const QString& name, fleet::SetupMessage message)
{
    return {name, sha256Of(name.toUtf8()), {.value = std::move(message), .findings = {}}};
}

/// All three files, resources on record, and every question answered.
inline readiness::Facts goodPapers()
{
    using namespace readiness;
    const auto base = *RsyncUri::tryFromString(QStringLiteral("rsync://repo.example.net/repo/Bob/"));
    const auto notification =
        HttpsUri::tryFromString(QStringLiteral("https://repo.example.net/notification.xml"));
    Facts facts{.at = Now};
    facts.childRequest = fileOf(QStringLiteral("child.xml"),
                                {{}, fleet::ChildRequest{QStringLiteral("Bob"), soundCertificate()}});
    facts.publisherRequest = fileOf(
        QStringLiteral("publisher.xml"),
        {QStringLiteral("t1"), fleet::PublisherRequest{QStringLiteral("Bob"), soundCertificate(), {}}});
    facts.repositoryResponse = fileOf(
        QStringLiteral("response.xml"),
        {QStringLiteral("t1"),
         fleet::RepositoryResponse{QStringLiteral("https://pub.example.net/8181/"), QStringLiteral("Bob"),
                                   base, notification, soundCertificate("repository")}});
    const auto held =
        *rpki::ResourceSet::fromStrings({QStringLiteral("192.0.2.0/24"), QStringLiteral("AS64500")});
    facts.resources = ResourceFacts{.asked = held, .held = held, .recordedIn = QStringLiteral("the record")};
    for (const TestCase& test : testCases())
        if (test.group() == QLatin1StringView("OPS") && test.needs.empty())
            facts.attested.insert(test.id,
                                  {true, QStringLiteral("Head of operations"), Now - std::chrono::hours(48)});
    return facts;
}

inline const readiness::Profile& defaultProfile()
{
    static const readiness::Profile profile = *readiness::shippedProfile(QStringLiteral("bcp-default"));
    return profile;
}

inline readiness::Report reportOf(const readiness::Facts& facts,
                                  const readiness::Profile& profile = defaultProfile())
{
    return readiness::run(facts, profile, Now + std::chrono::minutes(1));
}

inline const readiness::Result& resultOf(const readiness::Report& report, const QString& test)
{
    return *std::ranges::find(report.results, test, &readiness::Result::test);
}

/// Above Info, sorted.
inline QStringList tagsOf(const readiness::Report& report)
{
    QStringList tags;
    for (const readiness::Result& result : report.results)
        for (const readiness::Message& message : result.messages)
            if (message.level > readiness::Level::Info)
                tags << toString(message.tag);
    tags.sort();
    return tags;
}

} // namespace caretaker::test
