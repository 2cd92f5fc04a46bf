// SPDX-License-Identifier: GPL-3.0-or-later
//
// OPS: what only people can attest (the pre-delegation checklist K-1), and what watching over days shows.
#include "core/readiness/checks.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Item
{
    const char* id;
    const char* objective;
    const char* clause;
};

constexpr Item Items[] = {
    {"OPS-01", QT_TRANSLATE_NOOP("readiness", "Redundant publication is deployed and was tested"),
     "K-1, C-7"},
    {"OPS-02", QT_TRANSLATE_NOOP("readiness", "Monitoring and alerting run, from more than one vantage"),
     "K-1, C-9"},
    {"OPS-03", QT_TRANSLATE_NOOP("readiness", "Backup and recovery are written down and were tested"),
     "K-1, G-10"},
    {"OPS-04", QT_TRANSLATE_NOOP("readiness", "Emergency contacts are known and answer at any hour"),
     "K-1, G-10"},
    {"OPS-05", QT_TRANSLATE_NOOP("readiness", "Staff are trained in running a CA"), "K-1, G-10"},
    {"OPS-06", QT_TRANSLATE_NOOP("readiness", "The life of certificates and keys follows a procedure"),
     "K-1"},
    {"OPS-07", QT_TRANSLATE_NOOP("readiness", "Incidents are reported to the registry within 24 hours"),
     "K-1, C-8"},
    {"OPS-08", QT_TRANSLATE_NOOP("readiness", "Changes and maintenance follow a procedure and are announced"),
     "K-1, C-8"},
    {"OPS-09", QT_TRANSLATE_NOOP("readiness", "Keys and systems are protected by security controls"), "K-1"},
    {"OPS-10", QT_TRANSLATE_NOOP("readiness", "Performance is watched and capacity is planned"), "K-1, C-4"},
};

Messages judgeAnswer(const QString& id, const Facts& facts, const Numbers& numbers)
{
    const auto found = facts.attested.constFind(id);
    if (found == facts.attested.cend())
        return {message(Tag::OPS_UNANSWERED)};
    const auto by = [&] { return Arguments().text("by"_L1, found->by); };
    if (found->on > facts.at)
        return {message(Tag::OPS_ANSWER_IN_FUTURE, {}, by().time("on"_L1, found->on))};
    if (!found->isDone)
        return {message(Tag::OPS_NOT_DONE, {}, by())};
    const Duration age = facts.at - found->on;
    if (age > numbers.attestedWithin)
        return {message(Tag::OPS_OLD_ANSWER, {}, by().duration("age"_L1, age))};
    return {message(Tag::OPS_ATTESTED, {}, by().time("on"_L1, found->on))};
}

template <std::size_t item>
Messages checkAnswer(const Facts& facts, const Numbers& numbers)
{
    return judgeAnswer(QString::fromLatin1(Items[item].id), facts, numbers);
}

template <std::size_t... item>
std::vector<TestCase> attestedCases(std::index_sequence<item...> /*all*/)
{
    return {TestCase{QString::fromLatin1(Items[item].id),
                     QString::fromLatin1(Items[item].objective),
                     QString::fromLatin1(Items[item].clause),
                     {},
                     checkAnswer<item>}...};
}

Messages checkStable(const Facts& facts, const Numbers& numbers)
{
    const Stability& seen = *facts.stability;
    if (seen.stableFor < numbers.stableFor)
        return {message(
            Tag::OPS_NOT_STABLE_YET, {},
            Arguments().duration("stable"_L1, seen.stableFor).duration("needed"_L1, numbers.stableFor))};
    return {message(Tag::OPS_STABLE, {},
                    Arguments().duration("stable"_L1, seen.stableFor).number("looks"_L1, seen.looks))};
}

Messages checkAvailable(const Facts& facts, const Numbers& numbers)
{
    const Stability& seen = *facts.stability;
    if (seen.availability >= numbers.availability)
        return {};
    return {message(
        Tag::OPS_UNAVAILABLE, {},
        Arguments().ratio("availability"_L1, seen.availability).duration("outage"_L1, seen.longestOutage))};
}

Messages checkManifests(const Facts& facts, const Numbers& numbers)
{
    const Stability& seen = *facts.stability;
    Messages messages;
    if (seen.longestManifestGap > numbers.longestGap)
        messages.push_back(
            message(Tag::OPS_MANIFEST_GAP, {}, Arguments().duration("gap"_L1, seen.longestManifestGap)));
    const auto rhythm = seen.manifestRhythm;
    if (rhythm && (*rhythm > numbers.manifestAtLeastEvery || *rhythm < numbers.manifestAtMostEvery))
        messages.push_back(message(Tag::OPS_MANIFEST_RHYTHM, {},
                                   Arguments()
                                       .duration("rhythm"_L1, *rhythm)
                                       .duration("least"_L1, numbers.manifestAtMostEvery)
                                       .duration("most"_L1, numbers.manifestAtLeastEvery)));
    return messages;
}

} // namespace

std::vector<TestCase> opsCases()
{
    std::vector<TestCase> all = attestedCases(std::make_index_sequence<std::size(Items)>());
    all.push_back(
        {u"OPS-11"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "The infrastructure was stable for long enough")),
         u"G-10"_s,
         {Source::Stability},
         checkStable});
    all.push_back(
        {u"OPS-12"_s,
         QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "It was available while it was watched")),
         u"C-1"_s,
         {Source::Stability},
         checkAvailable});
    all.push_back({u"OPS-13"_s,
                   QString::fromLatin1(QT_TRANSLATE_NOOP(
                       "readiness", "Manifests were issued without gaps, at a sane rhythm")),
                   u"C-2"_s,
                   {Source::Stability},
                   checkManifests});
    return all;
}

} // namespace caretaker::readiness
