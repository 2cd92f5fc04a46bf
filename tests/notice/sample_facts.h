// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts as the service would fill them, for the tests of this room: a CA dead for 61 days behind an expired
// TLS certificate, with rsync still delivering an expired manifest; two vantages that agree.
#pragma once

#include "core/notice/notice_facts.h"

namespace caretaker::notice::sample {

using namespace Qt::StringLiterals;

inline Instant time(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

inline observe::EndpointOutcome rrdpWithExpiredTls()
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

inline observe::EndpointOutcome rsyncWithOldManifest()
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

inline VantageView vantage(const QString& name, const char* lookedAt)
{
    return {VantageName::fromString(name),
            time(lookedAt),
            false,
            false,
            {rrdpWithExpiredTls(), rsyncWithOldManifest()},
            {sha256Of("manifest")}};
}

inline NoticeFacts deadCa()
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
        .recoveredAt = std::nullopt,
        .changes = std::nullopt,
        .vantages = {vantage(u"amsterdam"_s, "2026-03-17T09:51:00Z"),
                     vantage(u"sydney"_s, "2026-03-17T09:54:30Z")},
        .findings = {{FindingId::MFT_EXPIRED,
                      u"rsync://rsync.member.example/repo/member/ca.mft"_s,
                      {{u"next_update"_s, u"2026-01-15T04:00:00Z"_s}}}},
        .relyingParties = {false, time("2026-01-15T04:00:00Z"), 12, 10},
        .events = {{time("2026-01-16T04:00:00Z"), u"alert to our staff"_s, true},
                   {time("2026-01-17T04:00:00Z"), u"formal notice to you"_s, true},
                   {time("2026-01-23T04:00:00Z"), u"named on our public status page"_s, true},
                   {time("2026-04-17T04:00:00Z"),
                    u"staff are asked to approve the revocation of the CA's certificate"_s, false}}};
    return facts;
}

inline NoticeFacts inState(const QString& state)
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

inline NoticeFacts recovered()
{
    NoticeFacts facts = deadCa();
    facts.state = u"healthy"_s;
    facts.recoveredAt = time("2026-03-16T08:00:00Z");
    facts.lastFunctional = time("2026-03-17T09:54:30Z");
    facts.relyingParties = {true, time("2026-03-18T04:00:00Z"), 12, 10};
    facts.findings.clear();
    facts.events = {{time("2026-03-30T08:00:00Z"),
                     u"until then, another failure reopens this case with its clocks"_s, false}};
    for (VantageView& v : facts.vantages) {
        v.functional = v.complete = true;
        for (auto& endpoint : v.endpoints)
            std::erase_if(endpoint.layers, [](const auto& layer) { return !layer.ok; });
    }
    return facts;
}

} // namespace caretaker::notice::sample
