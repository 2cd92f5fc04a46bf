// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/admission.h"

#include "core/service/fleet_service.h"
#include "core/store/evidence_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fleet::LifecycleStage;
using readiness::Profile;
using readiness::Report;

namespace {

constexpr Duration ClockSkew = 5min;

std::optional<Error> refuseByAge(const Report& report, const Profile& profile, Instant now)
{
    if (report.ended > now + ClockSkew)
        return Error::refused(
            u"the report is of %1, which has not come yet"_s.arg(formatForPeople(report.ended)), {},
            u"set the clocks right and make a new report"_s);
    if (now - report.ended > profile.reportValidFor)
        return Error::refused(
            u"the report is of %1, older than %2"_s.arg(formatForPeople(report.ended),
                                                        formatDurationForPeople(profile.reportValidFor)),
            {}, u"ask for a new one"_s);
    return std::nullopt;
}

std::optional<Error> refuseByProfile(const Report& report, const Profile& profile, Instant now)
{
    if (report.profileSha256 != profile.sha256)
        return Error::refused(
            u"the report was made by the profile \"%1\", not by this registry's \"%2\""_s.arg(report.profile,
                                                                                              profile.name),
            {}, u"hand the profile to the applicant, or name the other with --profile"_s);
    const auto ended = std::ranges::find_if(
        report.waivers, [now](const readiness::Waiver& waiver) { return waiver.until <= now; });
    if (ended != report.waivers.end())
        return Error::refused(u"the waiver of %1 has ended"_s.arg(toString(ended->tag)), {},
                              u"ask for a new report"_s);
    return std::nullopt;
}

std::optional<Error> refuseByUris(const Report& report, const fleet::DelegatedCa& ca)
{
    const readiness::Inputs& checked = report.inputs;
    const auto other = [](const QString& of, const QString& own) {
        return Error::refused(u"the report is about %1, and the CA publishes at %2"_s.arg(of, own), {},
                              u"ask for a report on the CA's own repository"_s);
    };
    if (ca.notification && ca.notification != checked.notification)
        return other(checked.notification ? checked.notification->toString() : u"no RRDP"_s,
                     ca.notification->toString());
    if (!checked.rsync || (ca.caRepository != *checked.rsync && !ca.caRepository.isBelow(*checked.rsync)))
        return other(checked.rsync ? checked.rsync->toString() : u"no rsync folder"_s,
                     ca.caRepository.toString());
    return std::nullopt;
}

Expected<void> remember(store::Transaction& transaction, const Workspace& workspace,
                        const AdmissionRequest& request, fleet::DelegatedCa ca, const Report& report)
{
    const Instant now = request.author.at;
    store::EvidenceStore evidence(workspace.database);
    const auto id = evidence.put(transaction, request.report, u"readiness-report"_s,
                                 ca.caRepository.toString(), now, now + workspace.config.evidenceKeep);
    if (!id)
        return unexpected(id.error());
    const QJsonObject said{{u"report"_s, id->toHex()},
                           {u"profile"_s, report.profile},
                           {u"worst"_s, caretaker::toString(report.worst())},
                           {u"note"_s, request.note}};
    ca.stage = LifecycleStage::Probation;
    return evidence.link(transaction, *id, ca.handle, *VantageName::tryFromString(u"readiness"_s), now)
        .and_then([&] {
            return store::AuditChain(workspace.database)
                .append(transaction, request.author, u"ca.admitted"_s, ca.handle.toString(), said);
        })
        .and_then([&](qint64) {
            return store::FleetStore(workspace.database).replace(transaction, ca, request.author);
        });
}

} // namespace

std::optional<Error> refusalOf(const Report& report, const fleet::DelegatedCa& ca, const Profile& profile,
                               Instant now)
{
    if (auto refusal = refuseByUris(report, ca))
        return refusal;
    if (auto refusal = refuseByProfile(report, profile, now))
        return refusal;
    if (auto refusal = refuseByAge(report, profile, now))
        return refusal;
    if (!report.isReady())
        return Error::refused(u"the report says not ready: %1"_s.arg(report.decidingTags().join(", "_L1)), {},
                              u"have these fixed, or waive them in the profile with a reason and an end"_s);
    return std::nullopt;
}

Expected<Report> admit(const Workspace& workspace, const AdmissionRequest& request)
{
    const auto report = readiness::reportFromJson(request.report, request.reportName);
    if (!report)
        return unexpected(report.error());
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    auto ca = findCa(workspace.database, request.ca);
    if (!ca)
        return unexpected(ca.error());
    if (ca->stage != LifecycleStage::Applicant)
        return unexpected(Error::refused(u"the CA is %1"_s.arg(fleet::toString(ca->stage)),
                                         request.ca.toString(), u"only an applicant can be admitted"_s));
    if (auto refusal = refusalOf(*report, *ca, request.profile, request.author.at)) {
        refusal->where = request.reportName;
        return unexpected(*refusal);
    }
    return remember(*transaction, workspace, request, std::move(*ca), *report)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *report; });
}

} // namespace caretaker::service
