// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker why`: why a CA is in its state, now or at a time past. Of now, it reads what
// the last round stored; of the past, it judges the recorded rounds once more up to then, so that also the
// clocks and the candidate are those of that time.
#pragma once

#include "core/service/judge.h"
#include "core/service/workspace.h"

#include <QStringList>

namespace caretaker::service {

struct WhyReport
{
    CaHandle ca;
    Instant asked;
    Judged judged; ///< by the last round before `asked`
    std::shared_ptr<const policy::Policy> policy;
    std::vector<store::StoredTransition> transitions; ///< up to `asked`, newest first, a few
};

/// BadInput when there is no such CA, or when it was not judged by then.
Expected<WhyReport> whyOf(const Workspace& workspace, const CaHandle& ca, std::optional<Instant> at,
                          Instant now);

/// One paragraph, as a person would write it.
QString summaryOf(const WhyReport& report);
/// What would change the state, a sentence each.
QStringList wouldChange(const WhyReport& report);
/// The paragraph and all facts, for people.
QString textOf(const WhyReport& report);
/// {"schema":"caretaker/why/1","ca","asked","at","state","since","candidate","summary","would_change":[],
/// "policy":{"name","hash"},"reading":{...},"numbers":{...},"looks":[{"vantage","at","reading","blame",
/// "blame_reason","endpoints":[{"transport","uri","synchronised","layers":[{"layer","ok","detail"}]}],
/// "findings":[]}],"issues":[],"transitions":[{"at","from","to","text","reasons","policy","policy_hash"}]}.
QJsonObject toJson(const WhyReport& report);

} // namespace caretaker::service
