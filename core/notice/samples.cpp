// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/samples.h"

#include "core/notice/phrases.h"

namespace caretaker::notice::sample {

using namespace Qt::StringLiterals;

namespace {

Instant time(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

observe::EndpointOutcome rrdpWithExpiredTls()
{
    using observe::Layer;
    return {observe::Transport::Rrdp,
            u"https://rrdp.member.example/rrdp/notification.xml"_s,
            false,
            std::nullopt,
            std::nullopt,
            {{Layer::Dns, true, Milliseconds{12}, {}},
             {Layer::Tcp, true, Milliseconds{31}, {}},
             {Layer::Tls, false, Milliseconds{40}, u"certificate expired on 2026-01-10"_s}}};
}

observe::EndpointOutcome rsyncWithOldManifest()
{
    using observe::Layer;
    return {observe::Transport::Rsync,
            u"rsync://rsync.member.example/repo/member/"_s,
            true,
            Milliseconds{180},
            Milliseconds{950},
            {{Layer::Dns, true, Milliseconds{9}, {}},
             {Layer::Tcp, true, Milliseconds{30}, {}},
             {Layer::Rsync, true, Milliseconds{911}, {}},
             {Layer::Manifest, false, Milliseconds{1}, u"nextUpdate 2026-01-15T04:00:00Z has passed"_s}}};
}

VantageView vantage(const QString& name, const char* lookedAt)
{
    return {VantageName::fromString(name),
            time(lookedAt),
            false,
            false,
            {rrdpWithExpiredTls(), rsyncWithOldManifest()},
            {sha256Of("manifest")}};
}

} // namespace

NoticeFacts deadCa()
{
    NoticeFacts facts{
        .registry = u"Example NIR"_s,
        .replyAddress = u"rpki-ops@nir.example"_s,
        .appealAddress = u"arbiters@nir.example"_s,
        .publicPage = u"https://nir.example/rpki/status/"_s,
        .ca = CaHandle::fromString(u"member-17"_s),
        .operatorName = u"Member Seventeen B.V."_s,
        .caseId = u"NIR-0042"_s,
        .timeline = u"non-functional"_s,
        .policy = u"bcp-default"_s,
        .policyHash = u"9f2c41d07be3a5c6f8d1e2b3a4958677c0ffee00112233445566778899aabbcc"_s,
        .policyUri = u"https://nir.example/rpki/policy"_s,
        .state = u"dead"_s,
        .at = time("2026-03-17T10:00:00Z"),
        .since = time("2026-01-15T04:00:00Z"),
        .lastFunctional = time("2026-01-15T03:00:00Z"),
        .vantages = {vantage(u"amsterdam"_s, "2026-03-17T09:51:00Z"),
                     vantage(u"sydney"_s, "2026-03-17T09:54:30Z")},
        .findings = {{FindingId::MFT_EXPIRED,
                      u"rsync://rsync.member.example/repo/member/ca.mft"_s,
                      {{u"next_update"_s, u"2026-01-15T04:00:00Z"_s}}}},
        .relyingParties = {false, time("2026-01-15T04:00:00Z"), 12, 10},
        .events = {{time("2026-01-16T04:00:00Z"), eventText(Milestone::Opened), true},
                   {time("2026-01-17T04:00:00Z"), eventText(Kind::FormalNotice, Tense::Past), true},
                   {time("2026-01-23T04:00:00Z"), eventText(Kind::PublicListing, Tense::Approved), true},
                   {.at = time("2026-04-17T04:00:00Z"),
                    .text = eventText(Kind::RevocationProposed, Tense::Coming),
                    .step = u"revoke"_s,
                    .n = 2}}};
    return facts;
}

NoticeFacts inState(const QString& state)
{
    NoticeFacts facts = deadCa();
    facts.state = state;
    if (state == "dead"_L1)
        return facts;
    facts.relyingParties = {true, time("2026-03-18T04:00:00Z"), 1, 1};
    facts.vantages[1].functional = true;
    facts.changes = state == "flapping"_L1 ? std::optional(7) : std::nullopt;
    return facts;
}

NoticeFacts recovered()
{
    NoticeFacts facts = deadCa();
    facts.state = u"healthy"_s;
    facts.recoveredAt = time("2026-03-16T08:00:00Z");
    facts.lastFunctional = time("2026-03-17T09:54:30Z");
    facts.relyingParties = {true, time("2026-03-18T04:00:00Z"), 12, 10};
    facts.findings.clear();
    facts.events = {{time("2026-03-16T10:00:00Z"), eventText(Milestone::Resolved), true}};
    for (VantageView& v : facts.vantages) {
        v.functional = v.complete = true;
        for (auto& endpoint : v.endpoints)
            std::erase_if(endpoint.layers, [](const auto& layer) { return !layer.ok; });
    }
    return facts;
}

NoticeFacts complete()
{
    NoticeFacts facts = deadCa();
    facts.language = u"en"_s;
    facts.timeZone = u"Europe/Amsterdam"_s;
    facts.replyForm = u"https://nir.example/rpki/answer"_s;
    facts.changes = 7;
    facts.recoveredAt = time("2026-03-16T08:00:00Z");
    facts.effectiveAt = time("2026-04-17T04:00:00Z");
    facts.blame = observe::Blame::Repository;
    facts.repositoryOperator = u"Example Cloud"_s;
    facts.stage = u"reinstating"_s;
    facts.daysLeft = 7;
    facts.expiring = {{Expiring::What::Certificate, u"rsync://rpki.nir.example/repo/member-17.cer"_s,
                       time("2026-03-20T00:00:00Z")},
                      {Expiring::What::Roa, u"rsync://rsync.member.example/repo/member/192-0-2-0.roa"_s,
                       time("2026-03-22T00:00:00Z")},
                      {Expiring::What::Manifest, u"rsync://rsync.member.example/repo/member/ca.mft"_s,
                       time("2026-03-24T00:00:00Z")},
                      {Expiring::What::Object, u"rsync://rsync.member.example/repo/member/as64500.asa"_s,
                       time("2026-03-24T12:00:00Z")}};
    facts.repository = u"https://rrdp.member.example/rrdp/notification.xml"_s;
    facts.affected = {facts.ca, CaHandle::fromString(u"member-18"_s), CaHandle::fromString(u"member-23"_s)};
    facts.staff = {.what = u"the fleet brake: 31 of 120 CAs turned worse in one round"_s,
                   .step = u"revoke"_s,
                   .approvals = 1,
                   .approvalsOf = 2,
                   .noticeKind = u"formal-notice"_s,
                   .noticeId = u"42"_s,
                   .affected = 31,
                   .attempts = 5};
    return facts;
}

NoticeFacts bare()
{
    const NoticeFacts full = complete();
    NoticeFacts facts{.ca = full.ca};
    facts.registry = full.registry;
    facts.replyAddress = full.replyAddress;
    facts.caseId = full.caseId;
    facts.timeline = full.timeline;
    facts.policy = full.policy;
    facts.policyHash = full.policyHash;
    facts.state = full.state;
    facts.at = full.at;
    facts.since = full.since;
    facts.vantages = {{VantageName::fromString(u"amsterdam"_s), full.at, false, false, {}, {}}};
    facts.expiring = {full.expiring.front()};
    facts.daysLeft = 1;
    facts.repository = full.repository;
    facts.affected = {full.ca};
    facts.staff = full.staff;
    return facts;
}

std::vector<NoticeFacts> sets()
{
    std::vector<NoticeFacts> all{complete(), bare(), recovered()};
    for (const QString& state : {u"dead"_s, u"flapping"_s, u"partial"_s, u"slow"_s, u"stale_manifest"_s})
        all.push_back(inState(state));
    all.push_back(complete());
    all.back().repositoryOperator = u"registry"_s;
    all.back().stage = u"probation"_s;
    all.push_back(complete());
    all.back().repositoryOperator.clear();
    all.back().relyingParties = {false, all.back().at + Duration{7200}, 1, 1};
    for (NoticeFacts& facts : all) { // every set is fit for every kind
        facts.expiring = facts.expiring.empty() ? complete().expiring : facts.expiring;
        facts.repository = complete().repository;
        facts.affected = facts.affected.empty() ? complete().affected : facts.affected;
        facts.staff = complete().staff;
    }
    return all;
}

} // namespace caretaker::notice::sample
