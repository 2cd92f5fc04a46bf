// SPDX-License-Identifier: GPL-3.0-or-later
//
// A case in words: clocks, holds, approvals, next step.
#include "core/enforcement/clock.h"
#include "core/enforcement/narrative.h"
#include "core/service/case_service.h"
#include "core/service/contact_proof.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/case_tab.h"

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using enforcement::Case;

namespace {

QString clocksText(const Case& c, const policy::Timeline& timeline, const health::HealthRecord& health)
{
    const auto clocks = enforcement::clocksOf(c, timeline, health);
    const QString running = clocks.running ? say(QT_TRANSLATE_NOOP("ca", "it runs"))
                                           : say(QT_TRANSLATE_NOOP("ca", "it stands still"));
    return say(QT_TRANSLATE_NOOP(
                   "ca", "Clocks: continuous %1, cumulative %2. The case counts by the clock \"%3\"; %4."))
        .arg(durationText(clocks.continuous), durationText(clocks.cumulative),
             policy::toString(timeline.clock), running);
}

QString holdText(const enforcement::HoldSpan& hold)
{
    return say(QT_TRANSLATE_NOOP("ca", "Hold (%1) by %2: from %3 to %4. %5"))
        .arg(hold.kind, hold.owner.toString(), dateTimeText(hold.from.at),
             dateTimeText(hold.to ? hold.to->at : hold.until), hold.why);
}

QStringList approvalsOf(const Case& c)
{
    QStringList lines;
    for (const enforcement::StepProgress& step : c.steps)
        for (const enforcement::GivenApproval& given : step.approvers)
            lines << say(QT_TRANSLATE_NOOP("ca", "Approval of %1 by %2 on %3"))
                         .arg(step.id, given.by.toString(), dateTimeText(given.at));
    return lines;
}

QString nextText(const Case& c, const policy::Policy& policy, const health::HealthRecord& health, Instant now)
{
    const auto next = c.isOpen() ? enforcement::nextStep(c, policy, health, now) : std::nullopt;
    if (!next)
        return {};
    if (!next->waitingFor.isEmpty())
        return say(QT_TRANSLATE_NOOP("ca", "%1, waiting for %2")).arg(next->step, next->waitingFor);
    if (!next->due)
        return say(QT_TRANSLATE_NOOP("ca", "%1; its clock stands still")).arg(next->step);
    return u"%1, %2 (%3)"_s.arg(next->step, dateTimeText(*next->due), relativeText(*next->due, now));
}

Expected<CaseWords> wordsOf(const service::CaseService& service, const Case& c, Instant now)
{
    const auto health = service.healthOf(c.ca);
    if (!health)
        return unexpected(health.error());
    const policy::Policy& policy = service.workspace().policy;
    CaseWords words{c.id.toString(),
                    c.timeline,
                    enforcement::toString(c.status()),
                    c.opened.at,
                    c.isOpen(),
                    nextText(c, policy, health->record, now),
                    {},
                    enforcement::narrative(c, spoken())};
    words.facts << say(QT_TRANSLATE_NOOP("ca", "First failure %1, detected %2."))
                       .arg(dateTimeText(c.firstFailure.at), dateTimeText(c.detected.at));
    if (const policy::Timeline* timeline = policy.timeline(c.timeline); timeline != nullptr && c.isOpen())
        words.facts << clocksText(c, *timeline, health->record);
    for (const enforcement::HoldSpan& hold : c.holds)
        words.facts << holdText(hold);
    words.facts << approvalsOf(c);
    const auto proof = service::contactProof(service.workspace().database, words.id);
    if (!proof)
        return unexpected(proof.error());
    words.facts
        << say(QT_TRANSLATE_NOOP("ca", "Attempts to reach a contact: %1")).arg(proof->attempts.size());
    return words;
}

} // namespace

Expected<std::vector<CaseWords>> casesInWords(const service::Workspace& workspace, const CaHandle& ca,
                                              Instant now)
{
    const auto service = service::CaseService::open(workspace);
    if (!service)
        return unexpected(service.error());
    std::vector<CaseWords> all;
    for (const Case& c : service->book().of(ca)) {
        auto words = wordsOf(*service, c, now);
        if (!words)
            return unexpected(words.error());
        all.push_back(std::move(*words));
    }
    std::ranges::reverse(all);
    return all;
}

} // namespace caretaker::ui
