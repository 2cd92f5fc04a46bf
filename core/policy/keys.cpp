// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/keys.h"

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

// Requirements of the guidelines (draft-sweetser-bcp-rpki-ca) as G and C, of the monitoring draft as M, of
// MANRS as O.
constexpr KeyMeaning Meanings[] = {
    {"schema"_L1, "The format of the file."_L1, ""_L1},
    {"extends"_L1,
     "The policy from which this one differs: a shipped one by name, or a file, relative to this one."_L1,
     ""_L1},
    {"name"_L1, "A short name of its own, for case records and notices."_L1, ""_L1},
    {"title"_L1, "One line for people."_L1, ""_L1},
    {"source"_L1, "The document that the policy implements."_L1, ""_L1},
    {"mode"_L1, "`watch`: everything is judged and recorded, nothing is sent and nothing proposed."_L1,
     "G-15"_L1},

    {"scope"_L1, "Which CAs the timelines apply to. Health is judged for all."_L1, "R-3, A-1"_L1},
    {"scope.roles"_L1, "Roles of CAs in scope."_L1, "A-1"_L1},
    {"scope.stages"_L1, "Stages of their lifecycle in scope."_L1, "G-10, G-11"_L1},
    {"scope.certificate_under"_L1,
     "Only CAs whose certificate lies in this rsync folder (with the last slash), that is, which the registry issued itself; a CA whose certificate is not known is then out of scope."_L1,
     "R-3"_L1},

    {"health"_L1, "When a CA is in which state."_L1, "G-2"_L1},
    {"health.first_byte"_L1, "A first byte later than this, on any endpoint, is slow."_L1, "C-4"_L1},
    {"health.retrieval"_L1, "A retrieval longer than this, on any endpoint, is slow."_L1, "C-4"_L1},
    {"health.max_gap"_L1,
     "Time between two looks that is longer was not watched and counts nowhere. At least three times the interval between looks."_L1,
     ""_L1},
    {"health.dead"_L1, "Dead: no valid manifest and CRL by any path."_L1, "G-6"_L1},
    {"health.dead.after"_L1, "Failed for so long without interruption."_L1, "C-2"_L1},
    {"health.recover"_L1, "Dead ends after as many functional readings in a row."_L1, "G-9"_L1},
    {"health.recover.readings"_L1, "At least so many readings ..."_L1, "G-9"_L1},
    {"health.recover.over"_L1, "... that span at least so much watched time."_L1, "G-9"_L1},
    {"health.flapping"_L1, "Flapping: a figure of merit that grows with each change and halves with time."_L1,
     "G-5, RFC 2439 section 4.2"_L1},
    {"health.flapping.change"_L1, "Added by each change from functional to failed."_L1,
     "G-5, RFC 2439 section 4.2"_L1},
    {"health.flapping.backward"_L1, "Added when manifest content goes back to an older state."_L1, "G-5"_L1},
    {"health.flapping.half_life"_L1, "In so much watched time the figure halves."_L1,
     "RFC 2439 section 4.2"_L1},
    {"health.flapping.ceiling"_L1, "It never grows beyond."_L1, "RFC 2439 section 4.2"_L1},
    {"health.flapping.enter"_L1, "Flapping from here, with enough changes."_L1, "RFC 2439 section 4.2"_L1},
    {"health.flapping.leave"_L1, "No longer flapping below; less than `enter`."_L1,
     "RFC 2439 section 4.2"_L1},
    {"health.flapping.changes"_L1, "At least so many changes ..."_L1, "G-5"_L1},
    {"health.flapping.within"_L1, "... within so much watched time."_L1, "G-5"_L1},
    {"health.partial"_L1,
     "Partial: functional, but an endpoint or an object is missing or wrong. The same number of complete readings ends it."_L1,
     "G-2, G-3"_L1},
    {"health.partial.readings"_L1, "At least so many readings ..."_L1, "G-2"_L1},
    {"health.partial.over"_L1, "... that span at least so much watched time."_L1, "G-2"_L1},
    {"health.slow"_L1, "Slow: a large share of the readings in a window is."_L1, "G-2, C-4"_L1},
    {"health.slow.enter"_L1, "Slow from this share on ..."_L1, "C-4"_L1},
    {"health.slow.leave"_L1, "... and no longer at this one; less than `enter`."_L1, "C-4"_L1},
    {"health.slow.at_least"_L1, "Fewer slow readings than this never make a CA slow."_L1, "C-4"_L1},
    {"health.slow.window"_L1, "The window is so long, or ..."_L1, "C-4"_L1},
    {"health.slow.readings"_L1, "... holds so many readings, whichever is more."_L1, "C-4"_L1},

    {"health.issues"_L1, "When there is an issue beside the state."_L1, "G-3, G-4"_L1},
    {"health.issues.manifest_age"_L1, "`stale_manifest`: the manifest's thisUpdate is older."_L1, "C-2"_L1},
    {"health.issues.manifest_gap"_L1, "`manifest_gap`: watched for so long without a valid manifest."_L1,
     "C-2"_L1},
    {"health.issues.manifest_every"_L1,
     "`frequent_manifests`: reissued more often than this with nothing else changed."_L1, "C-2"_L1},
    {"health.issues.clock_skew"_L1, "`clock_skew`: thisUpdate, or the server's clock, is further off."_L1,
     "G-3, C-6"_L1},
    {"health.issues.backdating"_L1,
     "`clock_skew`: a manifest that is new says that it is older than this at the look before."_L1, "G-3"_L1},
    {"health.issues.availability"_L1,
     "`availability`: a smaller share of the watched time was functional ..."_L1, "C-1"_L1},
    {"health.issues.availability_window"_L1, "... over this window."_L1, "C-1"_L1},
    {"health.issues.availability_watched"_L1, "No verdict on availability from less watched time."_L1, ""_L1},
    {"health.issues.expiry"_L1, "`expiring`: so long before a certificate, manifest or ROA expires."_L1,
     "O-1, C-5"_L1},
    {"health.issues.churn"_L1, "`resource_churn`: products reissued in 24 hours, to products."_L1, "G-4"_L1},
    {"health.issues.churn_at_least"_L1, "Fewer reissued products are no churn."_L1, "G-4"_L1},
    {"health.issues.storm"_L1,
     "`publication_storm`: share of the products that changed between two looks."_L1, "G-4"_L1},
    {"health.issues.storm_at_least"_L1, "Fewer changed products are no storm."_L1, "G-4"_L1},
    {"health.issues.flips"_L1,
     "`inconsistent_policies`: one prefix and origin announced or withdrawn so often ..."_L1, "G-4, G-5"_L1},
    {"health.issues.flips_within"_L1, "... within this time."_L1, "G-4, G-5"_L1},
    {"health.issues.end_readings"_L1, "An issue ends after so many readings without it ..."_L1, ""_L1},
    {"health.issues.end_over"_L1, "... that span at least so much watched time."_L1, ""_L1},

    {"quorum"_L1, "How the looks of several vantages become one reading."_L1, "C-9, R-1"_L1},
    {"quorum.functional"_L1,
     "How many of them must find a CA functional for it to be: one is enough, most, or all."_L1, "R-1"_L1},
    {"quorum.vantages"_L1, "Fewer vantages that can judge are none: the reading is blind."_L1, "C-9"_L1},
    {"quorum.fresh"_L1, "What another vantage saw counts for so long."_L1, "G-14"_L1},

    {"guards"_L1, "What must hold before others are affected."_L1, "G-14, G-16"_L1},
    {"guards.fleet_brake"_L1,
     "When more than this share of the judged CAs turns bad in one round, we suspect ourselves: no state gets worse."_L1,
     "G-16"_L1},
    {"guards.fleet_brake_at_least"_L1, "Fewer CAs never engage the brake."_L1, "G-16"_L1},
    {"guards.corroboration"_L1,
     "Vantages or engines that must agree before suspension or revocation is proposed; at least 2 without a waiver."_L1,
     "G-14"_L1},
    {"guards.corroboration_waiver"_L1, "The registry accepts less, and says so."_L1, "G-14"_L1},
    {"guards.fresh_look"_L1, "A look that is older proves nothing when a proposal is carried out."_L1,
     "G-14"_L1},

    {"metrics"_L1, "Counters of repositories, in windows that slide."_L1, "M"_L1},
    {"metrics.windows"_L1, "The windows, in whole hours."_L1, "M"_L1},
    {"metrics.baseline_hours"_L1, "Fewer watched hours in a window are no baseline."_L1, "M-OCC"_L1},
    {"metrics.alert"_L1,
     "One limit of one indicator. A file that has any, and extends nothing, has none of the default ones."_L1,
     "M"_L1},
    {"metrics.alert.indicator"_L1, "What is measured."_L1, "M"_L1},
    {"metrics.alert.below"_L1,
     "Alert when it is below: a share, a count or a time, by the indicator's unit."_L1, "M"_L1},
    {"metrics.alert.above"_L1, "Alert when it is above."_L1, "M"_L1},
    {"metrics.alert.deviation"_L1,
     "Alert when the last hour is so many deviations above the window's median; indicators of churn only."_L1,
     "M-OCC, M-RCD"_L1},
    {"metrics.alert.at_least"_L1, "With `deviation`: a smaller value is no alert, however unusual."_L1,
     "M-OCC, M-RCD"_L1},
    {"metrics.alert.window"_L1, "Over so much time, in whole hours."_L1, "M"_L1},

    {"timeline"_L1,
     "What is done about one sort of trouble, step by step. At most one for each state or issue."_L1,
     "G-7"_L1},
    {"timeline.id"_L1, "Unique in the policy."_L1, ""_L1},
    {"timeline.when"_L1, "The state or issue that it is about."_L1, "G-6, G-7"_L1},
    {"timeline.clock"_L1,
     "`continuous`: time since last functional, any success resets it. `cumulative`: non-functional time inside a window; for dead and flapping only."_L1,
     "R-1, A-1"_L1},
    {"timeline.window"_L1, "How far back the cumulative clock counts."_L1, ""_L1},
    {"timeline.resolve_after"_L1, "A case is resolved after so much watched time without the trouble."_L1,
     "G-9"_L1},
    {"timeline.reopen_within"_L1, "A relapse within this time of that reopens it."_L1, "G-9"_L1},
    {"timeline.step"_L1, "The steps, in the order in which they fall due."_L1, "G-7"_L1},
    {"timeline.step.id"_L1, "Unique in the timeline."_L1, ""_L1},
    {"timeline.step.action"_L1,
     "`alert`, `notify` and `remind` happen by themselves; the others are proposed, and people approve."_L1,
     "G-7, R-2"_L1},
    {"timeline.step.from"_L1, "What `after` counts from."_L1, "G-7, R-1"_L1},
    {"timeline.step.after"_L1, "When the step is due."_L1, "G-7"_L1},
    {"timeline.step.by"_L1, "When it is overdue; later than `after`."_L1, "G-7"_L1},
    {"timeline.step.approvals"_L1,
     "Different people who must approve a proposal: at least 2, and by default 2, for revocation; at least 1 for suspension (2 by default) and publication (1)."_L1,
     "G-14"_L1},
    {"timeline.step.template"_L1, "The notice's template; by default the action's own."_L1, "G-8"_L1},
};

} // namespace

std::span<const KeyMeaning> keyMeanings() { return Meanings; }

const KeyMeaning* meaningOf(const QString& key)
{
    const auto it = std::ranges::find_if(Meanings, [&](const KeyMeaning& m) { return m.key == key; });
    return it == std::end(Meanings) ? nullptr : it;
}

} // namespace caretaker::policy
