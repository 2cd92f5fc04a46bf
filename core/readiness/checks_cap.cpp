// SPDX-License-Identifier: GPL-3.0-or-later
//
// CAP: what several clients at once meet with.
#include "core/readiness/checks.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

QString uriOf(const Facts& facts) { return facts.inputs.notification->toString(); }

Messages checkAnswers(const Facts& facts, const Numbers&)
{
    const CapacityFacts& load = *facts.capacity;
    Messages messages;
    if (load.requests > load.failures)
        messages.push_back(message(Tag::CAP_MEASURED, uriOf(facts),
                                   Arguments()
                                       .number("clients"_L1, load.clients)
                                       .number("requests"_L1, load.requests)
                                       .milliseconds("median"_L1, load.median)
                                       .milliseconds("percentile"_L1, load.percentile95)));
    if (load.failures > 0)
        messages.push_back(message(Tag::CAP_FAILURES, uriOf(facts),
                                   Arguments()
                                       .number("failures"_L1, load.failures)
                                       .number("requests"_L1, load.requests)
                                       .number("clients"_L1, load.clients)
                                       .text("reason"_L1, load.firstFailure)));
    return messages;
}

Messages checkLatency(const Facts& facts, const Numbers& numbers)
{
    const CapacityFacts& load = *facts.capacity;
    if (load.percentile95 <= numbers.capacityTime)
        return {};
    return {message(Tag::CAP_SLOW, uriOf(facts),
                    Arguments()
                        .number("clients"_L1, load.clients)
                        .milliseconds("percentile"_L1, load.percentile95)
                        .milliseconds("limit"_L1, numbers.capacityTime))};
}

} // namespace

std::vector<TestCase> capCases()
{
    const std::vector<Need> needs{Source::Notification, u"RRDP-02"_s, Source::Capacity};
    return {
        {u"CAP-01"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Many clients at once are answered")),
         u"C-4, C-7"_s, needs, checkAnswers},
        {u"CAP-02"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Many clients at once are answered in time")),
         u"C-4"_s, needs, checkLatency},
    };
}

} // namespace caretaker::readiness
