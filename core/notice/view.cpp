// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/view.h"

#include "core/notice/clean_text.h"
#include "core/notice/ladder.h"
#include "core/notice/steps.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostLadders = 4; ///< endpoints shown in the text; all are in the attachment
constexpr qsizetype ShownHash = 12;

QJsonValue orFalse(const QString& text) { return text.isEmpty() ? QJsonValue(false) : QJsonValue(text); }

QJsonValue orFalse(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatForPeople(*at)) : QJsonValue(false);
}

QJsonValue orFalse(const std::optional<int>& number)
{
    return number ? QJsonValue(QString::number(*number)) : QJsonValue(false);
}

void insertAll(QJsonObject& view, const QJsonObject& more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        view.insert(it.key(), it.value());
}

QJsonObject matterView(const NoticeFacts& facts)
{
    return {{u"registry"_s, facts.registry},
            {u"reply_address"_s, facts.replyAddress},
            {u"appeal_address"_s, facts.appealAddress.isEmpty() ? facts.replyAddress : facts.appealAddress},
            {u"public_page"_s, orFalse(facts.publicPage)},
            {u"ca"_s, facts.ca.toString()},
            {u"operator"_s, orFalse(facts.operatorName)},
            {u"case_id"_s, facts.caseId},
            {u"shell_case_id"_s, shellWord(facts.caseId)},
            {u"tag"_s, referenceTag(facts)},
            {u"timeline"_s, facts.timeline},
            {u"policy"_s, facts.policy},
            {u"policy_hash"_s, facts.policyHash.left(ShownHash)},
            {u"policy_uri"_s, orFalse(facts.policyUri)}};
}

QJsonObject stateView(const NoticeFacts& facts)
{
    const QString& state = facts.state;
    const bool known =
        state == "dead"_L1 || state == "flapping"_L1 || state == "partial"_L1 || state == "slow"_L1;
    return {{u"state"_s, state},
            {u"is_dead"_s, state == "dead"_L1},
            {u"is_flapping"_s, state == "flapping"_L1},
            {u"is_partial"_s, state == "partial"_L1},
            {u"is_slow"_s, state == "slow"_L1},
            {u"is_other"_s, !known},
            {u"changes"_s, orFalse(facts.changes)},
            {u"at"_s, formatForPeople(facts.at)},
            {u"since"_s, formatForPeople(facts.since)},
            {u"since_duration"_s, formatDurationForPeople(facts.at - facts.since)},
            {u"last_functional"_s, orFalse(facts.lastFunctional)},
            {u"recovered_at"_s, orFalse(facts.recoveredAt)}};
}

QString namesWhere(const std::vector<VantageView>& vantages, bool functional)
{
    QStringList names;
    for (const VantageView& vantage : vantages)
        if (vantage.functional == functional)
            names << vantage.name.toString();
    return joined(names);
}

QJsonValue failedStepView(const std::vector<Ladder>& ladders)
{
    if (ladders.empty() || !ladders.front().failure())
        return false;
    const Ladder& first = ladders.front();
    return QJsonObject{{u"layer"_s, nameForPeople(first.failure()->layer)},
                       {u"uri"_s, first.endpoint.uri},
                       {u"detail"_s, orFalse(first.failure()->detail)}};
}

QString inSeconds(Milliseconds elapsed)
{
    return u"%1 s"_s.arg(static_cast<double>(elapsed.count()) / 1000.0, 0, 'f', 1);
}

/// The slowest answer of any endpoint; false when nothing was measured.
QJsonValue slowestView(const std::vector<VantageView>& vantages)
{
    Milliseconds firstByte{0};
    Milliseconds retrieval{0};
    for (const VantageView& vantage : vantages) {
        for (const observe::EndpointOutcome& endpoint : vantage.endpoints) {
            firstByte = std::max(firstByte, endpoint.firstByte.value_or(Milliseconds{0}));
            retrieval = std::max(retrieval, endpoint.retrieval.value_or(Milliseconds{0}));
        }
    }
    if (firstByte.count() == 0 && retrieval.count() == 0)
        return false;
    return QJsonObject{{u"first_byte"_s, inSeconds(firstByte)}, {u"retrieval"_s, inSeconds(retrieval)}};
}

