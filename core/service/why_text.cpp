// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/why_text.h"

#include "core/notice/clean_text.h"
#include "core/service/why_report.h"

#include <algorithm>
#include <cmath>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using health::State;

namespace {

QString argument(const health::Reason& reason, const char* name)
{
    return reason.arguments.value(QString::fromLatin1(name));
}

/// A duration as the record has it ("26h30m"), for people.
QString shown(const QString& duration) { return duration.isEmpty() ? u"some time"_s : duration; }

QString sinceForPeople(const QString& rfc3339)
{
    const auto at = parseRfc3339(rfc3339);
    return at ? formatForPeople(*at) : rfc3339;
}

QString sentenceOf(const health::Reason& reason)
{
    const auto of = [&](const char* name) { return argument(reason, name); };
    if (reason.code == "failed-for"_L1)
        return u"every look had found it failed for %1 of watched time (the threshold is %2), since %3"_s.arg(
            shown(of("watched")), of("threshold"), sinceForPeople(of("since")));
    if (reason.code == "functional-for"_L1)
        return u"it had been functional again for %1, in %2 readings"_s.arg(shown(of("watched")),
                                                                            of("readings"));
    if (reason.code == "figure-of-merit"_L1)
        return u"its figure of merit was %1 (the threshold is %2), with %3 changes"_s.arg(
            of("figure"), of("threshold"), of("changes"));
    if (reason.code == "partial-for"_L1)
        return u"it had been functional but incomplete for %1, in %2 readings"_s.arg(shown(of("watched")),
                                                                                     of("readings"));
    if (reason.code == "complete-for"_L1)
        return u"it had been complete again for %1, in %2 readings"_s.arg(shown(of("watched")),
                                                                          of("readings"));
    if (reason.code == "slow-share"_L1)
        return u"%1 of the last %2 readings were slow (the threshold is a share of %3)"_s.arg(
            of("slow"), of("of"), of("threshold"));
    if (reason.code == "first-complete-reading"_L1)
        return u"it was seen complete for the first time"_s;
    return notice::cleanText(reason.text());
}

QString sinceText(const WhyReport& report)
{
    const Instant since = report.judged.record.since;
    return u"since %1 (%2)"_s.arg(formatForPeople(since),
                                  formatDurationForPeople(report.judged.reading.at - since));
}

const observe::LayerOutcome* failedLayer(const observe::EndpointOutcome& endpoint)
{
    const auto failed = std::ranges::find(endpoint.layers, false, &observe::LayerOutcome::ok);
    return failed == endpoint.layers.end() ? nullptr : &*failed;
}

/// The first failed layer of the first endpoint that has one.
QString firstFailure(const std::vector<observe::Observation>& looks)
{
    for (const observe::Observation& look : looks) {
        if (look.blind)
            continue;
        for (const observe::EndpointOutcome& endpoint : look.endpoints)
            if (const observe::LayerOutcome* layer = failedLayer(endpoint))
                return u"%1 of %2 failed%3"_s.arg(
                    observe::toString(layer->layer), endpoint.uri,
                    layer->detail.isEmpty() ? QString() : u": "_s + notice::cleanText(layer->detail));
    }
    return {};
}

QString readingText(const WhyReport& report)
{
    const health::Reading& reading = report.judged.reading;
    if (reading.kind == health::ReadingKind::Blind)
        return u"The last round, at %1, could not see it (%2): that changes nothing and stops every clock."_s
            .arg(formatForPeople(reading.at), health::textOf(reading.reasons));
    QString text = u"The last round, at %1, found it %2: %3 of %4 vantages say so"_s
                       .arg(formatForPeople(reading.at), health::toString(reading.kind))
                       .arg(reading.agreeing)
                       .arg(reading.vantages);
    if (reading.kind == health::ReadingKind::Good)
        return text + u'.';
    const QString failure = firstFailure(report.judged.observations);
    if (!failure.isEmpty())
        text += u"; "_s + failure;
    else if (!reading.reasons.empty())
        text += u"; "_s + notice::cleanText(reading.reasons.front().text());
    return text + u'.';
}

QString blameText(const WhyReport& report)
{
    const auto& blame = report.judged.reading.blame;
    if (!blame)
        return {};
    switch (*blame) {
    case observe::Blame::Ca:
        return u" It is the CA's operator who has to act."_s;
    case observe::Blame::Repository:
        return u" It is the repository's operator who has to act, not the CA's."_s;
    case observe::Blame::Us:
        return u" It is our own side that has to be looked at."_s;
    }
    return {};
}

QString candidateText(const WhyReport& report)
{
    const auto& candidate = report.judged.record.candidate;
    if (!candidate)
        return {};
    return u" If readings go on like this it will be %1 at %2."_s.arg(health::toString(candidate->state),
                                                                      formatForPeople(candidate->confirmsAt));
}

QString reasonText(const WhyReport& report)
{
    if (report.transitions.empty() || report.judged.record.state == State::Unknown)
        return u" Nothing has been confirmed about it yet."_s;
    return u" It became %1 because %2."_s.arg(report.transitions.front().to,
                                              transitionText(report.transitions.front()));
}

QString streakText(const health::StreakRules& rules)
{
    return u"%1 in a row over at least %2 of watched time"_s.arg(rules.readings)
        .arg(formatDuration(rules.over));
}

QString flappingEnds(const health::HealthRecord& record, const health::FlappingRules& rules)
{
    const double figure = health::figureOfMeritNow(record, rules);
    const double halfLives = figure > rules.leave ? std::log2(figure / rules.leave) : 0;
    const auto wait =
        Duration(static_cast<qint64>(std::ceil(halfLives * static_cast<double>(rules.halfLife.count()))));
    return u"it ends flapping when its figure of merit, now %1, falls below %2: after %3 of watched time "
           u"without "
           "another change"_s.arg(figure, 0, 'f', 0)
               .arg(rules.leave, 0, 'f', 0)
               .arg(formatDurationForPeople(wait));
}

QString endOf(const WhyReport& report)
{
    const health::HealthRecord& record = report.judged.record;
    const health::HealthRules& rules = report.policy->health;
    switch (record.state) {
    case State::Dead:
        return u"functional readings end dead: "_s + streakText(rules.recover);
    case State::Flapping:
        return flappingEnds(record, rules.flapping);
    case State::Partial:
        return u"complete readings end partial: "_s + streakText(rules.partial);
    case State::Slow:
        return u"it ends slow when at most %1 % of the last readings are slow; %2 of %3 are"_s
            .arg(rules.slow.leave * 100, 0, 'f', 0)
            .arg(record.window.slowCount())
            .arg(record.window.count);
    case State::Unknown:
        return u"one complete reading makes it healthy"_s;
    case State::Healthy:
        break;
    }
    return {};
}

QString worseOf(const WhyReport& report)
{
    const health::HealthRecord& record = report.judged.record;
    const Duration after = report.policy->health.dead.after;
    if (record.state == State::Dead)
        return {};
    if (record.failing)
        return u"%1 more of watched time without a functional reading make it dead (%2 of %3 have passed)"_s
            .arg(formatDurationForPeople(std::max(Duration(0), after - record.failingFor())),
                 formatDuration(record.failingFor()), formatDuration(after));
    return u"%1 of watched time in which every reading is failed make it dead"_s.arg(formatDuration(after));
}

QString looksText(const WhyReport& report)
{
    QString text;
    for (const observe::Observation& look : report.judged.observations) {
        text +=
            u"\n  %1 at %2: %3"_s.arg(look.vantage.toString(), formatForPeople(look.at),
                                      health::toString(health::kindOf(look, report.policy->health.latency)));
        if (look.attempts() > 1)
            text += u", attempt %1 of the round"_s.arg(look.attempts());
        if (look.blind)
            text += u" ("_s + notice::cleanText(look.blindReason) + u')';
        for (const observe::EndpointOutcome& endpoint : look.endpoints)
            text += u"\n    %1 %2: %3"_s.arg(observe::toString(endpoint.transport), endpoint.uri,
                                             ladderOf(endpoint));
        for (const Finding& finding : look.findings)
            text += u"\n    %1%2"_s.arg(
                finding.name(), finding.uri.isEmpty() ? QString() : u" "_s + notice::cleanText(finding.uri));
    }
    return text;
}

QString transitionsText(const WhyReport& report)
{
    QString text;
    for (const store::StoredTransition& t : report.transitions) {
        const QString hash = t.details.value("policy_hash"_L1).toString();
        text += u"\n  %1  %2 -> %3: %4"_s.arg(formatForPeople(t.at), t.from, t.to, transitionText(t));
        if (!hash.isEmpty())
            text += u"\n      by policy %1 (%2)"_s.arg(t.details.value("policy"_L1).toString(), hash);
    }
    return text;
}

} // namespace

