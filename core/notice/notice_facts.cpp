// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_facts.h"

#include "core/language/translations.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    Kind kind;
    QLatin1StringView name;
};
constexpr std::array<KindName, 20> KindNames{{{Kind::Alert, "alert"_L1},
                                              {Kind::FirstContact, "first-contact"_L1},
                                              {Kind::FormalNotice, "formal-notice"_L1},
                                              {Kind::Reminder, "reminder"_L1},
                                              {Kind::PublicListingWarning, "public-listing-warning"_L1},
                                              {Kind::PublicListing, "public-listing"_L1},
                                              {Kind::FinalWarning, "final-warning"_L1},
                                              {Kind::SuspensionProposed, "suspension-proposed"_L1},
                                              {Kind::RevocationProposed, "revocation-proposed"_L1},
                                              {Kind::Suspended, "suspended"_L1},
                                              {Kind::Revoked, "revoked"_L1},
                                              {Kind::Resolved, "resolved"_L1},
                                              {Kind::Reopened, "reopened"_L1},
                                              {Kind::Reinstatement, "reinstatement"_L1},
                                              {Kind::ExpiryWarning, "expiry-warning"_L1},
                                              {Kind::RepositoryOutage, "repository-outage"_L1},
                                              {Kind::Retirement, "retirement"_L1},
                                              {Kind::AlertGuard, "alert-guard"_L1},
                                              {Kind::AlertApproval, "alert-approval"_L1},
                                              {Kind::AlertDelivery, "alert-delivery"_L1}}};

QJsonValue orNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Milliseconds>& elapsed)
{
    return elapsed ? QJsonValue(static_cast<qint64>(elapsed->count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Range, typename Function>
QJsonArray arrayOf(const Range& range, Function toValue)
{
    QJsonArray array;
    for (const auto& element : range)
        array.append(toValue(element));
    return array;
}

QJsonObject layerJson(const observe::LayerOutcome& layer)
{
    return {{u"layer"_s, observe::toString(layer.layer)},
            {u"ok"_s, layer.ok},
            {u"elapsed_ms"_s, static_cast<qint64>(layer.elapsed.count())},
            {u"detail"_s, layer.detail}};
}

QJsonObject endpointJson(const observe::EndpointOutcome& endpoint)
{
    return {{u"transport"_s, observe::toString(endpoint.transport)},
            {u"uri"_s, endpoint.uri},
            {u"synchronised"_s, endpoint.synchronised},
            {u"first_byte_ms"_s, orNull(endpoint.firstByte)},
            {u"retrieval_ms"_s, orNull(endpoint.retrieval)},
            {u"layers"_s, arrayOf(endpoint.layers, layerJson)}};
}

QJsonObject vantageJson(const VantageView& vantage)
{
    return {{u"name"_s, vantage.name.toString()},
            {u"looked_at"_s, formatRfc3339(vantage.lookedAt)},
            {u"functional"_s, vantage.functional},
            {u"complete"_s, vantage.complete},
            {u"endpoints"_s, arrayOf(vantage.endpoints, endpointJson)},
            {u"evidence"_s,
             arrayOf(vantage.evidence, [](const Sha256& hash) { return hash.toHex().toLower(); })}};
}

QJsonObject eventJson(const PlannedEvent& event)
{
    const auto& english = language::Translations::of(u"en"_s);
    const QString text = event.n ? english.counted("notice", event.text, *event.n) : event.text;
    return {{u"at"_s, formatRfc3339(event.at)},
            {u"text"_s, text},
            {u"done"_s, event.done},
            {u"cancelled"_s, event.cancelled},
            {u"step"_s, orNull(event.step)}};
}

QJsonObject relyingPartyJson(const RelyingPartyView& view)
{
    return {{u"functional_now"_s, view.functionalNow},
            {u"manifest_valid_until"_s, orNull(view.manifestValidUntil)},
            {u"objects"_s, orNull(view.objects)},
            {u"roas"_s, orNull(view.roas)}};
}

QJsonObject caseJson(const NoticeFacts& facts)
{
    return {{u"id"_s, facts.caseId},
            {u"timeline"_s, facts.timeline},
            {u"policy"_s, facts.policy},
            {u"policy_sha256"_s, facts.policyHash},
            {u"policy_uri"_s, orNull(facts.policyUri)}};
}

QJsonObject expiringJson(const Expiring& expiring)
{
    return {{u"what"_s, toString(expiring.what)},
            {u"uri"_s, expiring.uri},
            {u"ends"_s, formatRfc3339(expiring.ends)}};
}

/// What only some kinds have; absent otherwise.
void insertOfKind(QJsonObject& json, const NoticeFacts& facts)
{
    if (facts.effectiveAt)
        json.insert(u"effective_at"_s, formatRfc3339(*facts.effectiveAt));
    if (!facts.stage.isEmpty())
        json.insert(u"stage"_s, facts.stage);
    if (!facts.expiring.empty()) {
        json.insert(u"days_left"_s, facts.daysLeft);
        json.insert(u"expiring"_s, arrayOf(facts.expiring, expiringJson));
    }
    if (!facts.repository.isEmpty()) {
        json.insert(u"repository"_s, facts.repository);
        json.insert(u"affected"_s, arrayOf(facts.affected, [](const CaHandle& ca) { return ca.toString(); }));
    }
}

} // namespace

QString toString(Expiring::What what)
{
    static const QStringList names{u"roa"_s, u"certificate"_s, u"manifest"_s, u"object"_s};
    return names.at(static_cast<qsizetype>(what));
}

QString toString(Kind kind) { return KindNames[static_cast<size_t>(kind)].name; }

std::optional<Kind> kindFromString(QStringView text)
{
    const auto it =
        std::find_if(KindNames.begin(), KindNames.end(), [&](const KindName& k) { return k.name == text; });
    return it == KindNames.end() ? std::nullopt : std::optional(it->kind);
}

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        all.reserve(KindNames.size());
        for (const KindName& k : KindNames)
            all.push_back(k.kind);
        return all;
    }();
    return kinds;
}

bool isForStaff(Kind kind)
{
    return kind == Kind::Alert || kind == Kind::AlertGuard || kind == Kind::AlertApproval ||
           kind == Kind::AlertDelivery;
}

QJsonObject toJson(Kind kind, const NoticeFacts& facts)
{
    QJsonObject json{
        {u"schema"_s, u"caretaker/notice/1"_s},
        {u"kind"_s, toString(kind)},
        {u"registry"_s, facts.registry},
        {u"reply_to"_s, facts.replyAddress},
        {u"ca"_s, facts.ca.toString()},
        {u"operator"_s, orNull(facts.operatorName)},
        {u"case"_s, caseJson(facts)},
        {u"state"_s, facts.state},
        {u"at"_s, formatRfc3339(facts.at)},
        {u"since"_s, formatRfc3339(facts.since)},
        {u"last_functional"_s, orNull(facts.lastFunctional)},
        {u"recovered_at"_s, orNull(facts.recoveredAt)},
        {u"changes_72h"_s, orNull(facts.changes)},
        {u"vantages"_s, arrayOf(facts.vantages, vantageJson)},
        {u"findings"_s, arrayOf(facts.findings, [](const Finding& f) { return caretaker::toJson(f); })},
        {u"blame"_s,
         facts.blame ? QJsonValue(observe::toString(*facts.blame)) : QJsonValue(QJsonValue::Null)},
        {u"relying_parties"_s, relyingPartyJson(facts.relyingParties)},
        {u"events"_s, arrayOf(facts.events, eventJson)}};
    insertOfKind(json, facts);
    return json;
}

} // namespace caretaker::notice