Instant lastLook(const NoticeFacts& facts)
{
    Instant last = facts.vantages.empty() ? facts.at : facts.vantages.front().lookedAt;
    for (const VantageView& vantage : facts.vantages)
        last = std::max(last, vantage.lookedAt);
    return last;
}

QJsonObject evidenceView(const NoticeFacts& facts, std::vector<Ladder> ladders)
{
    const size_t shown = std::min(ladders.size(), MostLadders);
    const auto leftOut = static_cast<int>(ladders.size() - shown);
    const QJsonValue failedStep = failedStepView(ladders);
    ladders.resize(shown);
    return {{u"failing_from"_s, orFalse(namesWhere(facts.vantages, false))},
            {u"working_from"_s, orFalse(namesWhere(facts.vantages, true))},
            {u"last_look"_s, formatForPeople(lastLook(facts))},
            {u"failed_step"_s, failedStep},
            {u"slowest"_s, slowestView(facts.vantages)},
            {u"ladders"_s, ladderViews(ladders, facts.vantages.size())},
            {u"ladders_left_out"_s, leftOut > 0 ? QJsonValue(QString::number(leftOut)) : QJsonValue(false)}};
}

/// Whose the failing part is. Nothing is said where it is the CA's own: that is what the letter is about.
QJsonObject blameView(const NoticeFacts& facts)
{
    const bool repository = facts.blame == observe::Blame::Repository;
    const bool registry = facts.repositoryOperator == "registry"_L1;
    const bool thirdParty = !registry && !facts.repositoryOperator.isEmpty();
    return {{u"blame_repository"_s, repository},
            {u"repository_is_registrys"_s, repository && registry},
            {u"repository_operator"_s,
             repository && thirdParty ? QJsonValue(facts.repositoryOperator) : QJsonValue(false)}};
}

QJsonObject relyingPartyView(const NoticeFacts& facts)
{
    const RelyingPartyView& view = facts.relyingParties;
    const auto& until = view.manifestValidUntil;
    const Duration distance = until ? std::chrono::abs(*until - facts.at) : Duration{0};
    return {{u"functional_now"_s, view.functionalNow},
            {u"manifest_valid"_s, until && *until >= facts.at},
            {u"manifest_over"_s, until && *until < facts.at},
            {u"manifest_never"_s, !until},
            {u"manifest_until"_s, orFalse(until)},
            {u"manifest_until_duration"_s, orFalse(until ? formatDurationForPeople(distance) : QString())},
            {u"objects"_s, orFalse(view.objects)},
            {u"objects_many"_s, view.objects.value_or(0) != 1},
            {u"roas"_s, orFalse(view.roas)},
            {u"roas_many"_s, view.roas.value_or(0) != 1}};
}

QJsonArray eventViews(const std::vector<PlannedEvent>& events)
{
    QJsonArray views;
    for (const PlannedEvent& event : events)
        views.append(QJsonObject{
            {u"at"_s, formatForPeople(event.at)}, {u"text"_s, event.text}, {u"done"_s, event.done}});
    return views;
}

/// Every string in it made one clean line.
QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& element : value.toArray())
            array.append(cleaned(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = cleaned(it.value());
    return object;
}

} // namespace

QString referenceTag(const NoticeFacts& facts)
{
    return u"case %1/%2"_s.arg(facts.caseId, facts.ca.toString());
}

QJsonObject viewOf(const NoticeFacts& facts)
{
    const std::vector<Ladder> ladders = laddersOf(facts.vantages);
    QJsonObject view = matterView(facts);
    insertAll(view, stateView(facts));
    insertAll(view, evidenceView(facts, ladders));
    insertAll(view, blameView(facts));
    insertAll(view, relyingPartyView(facts));
    view.insert(u"steps"_s, stepViews(facts, ladders));
    view.insert(u"events"_s, eventViews(facts.events));
    view.insert(u"has_events"_s, !facts.events.empty());
    return cleaned(view).toObject();
}

} // namespace caretaker::notice