QString transitionText(const store::StoredTransition& transition)
{
    const auto reasons = health::reasonsFromJson(transition.details.value("reasons"_L1).toArray());
    return reasons && !reasons->empty() ? sentenceOf(reasons->front()) : u"the record does not say"_s;
}

QString ladderOf(const observe::EndpointOutcome& endpoint)
{
    QStringList rungs;
    for (const observe::LayerOutcome& layer : endpoint.layers) {
        const QString detail =
            layer.ok || layer.detail.isEmpty() ? QString() : u": "_s + notice::cleanText(layer.detail);
        rungs << observe::toString(layer.layer) + (layer.ok ? u" ok"_s : u" FAILED"_s) + detail;
    }
    if (rungs.isEmpty())
        rungs << (endpoint.synchronised ? u"synchronised"_s : u"not synchronised"_s);
    return rungs.join(", "_L1);
}

QString summaryOf(const WhyReport& report)
{
    const health::HealthRecord& record = report.judged.record;
    const QString state = record.state == State::Unknown
                              ? u"is not judged yet."_s
                              : u"is %1 %2."_s.arg(health::toString(record.state), sinceText(report));
    return u"%1 %2%3 %4%5%6"_s.arg(report.ca.toString(), state, reasonText(report), readingText(report),
                                   blameText(report), candidateText(report));
}

