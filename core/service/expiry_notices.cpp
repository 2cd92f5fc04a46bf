// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expiry_notices.h"

#include "core/notice/render.h"
#include "core/post/contact_ladder.h"
#include "core/service/notice_queue.h"
#include "core/service/notice_wording.h"
#include "core/store/notice_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using notice::Expiring;

namespace {

Expiring::What whatOf(const QString& uri)
{
    if (uri.endsWith(".cer"_L1))
        return Expiring::What::Certificate;
    if (uri.endsWith(".roa"_L1))
        return Expiring::What::Roa;
    return uri.endsWith(".mft"_L1) ? Expiring::What::Manifest : Expiring::What::Object;
}

std::optional<ExpiryDue> dueOf(const CaHandle& ca, const health::Reason& reason)
{
    const QString uri = reason.arguments.value(u"uri"_s);
    const QString ends = reason.arguments.value(u"at"_s);
    const QString within = reason.arguments.value(u"within"_s);
    const auto at = parseRfc3339(ends);
    const auto horizon = parseDuration(within);
    if (reason.code != "expires"_L1 || !at || !horizon)
        return std::nullopt;
    const auto days = std::chrono::ceil<std::chrono::days>(*horizon).count();
    return ExpiryDue{{whatOf(uri), uri, *at},
                     u"expiry/%1/%2/%3"_s.arg(ca.toString(), shortHash(uri + u' ' + ends), within),
                     static_cast<int>(days)};
}

/// One letter: what is new for this contact.
class Warning
{
public:
    Warning(const Config& config, const Judged& judged, const fleet::Contact& contact, Instant now)
        : m_config(config), m_judged(judged), m_contact(contact), m_now(now)
    {
    }

    Expected<bool> queue(store::Transaction& transaction, const notice::Wording& wording)
    {
        const auto fresh = newOnes(transaction.database());
        if (!fresh || fresh->empty())
            return fresh.map([](const auto&) { return false; });
        const auto rendered = notice::render(notice::Kind::ExpiryWarning, factsOf(*fresh), wording);
        if (!rendered)
            return unexpected(rendered.error());
        return queueMail(transaction, m_config, *rendered, storedOf(*fresh, *rendered));
    }

private:
    using Dues = std::vector<ExpiryDue>;

    QString keyFor(const ExpiryDue& due) const { return due.key + u'/' + shortHash(m_contact.email); }

    Expected<Dues> newOnes(const store::Database& database) const
    {
        Dues fresh;
        const store::NoticeStore store(database);
        for (ExpiryDue& due : expiriesOf(m_judged)) {
            const auto known = store.isRequested(keyFor(due));
            if (!known)
                return unexpected(known.error());
            if (!*known)
                fresh.push_back(std::move(due));
        }
        return fresh;
    }

    QString reference(const Dues& dues) const { return u"E-"_s + shortHash(dues.front().key); }

    notice::NoticeFacts factsOf(const Dues& dues) const
    {
        notice::NoticeFacts facts = factsBy(m_config, m_judged.ca.handle, m_now);
        facts.operatorName = m_judged.ca.operatorName;
        facts.language = m_contact.language;
        facts.timeZone = m_contact.timezone;
        facts.caseId = reference(dues);
        facts.state = health::toString(health::IssueKind::Expiring);
        facts.since = m_now;
        facts.lastFunctional = m_judged.record.lastFunctional;
        for (const observe::Observation& seen : m_judged.observations)
            if (!seen.blind)
                facts.vantages.push_back(
                    {seen.vantage, seen.at, seen.functional, seen.complete, {}, seen.evidence});
        facts.daysLeft = dues.front().days;
        facts.expiring.reserve(dues.size());
        for (const ExpiryDue& due : dues)
            facts.expiring.push_back(due.object);
        return facts;
    }

    store::StoredNotice storedOf(const Dues& dues, const notice::RenderedNotice& rendered) const
    {
        QStringList keys;
        std::vector<store::NoticeCase> cases;
        cases.reserve(dues.size());
        for (const ExpiryDue& due : dues) {
            keys << keyFor(due);
            cases.push_back({rendered.caseId, m_judged.ca.handle, keyFor(due)});
        }
        const QString key = keys.size() == 1 ? keys.first() : u"expiry/"_s + shortHash(keys.join(u'\n'));
        auto stored = storedFor(m_config, rendered, addresseeOf(m_contact), key, m_now);
        stored.cases = std::move(cases);
        return stored;
    }

    const Config& m_config;
    const Judged& m_judged;
    const fleet::Contact& m_contact;
    Instant m_now;
};

bool isOurs(const Judged& judged, const policy::Policy& policy)
{
    const bool seen = std::ranges::any_of(judged.observations, [](const auto& each) { return !each.blind; });
    return seen && policy.mode == policy::Mode::Enforce && policy.scope.includes(judged.ca) &&
           !expiriesOf(judged).empty();
}

Expected<int> warn(store::Transaction& transaction, const Config& config, const Judged& judged,
                   const notice::Wording& wording, Instant now)
{
    int letters = 0;
    const QStringList rungs = post::rungsInUse(judged.ca.contacts, {});
    for (const fleet::Contact& contact : judged.ca.contacts) {
        if (!rungs.contains(contact.kind))
            continue;
        const auto queued = Warning(config, judged, contact, now).queue(transaction, wording);
        if (!queued)
            return unexpected(queued.error());
        letters += *queued ? 1 : 0;
    }
    return letters;
}

} // namespace

std::vector<ExpiryDue> expiriesOf(const Judged& judged)
{
    std::vector<ExpiryDue> dues;
    for (const health::Issue& issue : judged.issues) {
        if (issue.kind != health::IssueKind::Expiring)
            continue;
        for (const health::Reason& reason : issue.reasons)
            if (auto due = dueOf(judged.ca.handle, reason))
                dues.push_back(std::move(*due));
    }
    std::ranges::stable_sort(dues, {}, [](const ExpiryDue& due) { return due.object.ends; });
    return dues;
}

Expected<int> queueExpiryWarnings(store::Transaction& transaction, const Config& config,
                                  const std::vector<Judged>& round, const policy::Policy& policy, Instant now)
{
    int letters = 0;
    std::optional<notice::Wording> wording; // read when the first is written
    for (const Judged& judged : round) {
        if (!isOurs(judged, policy))
            continue;
        if (!wording) {
            auto loaded = wordingOf(config);
            if (!loaded)
                return unexpected(loaded.error());
            wording = std::move(*loaded);
        }
        const auto queued = warn(transaction, config, judged, *wording, now);
        if (!queued)
            return queued;
        letters += *queued;
    }
    return letters;
}

} // namespace caretaker::service
