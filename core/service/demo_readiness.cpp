// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_readiness.h"

#include "core/document/printer.h"
#include "core/readiness/report_page.h"
#include "core/readiness/report_text.h"
#include "core/readiness/runner.h"
#include "core/service/demo_folder.h"

#include <QDir>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewClients = 5; ///< the lab has one thread

Expected<readiness::Report> checked(const DemoApplicant& applicant, const DemoProbe& with)
{
    const auto profile = readiness::shippedProfile(u"bcp-default"_s);
    if (!profile)
        return unexpected(profile.error());
    probe::ProbeInputs inputs{.notification = applicant.notification,
                              .rsync = applicant.rsync,
                              .tal = with.tal,
                              .now = with.now,
                              .allowPrivate = true,
                              .caBundle = with.caBundle,
                              .clients = FewClients};
    return probe::probe(inputs).map(
        [&](const readiness::Facts& facts) { return readiness::run(facts, *profile, with.now); });
}

Expected<QStringList> writeOne(const QString& dir, const DemoApplicant& applicant, const DemoProbe& with)
{
    const auto report = checked(applicant, with);
    if (!report)
        return unexpected(report.error());
    const auto& english = language::Translations::of(u"en"_s);
    const QString html = readiness::toHtml(*report, english, {.organisation = with.organisation});
    std::vector<std::pair<QString, QByteArray>> files{
        {applicant.name + ".txt"_L1, (readiness::toText(*report, english) + u'\n').toUtf8()},
        {applicant.name + ".html"_L1, html.toUtf8()},
        {applicant.name + ".json"_L1, QJsonDocument(toJson(*report)).toJson()}};
    if (auto pdf = document::toPdf(html))
        files.emplace_back(applicant.name + ".pdf"_L1, std::move(*pdf));
    QStringList names;
    for (const auto& [name, bytes] : files) {
        if (const auto saved = saveDemoFile(QDir(dir).filePath(name), bytes); !saved)
            return unexpected(saved.error());
        names << name;
    }
    return names;
}

} // namespace

Expected<QStringList> writeReadiness(const QString& dir, const std::vector<DemoApplicant>& applicants,
                                     const DemoProbe& with)
{
    if (!QDir().mkpath(dir))
        return unexpected(Error::failed(u"cannot be made"_s, dir));
    QStringList names;
    for (const DemoApplicant& applicant : applicants) {
        const auto written = writeOne(dir, applicant, with);
        if (!written)
            return unexpected(written.error());
        names << *written;
    }
    return names;
}

} // namespace caretaker::service