QStringList wouldChange(const WhyReport& report)
{
    QStringList sentences;
    for (const QString& sentence : {endOf(report), worseOf(report)})
        if (!sentence.isEmpty())
            sentences << sentence;
    return sentences;
}

QString textOf(const WhyReport& report)
{
    const health::HealthRecord& record = report.judged.record;
    const health::HealthRules& rules = report.policy->health;
    QString text = summaryOf(report) + u"\n\nWhat would change it:"_s;
    for (const QString& sentence : wouldChange(report))
        text += u"\n  "_s + sentence;
    text += u"\n\nPolicy: %1 (%2)"_s.arg(report.policy->name, report.policy->hash.toHex());
    text +=
        u"\nClocks: failing for %1 (dead after %2), functional for %3, figure of merit %4 (flapping from %5), slow %6 of %7 readings"_s
            .arg(formatDuration(record.failingFor()), formatDuration(rules.dead.after),
                 formatDuration(record.functionalFor()))
            .arg(health::figureOfMeritNow(record, rules.flapping), 0, 'f', 0)
            .arg(rules.flapping.enter, 0, 'f', 0)
            .arg(record.window.slowCount())
            .arg(record.window.count);
    for (const health::Issue& issue : report.judged.issues)
        text += u"\nIssue: "_s + health::toString(issue.kind);
    return text + u"\n\nThe looks that decided:"_s + looksText(report) + u"\n\nTransitions, newest first:"_s +
           transitionsText(report);
}

} // namespace caretaker::service
