// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/view.h"

#include "core/notice/clean_text.h"
#include "core/notice/ladder.h"
#include "core/notice/phrases.h"
#include "core/notice/speech.h"
#include "core/notice/steps.h"
#include "core/notice/view_parts.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostLadders = 4; ///< endpoints shown in the text; all are in the attachment
constexpr qsizetype ShownHash = 12;

QJsonObject matterView(const NoticeFacts& facts)
{
    return {{u"registry"_s, facts.registry},
            {u"reply_address"_s, facts.replyAddress},
            {u"reply_form"_s, orFalse(facts.replyForm)},
            {u"appeal_address"_s, facts.appealAddress.isEmpty() ? facts.replyAddress : facts.appealAddress},
            {u"public_page"_s, orFalse(facts.publicPage)},
            {u"ca"_s, facts.ca.toString()},
            {u"operator"_s, orFalse(facts.operatorName)},
            {u"case_id"_s, facts.caseId},
            {u"shell_case_id"_s, shellWord(facts.caseId)},
            {u"tag"_s, referenceTag(facts)},
            {u"timeline"_s, orFalse(facts.timeline)},
            {u"policy"_s, orFalse(facts.policy)},
            {u"policy_hash"_s, orFalse(facts.policyHash.left(ShownHash))},
            {u"policy_uri"_s, orFalse(facts.policyUri)}};
}

QJsonObject stateView(const NoticeFacts& facts, const Speech& speech)
{
    const QString& state = facts.state;
    const bool known =
        state == "dead"_L1 || state == "flapping"_L1 || state == "partial"_L1 || state == "slow"_L1;
    const QJsonValue changes =
        facts.changes ? QJsonValue(speech.counted(counted::changes(), *facts.changes)) : QJsonValue(false);
    return {{u"state"_s, state},
            {u"summary"_s, speech.text(summaryOf(state))},
            {u"is_dead"_s, state == "dead"_L1},
            {u"is_flapping"_s, state == "flapping"_L1},
            {u"is_partial"_s, state == "partial"_L1},
            {u"is_slow"_s, state == "slow"_L1},
            {u"is_other"_s, !known},
            {u"changes"_s, changes},
            {u"at"_s, speech.at(facts.at)},
            {u"since"_s, speech.at(facts.since)},
            {u"since_duration"_s, speech.duration(facts.at - facts.since)},
            {u"last_functional"_s, orFalse(facts.lastFunctional, speech)},
            {u"recovered_at"_s, orFalse(facts.recoveredAt, speech)},
            {u"effective_at"_s,
             facts.effectiveAt ? QJsonValue(speech.deadline(*facts.effectiveAt)) : QJsonValue(false)},
            {u"is_probation"_s, facts.stage == "probation"_L1}};
}

QString namesWhere(const std::vector<VantageView>& vantages, bool functional, const Speech& speech)
{
    QStringList names;
    for (const VantageView& vantage : vantages)
        if (vantage.functional == functional)
            names << vantage.name.toString();
    return names.isEmpty() ? QString() : speech.list(names);
}

QJsonValue failedStepView(const std::vector<Ladder>& ladders, const Speech& speech)
{
    if (ladders.empty() || !ladders.front().failure())
        return false;
    const Ladder& first = ladders.front();
    return QJsonObject{{u"layer"_s, speech.text(nameOf(first.failure()->layer))},
                       {u"uri"_s, first.endpoint.uri},
                       {u"detail"_s, orFalse(first.failure()->detail)}};
}

/// The slowest answer of any endpoint; false when nothing was measured.
QJsonValue slowestView(const std::vector<VantageView>& vantages, const Speech& speech)
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
    return QJsonObject{{u"first_byte"_s, speech.seconds(firstByte)},
                       {u"retrieval"_s, speech.seconds(retrieval)}};
}

Instant lastLook(const NoticeFacts& facts)
{
    Instant last = facts.vantages.empty() ? facts.at : facts.vantages.front().lookedAt;
    for (const VantageView& vantage : facts.vantages)
        last = std::max(last, vantage.lookedAt);
    return last;
}

/// Of the vantage that saw the step fail, else of any.
QJsonValue evidenceId(const NoticeFacts& facts, const std::vector<Ladder>& ladders)
{
    const bool failed = !ladders.empty() && ladders.front().failure();
    for (const VantageView& vantage : facts.vantages) {
        const bool sawIt = !failed || std::ranges::count(ladders.front().seenFrom, vantage.name) > 0;
        if (sawIt && !vantage.evidence.empty())
            return vantage.evidence.front().toHex().toLower();
    }
    return false;
}

QJsonObject evidenceView(const NoticeFacts& facts, std::vector<Ladder> ladders, const Speech& speech)
{
    const size_t shown = std::min(ladders.size(), MostLadders);
    const bool leftOut = ladders.size() > shown;
    const QJsonValue failedStep = failedStepView(ladders, speech);
    const QJsonValue evidence = evidenceId(facts, ladders);
    ladders.resize(shown);
    return {{u"failing_from"_s, orFalse(namesWhere(facts.vantages, false, speech))},
            {u"working_from"_s, orFalse(namesWhere(facts.vantages, true, speech))},
            {u"last_look"_s, speech.at(lastLook(facts))},
            {u"failed_step"_s, failedStep},
            {u"evidence"_s, evidence},
            {u"slowest"_s, slowestView(facts.vantages, speech)},
            {u"ladders"_s, ladderViews(ladders, facts.vantages.size(), speech)},
            {u"ladders_left_out"_s, leftOut}};
}

/// Every string in it made one clean line.
QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray elements = value.toArray();
        for (const auto& element : elements)
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
    const Speech speech(facts.language, facts.timeZone);
    const std::vector<Ladder> ladders = laddersOf(facts.vantages);
    QJsonObject view = matterView(facts);
    insertAll(view, stateView(facts, speech));
    insertAll(view, evidenceView(facts, ladders, speech));
    insertAll(view, blameView(facts));
    insertAll(view, relyingPartyView(facts, speech));
    insertAll(view, eventsView(facts, speech));
    insertAll(view, expiryView(facts, speech));
    insertAll(view, repositoryView(facts, speech));
    insertAll(view, staffView(facts, speech));
    view.insert(u"steps"_s, stepViews(facts, ladders, speech));
    view.insert(u"in_group"_s, false);
    return cleaned(view).toObject();
}

QJsonObject cleanedView(const QJsonObject& view) { return cleaned(view).toObject(); }

} // namespace caretaker::notice
